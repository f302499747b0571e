import { Shape, type Tokens } from '../text/index.ts';

/** A short form that the text itself defines: `cải cách hành chính (CCHC)`. */
export interface Definition {
  /** The letters of the short form, without `&`, `-` and spaces: the key of `Definitions`. */
  readonly letters: string;
  /** The long form as it stands, one space between words, NFC. */
  readonly expansion: string;
  /** Tokens of the long form and of the short one. */
  readonly long: readonly [from: number, to: number];
  readonly short: readonly [from: number, to: number];
}

/** The text's own definitions by the letters of the short form; the first one counts. */
export type Definitions = ReadonlyMap<string, Definition>;

/** Words that a short form usually leaves out: `Lao động - Thương binh và Xã hội (LĐTBXH)`. */
const SKIPPED = new Set(['và', 'của', 'các', 'về', 'cho', 'trong', 'với', 'tại', 'the', 'of', 'and']);
/** A long form has at most so many words more than its short form has letters. */
const MOST_SKIPS = 4;
const LONGEST_SHORT_FORM = 12;
/** `Nhựa ⟦Thiếu niên⟧ Tiền Phong (NTP)` */
const MOST_PASSED = 3;

/**
 * Finds definitions in either order, `long (SHORT)` and `SHORT (long)`, and `(sau đây gọi tắt là SHORT)`. Letters are
 * aligned with whole syllables, from the last to the first: by characters `cải cách hành chính (CCHC)` would begin
 * at `cách`.
 */
export function readDefinitions(tokens: Tokens): Definitions {
  const definitions = new Map<string, Definition>();
  for (let open = tokens.nextSign(1, '('); open < tokens.count; open = tokens.nextSign(open + 1, '(')) {
    const definition = longBefore(tokens, open) ?? longInside(tokens, open);
    if (definition && !definitions.has(definition.letters)) definitions.set(definition.letters, definition);
  }
  return definitions;
}

/** `tổng sản phẩm trên địa bàn (GRDP)`, `… (sau đây gọi tắt là Ban quản lý)` is left to other rules. */
function longBefore(tokens: Tokens, open: number): Definition | null {
  const short = shortFormBefore(tokens, closingOf(tokens, open), open + 1);
  if (!short) return null;
  const letters = lettersOf(tokens, short);
  const from = alignLeft(tokens, open, letters);
  return from < 0 ? null : { letters: letters.join(''), expansion: tokens.plain(from, open), long: [from, open], short };
}

/** `GRDP (tổng sản phẩm trên địa bàn)` */
function longInside(tokens: Tokens, open: number): Definition | null {
  const short = shortFormBefore(tokens, open, Math.max(0, open - LONGEST_SHORT_FORM));
  const close = closingOf(tokens, open);
  if (!short || close < 0) return null;
  const letters = lettersOf(tokens, short);
  const from = alignLeft(tokens, close, letters);
  return from === open + 1 ? { letters: letters.join(''), expansion: tokens.plain(from, close), long: [from, close], short } : null;
}

/** The closing bracket within reach, or -1. */
function closingOf(tokens: Tokens, open: number): number {
  const last = Math.min(tokens.count, open + 3 * LONGEST_SHORT_FORM);
  for (let token = open + 1; token < last; token++) {
    if (tokens.isSign(token, ')') || tokens.isSign(token, ';') || tokens.isSign(token, '(')) return token;
  }
  return -1;
}

/** The short form that ends at `to`: one word of capitals, or several joined by `&`, `-` and `,`. */
function shortFormBefore(tokens: Tokens, to: number, least: number): readonly [number, number] | null {
  let from = to;
  for (let token = to - 1; token >= least; token--) {
    if (isShortWord(tokens, token)) from = token;
    else if (!isJoiner(tokens, token) || token === least) break;
    if (tokens.is(token, Shape.SPACE_BEFORE) && !isJoiner(tokens, token - 1) && !isJoiner(tokens, token)) break;
  }
  return to > least && from < to ? [from, to] : null;
}

function isShortWord(tokens: Tokens, token: number): boolean {
  const isCapitals = tokens.is(token, Shape.ALL_CAPS) || tokens.is(token, Shape.MIXED_CASE | Shape.CAPITAL);
  return isCapitals && !tokens.is(token, Shape.DIGITS);
}

function isJoiner(tokens: Tokens, token: number): boolean {
  return tokens.isSign(token, '&') || tokens.isSign(token, '-') || tokens.isSign(token, ',');
}

function lettersOf(tokens: Tokens, [from, to]: readonly [number, number]): string[] {
  return [...tokens.plain(from, to).toUpperCase()].filter((char) => /\p{L}/u.test(char));
}

/**
 * The first word of the long form whose last word stands before `to`, or -1: each letter is the initial of a word,
 * right to left, and function words between may be passed over.
 */
function alignLeft(tokens: Tokens, to: number, letters: readonly string[]): number {
  if (letters.length < 2 || letters.length > LONGEST_SHORT_FORM) return -1;
  let letter = letters.length - 1;
  let skips = 0;
  for (let token = to - 1; token >= 0 && token >= to - 3 * LONGEST_SHORT_FORM; token--) {
    if (tokens.is(token, Shape.WORD)) {
      const word = tokens.plain(token, token + 1);
      if (isInitial(word, letters[letter] as string)) {
        if (letter-- === 0) return isInsideName(tokens, token) ? nameStart(tokens, token, letters[0] as string) : token;
      } else if (!SKIPPED.has(word.toLowerCase()) || ++skips > MOST_SKIPS) return -1;
    } else if (!isJoiner(tokens, token)) return -1;
    if (tokens.is(token, Shape.BREAK_BEFORE)) return -1;
  }
  return -1;
}

/** `Nhựa Thiếu ⟦niên⟧ Tiền Phong`: a small word between capitals, where no name begins. */
function isInsideName(tokens: Tokens, token: number): boolean {
  const isSmall = !tokens.is(token, Shape.CAPITAL) && !tokens.is(token, Shape.BREAK_BEFORE);
  return isSmall && token > 0 && tokens.is(token - 1, Shape.CAPITAL) && tokens.is(token + 1, Shape.CAPITAL);
}

/** `⟦Nhựa⟧ Thiếu niên Tiền Phong (NTP)`: the word close before it that has a capital and the initial; -1 for none. */
function nameStart(tokens: Tokens, token: number, letter: string): number {
  for (let at = token - 1; at >= Math.max(0, token - MOST_PASSED) && tokens.is(at, Shape.WORD); at--) {
    if (tokens.is(at, Shape.CAPITAL) && isInitial(tokens.plain(at, at + 1), letter)) return at;
    if (tokens.is(at, Shape.BREAK_BEFORE)) break;
  }
  return -1;
}

/** đ is a letter of its own; D is often written for it. */
function isInitial(word: string, letter: string): boolean {
  const initial = (word[0] as string).normalize('NFD').charAt(0).toUpperCase();
  const wanted = letter.normalize('NFD').charAt(0);
  return initial === wanted || (initial === 'Đ' && wanted === 'D');
}
