import { Cue, EntryKind } from '../lexicon/index.ts';
import { Shape } from '../text/index.ts';
import { completed } from './calendar.ts';
import { type ReadPoint, readDay, readDayNumbers } from './date-day.ts';
import { readMonth, readMonthNumber, readQuarter, readQuarterNumber } from './date-month.ts';
import { width, yearAt } from './date-number.ts';
import { bareDay, bareNumber } from './date-range.ts';
import { type DateReader, type DateText, type DateWords, onePoint } from './date-words.ts';

/** No list of dates has more of them. */
const LONGEST_LIST = 8;

/** One date of a list, from its own first token on. */
export interface ListedDate {
  readonly from: number;
  readonly words: DateWords;
}

/** How the dates of a list are read: those that borrow from the last one, and the last one that lends. */
interface ListKind {
  readonly first: DateReader;
  readonly next: DateReader;
  readonly isWhole: (words: DateWords) => boolean;
}

const asDay = (day: ReadPoint | null) => day && onePoint(day.to, day.point, 'date.list');
const hasYear = (words: DateWords) => words.until.year !== 0;

const DAYS: ListKind = {
  first: (text, token) => asDay(bareDay(text, token)),
  next: (text, token) =>
    readDay(text, token) ?? asDay(readDayNumbers(text, token, true) ?? bareDay(text, token) ?? bareNumber(text, token)),
  isWhole: (words) => words.until.month !== 0,
};
const MONTHS: ListKind = {
  first: readMonth,
  next: (text, token) => readMonth(text, token) ?? readMonthNumber(text, token),
  isWhole: hasYear,
};
const QUARTERS: ListKind = {
  first: readQuarter,
  next: (text, token) => readQuarter(text, token) ?? readQuarterNumber(text, token),
  isWhole: hasYear,
};

/** `ngày 3, 4 và 5-5-2019`, `tháng 4, 5 và 6/2019`, `quý III, IV/2019`: several dates that borrow the month or year of the last. */
export function readList(text: DateText, token: number): readonly ListedDate[] {
  const cue = text.matches.cue(token);
  const kind = cue === Cue.month ? MONTHS : cue === Cue.quarter ? QUARTERS : DAYS;
  const first = kind.first(text, token);
  if (!first || first.relative || kind.isWhole(first)) return [];
  const borrowers: ListedDate[] = [{ from: token, words: first }];
  while (borrowers.length < LONGEST_LIST) {
    const from = listJoiner(text, (borrowers[borrowers.length - 1] as ListedDate).words.to);
    const words = from === 0 || text.tokens.is(from, Shape.BREAK_BEFORE) ? null : kind.next(text, from);
    if (!words) return [];
    if (kind.isWhole(words)) return [...borrowers.map((borrower) => lent(borrower, words)), { from, words }];
    borrowers.push({ from, words });
  }
  return [];
}

function lent({ from, words }: ListedDate, by: DateWords): ListedDate {
  return {
    from,
    words: { to: words.to, from: completed(words.from, by.until), until: completed(words.until, by.until), rule: 'date.list' },
  };
}

/** One past `,` or `và` before the next of a list, 0 when the list ends. */
function listJoiner({ tokens, matches }: DateText, at: number): number {
  if (tokens.isSign(at, ',')) return matches.isCue(at + 1, Cue.and) ? matches.cueTo(at + 1) : at + 1;
  return matches.isCue(at, Cue.and) ? matches.cueTo(at) : 0;
}

/** Dates after a whole one that leave its word out: `năm 2018, 2019 và 2020`, `ngày 5/3 và 7/3`, `26/3/1931 - 26/3/2023`. */
export function readFollowers(text: DateText, words: DateWords): readonly ListedDate[] {
  const followers: ListedDate[] = [];
  if (words.rule !== 'date.year' && words.rule !== 'date.day') return followers;
  for (let { to } = words; followers.length < LONGEST_LIST; ) {
    const from = words.rule === 'date.day' && text.tokens.isSign(to, '-') ? to + 1 : listJoiner(text, to);
    const next = from === 0 || text.tokens.is(from, Shape.BREAK_BEFORE) ? null : readFollower(text, from, words);
    if (!next) break;
    followers.push({ from, words: next });
    to = next.to;
  }
  return followers;
}

function readFollower(text: DateText, at: number, { rule, from }: DateWords): DateWords | null {
  if (rule === 'date.year') {
    const year = width(text.tokens, at) === 4 ? yearAt(text.tokens, at) : 0;
    return year === 0 || (isCounted(text, at + 1) && !text.matches.has(at + 1, EntryKind.FUNCTION))
      ? null
      : onePoint(at + 1, { year, month: 0, day: 0 }, 'date.list');
  }
  const day = readDayNumbers(text, at, true);
  const isWhole = day !== null && (day.point.year !== 0 || (from.year === 0 && !isCounted(text, day.to)));
  return isWhole ? asDay(day) : null;
}

/** A plain word after the figures may be what they count: `ngày 5/3, 7/10 xã`. */
function isCounted({ tokens, matches }: DateText, token: number): boolean {
  const isPlainWord = ((tokens.shape[token] as number) & (Shape.WORD | Shape.CAPITAL | Shape.BREAK_BEFORE)) === Shape.WORD;
  return tokens.isSign(token, '%') || (isPlainWord && !matches.isCue(token, Cue.and) && !matches.isCue(token, Cue.until));
}
