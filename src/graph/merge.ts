import { ENTITY_TYPES, type Entity, type EntityGraph, type EntityId, RELATION_NAMES, type Relation } from '../model/index.ts';
import { deepFreeze } from './freeze.ts';

/**
 * One graph of several, of the chapters of a report or of many articles: nodes are joined by id, edges by type, ends
 * and status; mentions follow each other graph by graph in their order. The same graph twice adds its mentions twice.
 *
 * - A field that one graph's text states wins over one that another graph inferred; else the first graph's stays.
 * - An edge that words state wins over the same edge inferred; else the first one's evidence and rule stay.
 * - Offsets are not moved: each mention and each evidence still counts in its own graph's text, and the merged graph
 *   does not say which. Keep the graphs where the words are to be quoted.
 * - Ids with `~2` tell two things of one text apart; of another text they may be another thing.
 *
 * ```ts
 * import { extract, merge } from 'thucthe';
 *
 * const graph = merge(extract('UBND tỉnh Lạng Sơn họp.'), extract('Lũ về tỉnh Lạng Sơn.'));
 * graph.nodes.filter(({ type }) => type === 'place').length; // => 1
 * ```
 */
export function merge(...graphs: readonly EntityGraph[]): EntityGraph {
  const nodes = new Map<EntityId, Entity>();
  const edges = new Map<string, Relation>();
  for (const graph of graphs) {
    for (const node of graph.nodes) nodes.set(node.id, joined(nodes.get(node.id), node));
    for (const edge of graph.edges) {
      const key = JSON.stringify([edge.type, edge.source, edge.target, edge.status]);
      const known = edges.get(key);
      if (!known || (known.inferred && !edge.inferred)) edges.set(key, edge);
    }
  }
  return deepFreeze({
    nodes: [...nodes.values()].sort((a, b) => ENTITY_TYPES.indexOf(a.type) - ENTITY_TYPES.indexOf(b.type)),
    edges: [...edges.values()].sort((a, b) => RELATION_NAMES.indexOf(a.type) - RELATION_NAMES.indexOf(b.type)),
    mentions: graphs.flatMap(({ mentions }) => mentions),
  });
}

/** One node of two with the same id, and so of one type. */
function joined(first: Entity | undefined, second: Entity): Entity {
  if (!first || first === second) return second;
  const { inferred: inferredInFirst = [], ...known } = first;
  const { inferred: inferredInSecond = [], ...more } = second;
  const stated = Object.entries(more).filter(([field]) => inferredInFirst.includes(field) && !inferredInSecond.includes(field));
  const fields = { ...more, ...known, ...Object.fromEntries(stated) };
  const inferred = Object.keys(fields).filter((field) => {
    if (!(field in more)) return inferredInFirst.includes(field);
    if (!(field in known)) return inferredInSecond.includes(field);
    return inferredInFirst.includes(field) && inferredInSecond.includes(field);
  });
  return { ...fields, ...(inferred.length > 0 ? { inferred } : {}) } as Entity;
}
