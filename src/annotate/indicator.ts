import { EntryKind } from '../lexicon/index.ts';
import { Shape } from '../text/index.ts';
import type { Reading } from './reading.ts';

const LONGEST_LEFT = 14;
const LONGEST_RIGHT = 12;

/**
 * The words that say what a figure measures, as they stand: those of its clause before it, without the verb and the
 * date between (`⟦tỷ lệ hộ nghèo⟧ năm 2022 còn 2,1%`); for a percentage that opens its clause those behind it
 * (`100% ⟦hồ sơ⟧`).
 */
export function indicatorOf(reading: Reading, from: number, to: number, isPercent: boolean): string {
  const { tokens, matches } = reading;
  const start = clauseStart(reading, from);
  const end = trimmedEnd(reading, start, from);
  if (end > start) return tokens.plain(start, end);
  if (!isPercent || matches.has(to, EntryKind.FUNCTION)) return '';
  let right = to;
  while (right < to + LONGEST_RIGHT && !tokens.is(right, Shape.BREAK_BEFORE) && right < tokens.count && isInside(reading, right)) right++;
  return right > to ? tokens.plain(to, right) : '';
}

/** The first word of the clause; a date in it is passed over, another figure or a sign ends it. */
function clauseStart(reading: Reading, from: number): number {
  const { tokens, findings } = reading;
  let start = from;
  while (start > 0 && start > from - LONGEST_LEFT && !tokens.is(start, Shape.BREAK_BEFORE)) {
    const date = findings.endingAt(start, 'date');
    if (date) start = date.from;
    else if (isInside(reading, start - 1)) start--;
    else break;
  }
  // `Năm 2022, thu ngân sách …`: a date that opens the clause says when, not what.
  return afterOpening(reading, findings.startingAt(start, 'date')?.to ?? start, from);
}

/** `Để đảm bảo ⟦GRDP⟧ tăng …`: what a word like để opens the clause with is no part of it, its verb neither. */
function afterOpening({ matches }: Reading, start: number, from: number): number {
  let first = start;
  for (
    let word = matches.longest(first, EntryKind.FUNCTION);
    word >= 0 && first < from;
    word = matches.longest(first, EntryKind.FUNCTION)
  ) {
    const isVerb = matches.value(word, EntryKind.FUNCTION).class === 'verb';
    if (isVerb && first === start) return start;
    first = matches.to[word] as number;
  }
  return Math.min(first, from);
}

/** Without the verbs, the words of grammar and the dates that stand last. */
function trimmedEnd({ matches, findings }: Reading, start: number, from: number): number {
  let end = from;
  while (end > start) {
    const date = findings.endingAt(end, 'date');
    if (date) end = Math.max(start, date.from);
    else if (matches.has(end - 1, EntryKind.FUNCTION)) end--;
    else break;
  }
  return end;
}

/** A clause ends at a sign and at another figure. */
function isInside({ tokens }: Reading, token: number): boolean {
  return tokens.is(token, Shape.WORD) || tokens.isSign(token, '-');
}
