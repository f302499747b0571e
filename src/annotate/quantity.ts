import { Cue, EntryKind } from '../lexicon/index.ts';
import { Shape, type Tokens } from '../text/index.ts';
import { countedNounEnd } from './counted-noun.ts';
import { multiply, numeralValue, readNumeral } from './numeral.ts';
import type { Reading } from './reading.ts';

/** A number with its unit or what it counts. */
export interface Quantity {
  readonly value: number;
  /** Of a fraction, `71/86`. */
  readonly whole: number | null;
  /** Empty where a range gives it behind its second number. */
  readonly unit: string;
  /** A unit of the dictionaries, `%`, `VND`, and not a counted noun. */
  readonly isMeasure: boolean;
  /** What the printed number was multiplied by: a million for `triệu`. */
  readonly factor: number;
  readonly to: number;
}

type Rated = Pick<Quantity, 'unit' | 'to'>;

const MOST_RATES = 3;
const LEAST_MONEY = 1e9;
const LONGEST_RATE = 4;
const LONGEST_GOODS = 3;
/** `5 tỷ đồng/dự án ⟦trở lên⟧` */
const ENDS_RATE: ReadonlySet<number> = new Set([Cue.and, Cue.until, Cue.upwards, Cue.downwards]);

/** No figure is counted in more: a thousand times `triệu tỷ`. */
const GREATEST_SCALE = 1e19;

/** Reads the number at the token and its unit: `130,4 tỷ đồng`, `650.000 tấn/năm`, `71/86 TTHC`, `394 tỷ 581 triệu đồng`. */
export function readQuantity(reading: Reading, from: number, below = GREATEST_SCALE): Quantity | null {
  const { tokens } = reading;
  const numeral = readNumeral(tokens, from);
  if (!numeral) return null;
  const { value } = numeral;
  const isFraction =
    tokens.isSign(from + 1, '/') && tokens.is(from + 2, Shape.NUMBER) && tokens.isJoined(from + 1) && tokens.isJoined(from + 2);
  const whole = isFraction ? numeralValue(tokens.slice(from + 2, from + 3)) : null;
  const to = isFraction ? from + 3 : numeral.to;
  return withUnit(reading, value, 1, whole, to, below) ?? { value, whole, unit: '', isMeasure: false, factor: 1, to };
}

function withUnit(reading: Reading, value: number, scale: number, whole: number | null, at: number, below: number): Quantity | null {
  const { tokens, matches } = reading;
  if (tokens.is(at, Shape.BREAK_BEFORE)) return null;
  const match = matches.longest(at, EntryKind.UNIT);
  // `1.238 đồng chí` are people, `2 đồng tiền` kinds of money.
  const isDuration = match >= 0 && matches.value(match, EntryKind.UNIT).class === 'duration';
  const longer = matches.longest(at, EntryKind.HONORIFIC | EntryKind.HEAD | (isDuration ? 0 : EntryKind.NEVER));
  if (match < 0 || (longer >= 0 && (matches.to[longer] as number) > (matches.to[match] as number))) {
    const to = countedNounEnd(reading, at);
    if (to === at) return null;
    return measured(rated(reading, tokens.plain(at, to), to), value, whole, false, scale);
  }
  const { unit, factor: own, class: kind } = matches.value(match, EntryKind.UNIT);
  const end = matches.to[match] as number;
  const factor = scale * own;
  if (kind === 'measure') return measured(ratedGoods(reading, unit, end), value, whole, true, factor);
  if (kind !== 'scale') return measured(rated(reading, unit, end), value, whole, true, factor);
  // Each part of `5 tỷ 300 triệu` is of a smaller scale than the last, so that `tỷ tỷ tỷ …` ends.
  if (factor >= below) return null;
  const product = multiply(value, factor);
  const rest = tokens.is(end, Shape.NUMBER) && !tokens.is(end, Shape.BREAK_BEFORE) ? readQuantity(reading, end, factor) : null;
  if (rest?.isMeasure && rest.value < product) return { ...rest, value: product + rest.value };
  return withUnit(reading, value, factor, whole, end, below) ?? { ...ellipsis(product, factor), whole, factor, to: end };
}

function measured({ unit, to }: Rated, value: number, whole: number | null, isMeasure: boolean, factor: number): Quantity {
  return { value: multiply(value, factor), whole: whole === null ? null : multiply(whole, factor), unit, isMeasure, factor, to };
}

/** `công trình gần ⟦10 tỷ⟧ vừa bàn giao`: so much can only be money; `900 triệu` waits for the unit of a range. */
function ellipsis(value: number, factor: number): Pick<Quantity, 'value' | 'unit' | 'isMeasure'> {
  return factor >= LEAST_MONEY ? { value, unit: 'VND', isMeasure: true } : { value, unit: '', isMeasure: false };
}

/** `11 triệu đồng⟦/tháng⟧`, `6.000 đồng⟦/lần đăng ký⟧`, `300.000 đồng⟦/01 đề án⟧` */
function rated(reading: Reading, unit: string, end: number): Rated {
  const { tokens } = reading;
  let to = end;
  let rate = unit;
  for (let rates = 0; rates < MOST_RATES && tokens.isSign(to, '/'); rates++) {
    const at = isOne(tokens, to + 1) ? to + 2 : to + 1;
    if (!startsRate(reading, at)) break;
    const next = rateEnd(reading, at);
    rate += `/${tokens.plain(at, next)}`;
    to = next;
  }
  return { unit: rate, to };
}

/** `8 kg ⟦tiêu/trụ⟧`, `450.000 tấn ⟦nhôm/năm⟧`: what is measured stands before what it is measured by; but `0,9 lần mức chuẩn/người`. */
function ratedGoods(reading: Reading, unit: string, end: number): Rated {
  const { tokens, matches } = reading;
  let at = end;
  while (at < end + LONGEST_GOODS && isPlainWord(tokens, at) && !matches.has(at, EntryKind.FUNCTION)) at++;
  const isRate = at > end && tokens.isSign(at, '/') && tokens.isJoined(at) && !matches.isCue(end - 1, Cue.times);
  const goods = isRate ? rated(reading, unit, at) : null;
  return goods && goods.to > at ? goods : rated(reading, unit, end);
}

/** `đồng/⟦01⟧ lần`, `người/⟦1⟧ ngày` */
function isOne(tokens: Tokens, token: number): boolean {
  return tokens.is(token, Shape.NUMBER) && numeralValue(tokens.slice(token, token + 1)) === 1;
}

/** `năm`, `người`, `lần đăng ký`, `cuộc họp`: a unit, or a noun with what is done each time. */
function rateEnd({ tokens, matches }: Reading, from: number): number {
  const unit = matches.longest(from, EntryKind.UNIT);
  const isTimes = matches.isCue(from, Cue.times) || matches.isCue(from, Cue.eventNoun);
  let to = unit >= 0 ? (matches.to[unit] as number) : from + 1;
  // `đồng/⟦triệu đồng⟧/ngày`
  const isScale = unit >= 0 && matches.value(unit, EntryKind.UNIT).class === 'scale';
  const scaled = isScale ? matches.longest(to, EntryKind.UNIT) : -1;
  if (scaled >= 0) return matches.to[scaled] as number;
  if (unit >= 0 && !isTimes) return to;
  while (to < from + LONGEST_RATE && isPlainWord(tokens, to) && !endsRate(matches, to, isTimes && to === from + 1)) to++;
  return to;
}

function isPlainWord(tokens: Tokens, token: number): boolean {
  return ((tokens.shape[token] as number) & (Shape.WORD | Shape.CAPITAL | Shape.BREAK_BEFORE)) === Shape.WORD;
}

/** `đồng/⟦Hợp tác xã⟧`; but `và/⟦hoặc⟧`, `05 CT/⟦TW⟧`. */
function startsRate({ tokens, matches }: Reading, token: number): boolean {
  if (!tokens.is(token, Shape.WORD) || tokens.is(token, Shape.BREAK_BEFORE) || tokens.is(token, Shape.ALL_CAPS)) return false;
  const grammar = matches.longest(token, EntryKind.FUNCTION);
  return grammar < 0 || matches.value(grammar, EntryKind.FUNCTION).class !== 'conjunction';
}

/** A verb says what is done each time, `đồng/lần ⟦cấp⟧`; any other word of grammar ends the rate, `đồng/phòng học ⟦đối với⟧`. */
function endsRate(matches: Reading['matches'], token: number, takesVerb: boolean): boolean {
  const grammar = matches.longest(token, EntryKind.FUNCTION);
  if (grammar >= 0) return !takesVerb || matches.value(grammar, EntryKind.FUNCTION).class !== 'verb';
  return ENDS_RATE.has(matches.cue(token));
}
