import { LOOK_AHEAD, Shape, type Tokens } from './tokens.ts';

/** Tells whether a known word is written with a dot that ends no sentence: `TP.`, `ĐT.`, `TS.`, `TM.` */
export type IsDotted = (symbol: number) => boolean;

/** A line holds this share of capital words at least to be read as a heading in capitals. */
const CAPS_SHARE = 0.6;
/** A text is hard-wrapped when so many of its line breaks stand in the middle of a sentence. */
const WRAPPED_SHARE = 0.12;

/** A line of more characters is a paragraph, and no text is wrapped there. */
const LONGEST_LINE = 110;
/** A line of this share of the width of the text is full. */
const FULL_SHARE = 0.75;

/** Brackets and quotes looked through at the edge of a sentence: a bound, so that a million of them stay linear. */
const MOST_QUOTES = 3;
/** Characters of the longest Roman number of a list item: `XVIII.` */
const LONGEST_ROMAN = 5;

const TERMINATOR = 1;
const SENTENCE_END = 2;
const BULLET = 4;
const OPENER = 8;
const CLOSER = 16;

/** What each sign may do at the edge of a sentence, by its folded character code: asked for every token. */
const ROLES = new Uint8Array(0x10000);
for (const [characters, role] of [
  ['.!?…;:', TERMINATOR],
  ['.!?…', SENTENCE_END],
  ['-+*•●○▪·', BULLET],
  ['"\'([{', OPENER],
  ['"\')]}', CLOSER],
] as const) {
  for (const sign of characters) ROLES[sign.charCodeAt(0)] = (ROLES[sign.charCodeAt(0)] as number) | role;
}

function plays(symbol: number, role: number): boolean {
  return symbol < 0 && ((ROLES[-symbol] as number) & role) !== 0;
}

/**
 * Sets `BREAK_BEFORE`, `CAPS_LINE` and the sentence number of every token. A line break ends a sentence unless the
 * line plainly goes on (`tỉnh Gia⏎Lai` in hard-wrapped text); a full stop does unless its word is written with one.
 */
export function markSentences(tokens: Tokens, isDotted: IsDotted): void {
  const layout = readLines(tokens);
  const { shape, sentence, count } = tokens;
  let number = 0;
  for (let token = 0; token < count; token++) {
    if (token > 0 && startsSentence(tokens, token, layout, isDotted)) {
      number++;
      shape[token] = (shape[token] as number) | Shape.BREAK_BEFORE;
    }
    sentence[token] = number;
  }
  if (count > 0) shape[0] = (shape[0] as number) | Shape.BREAK_BEFORE;
  sentence.fill(number + 1, count, count + LOOK_AHEAD);
}

/** How the lines of a text lie. */
interface Layout {
  /** So many break in the middle of a sentence that the text is hard-wrapped. */
  readonly isWrapped: boolean;
  /** The characters that nine lines in ten have at most; `LONGEST_LINE` where they are paragraphs. */
  readonly width: number;
}

/** Marks the lines in capitals. */
function readLines(tokens: Tokens): Layout {
  const { shape, start, end, count } = tokens;
  const widths = new Uint32Array(LONGEST_LINE + 1);
  let breaks = 0;
  let inside = 0;
  for (let from = 0; from < count; ) {
    const to = lineEnd(tokens, from);
    if (isInCapitals(tokens, from, to))
      for (let token = from; token < to; token++) shape[token] = (shape[token] as number) | Shape.CAPS_LINE;
    breaks++;
    const width = Math.min(LONGEST_LINE, (end[to - 1] as number) - (start[from] as number));
    widths[width] = (widths[width] as number) + 1;
    if (from > 0 && goesOnFrom(tokens, from)) inside++;
    from = to;
  }
  let [width, longer] = [LONGEST_LINE, widths[LONGEST_LINE] as number];
  while (width > 0 && longer < breaks / 10) longer += widths[--width] as number;
  return { isWrapped: inside >= 3 && inside >= breaks * WRAPPED_SHARE, width };
}

function lineEnd({ line, count }: Tokens, from: number): number {
  let to = from + 1;
  while (to < count && line[to] === line[from]) to++;
  return to;
}

function isInCapitals({ shape }: Tokens, from: number, to: number): boolean {
  let words = 0;
  let capitals = 0;
  for (let token = from; token < to; token++) {
    const bits = shape[token] as number;
    words += bits & Shape.WORD;
    if ((bits & Shape.ALL_CAPS) !== 0) capitals++;
  }
  return capitals >= words * CAPS_SHARE && (capitals >= 2 || words === 1);
}

/** The line goes on with a small word what the line before left open. */
function goesOnFrom(tokens: Tokens, token: number): boolean {
  const isSmall = ((tokens.shape[token] as number) & (Shape.WORD | Shape.CAPITAL | Shape.BLANK_BEFORE)) === Shape.WORD;
  return isSmall && !plays(tokens.symbol[token - 1] as number, TERMINATOR) && !isListMarker(tokens, token);
}

function startsSentence(tokens: Tokens, token: number, layout: Layout, isDotted: IsDotted): boolean {
  const bits = tokens.shape[token] as number;
  if ((bits & Shape.BLANK_BEFORE) !== 0) return true;
  if ((bits & Shape.LINE_BEFORE) !== 0) return breaksLine(tokens, token, layout, isDotted);
  if ((bits & Shape.SPACE_BEFORE) === 0) return tokens.symbol[token - 1] === -0x2e && lacksSpace(tokens, token, isDotted);
  return endsSentence(tokens, token - 1, isDotted) && opensSentence(tokens, token);
}

/** `Xã đã họp.Huyện sẽ họp`: a small word before the dot, a capital one behind it. */
function lacksSpace(tokens: Tokens, token: number, isDotted: IsDotted): boolean {
  const before = ((tokens.shape[token - 2] ?? 0) & (Shape.WORD | Shape.CAPITAL)) === Shape.WORD;
  const isCapital = ((tokens.shape[token] as number) & (Shape.CAPITAL | Shape.ALL_CAPS | Shape.MIXED_CASE)) === Shape.CAPITAL;
  return before && isCapital && endsSentence(tokens, token - 1, isDotted);
}

function breaksLine(tokens: Tokens, token: number, layout: Layout, isDotted: IsDotted): boolean {
  const { symbol, shape } = tokens;
  const last = symbol[token - 1] as number;
  if (isListMarker(tokens, token)) return !isWrappedDash(tokens, token, layout);
  if (plays(last, TERMINATOR)) return last !== -0x2e || endsSentence(tokens, token - 1, isDotted);
  if (last === -0x2c) return false;
  const bits = shape[token] as number;
  const isSmall = (bits & (Shape.WORD | Shape.CAPITAL)) === Shape.WORD;
  if (isSmall) return false;
  const sameCase = ((bits ^ (shape[token - 1] as number)) & Shape.CAPS_LINE) === 0;
  return !(layout.isWrapped && sameCase && isWordOrNumber(bits));
}

function isWordOrNumber(bits: number): boolean {
  return (bits & (Shape.WORD | Shape.NUMBER)) !== 0;
}

/** `Ban Kinh tế⏎⟦-⟧ Ngân sách`: the line before is full, ends in a word and is no item itself. */
function isWrappedDash({ symbol, shape, line, start, end }: Tokens, token: number, { isWrapped, width }: Layout): boolean {
  const last = token - 1;
  if (!isWrapped || width === LONGEST_LINE || symbol[token] !== -0x2d || ((shape[last] as number) & Shape.WORD) === 0) return false;
  let first = last;
  while (first > 0 && line[first - 1] === line[last] && (end[last] as number) - (start[first] as number) < width) first--;
  return (end[last] as number) - (start[first] as number) >= width * FULL_SHARE && !plays(symbol[first] as number, BULLET);
}

/** `1.`, `a)`, `2/`, `III.`, `- `, `• ` at the start of a line. */
function isListMarker(tokens: Tokens, token: number): boolean {
  const { symbol, shape, start, end } = tokens;
  if (plays(symbol[token] as number, BULLET)) return true;
  const next = symbol[token + 1] as number;
  if ((next !== -0x2e && next !== -0x29 && next !== -0x2f) || !tokens.isJoined(token + 1) || tokens.isJoined(token + 2)) return false;
  const width = (end[token] as number) - (start[token] as number);
  // A year at the start of a wrapped line has four digits: `năm⏎2019. Sau đó`.
  if (((shape[token] as number) & Shape.NUMBER) !== 0) return width <= 3;
  return ((shape[token] as number) & Shape.WORD) !== 0 && (width === 1 || (width === 2 && next === -0x29) || isRoman(tokens, token));
}

/** `III`, `VIII`: all its letters are I, V, X. */
function isRoman(tokens: Tokens, token: number): boolean {
  if (!tokens.is(token, Shape.ALL_CAPS) || (tokens.end[token] as number) - (tokens.start[token] as number) > LONGEST_ROMAN) return false;
  for (let at = tokens.start[token] as number; at < (tokens.end[token] as number); at++) {
    if (!'IVX'.includes(tokens.text[at] as string)) return false;
  }
  return true;
}

function endsSentence(tokens: Tokens, last: number, isDotted: IsDotted): boolean {
  const { symbol, shape, line } = tokens;
  if ((symbol[last] as number) >= 0) return false;
  for (let skipped = 0; skipped < MOST_QUOTES && plays(symbol[last] as number, CLOSER); skipped++) last--;
  if (last < 0) return false;
  if (!plays(symbol[last] as number, SENTENCE_END)) return false;
  if (symbol[last] !== -0x2e) return true;
  const word = last - 1;
  if (word < 0 || !tokens.isJoined(last)) return true;
  const bits = shape[word] as number;
  if (isDotted(symbol[word] as number)) return false;
  const isInitial = (bits & Shape.CAPITAL) !== 0 && (tokens.end[word] as number) - (tokens.start[word] as number) === 1;
  if (isInitial) return false;
  // A number at the start of its line is a list item's: `1. Tình hình chung`, `III. Nhiệm vụ`.
  const isFirst = word === 0 || line[word - 1] !== line[word];
  return !(isFirst && ((bits & Shape.NUMBER) !== 0 || isRoman(tokens, word)));
}

function opensSentence(tokens: Tokens, token: number): boolean {
  const { symbol, shape } = tokens;
  let first = token;
  while (first < token + MOST_QUOTES && plays(symbol[first] as number, OPENER)) first++;
  const bits = shape[first] as number;
  return (bits & (Shape.CAPITAL | Shape.NUMBER)) !== 0 || plays(symbol[first] as number, BULLET) || first > token;
}
