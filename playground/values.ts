import { type Entity, label, type Metric } from '../src/index.ts';
import type { Words } from './words.ts';

export interface Value {
  /** As the graph names it. */
  readonly field: string;
  readonly name: string;
  readonly value: string;
}

/** Told elsewhere on the page. */
const TOLD: readonly string[] = ['id', 'type', 'inferred'];

/** The fields of a node, in the order in which the graph has them; `say` chooses the language of their names. */
export function valuesOf(node: Entity, say: (words: Words) => string): Value[] {
  return Object.entries(node).flatMap(([field, value]: [string, FieldValue]) => {
    if (TOLD.includes(field)) return [];
    return [{ field, name: say({ en: field, vi: FIELDS[field] ?? field }), value: worded(value) }];
  });
}

/** Fields that need saying in Vietnamese; English has them as the graph names them. */
const FIELDS: Readonly<Record<string, string>> = {
  name: 'tên',
  title: 'tên gọi',
  level: 'cấp',
  code: 'mã',
  until: 'đến ngày',
  successors: 'nay thuộc',
  kind: 'loại',
  number: 'số',
  act: 'văn bản cụ thể',
  article: 'điều',
  clause: 'khoản',
  point: 'điểm',
  chapter: 'chương',
  appendix: 'phụ lục',
  value: 'giá trị',
  comparator: 'so sánh',
  unit: 'đơn vị',
  indicator: 'chỉ tiêu',
  short: 'viết tắt',
  expansion: 'đầy đủ',
};

/** The node in a few words; figures with their thousands apart. */
export function nameOf(node: Entity): string {
  return node.type === 'metric' ? [node.comparator, worded(node.value), node.unit].filter(Boolean).join(' ') : label(node);
}

type FieldValue = string | readonly string[] | Metric['value'] | Readonly<Record<string, string>>;

/** As Vietnamese texts write numbers: `1.500.000.000`, `95,4`. */
const NUMBERS = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 10 });

function worded(value: FieldValue): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return NUMBERS.format(value);
  if (isList(value)) return value.join(', ');
  if (isRatio(value)) return `${NUMBERS.format(value.part)}/${NUMBERS.format(value.whole)}`;
  if (isRange(value)) return `${NUMBERS.format(value.min)} – ${NUMBERS.format(value.max)}`;
  return Object.values(value).join(', ');
}

type Parts = Extract<FieldValue, object>;

function isList(value: Parts): value is readonly string[] {
  return Array.isArray(value);
}

function isRatio(value: Parts): value is { readonly part: number; readonly whole: number } {
  return 'part' in value;
}

function isRange(value: Parts): value is { readonly min: number; readonly max: number } {
  return 'min' in value;
}
