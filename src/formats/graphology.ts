import { label } from '../graph/label.ts';
import type { Entity, EntityGraph, Mention, Relation } from '../model/index.ts';
import { joinedEdges } from './flat.ts';

/** What `graph.export()` of graphology gives and `graph.import()` takes, which want it mutable. */
export interface GraphologyGraph {
  attributes: { mentions: readonly Mention[] };
  options: { type: 'directed'; multi: true; allowSelfLoops: true };
  nodes: { key: string; attributes: Record<string, unknown> }[];
  edges: { key: string; source: string; target: string; attributes: Record<string, unknown> }[];
}

/**
 * graphology's own JSON: `new MultiDirectedGraph().import(toGraphology(graph))`, then sigma, layouts and measures.
 * `type` is `nodeType` and `edgeType` there, since sigma takes an attribute `type` for the way to draw.
 *
 * | here | there |
 * |---|---|
 * | node | a node with its id as key; `label`, `nodeType` and its fields as attributes |
 * | edge | an edge, its key numbered; `label`, `edgeType` and its fields, evidence too, as attributes |
 * | mentions | the attribute `mentions` of the graph, offsets in UTF-16 units |
 * | lost | nothing |
 *
 * ```ts
 * import { extract } from 'thucthe';
 * import { toGraphology } from 'thucthe/formats';
 *
 * toGraphology(extract('Lũ về Lạng Sơn.')).nodes[0].attributes.nodeType; // => 'place'
 * ```
 */
export function toGraphology(graph: EntityGraph): GraphologyGraph {
  return {
    attributes: { mentions: graph.mentions },
    options: { type: 'directed', multi: true, allowSelfLoops: true },
    nodes: graph.nodes.map((node) => ({ key: node.id, attributes: nodeAttributes(node) })),
    edges: joinedEdges(graph).map((edge, i) => ({
      key: `e${i + 1}`,
      source: edge.source,
      target: edge.target,
      attributes: edgeAttributes(edge),
    })),
  };
}

function nodeAttributes(node: Entity): Record<string, unknown> {
  const { id: _, type, ...fields } = node;
  return { ...fields, label: label(node), nodeType: type };
}

function edgeAttributes({ source: _, target: __, type, ...fields }: Relation): Record<string, unknown> {
  return { ...fields, label: type, edgeType: type };
}
