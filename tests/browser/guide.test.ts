/// <reference lib="dom" />
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { build } from 'esbuild';
import type { Browser } from 'playwright-core';
import { extract } from '../../src/index.ts';
import { inBrowser, launch } from './chromium.ts';

/** The blocks of the guide that need a page: the worker, the page that asks it, marks over an article. */
const [WORKER = '', ASKING = '', MARKING = ''] = [...readFileSync('docs/in-the-browser.md', 'utf8').matchAll(/^```js\n([\s\S]*?)^```/gm)].map(
  ([, code = '']) => code,
);
const ARTICLE = 'UBND tỉnh Lạng Sơn họp 🌊 về lũ ở huyện Lộc Bình.';

/** Bundled as a stranger's bundler would, the entries being what lies in `dist/`. */
async function bundled(contents: string): Promise<string> {
  const dist = contents.replaceAll(`'thucthe/lite'`, `'./dist/lite.js'`);
  const { outputFiles } = await build({ stdin: { contents: dist, resolveDir: '.' }, bundle: true, format: 'esm', write: false, logLevel: 'error' });
  return outputFiles[0]?.text ?? '';
}

inBrowser('the guide to browsers, in Chromium', () => {
  let browser: Browser;
  let server: Server;
  let address = '';

  beforeAll(async () => {
    const page = (script: string) => `<!doctype html><meta charset="utf-8"><title>-</title><article>${ARTICLE}</article><script type="module" src="${script}"></script>`;
    const files: Readonly<Record<string, readonly [type: string, content: string]>> = {
      '/asking.html': ['text/html', page('asking.js')],
      '/marking.html': ['text/html', page('marking.js')],
      '/asking.js': ['text/javascript', ASKING],
      '/worker.js': ['text/javascript', await bundled(WORKER)],
      '/marking.js': ['text/javascript', await bundled(`import { extract } from 'thucthe/lite';\n${MARKING}`)],
    };
    server = createServer(({ url = '' }, response) => {
      const [type, content] = files[url] ?? ['text/plain', ''];
      response.writeHead(200, { 'Content-Type': `${type}; charset=utf-8` }).end(content);
    });
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    browser = await launch();
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    server?.close();
  });

  test('the worker reads, and the page takes the last answer', async () => {
    const page = await browser.newPage();
    await page.goto(`${address}/asking.html`);
    await page.waitForFunction(`document.title !== '-'`);
    expect(await page.title()).toBe('organization:uy-ban-nhan-dan-tinh-lang-son place:tinh-lang-son abbreviation:ubnd:uy-ban-nhan-dan');
    await page.close();
  }, 30_000);

  test('marks lie over the words of the mentions', async () => {
    const page = await browser.newPage();
    await page.goto(`${address}/marking.html`);
    const marked = await page.evaluate(() => [...(CSS.highlights.get('mention') ?? [])].map((range) => {
      const live = document.createRange();
      live.setStart(range.startContainer, range.startOffset);
      live.setEnd(range.endContainer, range.endOffset);
      return live.toString();
    }));
    expect(marked).toEqual(extract(ARTICLE).mentions.map(({ start, end }) => ARTICLE.slice(start, end)));
    expect(marked).toContain('huyện Lộc Bình');
    await page.close();
  }, 30_000);
});
