import fc from 'fast-check';
import { MultiDirectedGraph, MultiGraph } from 'graphology';
import { parse as parseGexf } from 'graphology-gexf';
import { parse as parseGraphML } from 'graphology-graphml';
import { toGexf, toGraphML } from '../../src/formats/index.ts';
import { type EntityGraph, extract, label } from '../../src/index.ts';
import { article } from '../arbitrary-text.ts';
import { GRAPH, HOSTILE, hostileGraph } from './samples.ts';

type Attributes = Readonly<Record<string, unknown>>;

const FORMATS = [
  { format: 'GraphML', read: (graph: EntityGraph) => parseGraphML(MultiDirectedGraph, toGraphML(graph), { addMissingNodes: false }) },
  { format: 'GEXF', read: (graph: EntityGraph) => parseGexf(MultiGraph, toGexf(graph), { addMissingNodes: false }) },
] as const;

/** What XML can hold of it. */
function writable(text: string): string {
  return text.replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '\ufffd');
}

describe.each(FORMATS)('$format, by the parser of graphology', ({ read }) => {
  const graph = read(GRAPH);
  const node = (id: string): Attributes => graph.getNodeAttributes(id);

  test('has every node and edge, in their order', () => {
    expect(graph.nodes()).toEqual(GRAPH.nodes.map(({ id }) => id));
    expect(graph.mapEdges((_, { type }: Attributes, source, target) => [type, source, target])).toEqual(GRAPH.edges.map(({ type, source, target }) => [type, source, target]));
  });

  test.each(GRAPH.nodes)('$id has its type and label', (entity) => {
    expect(node(entity.id)).toMatchObject({ type: entity.type, label: label(entity) });
  });

  test.each([
    ['place:cao-bang', { name: 'tỉnh Cao Bằng', level: 'province', code: '04', until: '2099-01-01', successors: 'place:x place:y' }],
    ['office:chu-tich', { title: 'Chủ tịch', inferred: 'title body' }],
    ['document:58/kh-ubnd', { kind: 'kế hoạch', number: '58/KH-UBND', title: 'Kế hoạch trồng rừng' }],
    ['provision:58/kh-ubnd/2', { article: '2', clause: '1', point: 'a' }],
    ['date:2022', { value: '2022' }],
    ['metric:>95-%', { quantity: 95, comparator: '>', unit: '%', indicator: 'tỷ lệ' }],
    ['metric:71/86', { part: 71, whole: 86, unit: 'hồ sơ' }],
    ['metric:10-15', { min: 10, max: 15.5 }],
    ['abbreviation:ubnd', { short: 'UBND', expansion: 'Ủy ban nhân dân' }],
  ])('%s has its fields', (id, fields) => {
    expect(node(id)).toMatchObject(fields);
  });

  test('edges are directed', () => {
    expect(graph.edges().every((edge) => graph.isDirected(edge))).toBe(true);
  });

  test('a field that a node does not have is not there', () => {
    expect(node('person:ly-tu')).toEqual({ type: 'person', label: 'Lý Tự', name: 'Lý Tự' });
    expect(node('metric:71/86')).not.toHaveProperty('value');
  });

  test('edges have status, inference, rule and confidence', () => {
    const edges = graph.mapEdges((_, { type, status, inferred, rule, confidence }: Attributes) => ({ type, status, inferred, rule, confidence }));
    expect(edges[0]).toEqual({ type: 'holds', status: 'acting', inferred: undefined, rule: 'sample.rule', confidence: 0.9 });
    expect(edges[3]).toEqual({ type: 'jurisdiction', status: undefined, inferred: true, rule: 'sample.rule', confidence: 0.9 });
  });

  test.each(HOSTILE)('%j is only text', (name) => {
    const hostile = hostileGraph(name);
    const found = read(hostile);
    expect(found.nodes()).toEqual(hostile.nodes.map(({ id }) => writable(id)));
    expect(found.size).toBe(1);
    expect(found.getNodeAttribute('abbreviation:b', 'short') ?? '').toBe(writable(name));
    expect(found.getNodeAttribute('document:d', 'kind') ?? '').toBe(writable(name));
  });

  test('any text comes back', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom(...'<>&"\'];/!-?[CDATA# \t\n\r\0\u0085\u2028\ud800\ufffe') })), (name) => {
        expect(read(hostileGraph(name)).getNodeAttribute('abbreviation:b', 'short') ?? '').toBe(writable(name));
      }),
    );
  });

  test('graphs of articles come back whole', () => {
    fc.assert(
      fc.property(article, (text) => {
        const made = extract(text);
        const found = read(made);
        expect(found.nodes()).toEqual(made.nodes.map(({ id }) => id));
        expect(found.size).toBe(made.edges.length);
      }),
      { numRuns: 30 },
    );
  });

  test('an edge to a node that is not there is left out', () => {
    expect(read({ ...GRAPH, nodes: GRAPH.nodes.slice(0, 2) }).size).toBe(2);
  });
});
