import { Cue, EntryKind } from '../lexicon/index.ts';
import { Shape } from '../text/index.ts';
import { countedNounEnd } from './counted-noun.ts';
import { multiply, numeralValue } from './numeral.ts';
import type { Reading } from './reading.ts';

/** A number with its unit or what it counts. */
export interface Quantity {
  readonly value: number;
  /** Of a fraction, `235/264`. */
  readonly whole: number | null;
  /** Empty where a range gives it behind its second number. */
  readonly unit: string;
  /** A unit of the dictionaries, `%`, `VND`, and not a counted noun. */
  readonly isMeasure: boolean;
  /** What the printed number was multiplied by: a million for `triệu`. */
  readonly factor: number;
  readonly to: number;
}

const MOST_RATES = 3;
const LONGEST_RATE = 3;

/** Reads the number at the token and its unit: `130,4 tỷ đồng`, `650.000 tấn/năm`, `235/264 TTHC`, `394 tỷ 581 triệu đồng`. */
export function readQuantity(reading: Reading, from: number): Quantity | null {
  const { tokens } = reading;
  const value = tokens.is(from, Shape.NUMBER) ? numeralValue(tokens.slice(from, from + 1)) : null;
  if (value === null) return null;
  const isFraction = tokens.isSign(from + 1, '/') && tokens.is(from + 2, Shape.NUMBER) && tokens.isJoined(from + 1) && tokens.isJoined(from + 2);
  const whole = isFraction ? numeralValue(tokens.slice(from + 2, from + 3)) : null;
  const to = isFraction ? from + 3 : from + 1;
  return withUnit(reading, value, 1, whole, to) ?? { value, whole, unit: '', isMeasure: false, factor: 1, to };
}

function withUnit(reading: Reading, value: number, scale: number, whole: number | null, at: number): Quantity | null {
  const { tokens, matches } = reading;
  if (tokens.is(at, Shape.BREAK_BEFORE)) return null;
  const match = matches.longest(at, EntryKind.UNIT);
  // `1.238 đồng chí` are people.
  const longer = matches.longest(at, EntryKind.HONORIFIC | EntryKind.HEAD);
  if (match < 0 || (longer >= 0 && (matches.to[longer] as number) > (matches.to[match] as number))) {
    const to = countedNounEnd(reading, at);
    return to === at ? null : { value: multiply(value, scale), whole, unit: tokens.plain(at, to), isMeasure: false, factor: scale, to };
  }
  const { unit, factor: own, class: kind } = matches.value(match, EntryKind.UNIT);
  const end = matches.to[match] as number;
  const factor = scale * own;
  if (kind !== 'scale') return { ...rated(reading, unit, end), value: multiply(value, factor), whole, isMeasure: true, factor };
  const product = multiply(value, factor);
  const rest = tokens.is(end, Shape.NUMBER) && !tokens.is(end, Shape.BREAK_BEFORE) ? readQuantity(reading, end) : null;
  if (rest?.isMeasure && rest.value < product) return { ...rest, value: product + rest.value };
  return withUnit(reading, value, factor, whole, end);
}

/** `11 triệu đồng⟦/tháng⟧`, `6.000 đồng⟦/lần đăng ký⟧` */
function rated(reading: Reading, unit: string, end: number): Pick<Quantity, 'unit' | 'to'> {
  const { tokens } = reading;
  let to = end;
  let rate = unit;
  for (let rates = 0; rates < MOST_RATES && tokens.isSign(to, '/') && tokens.is(to + 1, Shape.WORD); rates++) {
    const next = rateEnd(reading, to + 1);
    rate += `/${tokens.plain(to + 1, next)}`;
    to = next;
  }
  return { unit: rate, to };
}

/** `năm`, `người`, `lần đăng ký`: one word, or what is done each time. */
function rateEnd({ tokens, matches }: Reading, from: number): number {
  const unit = matches.longest(from, EntryKind.UNIT);
  const end = unit >= 0 ? (matches.to[unit] as number) : from + 1;
  const goesOn = matches.isCue(from, Cue.times) || (unit < 0 && !matches.has(end, EntryKind.FUNCTION));
  let to = end;
  while (goesOn && to < from + LONGEST_RATE && tokens.is(to, Shape.WORD) && !tokens.is(to, Shape.BREAK_BEFORE) && !tokens.is(to, Shape.CAPITAL)) to++;
  return to;
}
