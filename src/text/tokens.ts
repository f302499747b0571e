import { plain } from './plain.ts';

/** What a token looks like; bits of `Tokens.shape`. */
export const Shape = {
  WORD: 1,
  NUMBER: 2,
  /** One sign: punctuation or a symbol. */
  SIGN: 4,
  /** The first letter is a capital. */
  CAPITAL: 8,
  /** Two letters or more, all capitals. */
  ALL_CAPS: 16,
  /** A word with digits in it: `QH15`, `m2`. */
  DIGITS: 32,
  /** White space before it. */
  SPACE_BEFORE: 64,
  /** A line break before it. */
  LINE_BEFORE: 128,
  /** It begins a sentence, a heading or a list item. */
  BREAK_BEFORE: 256,
  /** An empty line before it, or the start of the text. */
  BLANK_BEFORE: 512,
  /** A numeral with `.` or `,` inside: `1.479`. */
  SEPARATED: 1024,
  /** A capital after the first letter and a small letter: `TTg`, `QyĐ`, `R'Lấp`. */
  MIXED_CASE: 2048,
  /** It stands in a line that is mostly capitals. */
  CAPS_LINE: 4096,
} as const;

/** How far past the last token a rule may look without asking whether there is one: what an earlier text left there is wiped. */
export const LOOK_AHEAD = 32;

/** Of an article of a few pages. */
const LEAST = 2048;

/** Fills a longer array with what a shorter one has. */
export function widened<T extends Int32Array | Uint16Array>(array: T, wider: T): T {
  wider.set(array);
  return wider;
}

/**
 * The text as tokens, in parallel arrays that are kept from call to call and grow with the longest text.
 * Offsets are UTF-16 units of the caller's own text.
 */
export class Tokens {
  count = 0;
  start = new Int32Array(0);
  end = new Int32Array(0);
  /** Dictionary symbol of a word or numeral, 0 when unknown; minus the folded character code of a sign. */
  symbol = new Int32Array(0);
  shape = new Uint16Array(0);
  /** Which sentence the token stands in, counted from 0. */
  sentence = new Int32Array(0);
  /** Which printed line the token stands in, counted from 0. */
  line = new Int32Array(0);
  text = '';

  /** How many tokens there is room for, with `LOOK_AHEAD` past the last. */
  get room(): number {
    return this.start.length - LOOK_AHEAD;
  }

  /** Makes room for twice as many, and for `least`; the tokens that are there stay. */
  grow(least = 0): void {
    const room = Math.max(LEAST, 2 * this.start.length, least + LOOK_AHEAD);
    this.start = widened(this.start, new Int32Array(room));
    this.end = widened(this.end, new Int32Array(room));
    this.symbol = widened(this.symbol, new Int32Array(room));
    this.shape = widened(this.shape, new Uint16Array(room));
    this.sentence = widened(this.sentence, new Int32Array(room));
    this.line = widened(this.line, new Int32Array(room));
  }

  /** All bits of `bits` are set. */
  is(token: number, bits: number): boolean {
    return ((this.shape[token] as number) & bits) === bits;
  }

  /** Nothing, not even a space, between the token and the one before it. */
  isJoined(token: number): boolean {
    return ((this.shape[token] as number) & (Shape.SPACE_BEFORE | Shape.LINE_BEFORE)) === 0 && token > 0;
  }

  /** The token is this sign: `isSign(i, '-')`. */
  isSign(token: number, sign: string): boolean {
    return this.symbol[token] === -sign.charCodeAt(0);
  }

  /** The first token from this one on that is the sign; the number of tokens where none is. */
  nextSign(from: number, sign: string): number {
    const { symbol, count } = this;
    const wanted = -sign.charCodeAt(0);
    let token = from;
    while (token < count && symbol[token] !== wanted) token++;
    return token;
  }

  /** The words from one token up to, not including, another, as a graph gives them. */
  plain(from: number, to: number): string {
    return plain(this.slice(from, to));
  }

  /** The text has just these words from one token up to, not including, another. */
  isText(from: number, to: number, words: string): boolean {
    const start = this.start[from] as number;
    return (this.end[to - 1] as number) - start === words.length && this.text.startsWith(words, start);
  }

  /** The words from one token up to, not including, another, exactly as the text has them. */
  slice(from: number, to: number): string {
    return this.text.slice(this.start[from], this.end[to - 1]);
  }
}
