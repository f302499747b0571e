import { type Entity, label } from '../../index.ts';

/** One thing that a node says of itself. */
export interface Value {
  readonly name: string;
  readonly value: string;
}

/** What every node has and what is told elsewhere. */
const NO_VALUES: readonly string[] = ['id', 'type', 'inferred'];

/** The fields of a node in words, those to come too. */
export function valuesOf(node: Entity): Value[] {
  return Object.entries(node).flatMap(([name, value]) => (NO_VALUES.includes(name) ? [] : [{ name, value: worded(value) }]));
}

/** The node in a few words; figures with their thousands apart. */
export function nameOf(node: Entity): string {
  return node.type === 'metric' ? [node.comparator, worded(node.value), node.unit].filter(Boolean).join(' ') : label(node);
}

/** As Vietnamese texts write numbers: `1.500.000.000`, `95,4`. */
const NUMBERS = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 10 });

function worded(value: unknown): string {
  if (typeof value === 'number') return NUMBERS.format(value);
  if (typeof value !== 'object' || value === null) return String(value);
  if ('part' in value && 'whole' in value) return `${worded(value.part)}/${worded(value.whole)}`;
  if ('min' in value && 'max' in value) return `${worded(value.min)} – ${worded(value.max)}`;
  return Object.values(value).map(worded).join(', ');
}
