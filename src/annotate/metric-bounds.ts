import { Cue, EntryKind } from '../lexicon/index.ts';
import type { Comparator } from '../model/index.ts';
import { Shape, type Tokens } from '../text/index.ts';
import { isGovernedUnit } from './level.ts';
import type { Quantity } from './quantity.ts';
import type { Reading } from './reading.ts';

export const COMPARATOR_OF_CUE: ReadonlyMap<number, Comparator> = new Map([
  [Cue.approximately, '~'],
  [Cue.over, '>'],
  [Cue.below, '<'],
  [Cue.atLeast, '>='],
  [Cue.atMost, '<='],
]);

/** `tỷ lệ lỗi < 5%`, `cao ≤ 3m` */
const COMPARATOR_OF_SIGN: ReadonlyMap<number, Comparator> = new Map(
  (
    [
      ['<', '<'],
      ['>', '>'],
      ['≤', '<='],
      ['≥', '>='],
    ] as const
  ).map(([sign, comparator]) => [-sign.charCodeAt(0), comparator]),
);

/** Longest of the words that a comparator is written with, `tối thiểu`, `không quá`. */
const LONGEST_CUE = 3;
/** Words between a noun and the `trở lên` that bounds it: `từ 2 xã ⟦hình thành sau sắp xếp⟧ trở lên`. */
const LONGEST_RELATIVE = 8;

/** What stands before the number and belongs to its mention. */
export interface Edge {
  /** Where the mention begins, with its `từ` where there is one. */
  readonly from: number;
  /** Without the `từ`, or `từ đủ`. */
  readonly bare: number;
  readonly hasFrom: boolean;
  readonly comparator: Comparator | '';
}

/** Where the mention begins: at its comparator, `trên 95%`, or the `từ` of a range. */
export function leftEdge(reading: Reading, token: number): Edge {
  const { tokens, matches } = reading;
  let from = token;
  let comparator: Comparator | '' = '';
  for (let back = 1; back <= LONGEST_CUE && back <= token && !tokens.is(token - back + 1, Shape.BREAK_BEFORE); back++) {
    const at = token - back;
    const isOver = matches.isCue(at, Cue.above) && back === 1;
    const found = isOver ? '>' : COMPARATOR_OF_CUE.get(matches.cue(at));
    if (found && (isOver || matches.cueTo(at) === token) && !isComparison(reading, at)) [from, comparator] = [at, found];
  }
  const sign = COMPARATOR_OF_SIGN.get(tokens.symbol[token - 1] as number);
  // A line that begins with `>` quotes.
  if (sign && !tokens.is(token - 1, Shape.LINE_BEFORE) && !tokens.is(token, Shape.LINE_BEFORE)) [from, comparator] = [token - 1, sign];
  const fromCue = tokens.is(from, Shape.BREAK_BEFORE) ? -1 : matches.cueEndingAt(from, Cue.from);
  return { from: fromCue < 0 ? from : fromCue, bare: from, comparator, hasFrom: fromCue >= 0 };
}

/** `cao ⟦hơn⟧ 37% so với cùng kỳ` tells by how much, `đạt hơn 37%` that it is more. */
function isComparison({ tokens, matches }: Reading, at: number): boolean {
  const isWord = at > 0 && !tokens.is(at, Shape.BREAK_BEFORE) && matches.isCue(at, Cue.over);
  return isWord && matches.isCue(at - 1, Cue.compares) && matches.cueTo(at - 1) === at + 1;
}

/** `phân bố ⟦trên⟧ 41 xã` is where; `có trên 41 xã` is how many. */
export function isStandingOn({ tokens, matches }: Reading, token: number, edge: Edge): boolean {
  const isAbove = edge.from === token - 1 && matches.isCue(edge.from, Cue.above) && isGovernedUnit(matches.cue(token + 1));
  return isAbove && edge.from > 0 && tokens.is(edge.from - 1, Shape.WORD) && !matches.has(edge.from - 1, EntryKind.FUNCTION);
}

/** `số nộp ⟦đến 10 tỷ đồng/năm⟧`: a rate that `đến` alone bounds; after `nâng lên`, `đạt`, it is what was reached. */
export function isUpperBound({ tokens, matches }: Reading, from: number, { unit }: Quantity): boolean {
  if (from < 2 || !unit.includes('/') || !matches.isCue(from - 1, Cue.until) || tokens.is(from, Shape.BREAK_BEFORE)) return false;
  return (
    tokens.is(from - 2, Shape.WORD) &&
    !tokens.is(from - 1, Shape.BREAK_BEFORE) &&
    !matches.isCue(from - 2, Cue.reaches) &&
    !matches.isCue(from - 2, Cue.grows)
  );
}

/** Where the `trở lên` or `trở xuống` behind the figure ends, and what it says; after `từ` also behind what tells of the noun. */
export function boundBehind(
  reading: Reading,
  { to, isMeasure, whole }: Quantity,
  hasFrom: boolean,
): (Pick<Edge, 'comparator'> & { readonly to: number }) | null {
  const { matches } = reading;
  const at = hasFrom && !isMeasure && whole === null ? endOfRelative(reading, to) : to;
  const isUp = matches.isCue(at, Cue.upwards);
  if (!isUp && !matches.isCue(at, Cue.downwards)) return null;
  return { to: matches.cueTo(at), comparator: isUp ? '>=' : '<=' };
}

/** The first word of a bound within reach, or the token itself. */
function endOfRelative({ tokens, matches }: Reading, from: number): number {
  for (let at = from; at <= from + LONGEST_RELATIVE && isWord(tokens, at); at++)
    if (matches.isCue(at, Cue.upwards) || matches.isCue(at, Cue.downwards)) return at;
  return from;
}

const isWord = (tokens: Tokens, token: number) => tokens.is(token, Shape.WORD) && !tokens.is(token, Shape.BREAK_BEFORE);
