import { Shape, type Tokens } from '../text/index.ts';

/** Years that a bare number of four digits may be taken for. */
const [FIRST_YEAR, LAST_YEAR] = [1900, 2099];
/** Two digits from here on are of the last century: `15/12/98`. */
const LAST_CENTURY_FROM = 50;
/** No number of a date has more digits: `5.12.2019`. */
const LONGEST_NUMBER = 10;

const MONTH_WORDS = ['', 'một', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười', 'mười một', 'mười hai'];
const WORD_VARIANTS: Readonly<Record<string, number>> = { bẩy: 7, bốn: 4 };
const ROMAN = ['', 'i', 'ii', 'iii', 'iv'];

/** The number of a plain numeral of at most four digits, or -1. */
export function numeral(tokens: Tokens, token: number): number {
  if (((tokens.shape[token] as number) & (Shape.NUMBER | Shape.SEPARATED)) !== Shape.NUMBER) return -1;
  const from = tokens.start[token] as number;
  const to = tokens.end[token] as number;
  if (to - from > 4) return -1;
  let value = 0;
  for (let at = from; at < to; at++) {
    const figure = digit(tokens.text.charCodeAt(at));
    if (figure < 0) return -1;
    value = value * 10 + figure;
  }
  return value;
}

/** Digits are plain or fullwidth; -1 for what is none. */
function digit(code: number): number {
  const plain = code >= 0xff10 ? code - 0xff10 : code - 0x30;
  return plain >= 0 && plain <= 9 ? plain : -1;
}

/** How many characters the token has. */
export function width(tokens: Tokens, token: number): number {
  return (tokens.end[token] as number) - (tokens.start[token] as number);
}

/** A year of four digits, 0 when the token is none. */
export function yearAt(tokens: Tokens, token: number): number {
  const value = numeral(tokens, token);
  return value >= FIRST_YEAR && value <= LAST_YEAR ? value : 0;
}

/** A year after the word `năm` or as the last part of a date, where it may be older: `năm 1858`. */
export function statedYearAt(tokens: Tokens, token: number): number {
  const value = numeral(tokens, token);
  return value >= 1000 && value <= 2999 ? value : 0;
}

/** The last part of `15/12/2021` or `15/12/21`, 0 when it is no year. */
export function yearPartAt(tokens: Tokens, token: number): number {
  const value = numeral(tokens, token);
  if (width(tokens, token) === 2 && value >= 0) return value >= LAST_CENTURY_FROM ? 1900 + value : 2000 + value;
  return statedYearAt(tokens, token);
}

/** The numbers of `1.8` and `5.12.2019`, which the scanner keeps in one token; none for other figures. */
export function dottedParts(tokens: Tokens, token: number): readonly number[] {
  if (!tokens.is(token, Shape.NUMBER | Shape.SEPARATED) || width(tokens, token) > LONGEST_NUMBER) return [];
  const parts = tokens.plain(token, token + 1).split('.');
  return parts.length <= 3 && parts.every((part) => /^\d{1,4}$/.test(part)) ? parts.map(Number) : [];
}

/** A small number in words that runs over one or two tokens: `ba`, `mười hai`. */
export function wordNumber(tokens: Tokens, token: number): { readonly value: number; readonly to: number } | null {
  const first = wordAt(tokens, token);
  if (first === '') return null;
  const both = first === 'mười' ? MONTH_WORDS.indexOf(`mười ${wordAt(tokens, token + 1)}`) : -1;
  if (both > 0) return { value: both, to: token + 2 };
  const value = WORD_VARIANTS[first] ?? MONTH_WORDS.indexOf(first);
  return value > 0 ? { value, to: token + 1 } : null;
}

/** The quarter that `I`, `IV`, `3`, `hai` name, or 0. */
export function quarterAt(tokens: Tokens, token: number): number {
  const value = numeral(tokens, token);
  if (value >= 0) return value <= 4 ? value : 0;
  const word = wordAt(tokens, token);
  if (word === '') return 0;
  const roman = ROMAN.indexOf(word);
  return roman > 0 ? roman : Math.max(0, ['', 'một', 'hai', 'ba', 'tư'].indexOf(word));
}

/** A word in lower case, NFC; empty when the token is none. Only for tokens that are nearly certain to matter: it allocates. */
export function wordAt(tokens: Tokens, token: number): string {
  return tokens.is(token, Shape.WORD) && width(tokens, token) <= LONGEST_NUMBER ? tokens.plain(token, token + 1).toLowerCase() : '';
}
