import { MultiDirectedGraph } from 'graphology';
import { toGraphology } from '../../src/formats/index.ts';
import { type Entity, label, type Relation } from '../../src/index.ts';
import { GRAPH, HOSTILE, hostileGraph } from './samples.ts';

const imported = new MultiDirectedGraph();
imported.import(toGraphology(GRAPH));

test('graph.import takes it, and what comes out is the graph', () => {
  const nodes = imported.mapNodes((id, { nodeType, label: _, ...fields }) => ({ id, type: nodeType, ...fields }) as Entity);
  const edges = imported.mapEdges((_, { edgeType, label: __, ...fields }, source, target) => ({ type: edgeType, source, target, ...fields }) as Relation);
  expect({ nodes, edges, mentions: imported.getAttribute('mentions') }).toEqual(GRAPH);
});

test('labels are for people', () => {
  expect(imported.mapNodes((_, attributes) => attributes.label)).toEqual(GRAPH.nodes.map(label));
  expect(imported.mapEdges((_, attributes) => attributes.label)).toEqual(GRAPH.edges.map(({ type }) => type));
});

test('sigma finds no attribute type', () => {
  expect(imported.someNode((_, attributes) => 'type' in attributes)).toBe(false);
  expect(imported.someEdge((_, attributes) => 'type' in attributes)).toBe(false);
});

test('MultiDirectedGraph.from agrees with its options, and JSON loses nothing', () => {
  const graph = MultiDirectedGraph.from(JSON.parse(JSON.stringify(toGraphology(GRAPH))));
  expect([graph.type, graph.multi]).toEqual(['directed', true]);
  expect(graph.export()).toMatchObject(toGraphology(GRAPH));
});

test.each(HOSTILE)('%j is only text', (name) => {
  const graph = new MultiDirectedGraph();
  graph.import(toGraphology(hostileGraph(name)));
  expect(graph.getNodeAttribute('person:a', 'name')).toBe(name);
  expect(graph.hasEdge('person:a', `office:${name}`)).toBe(true);
});

test('an edge to a node that is not there is left out', () => {
  const graph = new MultiDirectedGraph();
  graph.import(toGraphology({ ...GRAPH, nodes: GRAPH.nodes.slice(0, 2) }));
  expect(graph.size).toBe(2);
});
