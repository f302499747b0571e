import { Shape, type Tokens } from '../text/index.ts';

/** A number as it is written, in digits or words, and where it ends. */
export interface Numeral {
  readonly value: number;
  readonly to: number;
}

/** `1.479`, `1.234.567,8`: groups of three digits after points, a comma before decimals. */
const GROUPED = /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/u;
/** `1,234,567`: two commas or more can only group. */
const GROUPED_BY_COMMAS = /^\d{1,3}(?:,\d{3}){2,}(?:\.\d+)?$/u;
/** `1,5`, and `130.4` as it is met in the press. */
const DECIMAL = /^\d+[.,]\d+$/u;
const PLAIN = /^\d{1,15}$/u;

/** The number that a numeral token writes, the Vietnamese way; null for what is none: `02613.648.141`, `1.2.3`. */
export function numeralValue(printed: string): number | null {
  if (PLAIN.test(printed)) return Number(printed);
  if (GROUPED.test(printed)) return Number(printed.replaceAll('.', '').replace(',', '.'));
  if (GROUPED_BY_COMMAS.test(printed)) return Number(printed.replaceAll(',', ''));
  return DECIMAL.test(printed) ? Number(printed.replace(',', '.')) : null;
}

/** Multiplied out without the dust of binary fractions: 1,024 triệu tỷ is 1024000000000000. */
export function multiply(value: number, factor: number): number {
  return Number.isInteger(value) ? value * factor : Number((value * factor).toPrecision(15));
}

const DIGITS: ReadonlyMap<string, number> = new Map([
  ['một', 1],
  ['mốt', 1],
  ['hai', 2],
  ['ba', 3],
  ['bốn', 4],
  ['tư', 4],
  ['năm', 5],
  ['lăm', 5],
  ['nhăm', 5],
  ['sáu', 6],
  ['bảy', 7],
  ['bẩy', 7],
  ['tám', 8],
  ['chín', 9],
]);
/** Never a number alone: `hai mươi ⟦mốt⟧`, but `đầu ⟦tư⟧`. */
const SUFFIXES: ReadonlySet<string> = new Set(['mốt', 'tư', 'lăm', 'nhăm']);
const TEN = 'mười';
const TENS = 'mươi';
const HUNDREDS = 'trăm';
/** `một trăm ⟦linh⟧ năm` */
const FILLERS: ReadonlySet<string> = new Set(['linh', 'lẻ']);

/** `chín trăm chín mươi chín` and a word to spare. */
const MOST_WORDS = 6;
const THREE_DIGITS = 3;
/** UTF-16 units of a number word, `ba`, `mười`; decomposed (NFD) `mười` has seven. */
const [SHORTEST, LONGEST] = [2, 7];

/** The number below a thousand that words write from the token on: `mười lăm`, `hai mươi`, `một trăm linh năm`. */
export function wordNumeral(tokens: Tokens, from: number): Numeral | null {
  let value = 0;
  let digit = 0;
  let to = from;
  for (; to < from + MOST_WORDS && isWritable(tokens, to) && (to === from || !tokens.is(to, Shape.BREAK_BEFORE)); to++) {
    const word = tokens.plain(to, to + 1).toLowerCase();
    const next = DIGITS.get(word);
    if (next !== undefined && digit === 0) digit = next;
    else if (word === TEN && digit === 0) value += 10;
    else if ((word === TENS || word === HUNDREDS) && digit > 0) [value, digit] = [value + digit * (word === TENS ? 10 : 100), 0];
    else if (!FILLERS.has(word) || value === 0 || digit > 0) break;
  }
  const isSuffix = to === from + 1 && SUFFIXES.has(tokens.plain(from, to).toLowerCase());
  return value + digit > 0 && !isSuffix ? { value: value + digit, to } : null;
}

/** The first token of the number that words before the token write: `⟦mười lăm⟧ ngày`. The token itself when none does. */
export function wordNumeralStart(tokens: Tokens, end: number): number {
  let from = end;
  while (from > 0 && from > end - MOST_WORDS && isNumberWord(tokens, from - 1) && !tokens.is(from, Shape.BREAK_BEFORE)) from--;
  while (from < end && wordNumeral(tokens, from)?.to !== end) from++;
  return from;
}

function isNumberWord(tokens: Tokens, token: number): boolean {
  if (!isWritable(tokens, token)) return false;
  const word = tokens.plain(token, token + 1).toLowerCase();
  return DIGITS.has(word) || word === TEN || word === TENS || word === HUNDREDS || FILLERS.has(word);
}

/** Only words that are as long as number words are looked at as strings. */
function isWritable(tokens: Tokens, token: number): boolean {
  const width = (tokens.end[token] as number) - (tokens.start[token] as number);
  return tokens.is(token, Shape.WORD) && width >= SHORTEST && width <= LONGEST;
}

/** The number at the token: in digits, `1.479`, with its words in brackets, `05 (năm)`, or in words, `mười lăm`. */
export function readNumeral(tokens: Tokens, from: number): Numeral | null {
  if (!tokens.is(from, Shape.NUMBER)) return wordNumeral(tokens, from);
  const value = numeralValue(tokens.slice(from, from + 1));
  if (value !== null && value > 0 && isThousands(tokens, from + 1)) return { value: value * 1000, to: from + 2 };
  return value === null ? null : { value, to: behindWords(tokens, from + 1) };
}

/** `18 ⟦000⟧ lượt`: a space stands for the point between the digits. */
function isThousands(tokens: Tokens, at: number): boolean {
  const isNext = tokens.is(at, Shape.NUMBER) && !tokens.is(at, Shape.SEPARATED) && !tokens.is(at, Shape.LINE_BEFORE);
  const isShort = (tokens.end[at - 1] as number) - (tokens.start[at - 1] as number) <= THREE_DIGITS;
  return isNext && isShort && tokens.slice(at, at + 1) === '000';
}

/** `05 ⟦(năm)⟧ ngày` */
function behindWords(tokens: Tokens, at: number): number {
  if (!tokens.isSign(at, '(') || !tokens.is(at + 1, Shape.WORD)) return at;
  const words = wordNumeral(tokens, at + 1);
  return words && tokens.isSign(words.to, ')') ? words.to + 1 : at;
}
