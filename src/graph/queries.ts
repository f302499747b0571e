import type { Entity, EntityGraph, EntityId, Mention, Relation, RelationType } from '../model/index.ts';

/**
 * The node of that id, or undefined. Looks through the nodes one by one: for many questions to one graph make a `Map`.
 *
 * ```ts
 * import { entity, extract } from 'thucthe';
 *
 * const graph = extract('UBND tỉnh Lạng Sơn họp.');
 * entity(graph, 'place:tinh-lang-son')?.type; // => 'place'
 * ```
 */
export function entity(graph: EntityGraph, id: EntityId): Entity | undefined {
  return graph.nodes.find((node) => node.id === id);
}

/**
 * Where the node stands in the text, in the order of the text.
 *
 * ```ts
 * import { extract, mentionsOf } from 'thucthe';
 *
 * const text = 'UBND tỉnh Lạng Sơn họp.';
 * mentionsOf(extract(text), 'place:tinh-lang-son').map(({ start, end }) => text.slice(start, end)); // => ['tỉnh Lạng Sơn']
 * ```
 */
export function mentionsOf(graph: EntityGraph, id: EntityId): readonly Mention[] {
  return graph.mentions.filter((mention) => mention.node === id);
}

/** A node at the other end of an edge. */
export interface Neighbour {
  /** The other node. */
  readonly entity: Entity;
  /** The edge that joins them. */
  readonly edge: Relation;
  /** `out` where the edge leads from the node that was asked about, `in` where it leads to it. */
  readonly direction: 'out' | 'in';
}

/**
 * The nodes that an edge joins to this one, in either direction and in the order of the edges; with `type` only by
 * edges of that type. A node that two edges join stands twice.
 *
 * ```ts
 * import { extract, neighbours } from 'thucthe';
 *
 * const graph = extract('UBND tỉnh Lạng Sơn họp.');
 * neighbours(graph, 'place:tinh-lang-son', 'jurisdiction').map(({ entity, direction }) => [direction, entity.id]);
 * // => [['in', 'organization:uy-ban-nhan-dan-tinh-lang-son']]
 * ```
 */
export function neighbours(graph: EntityGraph, id: EntityId, type?: RelationType): readonly Neighbour[] {
  const nodes = new Map(graph.nodes.map((node) => [node.id, node]));
  const found: Neighbour[] = [];
  for (const edge of graph.edges) {
    if ((type !== undefined && edge.type !== type) || (edge.source !== id && edge.target !== id)) continue;
    const direction = edge.source === id ? 'out' : 'in';
    const other = nodes.get(direction === 'out' ? edge.target : edge.source);
    if (other) found.push({ entity: other, edge, direction });
  }
  return found;
}
