import type { EntityGraph, EntityType } from '../model/index.ts';

/** The part of a graph that is of these types: their nodes and mentions, and the edges among them. */
export function onlyTypes(graph: EntityGraph, types: ReadonlySet<EntityType>): EntityGraph {
  const nodes = graph.nodes.filter(({ type }) => types.has(type));
  const kept = new Set(nodes.map(({ id }) => id));
  return Object.freeze({
    nodes: Object.freeze(nodes),
    edges: Object.freeze(graph.edges.filter(({ source, target }) => kept.has(source) && kept.has(target))),
    mentions: Object.freeze(graph.mentions.filter(({ node }) => kept.has(node))),
  });
}
