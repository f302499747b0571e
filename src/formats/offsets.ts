import { OptionError } from '../model/index.ts';

/** What offsets count: `utf16` units as JavaScript and Java strings do, or `codepoint`s as Python, Rust and Go do. */
export const OFFSET_UNITS = ['utf16', 'codepoint'] as const;
/** One of `OFFSET_UNITS`. */
export type OffsetUnit = (typeof OFFSET_UNITS)[number];

/** The options of formats with offsets. */
export interface OffsetOptions {
  /** What offsets count. `utf16` when left out; Python tools want `codepoint`. They differ after the first emoji. */
  readonly offsets?: OffsetUnit | undefined;
}

/**
 * Turns offsets of the text in UTF-16 units, as a graph has them, into offsets of the unit asked for. One walk over the
 * text and 4 bytes a unit of it where it has pairs of surrogates, nothing where it has none. An offset inside a pair
 * counts the whole character; a surrogate without its other half is a character.
 *
 * ```ts
 * import { offsetsOf } from 'thucthe/formats';
 *
 * const at = offsetsOf('🏛 UBND', 'codepoint');
 * '🏛 UBND'.indexOf('UBND'); // => 3
 * at(3); // => 2
 * ```
 *
 * @throws OptionError when the unit is none of `OFFSET_UNITS`
 */
export function offsetsOf(text: string, unit: OffsetUnit = 'utf16'): (offset: number) => number {
  if (!OFFSET_UNITS.includes(unit)) throw new OptionError('offsets', OFFSET_UNITS.join(', '), unit);
  if (unit === 'utf16' || !PAIR.test(text)) return (offset) => offset;
  const codePoints = new Uint32Array(text.length + 1);
  for (let i = 0; i < text.length; i++) {
    const begins = !(isLow(text.charCodeAt(i)) && i > 0 && isHigh(text.charCodeAt(i - 1)));
    codePoints[i + 1] = (codePoints[i] as number) + (begins ? 1 : 0);
  }
  return (offset) => codePoints[offset] as number;
}

const PAIR = /[\u{10000}-\u{10ffff}]/u;

function isHigh(unit: number): boolean {
  return (unit & 0xfc00) === 0xd800;
}

function isLow(unit: number): boolean {
  return (unit & 0xfc00) === 0xdc00;
}
