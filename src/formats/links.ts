import type { EntityGraph, EntityId, Relation, Span } from '../model/index.ts';
import type { Mark } from './marks.ts';
import { firstOf } from './partition.ts';

/** An edge between two mentions, for annotation tools, which know no nodes. */
export interface Link {
  readonly edge: Relation;
  /** Indices of the marks. */
  readonly source: number;
  readonly target: number;
}

/**
 * The edges of a graph, each between a mention of its source and one of its target: the first within the words that the
 * edge was read from, else the first of the text. An edge to a node that is nowhere mentioned is left out.
 */
export function linksOf(graph: EntityGraph, marks: readonly Mark[]): readonly Link[] {
  const places = placesOf(marks);
  return graph.edges.flatMap((edge) => {
    const source = placeWithin(edge.evidence, marks, places.get(edge.source));
    const target = placeWithin(edge.evidence, marks, places.get(edge.target));
    return source === undefined || target === undefined ? [] : [{ edge, source, target }];
  });
}

function placesOf(marks: readonly Mark[]): ReadonlyMap<EntityId, readonly number[]> {
  const places = new Map<EntityId, number[]>();
  for (const [i, { node }] of marks.entries()) {
    const known = places.get(node.id);
    if (known) known.push(i);
    else places.set(node.id, [i]);
  }
  return places;
}

function placeWithin({ start, end }: Span, marks: readonly Mark[], places: readonly number[] = []): number | undefined {
  const mentionOf = (place: number) => (marks[place] as Mark).mention;
  // A province may be mentioned a thousand times and have a thousand edges: never one by one.
  const found = places[firstOf(places.length, (i) => mentionOf(places[i] as number).start >= start)];
  return found !== undefined && mentionOf(found).end <= end ? found : places[0];
}
