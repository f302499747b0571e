import type { EntityGraph } from '../model/index.ts';
import { EDGE_FIELDS, type Flat, flatEdge, flatNode, joinedEdges, NODE_FIELDS } from './flat.ts';
import { element, onLines, xmlFile, xmlText } from './xml.ts';

/**
 * GraphML, for yEd, Gephi, NetworkX, igraph and Neo4j's APOC. Each field is a `key` with its type.
 *
 * | here | there |
 * |---|---|
 * | node | `node` with its `id`; `type`, `label` and its fields as `data` (a date's is `value`, a metric's number `quantity`, or `part` and `whole`, `min` and `max`; lists joined by spaces) |
 * | edge | `edge`, numbered; `type`, `status`, `inferred`, `rule`, `confidence` as `data` |
 * | a character that XML cannot hold (NUL, half a pair) | U+FFFD |
 * | lost | mentions, evidence |
 *
 * ```ts
 * import { extract } from 'thucthe';
 * import { toGraphML } from 'thucthe/formats';
 *
 * const graph = extract('Lũ về tỉnh Lạng Sơn.');
 * toGraphML(graph).includes('<node id="place:tinh-lang-son"><data key="node-type">place</data>'); // => true
 * ```
 */
export function toGraphML(graph: EntityGraph): string {
  const nodes = graph.nodes.map((node) => element('node', { id: node.id }, dataOf('node', flatNode(node))));
  const edges = joinedEdges(graph).map((edge, i) =>
    element('edge', { id: `e${i + 1}`, source: edge.source, target: edge.target }, dataOf('edge', flatEdge(edge))),
  );
  const body = element('graph', { edgedefault: 'directed' }, onLines([...nodes, ...edges]));
  const keys = [...keysOf('node', NODE_FIELDS), ...keysOf('edge', EDGE_FIELDS)];
  return xmlFile(element('graphml', { xmlns: 'http://graphml.graphdrawing.org/xmlns' }, onLines([...keys, body])));
}

function keysOf(of: 'node' | 'edge', fields: Readonly<Record<string, string>>): string[] {
  return Object.entries(fields).map(([name, type]) =>
    element('key', { id: `${of}-${name}`, for: of, 'attr.name': name, 'attr.type': type }),
  );
}

function dataOf(of: 'node' | 'edge', fields: Flat<string>): string[] {
  return fields.map(([name, value]) => element('data', { key: `${of}-${name}` }, [xmlText(String(value))]));
}
