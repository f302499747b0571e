import { type Entity, type EntityGraph, merge, type Relation } from '../../src/index.ts';
import { GraphSchema } from '../../src/schema/index.ts';
import { SAMPLE_GRAPH } from '../sample-graph.ts';

const found = { evidence: { start: 0, end: 5 }, rule: 'sample.rule', confidence: 0.5 };
const graphOf = (nodes: readonly Entity[], edges: readonly Relation[] = []): EntityGraph => ({ nodes, edges, mentions: [] });

const place: Entity = { id: 'place:tinh-lao-cai', type: 'place', name: 'tỉnh Lào Cai', level: 'province' };
const body: Entity = { id: 'organization:x', type: 'organization', name: 'Sở Y tế tỉnh Lào Cai' };
const edge: Relation = { type: 'jurisdiction', source: body.id, target: place.id, ...found };

test('of nothing is the empty graph, of one graph that graph', () => {
  expect(merge()).toEqual({ nodes: [], edges: [], mentions: [] });
  expect(merge(SAMPLE_GRAPH)).toEqual(SAMPLE_GRAPH);
});

test('of a graph with itself has its nodes and edges once, its mentions twice', () => {
  const { nodes, edges, mentions } = merge(SAMPLE_GRAPH, SAMPLE_GRAPH);
  expect({ nodes, edges }).toEqual({ nodes: SAMPLE_GRAPH.nodes, edges: SAMPLE_GRAPH.edges });
  expect(mentions).toEqual([...SAMPLE_GRAPH.mentions, ...SAMPLE_GRAPH.mentions]);
});

test('nodes stand by type, those of the first graph before those of the second', () => {
  const person: Entity = { id: 'person:a', type: 'person', name: 'Vàng A Páo' };
  const second: Entity = { ...place, id: 'place:tinh-yen-bai', name: 'tỉnh Yên Bái' };
  const merged = merge(graphOf([place]), graphOf([person, second, body]));
  expect(merged.nodes.map(({ id }) => id)).toEqual(['person:a', 'organization:x', 'place:tinh-lao-cai', 'place:tinh-yen-bai']);
});

test('the result is frozen and is a graph; the graphs given are as they were', () => {
  const before = JSON.stringify(SAMPLE_GRAPH);
  const merged = merge(SAMPLE_GRAPH, graphOf([place, body], [edge]));
  expect(Object.isFrozen(merged.nodes)).toBe(true);
  expect(GraphSchema.safeParse(merged).success).toBe(true);
  expect(JSON.stringify(SAMPLE_GRAPH)).toBe(before);
});

test.each<[string, Entity, Entity, Entity]>([
  ['fields add up', place, { ...place, code: '10' }, { ...place, code: '10' }],
  ['the first of two stated values stays', place, { ...place, name: 'Lào Cai' }, place],
  ['a stated value wins over an inferred one', { ...place, name: 'Lào Cai', inferred: ['name'] }, place, place],
  ['an inferred value does not', place, { ...place, name: 'Lào Cai', inferred: ['name'] }, place],
  [
    'what both infer stays inferred',
    { ...place, inferred: ['level'] },
    { ...place, inferred: ['level'] },
    { ...place, inferred: ['level'] },
  ],
  [
    'a field that only one has is inferred as there',
    place,
    { ...place, code: '10', inferred: ['code'] },
    { ...place, code: '10', inferred: ['code'] },
  ],
])('%s', (_, first, second, expected) => {
  expect(merge(graphOf([first]), graphOf([second])).nodes).toEqual([expected]);
});

test('an edge that words state wins over the same edge inferred', () => {
  const inferred: Relation = { ...edge, inferred: true, rule: 'sample.context' };
  expect(merge(graphOf([place, body], [inferred]), graphOf([place, body], [edge])).edges).toEqual([edge]);
  expect(merge(graphOf([place, body], [edge]), graphOf([place, body], [inferred])).edges).toEqual([edge]);
});

test('held once and held now are two edges', () => {
  const holds: Relation = { type: 'holds', source: 'person:a', target: 'office:b', ...found };
  const nodes: Entity[] = [
    { id: 'person:a', type: 'person', name: 'Vàng A Páo' },
    { id: 'office:b', type: 'office', title: 'Bí thư' },
  ];
  expect(merge(graphOf(nodes, [holds]), graphOf(nodes, [{ ...holds, status: 'former' }])).edges).toHaveLength(2);
});
