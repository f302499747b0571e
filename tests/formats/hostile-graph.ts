import type { EntityGraph } from '../../src/index.ts';
import { SAMPLE_GRAPH } from '../sample-graph.ts';

/** The sample's graph with those words in place of every string that a graph may hold, types of nodes aside. */
export function hostileGraph(words: string): EntityGraph {
  const { nodes, edges } = SAMPLE_GRAPH;
  const idOf = (id: string) => `${words}${id}`;
  return {
    nodes: nodes.map((node) => ({ ...replaced(node, words), id: idOf(node.id), type: node.type, inferred: [words], field: words })),
    edges: edges.map((edge) => ({ ...edge, type: words, source: idOf(edge.source), target: idOf(edge.target), status: words, rule: words })),
    mentions: nodes.map(({ id }) => ({ start: 0, end: words.length, node: idOf(id), form: words, rule: words, confidence: 1 })),
  } as unknown as EntityGraph;
}

function replaced(node: object, words: string): object {
  return Object.fromEntries(Object.entries(node).map(([name, value]) => [name, typeof value === 'string' ? words : value]));
}
