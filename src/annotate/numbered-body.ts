import { EntryKind } from '../lexicon/index.ts';
import { Shape } from '../text/index.ts';
import { isGovernedUnit } from './level.ts';
import type { Reading } from './reading.ts';

const ROMAN = /^[IVX]{1,5}$/;

/** Classes whose heads are followed by a count as often as by the number of the body. */
const COUNTED: ReadonlySet<string> = new Set(['delegation', 'council-board', 'board']);

/** The number at `to` is what the body goes by: `Chi cục Thuế khu vực ⟦VIII⟧`, `Đoàn ⟦559⟧`; `from` is its first token. */
export function isFigureOfBody(reading: Reading, from: number, to: number, bodyClass: string): boolean {
  const { tokens } = reading;
  const isFigure = tokens.is(to, Shape.NUMBER) || ROMAN.test(tokens.slice(to, to + 1));
  return isFigure && !(COUNTED.has(bodyClass) && isCount(reading, from, to));
}

/** `Đoàn ⟦12 người⟧`, `Ban ⟦3 thành viên⟧` */
function isCount(reading: Reading, from: number, to: number): boolean {
  const { tokens, matches } = reading;
  const isShort = (tokens.end[to] as number) - (tokens.start[to] as number) < 2;
  if (isShort || !tokens.is(from, Shape.CAPITAL) || tokens.is(from, Shape.CAPS_LINE)) return true;
  return isCounted(reading, to + 1) && !isGovernedUnit(matches.cue(to + 1));
}

/** A plain word stands there, which a number before it counts. */
export function isCounted({ tokens, matches }: Reading, token: number): boolean {
  const isSmall = tokens.is(token, Shape.WORD) && !tokens.is(token, Shape.CAPITAL) && !tokens.is(token, Shape.BREAK_BEFORE);
  return isSmall && !matches.has(token, EntryKind.FUNCTION);
}
