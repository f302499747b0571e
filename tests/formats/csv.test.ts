import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { type CsvTables, toCsv } from '../../src/formats/index.ts';
import { type EntityGraph, label, OptionError } from '../../src/index.ts';
import { GRAPH, HOSTILE, hostileGraph, inCodePoints, TEXT } from './samples.ts';

type Row = Readonly<Record<string, string>>;

/** By an independent reader: a row of another length than the header is an error. */
function read(csv: string): Row[] {
  return parse(csv, { columns: true, record_delimiter: '\r\n' });
}

/** As the docstring of `toCsv` tells a program to. */
function unguarded(cell: string): string {
  return /^'+[=+\-@＝＋－＠\t\r\n]/.test(cell) ? cell.slice(1) : cell;
}

const HALF = /\p{Surrogate}/u;

/** What a spreadsheet would run. */
const FORMULA = /^[=+\-@＝＋－＠\t\r\n]/;

function tablesOf(graph: EntityGraph, text: string): Record<keyof CsvTables, Row[]> {
  const { nodes, edges, mentions } = toCsv(text, graph);
  return { nodes: read(nodes), edges: read(edges), mentions: read(mentions) };
}

const { nodes, edges, mentions } = tablesOf(GRAPH, TEXT);

test('a row for each node, edge and mention', () => {
  expect(nodes.map(({ id, type, label }) => [id, type, label])).toEqual(GRAPH.nodes.map((node) => [node.id, node.type, label(node)]));
  expect(edges.map(({ type, source, target }) => [type, source, target])).toEqual(GRAPH.edges.map(({ type, source, target }) => [type, source, target]));
  expect(mentions.map(({ node, form }) => [node, form])).toEqual(GRAPH.mentions.map(({ node, form }) => [node, form]));
});

test.each([
  ['place:cao-bang', { code: '04', successors: 'place:x place:y', number: '', quantity: '' }],
  ['date:2022', { value: '2022', quantity: '' }],
  ['metric:>95-%', { value: '', quantity: '95', comparator: '>', unit: '%' }],
  ['metric:10-15', { quantity: '', min: '10', max: '15.5' }],
])('%s has its fields and no others', (id, fields) => {
  expect(nodes.find((row) => row.id === id)).toMatchObject(fields);
});

test('edges have the words that they were read from', () => {
  expect(edges[2]).toMatchObject({ source_label: 'Chủ tịch', target_label: 'Ủy ban nhân dân tỉnh Cao Bằng', words: 'Chủ tịch UBND\ntỉnh Cao Bằng', inferred: '', confidence: '0.9' });
  expect(edges[3]).toMatchObject({ inferred: 'true', status: '' });
});

test('offsets are those of the text', () => {
  for (const { start, end, words } of mentions) expect(TEXT.slice(Number(start), Number(end))).toBe(words);
  for (const table of ['mentions', 'edges'] as const) {
    for (const { start, end, words } of read(toCsv(TEXT, GRAPH, { offsets: 'codepoint' })[table])) {
      expect(inCodePoints(TEXT, Number(start), Number(end))).toBe(words);
    }
  }
});

// Half a pair cannot be written as UTF-8, which the reader goes through.
test.each(HOSTILE.filter((name) => !HALF.test(name)))('%j is only text', (name) => {
  const tables = tablesOf(hostileGraph(name), name);
  expect(tables.nodes.map((row) => unguarded(row.unit as string))).toContain(name);
  expect(unguarded(tables.mentions[0]?.words ?? '')).toBe(name);
  for (const row of Object.values(tables).flat()) for (const cell of Object.values(row)) if (cell !== '-5') expect(cell).not.toMatch(FORMULA);
});

test('any text comes back', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }).filter((name) => !HALF.test(name)), fc.string({ unit: fc.constantFrom(...`'"=+-@,;\t\r\n＝ a`) })), (name) => {
      const [row] = read(toCsv(name, hostileGraph(name)).nodes);
      expect(unguarded(row?.name as string)).toBe(name);
      expect(row?.name).not.toMatch(FORMULA);
    }),
  );
});

test('numbers are numbers, below nought too', () => {
  expect(read(toCsv('', { ...hostileGraph(''), edges: [] }).nodes)[3]?.quantity).toBe('-5');
});

test('nothing found gives headers', () => {
  expect(tablesOf({ nodes: [], edges: [], mentions: [] }, '')).toEqual({ nodes: [], edges: [], mentions: [] });
  expect(toCsv('', { nodes: [], edges: [], mentions: [] }).mentions).toBe('start,end,words,type,label,node,form,rule,confidence\r\n');
});

test('the graph of another text is refused', () => {
  expect(() => toCsv('UBND', GRAPH)).toThrow(OptionError);
});
