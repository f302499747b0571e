import { label } from '../graph/label.ts';
import type { Entity, EntityGraph, Mention, Relation } from '../model/index.ts';
import { joinedEdges } from './flat.ts';

/** The attributes of the graph itself. */
export interface GraphologyAttributes {
  /** All of them. */
  mentions: readonly Mention[];
}

/** A directed graph in which two nodes may have several edges, of different types. */
export interface GraphologyOptions {
  /** Edges lead from `source` to `target`. */
  type: 'directed';
  /** Two nodes may have several edges. */
  multi: true;
  /** An edge may lead back to its node. */
  allowSelfLoops: true;
}

/** A node. */
export interface GraphologyNode {
  /** Its id. */
  key: string;
  /** `label`, `nodeType` and its fields. */
  attributes: Record<string, unknown>;
}

/** An edge. */
export interface GraphologyEdge {
  /** `e1`, `e2` … */
  key: string;
  /** The key of the node that it starts from. */
  source: string;
  /** The key of the node that it leads to. */
  target: string;
  /** `label`, `edgeType`, and `status`, `inferred`, `evidence`, `rule`, `confidence`. */
  attributes: Record<string, unknown>;
}

/** What `graph.export()` of graphology gives and `graph.import()` takes, which want it mutable. */
export interface GraphologyGraph {
  /** Attributes of the graph: its mentions, offsets in UTF-16 units. */
  attributes: GraphologyAttributes;
  /** What `new Graph()` would be given. */
  options: GraphologyOptions;
  /** In the order of the graph. */
  nodes: GraphologyNode[];
  /** In the order of the graph. */
  edges: GraphologyEdge[];
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
