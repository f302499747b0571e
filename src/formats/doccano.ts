import type { EntityGraph, EntityType, RelationType } from '../model/index.ts';
import { linksOf } from './links.ts';
import { marksOf } from './marks.ts';
import type { OffsetOptions } from './offsets.ts';

export interface DoccanoRecord {
  readonly text: string;
  readonly entities: readonly {
    readonly id: number;
    readonly start_offset: number;
    readonly end_offset: number;
    readonly label: EntityType;
  }[];
  readonly relations: readonly { readonly id: number; readonly from_id: number; readonly to_id: number; readonly type: RelationType }[];
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
