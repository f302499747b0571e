/// <reference lib="dom" />
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { DOWNLOAD_NAMES } from '../../playground/download-names.ts';
import { writeDownload } from '../../playground/downloads.ts';
import { buildSite } from '../../scripts/playground/build.ts';
import { listen, siteServer } from '../../scripts/playground/server.ts';
import { extract } from '../../src/index.ts';
import { inBrowser, launch } from './chromium.ts';

jest.setTimeout(30_000);

const TEXT = 'Bà Trần Thị Mai, Ủy viên Ban Thường vụ Tỉnh ủy, Chủ tịch HĐND tỉnh Hà Giang làm việc với UBND huyện Mèo Vạc. Bà Mai đề nghị Tỉnh ủy họp.';

inBrowser('the playground in Chromium', () => {
  let folder = '';
  let server: Server;
  let origin = '';
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  /** What the page asked for beyond its own files, what its console said, what it popped up. */
  let disturbances: string[] = [];

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'thucthe-site-'));
    await buildSite(folder);
    // Under a path, as static hosts of many projects serve them.
    server = siteServer(folder, '/an/cu/');
    origin = `http://127.0.0.1:${await listen(server, 0)}`;
    browser = await launch();
  }, 60_000);

  beforeEach(async () => {
    context = await browser.newContext({ viewport: { width: 1280, height: 860 }, permissions: ['clipboard-read', 'clipboard-write'] });
    disturbances = [];
    context.on('console', (message) => disturbances.push(`console: ${message.text()}`));
    context.on('weberror', (error) => disturbances.push(`error: ${error.error().message}`));
    context.on('dialog', (dialog) => {
      disturbances.push(`dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    context.on('request', (request) => {
      if (!request.url().startsWith(`${origin}/an/cu/`) && !request.url().startsWith(`blob:${origin}/`)) disturbances.push(`request: ${request.url()}`);
    });
    page = await open();
  });

  afterEach(async () => {
    await context.close();
    expect(disturbances).toEqual([]);
  });

  afterAll(async () => {
    await browser?.close();
    server?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  async function open(fragment = ''): Promise<Page> {
    const opened = await context.newPage();
    await opened.goto(`${origin}/an/cu/${fragment}`);
    await told(opened, /\d (?:mentions|chỗ nhắc)/);
    return opened;
  }

  async function told(where: Page, words: RegExp): Promise<void> {
    await where.waitForFunction(([source]) => new RegExp(source as string).test(document.querySelector('#status')?.textContent ?? ''), [words.source]);
  }

  /** Puts a text in as a reader does, at once, and waits until it is read. */
  async function write(text: string): Promise<void> {
    await page.locator('#example').selectOption('');
    await page.locator('#text').focus();
    await page.evaluate((words) => navigator.clipboard.writeText(words), text);
    await page.keyboard.press('Control+V');
    await readAll();
  }

  /** All that was written has been read. */
  async function readAll(): Promise<void> {
    await page.waitForFunction(() => {
      const length = new Intl.NumberFormat('en-GB').format(document.querySelector('#text')?.textContent?.length ?? 0);
      return document.querySelector('#status')?.textContent?.includes(` ${length} characters`);
    });
  }

  /** The words that each highlight lies over, in the order of the text. */
  function painted(): Promise<Record<string, string[]>> {
    return page.evaluate(() => Object.fromEntries([...CSS.highlights].filter(([, { size }]) => size > 0).map(([name, ranges]) => [name, [...ranges].map(String)])));
  }

  test('typing shows marks', async () => {
    await write('');
    await page.keyboard.type('Bà Trần Thị Mai, Chủ tịch HĐND tỉnh Hà Giang');
    await readAll();
    const marks = await painted();
    expect(marks.person).toEqual(['Trần Thị Mai']);
    expect(marks.office).toEqual(['Chủ tịch HĐND tỉnh Hà Giang']);
    expect(marks.place).toEqual(['tỉnh Hà Giang']);
    expect(marks.date).toBeUndefined();
    await page.keyboard.type(' họp ngày 9/3/2023');
    await readAll();
    expect((await painted()).date).toEqual(['ngày 9/3/2023']);
  });

  test('marks are where the package finds them, over lines that were typed and broken', async () => {
    await write(TEXT);
    await page.keyboard.press('Enter');
    await page.keyboard.type('Ông Lý Văn Thạch ký Kế hoạch số 58/KH-UBND.');
    await page.keyboard.press('Control+Home');
    await page.keyboard.type('Hôm nay');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await readAll();
    const text = (await page.locator('#text').textContent()) as string;
    expect(text.startsWith(`Hôm nay\n\n${TEXT}\nÔng Lý Văn Thạch`)).toBe(true);
    const expected = extract(text).mentions.map(({ start, end }) => text.slice(start, end));
    expect(Object.values(await painted()).flat().sort()).toEqual(expected.sort());
  });

  test('each type is seen, and one that lies in another of its type too', async () => {
    await write(TEXT);
    const marks = await painted();
    expect(marks['organization-inner']).toEqual(['Tỉnh ủy']);
    expect(marks.organization).toContain('Ban Thường vụ Tỉnh ủy');
    const papers = await page.evaluate(() =>
      [...CSS.highlights.keys()].map((name) => getComputedStyle(document.querySelector('#text') as Element, `::highlight(${name})`).backgroundColor),
    );
    expect(papers.length).toBe(19);
    expect(new Set(papers).size).toBe(19);
    expect(papers).not.toContain('rgba(0, 0, 0, 0)');
  });

  test('a type that is switched off is gone from text, lists and file, and comes back', async () => {
    await write(TEXT);
    const people = page.locator('.legend .person input');
    await people.uncheck();
    expect((await painted()).person).toBeUndefined();
    expect((await painted()).office?.length).toBeGreaterThan(0);
    expect(await page.locator('#nodes .node.person').count()).toBe(0);
    expect(await page.locator('#edges [data-edge=holds]').count()).toBe(0);
    expect((await downloaded('json')).includes('"person"')).toBe(false);
    await people.check();
    expect((await painted()).person?.[0]).toBe('Trần Thị Mai');
    expect(await page.locator('#nodes .node.person').count()).toBe(1);
    expect(await page.locator('#edges [data-edge=holds]').count()).toBe(2);
  });

  async function downloaded(format: string): Promise<string> {
    await page.locator('#format').selectOption(format);
    const [download] = await Promise.all([page.waitForEvent('download'), page.locator('#download').click()]);
    expect(download.suggestedFilename()).toMatch(/^thucthe[\w-]*\.\w+$/);
    return readFileSync(await download.path(), 'utf8');
  }

  test('formats are downloaded as the package writes them', async () => {
    await write(TEXT);
    const formats = await page.locator('#format option').evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value));
    expect(formats).toEqual([...DOWNLOAD_NAMES]);
    // Chromium lets a page save ten files at a time.
    for (const format of ['html', 'json', 'brat', 'dot', 'csv-nodes'] as const) {
      expect(await downloaded(format)).toBe(writeDownload(format, TEXT, extract(TEXT)).content);
    }
  });

  test('a node lights its mentions, and shows the first and then the next', async () => {
    await write(`${'Không có gì.\n'.repeat(200)}${TEXT}${'\nKhông có gì.'.repeat(200)}\n${TEXT}`);
    const top = () => page.locator('#text').evaluate((text) => text.scrollTop);
    await page.locator('#text').evaluate((text) => text.scrollTo(0, 0));
    await page.locator('#nodes .node.person').click();
    expect((await painted()).lit).toEqual(['Trần Thị Mai', 'Mai', 'Trần Thị Mai', 'Mai']);
    expect(await page.locator('#nodes .node.person').getAttribute('aria-pressed')).toBe('true');
    const first = await top();
    expect(first).toBeGreaterThan(1000);
    await page.locator('#nodes .node.person').click();
    await page.locator('#nodes .node.person').click();
    expect(await top()).toBeGreaterThan(first + 1000);
    for (let i = 0; i < 2; i++) await page.locator('#nodes .node.person').click();
    expect(Math.abs((await top()) - first)).toBeLessThan(500);
  });

  test('an edge is a sentence that shows where it was read', async () => {
    await write(TEXT);
    await page.locator('#edges-tab').click();
    const edge = page.locator('#edges [data-edge=holds]').last();
    expect((await edge.locator('span').first().textContent())?.trim()).toBe('Trần Thị Mai holds the office of Chủ tịch');
    await edge.locator('.where').click();
    expect((await painted()).lit?.[0]).toContain('Trần Thị Mai');
    await page.locator('#vietnamese').click();
    expect((await edge.locator('span').first().textContent())?.trim()).toBe('Trần Thị Mai giữ chức vụ Chủ tịch');
  });

  test('the cursor tells what it stands on, its values and its rule', async () => {
    await write(TEXT);
    const at = (words: string) =>
      page.evaluate((found) => {
        const text = document.querySelector('#text')?.firstChild as Text;
        getSelection()?.collapse(text, text.data.indexOf(found) + 1);
      }, words);
    const details = page.locator('#details');
    await at('Trần');
    await details.getByText('Rule person.').waitFor();
    expect(await details.textContent()).toContain('person:tran-thi-mai');
    await at('Tỉnh ủy,');
    await details.getByText('Rule organization.').waitFor();
    expect(await details.locator('.step').allTextContents()).toEqual(['Office', 'Organization', 'Organization']);
    await details.locator('.step').first().click();
    await details.getByText('Rule office.').waitFor();
    await at('làm việc');
    await details.getByText('Put the cursor').waitFor();
  });

  test('day and place are heard', async () => {
    await write('UBND tỉnh họp hôm qua.');
    await page.locator('#reference-date').fill('2023-03-10');
    await page.locator('#locality').fill('tỉnh Lạng Sơn');
    await page.locator('#nodes').getByText('Ủy ban nhân dân tỉnh Lạng Sơn').waitFor();
    await page.locator('#nodes').getByText('2023-03-09').waitFor();
  });

  test('every example is read', async () => {
    const examples = await page.locator('#example option').evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value).filter(Boolean));
    expect(examples.length).toBeGreaterThan(3);
    for (const example of examples) {
      // The page opens with one of them: its count must not be taken for that of the next reading.
      await page.locator('#status').evaluate((status) => (status.textContent = ''));
      await page.locator('#example').selectOption(example);
      await readAll();
      expect(Object.keys(await painted()).length).toBeGreaterThan(4);
      expect(await page.locator('#example').inputValue()).toBe(example);
    }
    await page.locator('#example').selectOption('');
    await readAll();
    expect(await painted()).toEqual({});
  });

  test('a shared link brings back text, day, place and types', async () => {
    await write(`${TEXT}\n\n<b>'"&#%`);
    await page.locator('#reference-date').fill('2023-03-10');
    await page.locator('#locality').fill('tỉnh Hà Giang');
    await page.locator('.legend .place input').uncheck();
    await page.locator('#share').click();
    await page.locator('#notice').getByText('The link is copied.').waitFor();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link).toBe(page.url());
    const other = await open(new URL(link).hash);
    expect(await other.locator('#notice').textContent()).toBe('');
    expect(await other.locator('#text').textContent()).toBe(await page.locator('#text').textContent());
    expect(await other.locator('#reference-date').inputValue()).toBe('2023-03-10');
    expect(await other.locator('#locality').inputValue()).toBe('tỉnh Hà Giang');
    expect(await other.locator('.legend .place input').isChecked()).toBe(false);
    expect(await other.evaluate(() => [CSS.highlights.has('place'), CSS.highlights.has('person')])).toEqual([false, true]);
  });

  test('a text too long for a link is told, and no link made', async () => {
    await write(Array.from({ length: 30_000 }, (_, i) => ((i * 7919) % 104_729).toString(36)).join(' '));
    await page.locator('#share').click();
    await page.locator('#notice').getByText('too long for a link').waitFor();
    expect(new URL(page.url()).hash).toBe('');
  });

  test.each(['#v1.AAAA', '#v1.', '#v1.%3Cscript%3E', '#<img src=x onerror=alert(1)>'])('the link %s is told to be damaged, and an example shown', async (fragment) => {
    const other = await open(fragment);
    expect(await other.locator('#notice').textContent()).toBe('This link is damaged or not of this page.');
    expect(await other.locator('#text').textContent()).toContain('Cao Bằng');
  });

  test.each([
    '<img src=x onerror=alert(1)>',
    '<script>alert(1)</script>',
    '<svg onload=alert(1)> ông <b>Trần Văn Tám</b>, Chủ tịch "<iframe src=javascript:alert(1)>"',
    'Công ty TNHH <img src=x onerror=alert(1)> (sau đây gọi tắt là <img src=x onerror=alert(1)>)',
    'Tập đoàn ABC<style>*{display:none}</style>XYZ, Luật "><img src=https://evil.example/x>',
  ])('%s stays text', async (hostile) => {
    await write(`${hostile} ${TEXT}`);
    await page.locator('#edges-tab').click();
    await page.evaluate(() => getSelection()?.collapse(document.querySelector('#text')?.firstChild as Text, 20));
    await page.locator('#share').click();
    await page.locator('#notice').getByText('The link is copied.').waitFor();
    const other = await open(new URL(page.url()).hash);
    for (const one of [page, other]) {
      expect((await one.locator('#text').textContent())?.trim()).toBe(`${hostile} ${TEXT}`);
      expect(await one.locator('#text *, #nodes :is(img, script, svg, b, iframe, style), #edges :is(img, script, svg, iframe), #details :is(img, svg)').count()).toBe(0);
    }
  });

  test('a file that is dropped is read, one that is no text is told', async () => {
    const drop = (bytes: number[]) =>
      page.evaluate((content) => {
        const data = new DataTransfer();
        data.items.add(new File([new Uint8Array(content)], 'bài.txt', { type: 'text/plain' }));
        document.querySelector('#text')?.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
      }, bytes);
    await drop([...Buffer.from(TEXT)]);
    await page.waitForFunction((text) => document.querySelector('#text')?.textContent === text, TEXT);
    await readAll();
    expect((await painted()).person?.[0]).toBe('Trần Thị Mai');
    await drop([0xff, 0xfe, 0x41]);
    await page.locator('#notice').getByText('not text in UTF-8').waitFor();
    expect(await page.locator('#text').textContent()).toBe(TEXT);
  });

  test('it works without a network', async () => {
    await context.setOffline(true);
    await write(TEXT);
    expect((await painted()).person?.[0]).toBe('Trần Thị Mai');
    expect(await downloaded('graphml')).toContain('<graphml');
    await context.setOffline(false);
  });

  test('without the highlight API a copy below the field has the marks, nested', async () => {
    await context.addInitScript('delete window.Highlight');
    const other = await open();
    const field = other.locator('textarea#text');
    await field.fill(`<img src=x onerror=alert(1)>\n${TEXT}`);
    await other.locator('.copy mark.person').first().waitFor();
    expect(await other.locator('.copy').evaluate((copy) => copy.textContent)).toBe(`<img src=x onerror=alert(1)>\n${TEXT}`);
    expect(await other.locator('.copy mark.office mark.organization mark.organization').textContent()).toBe('Tỉnh ủy');
    expect(await other.locator('.copy img').count()).toBe(0);
    await other.locator('#nodes .node.person', { hasText: 'Trần Thị Mai' }).click();
    expect(await other.locator('.copy mark.lit').allTextContents()).toEqual(['Trần Thị Mai', 'Mai']);
    await other.locator('.copy mark.person').first().click();
    await other.locator('#details').getByText('Rule person.').waitFor();
    const paper = () => other.locator('.copy mark.date, .copy mark.place').first().evaluate((mark) => getComputedStyle(mark).backgroundColor);
    const before = await paper();
    await other.locator('.legend .place input').uncheck();
    expect(await paper()).not.toBe(before);
  });

  test('the keyboard gets everywhere', async () => {
    await page.locator('#nodes-tab').focus();
    await page.keyboard.press('ArrowRight');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('edges-tab');
    expect(await page.locator('#edges').isVisible()).toBe(true);
    expect(await page.locator('#nodes').isVisible()).toBe(false);
    await page.keyboard.press('Home');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(((await painted()).lit ?? []).length).toBeGreaterThan(0);
    await page.locator('.legend input').first().focus();
    await page.keyboard.press('Space');
    expect((await painted()).person).toBeUndefined();
  });

  test('every control has a name, in Vietnamese too', async () => {
    await page.locator('#vietnamese').click();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('vi');
    const nameless = await page.locator('button, select, input:not([hidden]), [role=textbox], [role=tabpanel]').evaluateAll((controls) =>
      controls
        .filter((control) => {
          const labels = [...((control as HTMLInputElement).labels ?? [])].map((label) => label.textContent);
          const by = document.getElementById(control.getAttribute('aria-labelledby') ?? '')?.textContent;
          return ![control.getAttribute('aria-label'), control.textContent, by, ...labels].some((name) => name?.trim());
        })
        .map((control) => control.outerHTML),
    );
    expect(nameless).toEqual([]);
    expect(await page.locator('#share').textContent()).toBe('Chia sẻ liên kết');
  });

  test('the chosen language and theme are kept', async () => {
    await page.locator('#vietnamese').click();
    await page.locator('#theme').click();
    const other = await open();
    expect(await other.evaluate(() => [document.documentElement.lang, document.documentElement.dataset.theme])).toEqual(['vi', 'dark']);
    expect(await other.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe('rgb(19, 20, 23)');
  });

  test.each([390, 768, 1280])('nothing is wider than a window of %i', async (width) => {
    await page.setViewportSize({ width, height: 844 });
    for (const button of ['#english', '#vietnamese']) {
      await page.locator(button).click();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
  });

  test('200,000 characters are painted in less than half a second', async () => {
    const example = (await page.locator('#text').textContent()) as string;
    const text = example.repeat(Math.ceil(200_000 / example.length)).slice(0, 200_000);
    let best = Number.POSITIVE_INFINITY;
    // The best of several: other programs may hold the machine in the others.
    for (let run = 0; run < 8 && best >= 500; run++) {
      await write(text);
      best = Math.min(best, await page.evaluate(() => performance.getEntriesByName('thucthe: painted')[0]?.duration ?? Number.POSITIVE_INFINITY));
    }
    expect(Object.values(await painted()).flat().length).toBeGreaterThan(5000);
    expect(best).toBeLessThan(500);
  });
});
