import { EntryKind } from '../lexicon/index.ts';
import { Shape } from '../text/index.ts';
import type { Reading } from './reading.ts';

const LONGEST_LEFT = 14;
const LONGEST_RIGHT = 12;

/**
 * The words that say what a figure measures, as they stand: those of its clause before it, without the verb between
 * (`⟦tỷ lệ hộ nghèo⟧ còn 2,1%`); for a percentage that opens its clause those behind it (`100% ⟦hồ sơ⟧`).
 */
export function indicatorOf(reading: Reading, from: number, to: number, isPercent: boolean): string {
  const { tokens } = reading;
  let start = from;
  while (start > 0 && start > from - LONGEST_LEFT && !tokens.is(start, Shape.BREAK_BEFORE) && isInside(reading, start - 1)) start--;
  let end = from;
  while (end > start && reading.matches.has(end - 1, EntryKind.FUNCTION)) end--;
  if (end > start) return tokens.plain(start, end);
  if (!isPercent) return '';
  let right = to;
  while (right < to + LONGEST_RIGHT && !tokens.is(right, Shape.BREAK_BEFORE) && right < tokens.count && isInside(reading, right)) right++;
  return right > to ? tokens.plain(to, right) : '';
}

/** A clause ends at a sign and at another figure. */
function isInside({ tokens }: Reading, token: number): boolean {
  return tokens.is(token, Shape.WORD) || tokens.isSign(token, '-');
}
