import { instance } from '@viz-js/viz';
import { toDot } from '../../src/formats/index.ts';
import { type EntityGraph, label } from '../../src/index.ts';
import { GRAPH, HOSTILE, hostileGraph } from './samples.ts';

interface Drawn {
  readonly objects?: readonly Readonly<Record<string, string>>[];
  readonly edges?: readonly (Readonly<Record<string, string>> & { readonly tail: number; readonly head: number })[];
}

const graphviz = await instance();

/** By Graphviz itself. */
function read(graph: EntityGraph): Drawn {
  return graphviz.renderJSON(toDot(graph)) as Drawn;
}

/** The words as Graphviz draws them. */
function drawn(graph: EntityGraph): string {
  return graphviz.renderString(toDot(graph), { format: 'svg' });
}

/** Of the escapes, what Graphviz leaves for the drawing. */
function unescaped(value = ''): string {
  return value.replaceAll('\\\\', '\\').replaceAll('&amp;', '&');
}

const inOneLine = (text: string) => text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ');

test('every node and edge', () => {
  const { objects = [], edges = [] } = read(GRAPH);
  expect(objects.map(({ label, class: type, tooltip }) => [label, type, tooltip])).toEqual(GRAPH.nodes.map((node) => [label(node), node.type, node.id]));
  expect(edges.map(({ tail, head }) => [objects[tail]?.tooltip, objects[head]?.tooltip])).toEqual(GRAPH.edges.map(({ source, target }) => [source, target]));
  expect(edges.map(({ label }) => label)).toEqual(['holds (acting)', 'holds (former)', 'postIn', 'jurisdiction', 'within', 'issuedOn', 'appliesDuring']);
  expect(edges.map(({ style }) => style)).toEqual([undefined, undefined, undefined, 'dashed', 'dashed', undefined, undefined]);
});

// Half a pair cannot be written as UTF-8.
test.each(HOSTILE.filter((name) => !/\p{Surrogate}/u.test(name)))('%j is only text', (name) => {
  const graph = hostileGraph(name);
  const { objects = [], edges = [] } = read(graph);
  expect(objects).toHaveLength(graph.nodes.length);
  expect(edges).toHaveLength(1);
  expect(unescaped(objects[0]?.label)).toBe(inOneLine(name));
});

test('what is drawn is the name', () => {
  const svg = drawn(hostileGraph('\\N &lt;b&gt; \\l'));
  expect(svg).toContain('>\\N &amp;lt;b&amp;gt; \\l<');
});

test('an empty graph', () => {
  expect(read({ nodes: [], edges: [], mentions: [] }).objects ?? []).toEqual([]);
});
