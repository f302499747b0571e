import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { toHtml } from '../../src/formats/html/index.ts';
import { type Card, layOut, SIZE } from '../../src/formats/html/layout.ts';
import { Report } from '../../src/formats/html/report.ts';
import { widthOf, wrapped } from '../../src/formats/html/word-width.ts';
import { type EntityGraph, extract, merge } from '../../src/index.ts';
import { article } from '../arbitrary-text.ts';
import { SAMPLE_GRAPH, SAMPLE_TEXT } from '../sample-graph.ts';
import { attribute, byTag, elementsOf, textOf } from './parsed.ts';

const GOLDEN = readdirSync('tests/golden')
  .filter((file) => file.endsWith('.txt'))
  .map((file) => extract(readFileSync(`tests/golden/${file}`, 'utf8')));
const BIG = merge(...GOLDEN);

function layoutOf(graph: EntityGraph) {
  const { items, links } = new Report('', graph);
  return layOut(items, links);
}

function overlap(a: Card, b: Card): boolean {
  return a.x < b.x + SIZE.card && b.x < a.x + SIZE.card && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** Cards hold all names: where no two overlap and each holds its own, no label lies over another. */
function faultsOf(graph: EntityGraph): string[] {
  const { cards, headings, width, height } = layoutOf(graph);
  const faults: string[] = [];
  for (const [i, card] of cards.entries()) {
    if (cards.some((other, j) => j > i && overlap(card, other))) faults.push(`${card.item.label} overlaps`);
    if (card.x + SIZE.card > width || card.y + card.height > height) faults.push(`${card.item.label} sticks out`);
    const rows = [...card.lines.map((_, line) => card.y + SIZE.padding + (line + 0.5) * SIZE.line), ...card.ports.map(({ y }) => y)];
    if (rows.some((row, r) => r > 0 && row - (rows[r - 1] ?? 0) < SIZE.portFont)) faults.push(`${card.item.label} has rows over another`);
    if (headings.some(({ x, y }) => x === card.x && y < card.y + card.height && card.y < y + SIZE.heading)) faults.push(`${card.item.label} lies on a heading`);
  }
  return faults;
}

test.each([SAMPLE_GRAPH, ...GOLDEN, BIG])('no label lies over another: %#', (graph) => {
  expect(graph.nodes.length).toBeGreaterThan(5);
  expect(faultsOf(graph)).toEqual([]);
});

test('no label lies over another, whatever the article', () => {
  fc.assert(fc.property(article, (text) => expect(faultsOf(extract(text))).toEqual([])), { numRuns: 50 });
});

test('each type has a column, people first', () => {
  const { headings } = layoutOf(SAMPLE_GRAPH);
  const columns = new Map(headings.map(({ type, column }) => [type, column]));
  expect([...columns].filter(([type]) => ['person', 'office', 'organization', 'place'].includes(type))).toEqual([
    ['person', 0],
    ['office', 1],
    ['organization', 2],
    ['place', 3],
  ]);
});

test('edges of one kind from one node share a row that counts them', () => {
  const page = toHtml(SAMPLE_TEXT, { ...SAMPLE_GRAPH, edges: [...SAMPLE_GRAPH.edges, SAMPLE_GRAPH.edges[0] as never] });
  expect(byTag(page, 'text').filter((text) => attribute(text, 'class') === 'port').map(textOf)).toEqual(['holds ×2', 'issuedOn (inferred)', 'postIn']);
});

describe('of a big graph', () => {
  const cards = (page: string) => elementsOf(page).filter((element) => attribute(element, 'class')?.startsWith('card '));

  test.each([
    [120, Math.min(120, BIG.nodes.length)],
    [7, 7],
    [0, 0],
  ])('at most %d nodes are drawn', (mostDrawn, drawn) => {
    const page = toHtml('', BIG, { mostDrawn });
    expect(cards(page)).toHaveLength(drawn);
    if (drawn < BIG.nodes.length) expect(page).toContain(`${BIG.nodes.length - drawn} more stand in the tables`);
    expect(byTag(page, 'code')).toHaveLength(BIG.nodes.length);
  });

  test('those with most edges are', () => {
    const [name] = cards(toHtml(SAMPLE_TEXT, SAMPLE_GRAPH, { mostDrawn: 1 })).map(textOf);
    expect(name).toContain('Chủ tịch');
  });

  test('all of a small one are, without a note', () => {
    expect(toHtml(SAMPLE_TEXT, SAMPLE_GRAPH)).not.toContain('stand in the tables');
  });
});

test.each<[string, number, number, readonly string[]]>([
  ['Hội đồng nhân dân tỉnh Cao Bằng', 100, 3, ['Hội đồng nhân dân tỉnh Cao Bằng']],
  ['Hội đồng nhân dân', 5.5, 3, ['Hội đồng', 'nhân dân']],
  ['Hội đồng nhân dân tỉnh Cao Bằng', 6, 2, ['Hội đồng', 'nhân dân…']],
  ['NGHIÊNG', 3, 3, ['NG…']],
  ['  \n ', 5, 3, []],
])('%j in lines of %d', (words, width, most, lines) => {
  expect(wrapped(words, width, most)).toEqual(lines);
  for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(width);
});

test('decomposed words are as wide as composed ones', () => {
  expect(widthOf('Thường trực'.normalize('NFD'))).toBe(widthOf('Thường trực'.normalize('NFC')));
  expect(widthOf('mm')).toBeGreaterThan(widthOf('ii'));
});
