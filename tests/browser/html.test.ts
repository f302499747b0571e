/// <reference lib="dom" />
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { toHtml } from '../../src/formats/html/index.ts';
import { extract } from '../../src/index.ts';
import { contrast } from '../formats/contrast.ts';
import { hostileGraph } from '../formats/hostile-graph.ts';
import { holdable } from '../formats/parsed.ts';
import { PAYLOADS } from '../formats/payloads.ts';
import { inBrowser, launch } from './chromium.ts';

const TEXT = readFileSync('tests/golden/supervision-visit.txt', 'utf8').replaceAll('\n', '\r\n');
const GRAPH = extract(TEXT);

inBrowser('the report in Chromium', () => {
  let browser: Browser;
  let folder = '';
  let page: Page;
  /** What the page asked for beyond itself, what its console said, what it popped up. */
  let disturbances: string[] = [];

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'thucthe-html-'));
    browser = await launch();
  }, 30_000);

  beforeEach(async () => {
    page = await browser.newPage({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' });
    disturbances = [];
    page.on('console', (message) => disturbances.push(`console: ${message.text()}`));
    page.on('pageerror', (error) => disturbances.push(`error: ${error.message}`));
    page.on('dialog', (dialog) => {
      disturbances.push(`dialog: ${dialog.message()}`);
      return dialog.dismiss();
    });
    page.on('request', (request) => {
      if (!request.isNavigationRequest()) disturbances.push(`request: ${request.url()}`);
    });
  });

  afterEach(async () => {
    await page.close();
    expect(disturbances).toEqual([]);
  });

  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  async function open(html: string, at = ''): Promise<void> {
    const file = join(folder, 'report.html');
    writeFileSync(file, html);
    await page.goto(pathToFileURL(file).href + at);
  }

  /** The classes of nodes that are ringed among the marks, or among the cards. */
  function lit(selector: 'mark' | '.card rect'): Promise<string[]> {
    return page.$$eval(selector, (elements) =>
      elements
        .filter((element) => {
          const style = getComputedStyle(element);
          return element.tagName === 'MARK' ? style.outlineWidth === '2px' : style.strokeWidth === '2px';
        })
        .map((element) => (element.closest('mark, a')?.getAttribute('class') ?? '').match(/\bn\d+/)?.[0] ?? ''),
    );
  }

  test('the article is the text, CR LF too', async () => {
    await open(toHtml(TEXT, GRAPH));
    expect(await page.$eval('article', (article) => article.textContent)).toBe(TEXT);
  });

  test('marks nest and are painted', async () => {
    await open(toHtml(TEXT, GRAPH));
    expect(await page.locator('mark').count()).toBe(GRAPH.mentions.length);
    expect(await page.locator('mark mark').count()).toBeGreaterThan(5);
    const papers = await page.$$eval('mark.office, mark.office > mark.organization', (marks) => marks.map((mark) => getComputedStyle(mark).backgroundColor));
    expect(new Set(papers).size).toBe(2);
    expect(await page.$eval('mark.person', (mark) => getComputedStyle(mark, '::after').content)).toContain('PER');
  });

  test('boxes switch types off and on, in text and graph', async () => {
    await open(toHtml(TEXT, GRAPH));
    const paper = () => page.$eval('mark.place', (mark) => getComputedStyle(mark).backgroundColor);
    const cards = () => page.locator('.card.place:visible').count();
    const edges = () => page.$$eval('.to-place', (all) => all.filter((edge) => getComputedStyle(edge).display !== 'none').length);
    const before = [await paper(), await cards(), await edges()];
    await page.getByRole('checkbox', { name: 'Places' }).uncheck();
    expect(before[2]).toBeGreaterThan(0);
    expect([await paper(), await cards(), await edges()]).toEqual(['rgba(0, 0, 0, 0)', 0, 0]);
    expect(await page.locator('.card.person:visible').count()).toBeGreaterThan(0);
    await page.getByRole('checkbox', { name: 'Places' }).check();
    expect([await paper(), await cards(), await edges()]).toEqual(before);
    await page.getByRole('checkbox', { name: 'Labels in the text' }).uncheck();
    expect(await page.$eval('mark.person', (mark) => getComputedStyle(mark, '::after').display)).toBe('none');
  });

  test('a click on a node lights its mentions and goes to the first', async () => {
    await open(toHtml(TEXT, GRAPH));
    expect(await lit('mark')).toEqual([]);
    const twice = GRAPH.nodes.findIndex(({ id }) => GRAPH.mentions.filter(({ node }) => node === id).length > 1);
    const mentions = GRAPH.mentions.filter(({ node }) => node === GRAPH.nodes[twice]?.id);
    await page.locator(`a.card.n${twice}`).click();
    expect(await lit('mark')).toEqual(mentions.map(() => `n${twice}`));
    expect(await lit('.card rect')).toEqual([`n${twice}`]);
    await expect(page.locator(`mark.n${twice}`).first().isVisible()).resolves.toBe(true);
    expect(page.url()).toMatch(`#m${twice}`);
  });

  test('a link from elsewhere lights a node too, which stays lit without the focus', async () => {
    await open(toHtml(TEXT, GRAPH), '#m0');
    await page.locator(':focus').blur();
    const mentions = GRAPH.mentions.filter(({ node }) => node === GRAPH.nodes[0]?.id);
    expect(mentions.length).toBeGreaterThan(1);
    expect([await lit('mark'), await lit('.card rect')]).toEqual([mentions.map(() => 'n0'), ['n0']]);
  });

  test('of a node that is not drawn it lights the first mark', async () => {
    await open(toHtml(TEXT, GRAPH, { mostDrawn: 0 }), '#m0');
    await page.locator(':focus').blur();
    expect(await lit('mark')).toEqual(['n0']);
  });

  test('a mark with the focus lights its node, shows its card and outshines a link that led elsewhere', async () => {
    await open(toHtml(TEXT, GRAPH), '#m0');
    await page.keyboard.press('Tab');
    await page.locator('mark.office').first().focus();
    const office = (await page.locator('mark.office').first().getAttribute('class'))?.match(/n\d+/)?.[0];
    expect([new Set(await lit('mark')), await lit('.card rect')]).toEqual([new Set([office]), [office]]);
    const card = await page.$eval('mark.office', (mark) => [getComputedStyle(mark, '::before').content, getComputedStyle(mark, '::before').position]);
    expect(card).toEqual([expect.stringContaining('right '), 'fixed']);
    expect(card[0]).toContain('Office: ');
  });

  test('the pointer shows the card of the innermost mark only', async () => {
    await open(toHtml(TEXT, GRAPH));
    await page.locator('mark.office mark.organization').first().hover();
    const shown = await page.$$eval('mark', (marks) =>
      marks.filter((mark) => getComputedStyle(mark, '::before').content !== 'none').map((mark) => (mark.getAttribute('aria-description') ?? '').split(':')[0]),
    );
    expect(shown).toEqual(['Organization']);
  });

  test('the pointer on a card lights its edges and their other ends are told by them', async () => {
    await open(toHtml(TEXT, GRAPH));
    await page.locator('a.card.person').first().hover();
    const opacities = await page.$$eval('.edge', (edges) => edges.map((edge) => getComputedStyle(edge).opacity));
    expect(new Set(opacities)).toEqual(new Set(['1', '0.14']));
  });

  test.each(['1440', '800'])('no label lies over another or sticks out of its card, no edge runs through a card, %s wide', async (width) => {
    await page.setViewportSize({ width: Number(width), height: 900 });
    await open(toHtml(TEXT, GRAPH));
    const faults = await page.$eval('svg', (svg) => {
      const drawing = svg as SVGSVGElement;
      const found: string[] = [];
      const texts = [...drawing.querySelectorAll('text')].map((text) => ({ words: text.textContent, box: text.getBBox(), card: text.closest('a')?.querySelector('rect')?.getBBox() }));
      for (const [i, { words, box, card }] of texts.entries()) {
        if (card && (box.x < card.x || box.x + box.width > card.x + card.width || box.y + box.height > card.y + card.height + 1)) found.push(`${words} sticks out`);
        for (const other of texts.slice(i + 1)) {
          const apart = box.x + box.width <= other.box.x || other.box.x + other.box.width <= box.x || box.y + 0.7 * box.height <= other.box.y + 0.3 * other.box.height || other.box.y + 0.7 * other.box.height <= box.y + 0.3 * box.height;
          if (!apart) found.push(`${words} over ${other.words}`);
        }
      }
      const cards = [...drawing.querySelectorAll('rect')].map((rect) => rect.getBBox());
      for (const edge of drawing.querySelectorAll<SVGPathElement>('.edge')) {
        for (let at = 0; at < edge.getTotalLength(); at += 4) {
          const { x, y } = edge.getPointAtLength(at);
          if (cards.some((card) => x > card.x + 1 && x < card.x + card.width - 1 && y > card.y + 1 && y < card.y + card.height - 1)) found.push(`${edge.textContent} through a card`);
        }
      }
      return [texts.length > 50 ? '' : 'no texts', ...found].filter(Boolean);
    });
    expect(faults).toEqual([]);
  });

  test.each(['light', 'dark'] as const)('words have the contrast of AA, %s', async (colorScheme) => {
    await page.emulateMedia({ colorScheme });
    await open(toHtml(TEXT, GRAPH));
    const pairs = await page.$$eval('mark, h1, h2, h3, p, td, th, code, .chip, a:not(.card)', (elements) => {
      const hex = (colour: string) => `#${(colour.match(/\d+/g) ?? []).slice(0, 3).map((channel) => Number(channel).toString(16).padStart(2, '0')).join('')}`;
      const ground = (element: Element | null): string => {
        if (!element) return 'rgb(255, 255, 255)';
        const colour = getComputedStyle(element).backgroundColor;
        return colour === 'rgba(0, 0, 0, 0)' ? ground(element.parentElement) : colour;
      };
      return elements.map((element) => [hex(getComputedStyle(element).color), hex(ground(element)), element.tagName] as const);
    });
    expect(pairs.length).toBeGreaterThan(100);
    expect(pairs.filter(([words, paper]) => contrast(words, paper) < 4.5)).toEqual([]);
    expect(new Set(pairs.map(([words]) => words)).size).toBeGreaterThan(5);
  });

  test('fits a phone', async () => {
    await page.setViewportSize({ width: 375, height: 700 });
    await open(toHtml(TEXT, GRAPH));
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(375);
  });

  test('is read by ear: landmarks, names, what a mark is', async () => {
    await open(toHtml(TEXT, GRAPH));
    expect(await page.getByRole('main').count()).toBe(1);
    expect(await page.getByRole('region', { name: 'Graph' }).count()).toBe(1);
    expect(await page.getByRole('table', { name: /^People/ }).count()).toBe(1);
    expect(await page.getByRole('checkbox').count()).toBeGreaterThan(5);
    expect(await page.getByRole('group', { name: /^Graph of \d+ nodes and \d+ edges$/ }).count()).toBe(1);
  });

  test('prints, without controls', async () => {
    await page.emulateMedia({ media: 'print' });
    await open(toHtml(TEXT, GRAPH));
    expect(await page.locator('.legend').isVisible()).toBe(false);
    expect((await page.pdf()).subarray(0, 5).toString()).toBe('%PDF-');
  });

  test('hostile words stay text', async () => {
    const text = `Ngày 12/5/2023 tại tỉnh Cao Bằng:\n${PAYLOADS.join('\n')}\n${PAYLOADS.join('')}`;
    for (const html of [toHtml(text, extract(text)), toHtml(text, hostileGraph(text))]) {
      await open(html);
      expect(await page.locator('script, img, iframe, form, object, embed, link, base, [style], article :not(mark)').count()).toBe(0);
    }
    await open(toHtml(text, extract(text)));
    expect(await page.$eval('article', (article) => article.textContent)).toBe(holdable(text));
    await page.waitForTimeout(200);
  });

  test('its policy lets no script, style or picture in, were one there', async () => {
    await open(toHtml(TEXT, GRAPH).replace('<article', '<script>document.title = "alive"</script><style>h1{color:#ff0000}</style><img src="x.png"><article'));
    expect(await page.title()).not.toBe('alive');
    expect(await page.$eval('h1', (heading) => getComputedStyle(heading).color)).not.toBe('rgb(255, 0, 0)');
    expect(disturbances.filter((words) => words.startsWith('console: '))).toHaveLength(3);
    disturbances = [];
  });
});
