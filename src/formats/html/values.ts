import { type Entity, label, type Metric } from '../../index.ts';

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

function worded(value: string | readonly string[] | Metric['value']): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return NUMBERS.format(value);
  if ('part' in value) return `${NUMBERS.format(value.part)}/${NUMBERS.format(value.whole)}`;
  if ('min' in value) return `${NUMBERS.format(value.min)} – ${NUMBERS.format(value.max)}`;
  return value.join(', ');
}
