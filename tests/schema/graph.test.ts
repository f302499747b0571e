import { extract } from '../../src/index.ts';
import { GraphSchema } from '../../src/schema/index.ts';
import { SAMPLE_GRAPH, SAMPLE_TEXT } from '../sample-graph.ts';

test('a graph of every node type passes, unchanged', () => {
  expect(GraphSchema.parse(SAMPLE_GRAPH)).toEqual(SAMPLE_GRAPH);
});

test('what extract returns passes, also after a round through JSON', () => {
  const graph = extract(SAMPLE_TEXT);
  expect(GraphSchema.parse(JSON.parse(JSON.stringify(graph)))).toEqual(graph);
});

const [person, , body] = SAMPLE_GRAPH.nodes;
const [edge] = SAMPLE_GRAPH.edges;
const [mention] = SAMPLE_GRAPH.mentions;

test.each([
  ['a field too many', { nodes: [{ ...person, age: 50 }] }, 'Unrecognized key'],
  ['a field too few', { nodes: [{ id: 'person:x', type: 'person' }] }, 'name'],
  ['an id of another type', { nodes: [{ ...person, id: 'office:x' }] }, 'id'],
  ['a type that there is none of', { nodes: [{ ...person, type: 'human' }] }, 'type'],
  ['a date that is no EDTF', { nodes: [{ id: 'date:x', type: 'date', value: '12/5/2023' }] }, 'value'],
  ['one id twice', { nodes: [person, person] }, 'two nodes have the same id'],
  ['a mention of nothing', { nodes: [], mentions: [mention], edges: [] }, 'no node date:2023-05-12'],
  ['an empty mention', { mentions: [{ ...mention, end: mention?.start }] }, 'at least one character'],
  ['an edge to nothing', { edges: [{ ...edge, target: 'office:x' }] }, 'no node office:x'],
  ['an edge to the wrong type', { edges: [{ ...edge, target: body?.id }] }, 'holds has target office, not organization'],
  ['a confidence above 1', { mentions: [{ ...mention, confidence: 2 }] }, 'confidence'],
])('%s is refused', (_, change, reason) => {
  const { error } = GraphSchema.safeParse({ ...SAMPLE_GRAPH, ...change });
  expect(JSON.stringify(error?.issues)).toContain(reason);
});

test.each(['2023', '2023-05', '2023-05-12', 'XXXX-03-09', '201X', '2021/2030', '2019-01/2019-03', '2023-05-12/..', '2023~'])(
  '%s is EDTF',
  (value) => {
    const graph = { nodes: [{ id: 'date:x', type: 'date', value }], edges: [], mentions: [] };
    expect(GraphSchema.safeParse(graph).success).toBe(true);
  },
);
