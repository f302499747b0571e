import { ENTITY_TYPES, type EntityGraph, type EntityId, type EntityType, RELATION_NAMES, type RelationType } from '../model/index.ts';
import { linksOf } from './links.ts';
import { marksOf } from './marks.ts';
import type { OffsetOptions } from './offsets.ts';
import { element } from './xml.ts';

/** Where a region stands and what it is. */
export interface LabelStudioValue {
  /** In the unit that was asked for. */
  readonly start: number;
  /** Exclusive, in the unit that was asked for. */
  readonly end: number;
  /** The words there. */
  readonly text: string;
  /** The type of the node. */
  readonly labels: readonly [EntityType];
}

/** What Label Studio shows beside a region. */
export interface LabelStudioMeta {
  /** The id of the node. */
  readonly text: readonly [EntityId];
}

/** A mention as Label Studio has it. */
export interface LabelStudioRegion {
  /** `m1`, `m2` … in the order of the text. */
  readonly id: string;
  /** Tells it from a relation. */
  readonly type: 'labels';
  /** The tag of the configuration that gives the labels. */
  readonly from_name: 'label';
  /** The tag of the configuration that shows the text. */
  readonly to_name: 'text';
  /** Place and label. */
  readonly value: LabelStudioValue;
  /** The mention's confidence. */
  readonly score: number;
  /** The node. */
  readonly meta: LabelStudioMeta;
}

/** An edge as Label Studio has it. */
export interface LabelStudioRelation {
  /** Tells it from a region. */
  readonly type: 'relation';
  /** The `id` of the region that it starts from. */
  readonly from_id: string;
  /** The `id` of the region that it leads to. */
  readonly to_id: string;
  /** From source to target. */
  readonly direction: 'right';
  /** The type of the edge. */
  readonly labels: readonly [RelationType];
}

/** What a task shows. */
export interface LabelStudioData {
  /** As given. */
  readonly text: string;
}

/** The graph as a prediction. */
export interface LabelStudioPrediction {
  /** Who predicts. */
  readonly model_version: 'thucthe';
  /** The mentions, then the edges whose both ends are mentioned. */
  readonly result: readonly (LabelStudioRegion | LabelStudioRelation)[];
}

/** What `toLabelStudio` gives. */
export interface LabelStudioTask {
  /** What is shown. */
  readonly data: LabelStudioData;
  /** One. */
  readonly predictions: readonly [LabelStudioPrediction];
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
    ({ start, end, words, node, mention }, i): LabelStudioRegion => ({
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
    ({ edge, source, target }): LabelStudioRelation => ({
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
