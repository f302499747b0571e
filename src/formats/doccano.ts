import type { EntityGraph, EntityType, RelationType } from '../model/index.ts';
import { linksOf } from './links.ts';
import { marksOf } from './marks.ts';
import type { OffsetOptions } from './offsets.ts';

/** A mention as doccano has it. */
export interface DoccanoEntity {
  /** From 1, in the order of the text. */
  readonly id: number;
  /** In the unit that was asked for. */
  readonly start_offset: number;
  /** Exclusive, in the unit that was asked for. */
  readonly end_offset: number;
  /** The type of the node. */
  readonly label: EntityType;
}

/** An edge as doccano has it. */
export interface DoccanoRelation {
  /** From 1. */
  readonly id: number;
  /** The `id` of the mention that it starts from. */
  readonly from_id: number;
  /** The `id` of the mention that it leads to. */
  readonly to_id: number;
  /** The type of the edge. */
  readonly type: RelationType;
}

/** What `toDoccano` gives. */
export interface DoccanoRecord {
  /** As given. */
  readonly text: string;
  /** The mentions. */
  readonly entities: readonly DoccanoEntity[];
  /** The edges whose both ends are mentioned. */
  readonly relations: readonly DoccanoRelation[];
}

/**
 * A record of doccano, one line of its JSONL, for a project of sequence labelling that allows overlapping spans and
 * relations. doccano counts code points (`offsets: 'codepoint'`).
 *
 * | here | there |
 * |---|---|
 * | mention | `entities`: offsets and the node's type as `label`; ids count from 1 in the order of the text |
 * | edge | `relations`: between the mentions that `evidence` holds, else the first ones |
 * | lost | which mentions are one node, fields of nodes, edges of nodes without a mention, `status`, `inferred`, forms, rules, confidence |
 *
 * ```ts
 * import { extract } from 'thucthe';
 * import { toDoccano } from 'thucthe/formats';
 *
 * const text = 'Lũ về Lạng Sơn.';
 * toDoccano(text, extract(text)).entities; // => [{ id: 1, start_offset: 6, end_offset: 14, label: 'place' }]
 * ```
 */
export function toDoccano(text: string, graph: EntityGraph, { offsets }: OffsetOptions = {}): DoccanoRecord {
  const marks = marksOf(text, graph, offsets);
  return {
    text,
    entities: marks.map(({ start, end, node }, i) => ({ id: i + 1, start_offset: start, end_offset: end, label: node.type })),
    relations: linksOf(graph, marks).map(({ edge, source, target }, i) => ({
      id: i + 1,
      from_id: source + 1,
      to_id: target + 1,
      type: edge.type,
    })),
  };
}
