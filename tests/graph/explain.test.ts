import { type EntityGraph, explain, extract, type Mention, type Relation } from '../../src/index.ts';
import { SAMPLE_GRAPH, SAMPLE_TEXT } from '../sample-graph.ts';

const [holds] = SAMPLE_GRAPH.edges as readonly [Relation];
const [date] = SAMPLE_GRAPH.mentions as readonly [Mention];

test('an edge is told with its ends, words, rule and odds', () => {
  expect(explain(SAMPLE_GRAPH, holds, SAMPLE_TEXT)).toBe(
    'person “Hoàng Văn Lịch” has the edge holds to office “Chủ tịch”, read from “Hoàng Văn Lịch, Chủ tịch UBND tỉnh Cao Bằng”. ' +
      'Rule sample.rule: a rule that this version does not have; right 90 times in 100.',
  );
});

test('without the text the words are told by their offsets', () => {
  expect(explain(SAMPLE_GRAPH, date)).toContain('characters 0 to 14 names date “2023-05-12”');
});

test.each<[Partial<Mention>, string]>([
  [{ form: 'name' }, '“Ngày 12/5/2023” names date'],
  [{ form: 'short' }, 'is a short form of'],
  [{ form: 'definition' }, 'is the long form that defines'],
  [{ form: 'anaphor' }, 'points back to'],
  [{ node: 'date:gone' }, '“date:gone”, which the graph does not have'],
])('a mention %j', (change, words) => {
  expect(explain(SAMPLE_GRAPH, { ...date, ...change }, SAMPLE_TEXT)).toContain(words);
});

test('what is inferred is told apart', () => {
  const graph: EntityGraph = { ...SAMPLE_GRAPH, nodes: SAMPLE_GRAPH.nodes.map((node) => ({ ...node, inferred: ['value'] })) };
  expect(explain(graph, date, SAMPLE_TEXT)).toContain('settled by the rest of the document: value.');
  expect(explain(graph, { ...holds, inferred: true, status: 'former' })).toMatch(/holds \(former\) .*inferred at characters/);
});

test('long evidence is cut in the middle', () => {
  const text = `${'đầu '.repeat(100)}${'cuối '.repeat(100)}`;
  const told = explain(SAMPLE_GRAPH, { ...holds, evidence: { start: 0, end: text.length } }, text);
  expect(told.length).toBeLessThan(400);
  expect(told).toContain(' … ');
});

test('rules of this version are described', () => {
  const text = 'Đoàn đến tỉnh Cao Bằng.';
  const graph = extract(text);
  expect(graph.mentions).not.toHaveLength(0);
  for (const mention of graph.mentions) expect(explain(graph, mention, text)).not.toContain('does not have');
});
