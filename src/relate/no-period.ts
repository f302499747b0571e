import type { DateFinding, MetricFinding } from '../annotate/index.ts';
import { Cue } from '../lexicon/index.ts';
import type { Resolution } from '../resolve/index.ts';
import { Shape } from '../text/index.ts';
import { isAbout, isTermOfBody } from './document-words.ts';

/** Dates that bound, date a document or name a term, and say nothing of when a figure holds. */
export function isNoPeriod(document: Resolution, date: DateFinding): boolean {
  return isOfIssuer(document, date) || isTermOfBody(document, date) || isOpenEnded(document, date) || isInForce(document, date);
}

/** `30/4/1975 ⟦trở về trước⟧`, `năm 2013 ⟦đến nay⟧`: one end of a stretch of time. */
function isOpenEnded({ reading: { matches } }: Resolution, { to }: DateFinding): boolean {
  return matches.isCue(to, Cue.onward) || matches.isCue(to, Cue.untilNow);
}

/** From `hiệu lực` to its date: `có hiệu lực thi hành kể từ`. */
const IN_FORCE_NEAR = 7;

/** `có hiệu lực thi hành từ ngày 01/8/2019` */
function isInForce({ reading: { tokens, matches } }: Resolution, { from }: DateFinding): boolean {
  for (let at = from - 1; at >= 0 && at >= from - IN_FORCE_NEAR && !tokens.is(at + 1, Shape.BREAK_BEFORE); at--)
    if (matches.isCue(at, Cue.inForce)) return true;
  return false;
}

/** A full day in EDTF, `2019-03-12`, has so many characters. */
const DAY = 10;

/** `ngày 12/3/2019 ⟦của⟧ UBND tỉnh`, `ngày 12/3/2019 ⟦về việc⟧ …`: a day of issue, also where the number of its document is misprinted. */
function isOfIssuer({ reading: { tokens, matches, findings } }: Resolution, { from, to, value }: DateFinding): boolean {
  if (value.length !== DAY) return false;
  const before = tokens.isSign(from - 1, ',') ? from - 1 : from;
  return matches.isCue(to, Cue.of) || isAbout(matches, to) || findings.endingAt(before, 'document') !== null;
}

/** `trước ngày 01/7/2004`, `sau ngày 30/4/1975` inside a clause bound what is meant; they do not date the figure. */
export function isBoundDay(matches: Resolution['reading']['matches'], date: DateFinding): boolean {
  return date.from > 0 && matches.isCue(date.from - 1, Cue.around) && matches.isCue(date.from, Cue.day);
}

/** Words of the clause that says which are meant, before its figure and behind it. */
const LONGEST_CONDITION = 16;

/** `đối với các hộ có ⟦2 ha⟧ rừng trở lên, …`: the figure tells which are meant, and not how it was at a time. */
export function isCondition({ reading: { tokens, matches } }: Resolution, { from, to }: MetricFinding): boolean {
  const isWord = (token: number) => tokens.is(token, Shape.WORD) && !tokens.is(token, Shape.BREAK_BEFORE);
  let end = to;
  while (end < to + LONGEST_CONDITION && isWord(end)) end++;
  if (!tokens.isSign(end, ',') || tokens.is(end, Shape.BREAK_BEFORE)) return false;
  for (let at = from - 1; at >= 0 && at >= from - LONGEST_CONDITION && tokens.is(at, Shape.WORD); at--) {
    if (matches.isCue(at, Cue.appliesTo)) return at === 0 || tokens.is(at, Shape.BREAK_BEFORE) || tokens.is(at - 1, Shape.SIGN);
    if (tokens.is(at, Shape.BREAK_BEFORE)) return false;
  }
  return false;
}
