import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { toHtml } from '../../src/formats/html/index.ts';
import { type EntityGraph, explain, extract, InputError, type Mention, OptionError } from '../../src/index.ts';
import { anyText } from '../arbitrary-text.ts';
import { SAMPLE_GRAPH, SAMPLE_TEXT } from '../sample-graph.ts';
import { attribute, byTag, elementsOf, holdable, inside, textOf } from './parsed.ts';

const GOLDEN = readdirSync('tests/golden')
  .filter((file) => file.endsWith('.txt'))
  .map((file) => readFileSync(`tests/golden/${file}`, 'utf8'));
const PAGE = toHtml(SAMPLE_TEXT, SAMPLE_GRAPH);

function articleOf(page: string) {
  const [article, ...others] = byTag(page, 'article');
  if (!article || others.length > 0) throw new Error('a report has one article');
  return article;
}

function articleText(text: string): string {
  return textOf(articleOf(toHtml(text, extract(text))));
}

function graphWith(...mentions: readonly Partial<Mention>[]): EntityGraph {
  const [first] = SAMPLE_GRAPH.mentions as readonly [Mention];
  return { ...SAMPLE_GRAPH, mentions: mentions.map((mention) => ({ ...first, ...mention })) };
}

describe('the text of the article', () => {
  test.each<readonly [string]>([
    [''],
    [' '],
    ['\n\nỞ tỉnh Cao Bằng\n'],
    ['Ở tỉnh Cao Bằng\r\nvà huyện Hòa An\r\n'],
    ['tỉnh\rCao\r\r\nBằng\n\r'],
    ['\ttỉnh  Cao Bằng\u00a0\u200b\ufeff\u0085\u2028'],
    ['a\x01\x08\x0b\x0c\x1b\x7f\x80\x9f\ufffe\uffff'],
    ['Hò\u0300a 🇻🇳 \u{1f468}\u200d\u{1f469} \u{10ffff}'],
    ['a < b && c > d "e" \'f\' &lt; &#13; &amp;amp;'],
    ['</article></mark><p>'],
    ...GOLDEN.map((text) => [text] as const),
  ])('%j is exact', (text) => {
    expect(articleText(text)).toBe(text);
  });

  test.each([
    ['a\0b', 'a\ufffdb'],
    ['a\ud800b\udc00', 'a\ufffdb\ufffd'],
    ['\0tỉnh Cao Bằng\0', '\ufffdtỉnh Cao Bằng\ufffd'],
  ])('%j, which HTML cannot hold, keeps its length', (text, shown) => {
    expect(articleText(text)).toBe(shown);
  });

  test('is exact whatever the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(articleText(text)).toBe(holdable(text));
      }),
    );
  });
});

describe('marks', () => {
  test('every mention is one, in the order of the text', () => {
    const marks = inside(articleOf(PAGE));
    const expected = [...SAMPLE_GRAPH.mentions].sort((a, b) => a.start - b.start || b.end - a.end);
    expect(marks.map(({ tagName }) => tagName)).toEqual(expected.map(() => 'mark'));
    expect(marks.map(textOf)).toEqual(expected.map(({ start, end }) => SAMPLE_TEXT.slice(start, end)));
  });

  test('they nest', () => {
    const office = inside(articleOf(PAGE)).find((mark) => attribute(mark, 'class')?.startsWith('office'));
    expect(office && inside(office).map(textOf)).toEqual(['UBND tỉnh Cao Bằng', 'UBND', 'tỉnh Cao Bằng']);
  });

  test('each says its node, its values and its rule', () => {
    const marks = inside(articleOf(PAGE));
    for (const [i, mention] of [...SAMPLE_GRAPH.mentions].entries()) {
      const mark = marks.find((element) => textOf(element) === SAMPLE_TEXT.slice(mention.start, mention.end));
      expect([i, mark && attribute(mark, 'aria-description')]).toEqual([i, expect.stringContaining(explain(SAMPLE_GRAPH, mention, SAMPLE_TEXT))]);
      expect(mark && attribute(mark, 'tabindex')).toBe('0');
    }
    const metric = marks.find((mark) => textOf(mark) === '1,5 tỷ đồng');
    expect(metric && attribute(metric, 'aria-description')).toMatch(/^Figure: 1\.500\.000\.000 VND\nvalue: 1\.500\.000\.000\nunit: VND\n\n“1,5 tỷ đồng” names metric/);
  });

  test.each<[string, readonly Partial<Mention>[], readonly string[]]>([
    ['a crossing one', [{ start: 0, end: 4 }, { start: 2, end: 6 }], ['Ngày']],
    ['one beyond the end', [{ start: 0, end: 9999 }], []],
    ['one before the start', [{ start: -3, end: 4 }], []],
    ['an empty one', [{ start: 4, end: 4 }], []],
    ['one between characters', [{ start: 0.5, end: 4 }], []],
    ['one of no number', [{ start: Number.NaN, end: Number.NaN }], []],
    ['one of a node that is not there', [{ start: 0, end: 4, node: 'place:gone' }], []],
  ])('%s is left out and counted', (_, mentions, kept) => {
    const page = toHtml(SAMPLE_TEXT, graphWith(...mentions));
    expect(inside(articleOf(page)).map(textOf)).toEqual(kept);
    expect(textOf(articleOf(page))).toBe(SAMPLE_TEXT);
    expect(page).toContain(`${mentions.length - kept.length} mentions are not marked`);
  });

  test('one that would cut a character in two is left out', () => {
    const page = toHtml('a🇻b', graphWith({ start: 0, end: 2 }));
    expect(textOf(articleOf(page))).toBe('a🇻b');
    expect(inside(articleOf(page))).toEqual([]);
  });

  test('the same words may be marked twice', () => {
    const page = toHtml('VNPT', graphWith({ start: 0, end: 4 }, { start: 0, end: 4 }));
    expect(inside(articleOf(page)).map(textOf)).toEqual(['VNPT', 'VNPT']);
  });

  test('of the sample none is left out', () => {
    expect(PAGE).not.toContain('not marked');
  });
});

describe('the page', () => {
  test('has one style, named by the policy, and no script', () => {
    const [style, ...others] = byTag(PAGE, 'style');
    const digest = createHash('sha256').update(textOf(style as never)).digest('base64');
    const policy = byTag(PAGE, 'meta').find((meta) => attribute(meta, 'http-equiv') === 'Content-Security-Policy');
    expect(others).toEqual([]);
    expect(policy && attribute(policy, 'content')).toBe(`default-src 'none'; style-src 'sha256-${digest}'; base-uri 'none'; form-action 'none'`);
    expect(byTag(PAGE, 'script')).toEqual([]);
  });

  test('asks for nothing', () => {
    const addresses = elementsOf(PAGE).flatMap(({ attrs }) => attrs.filter(({ name }) => /^(?:src|href|srcset|data|action|poster)$/.test(name)));
    expect(addresses.length).toBeGreaterThan(5);
    expect(addresses.filter(({ value }) => !value.startsWith('#'))).toEqual([]);
    expect(textOf(byTag(PAGE, 'style')[0] as never)).not.toMatch(/url\(|@import/);
  });

  test.each(GOLDEN)('its ids are single and its links and labels lead to them: %#', (text) => {
    const elements = elementsOf(toHtml(text, extract(text)));
    const ids = elements.flatMap((element) => attribute(element, 'id') ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    const referred = elements.flatMap((element) => [attribute(element, 'href')?.slice(1) ?? [], attribute(element, 'aria-labelledby') ?? []].flat());
    expect(referred.filter((id) => !ids.includes(id))).toEqual([]);
  });

  test('has landmarks and one heading of the first level', () => {
    const tags = elementsOf(PAGE).map(({ tagName }) => tagName);
    for (const tag of ['header', 'main', 'article', 'h1']) expect(tags.filter((other) => other === tag)).toEqual([tag]);
    expect(byTag(PAGE, 'html').map((html) => attribute(html, 'lang'))).toEqual(['en']);
    expect(attribute(articleOf(PAGE), 'lang')).toBe('vi');
  });

  test.each<[string, string, object, string]>([
    ['the first line', '\n  Tin vắn \nngày 5', {}, 'Tin vắn'],
    ['the given title', 'Tin vắn', { title: 'A < B' }, 'A < B'],
    ['words for no text', '', {}, 'Empty text'],
    ['the beginning of a long line', 'a'.repeat(500), {}, `${'a'.repeat(120)}…`],
  ])('is headed by %s', (_, text, options, title) => {
    const page = toHtml(text, extract(text), options);
    expect([...byTag(page, 'h1'), ...byTag(page, 'title').slice(0, 1)].map(textOf)).toEqual([title, title]);
  });

  test('is the same for the same graph', () => {
    expect(toHtml(SAMPLE_TEXT, SAMPLE_GRAPH)).toBe(PAGE);
  });
});

describe('tables', () => {
  const rows = (page: string) => byTag(page, 'tr').filter((row) => inside(row).some(({ tagName }) => tagName === 'td'));

  test('every node and every edge has a row', () => {
    const ids = rows(PAGE).flatMap((row) => inside(row).filter(({ tagName }) => tagName === 'code').map(textOf));
    expect(ids).toEqual(SAMPLE_GRAPH.nodes.map(({ id }) => id));
    expect(rows(PAGE).length - ids.length).toBe(SAMPLE_GRAPH.edges.length);
  });

  test.each<[string, unknown, string]>([
    ['words', 'nghị quyết', 'nghị quyết'],
    ['a number', 1234567.25, '1.234.567,25'],
    ['a ratio', { part: 71, whole: 1086 }, '71/1.086'],
    ['a range', { min: 10_000_000, max: 15_000_000 }, '10.000.000 – 15.000.000'],
    ['a list', ['place:a', 'place:b'], 'place:a, place:b'],
    ['an act', { number: '45/2013/QH13', date: '2013-11-29' }, '45/2013/QH13, 2013-11-29'],
    ['what is to come', true, 'true'],
  ])('%s is told in words', (_, value, words) => {
    const graph = { ...SAMPLE_GRAPH, nodes: SAMPLE_GRAPH.nodes.map((node) => ({ ...node, more: value })), edges: [] };
    expect(rows(toHtml(SAMPLE_TEXT, graph)).map((row) => row.childNodes.map(textOf).includes(words))).toEqual(SAMPLE_GRAPH.nodes.map(() => true));
  });

  test('an edge stands with its ends, its status and its rule in words', () => {
    const [holds] = SAMPLE_GRAPH.edges;
    const graph = { ...SAMPLE_GRAPH, edges: [{ ...holds, status: 'former', inferred: true } as const] } as EntityGraph;
    const row = rows(toHtml(SAMPLE_TEXT, graph)).at(-1);
    expect(row?.childNodes.map(textOf)).toEqual(['Hoàng Văn Lịch', 'holds (former, inferred)', 'Chủ tịch', explain(graph, graph.edges[0] as never, SAMPLE_TEXT)]);
  });

  test('an edge to a node that is not there is left out', () => {
    const [holds] = SAMPLE_GRAPH.edges;
    const page = toHtml(SAMPLE_TEXT, { ...SAMPLE_GRAPH, edges: [{ ...holds, target: 'office:gone' } as never] });
    expect(page).toContain('joined by 0 edges');
  });

  test('a column that says nothing beside the name is left out', () => {
    const heads = byTag(PAGE, 'thead').map((head) => inside(head).filter(({ tagName }) => tagName === 'th').map(textOf));
    expect(heads[0]).toEqual(['Person', 'mentions', 'id']);
    expect(heads[3]).toEqual(['Place', 'level', 'code', 'mentions', 'id']);
  });
});

test('an empty graph has a page', () => {
  const page = toHtml('Không có gì.', { nodes: [], edges: [], mentions: [] });
  expect(textOf(articleOf(page))).toBe('Không có gì.');
  expect(byTag(page, 'svg')).toEqual([]);
});

test('a text that is none and options that cannot be are refused', () => {
  expect(() => toHtml(5 as never, SAMPLE_GRAPH)).toThrow(InputError);
  expect(() => toHtml('', SAMPLE_GRAPH, { title: 5 as never })).toThrow(OptionError);
  for (const mostDrawn of [-1, 1.5, Number.NaN, '9']) expect(() => toHtml('', SAMPLE_GRAPH, { mostDrawn: mostDrawn as never })).toThrow(OptionError);
});
