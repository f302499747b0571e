import { label } from '../graph/label.ts';
import type { Entity, EntityGraph, Relation } from '../model/index.ts';

/** The fields of all types of node side by side, for formats that know text and numbers only. */
export const NODE_FIELDS = {
  type: 'string',
  label: 'string',
  name: 'string',
  title: 'string',
  level: 'string',
  code: 'string',
  until: 'string',
  successors: 'string',
  kind: 'string',
  number: 'string',
  article: 'string',
  clause: 'string',
  point: 'string',
  chapter: 'string',
  appendix: 'string',
  value: 'string',
  quantity: 'double',
  part: 'double',
  whole: 'double',
  min: 'double',
  max: 'double',
  comparator: 'string',
  unit: 'string',
  indicator: 'string',
  short: 'string',
  expansion: 'string',
  inferred: 'string',
} as const;

export const EDGE_FIELDS = {
  type: 'string',
  status: 'string',
  inferred: 'boolean',
  rule: 'string',
  confidence: 'double',
} as const;

export type NodeField = keyof typeof NODE_FIELDS;
export type EdgeField = keyof typeof EDGE_FIELDS;
export type Flat<Field extends string> = readonly (readonly [Field, string | number | boolean])[];

/**
 * A node as text and numbers, in the order of `NODE_FIELDS`; what it does not have is not there. `value` is a date's, a
 * metric's number is its `quantity`; lists (`successors`, `inferred`) are joined by spaces, which no item has.
 */
export function flatNode(entity: Entity): Flat<NodeField> {
  const values: Record<string, unknown> = { ...entity, label: label(entity), ...(entity.type === 'metric' && figureOf(entity.value)) };
  return Object.keys(NODE_FIELDS).flatMap((field) => {
    const value = values[field];
    const flat = Array.isArray(value) ? value.join(' ') : value;
    return typeof flat === 'string' || typeof flat === 'number' ? [[field as NodeField, flat] as const] : [];
  });
}

function figureOf(value: Extract<Entity, { type: 'metric' }>['value']): Record<string, unknown> {
  return { value: undefined, ...(typeof value === 'number' ? { quantity: value } : value) };
}

/** An edge's own fields in the order of `EDGE_FIELDS`. */
export function flatEdge(edge: Relation): Flat<EdgeField> {
  return (Object.keys(EDGE_FIELDS) as EdgeField[]).flatMap((field) => {
    const value = edge[field];
    return value === undefined ? [] : [[field, value] as const];
  });
}

/** The edges that join nodes of the graph: other programs refuse a file with loose ends. */
export function joinedEdges({ nodes, edges }: EntityGraph): readonly Relation[] {
  const ids = new Set(nodes.map(({ id }) => id));
  return edges.filter(({ source, target }) => ids.has(source) && ids.has(target));
}
