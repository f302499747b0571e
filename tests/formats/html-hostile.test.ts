import { existsSync, readFileSync } from 'node:fs';
import { toHtml } from '../../src/formats/html/index.ts';
import { extract } from '../../src/index.ts';
import { hostileGraph } from './hostile-graph.ts';
import { byTag, elementsOf, holdable, textOf } from './parsed.ts';
import { PAYLOADS } from './payloads.ts';

const BLNS = '../shared/hostile/blns.json';

/** All that a report is made of. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  html: ['lang'], head: [], meta: ['charset', 'name', 'content', 'http-equiv'], title: [], style: [], body: [],
  header: [], main: [], section: ['class', 'aria-labelledby'], article: ['lang'], fieldset: ['class'], legend: [],
  label: ['class'], input: ['type', 'id', 'checked', 'autocomplete'], div: ['class'], span: ['class'], p: ['class'],
  h1: ['lang'], h2: ['id'], h3: ['id'], mark: ['class', 'id', 'tabindex', 'aria-description'],
  table: ['aria-labelledby'], thead: [], tbody: [], tr: ['id', 'class'], th: ['scope', 'lang'], td: ['class', 'lang'], code: [],
  a: ['class', 'href'], svg: ['viewbox', 'width', 'height', 'role', 'aria-label'],
  path: ['class', 'd'], rect: ['x', 'y', 'width', 'height', 'rx'], circle: ['cx', 'cy', 'r'], text: ['class', 'lang', 'x', 'y', 'text-anchor'],
};

/** Elements, attributes and values that are no part of a report. */
function strangersIn(page: string): string[] {
  return elementsOf(page).flatMap(({ tagName, attrs }) => {
    const allowed = ALLOWED[tagName];
    if (!allowed) return [`<${tagName}>`];
    return attrs
      .filter(({ name, value }) => !allowed.includes(name.toLowerCase()) || (/^(?:id|class)$/.test(name) && !/^[a-z0-9 -]*$/.test(value)) || (name === 'href' && !/^#[a-z0-9]+$/.test(value)))
      .map(({ name, value }) => `<${tagName} ${name}="${value}">`);
  });
}

/** What came alive of some words, as the text of a report and as every word of a graph. */
function aliveOf(words: string): string[] {
  const text = `Ngày 12/5/2023, ${words} tại tỉnh Cao Bằng. ${words}`;
  const read = toHtml(text, extract(text), { title: words });
  const drawn = toHtml(words, hostileGraph(words), { title: words });
  return [...strangersIn(read), ...strangersIn(drawn), ...lostOf(read, text), ...lostOf(drawn, words)];
}

function lostOf(page: string, text: string): string[] {
  return byTag(page, 'article').map(textOf).join() === holdable(text) ? [] : [`the article ${text}`];
}

test('the words are many and none stands twice', () => {
  expect(PAYLOADS.length).toBeGreaterThan(223);
  expect(new Set(PAYLOADS).size).toBe(PAYLOADS.length);
});

test('the check sees what is alive', () => {
  const page = toHtml('', extract(''));
  for (const alive of ['<script>', '<b>', '<p onclick=x>', '<mark style=x>', '<a href="javascript:x">', '<mark id="A b">']) {
    expect(strangersIn(page.replace('<article lang="vi">', `$&${alive}`))).not.toEqual([]);
  }
  expect(strangersIn(page)).toEqual([]);
});

test.each(PAYLOADS)('%j stays text', (words) => {
  expect(aliveOf(words)).toEqual([]);
});

test('all of them at once stay text', () => {
  expect(aliveOf(PAYLOADS.join('\n'))).toEqual([]);
  expect(aliveOf(PAYLOADS.join(''))).toEqual([]);
});

(existsSync(BLNS) ? test : test.skip)(`naughty strings stay text (skipped where ${BLNS} is not there)`, () => {
  const strings: readonly string[] = JSON.parse(readFileSync(BLNS, 'utf8'));
  expect(strings.length).toBeGreaterThan(500);
  for (const words of strings) expect([words, aliveOf(words)]).toEqual([words, []]);
}, 60_000);
