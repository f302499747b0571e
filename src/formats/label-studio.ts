import { ENTITY_TYPES, type EntityGraph, type EntityId, type EntityType, RELATION_NAMES, type RelationType } from '../model/index.ts';
import { linksOf } from './links.ts';
import { marksOf } from './marks.ts';
import type { OffsetOptions } from './offsets.ts';
import { element } from './xml.ts';

interface Region {
  readonly id: string;
  readonly type: 'labels';
  readonly from_name: 'label';
  readonly to_name: 'text';
  readonly value: { readonly start: number; readonly end: number; readonly text: string; readonly labels: readonly [EntityType] };
  /** The mention's confidence. */
  readonly score: number;
  readonly meta: { readonly text: readonly [EntityId] };
}

interface RegionLink {
  readonly type: 'relation';
  readonly from_id: string;
  readonly to_id: string;
  readonly direction: 'right';
  readonly labels: readonly [RelationType];
}

export interface LabelStudioTask {
  readonly data: { readonly text: string };
  readonly predictions: readonly [{ readonly model_version: 'thucthe'; readonly result: readonly (Region | RegionLink)[] }];
}

/**
 * A task of Label Studio with the graph as a prediction, for a project with `labelStudioConfiguration()`. An import
 * file is an array of tasks.
 *
 * | here | there |
 * |---|---|
 * | mention | a region of `labels`: offsets, words, the node's type; its confidence as `score`, the node's id as `meta` |
 * | edge | a `relation` between the mentions that `evidence` holds, else the first ones |
 * | lost | fields of nodes, edges of nodes without a mention, `status`, `inferred`, forms, rules, confidence of edges |
 *
 * ```ts
 * import { extract } from 'thucthe';
 * import { toLabelStudio } from 'thucthe/formats';
 *
 * const text = 'Lũ về Lạng Sơn.';
 * const [region] = toLabelStudio(text, extract(text)).predictions[0].result;
 * region.value; // => { start: 6, end: 14, text: 'Lạng Sơn', labels: ['place'] }
 * ```
 */
export function toLabelStudio(text: string, graph: EntityGraph, { offsets }: OffsetOptions = {}): LabelStudioTask {
  const marks = marksOf(text, graph, offsets);
  const regions = marks.map(
    ({ start, end, words, node, mention }, i): Region => ({
      id: `m${i + 1}`,
      type: 'labels',
      from_name: 'label',
      to_name: 'text',
      value: { start, end, text: words, labels: [node.type] },
      score: mention.confidence,
      meta: { text: [node.id] },
    }),
  );
  const relations = linksOf(graph, marks).map(
    ({ edge, source, target }): RegionLink => ({
      type: 'relation',
      from_id: `m${source + 1}`,
      to_id: `m${target + 1}`,
      direction: 'right',
      labels: [edge.type],
    }),
  );
  return { data: { text }, predictions: [{ model_version: 'thucthe', result: [...regions, ...relations] }] };
}

/**
 * The labelling interface of a project that takes what `toLabelStudio` gives.
 *
 * ```ts
 * import { labelStudioConfiguration } from 'thucthe/formats';
 *
 * labelStudioConfiguration().includes('<Label value="person"/>'); // => true
 * ```
 */
export function labelStudioConfiguration(): string {
  const labels = ENTITY_TYPES.map((value) => element('Label', { value }));
  const relations = RELATION_NAMES.map((value) => element('Relation', { value }));
  const text = element('Text', { name: 'text', value: '$text' });
  return element('View', {}, [element('Relations', {}, relations), element('Labels', { name: 'label', toName: 'text' }, labels), text]);
}
