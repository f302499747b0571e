import { Cue, EntryKind, Look } from '../lexicon/index.ts';
import type { MentionForm } from '../model/index.ts';
import { Shape } from '../text/index.ts';
import { readBareDay } from './date-bare-day.ts';
import { readDay } from './date-day.ts';
import { isDuration, readFigures } from './date-figures.ts';
import { type ListedDate, readFollowers, readList } from './date-list.ts';
import { readMonth, readMonths, readQuarter } from './date-month.ts';
import { numeral, wordNumber } from './date-number.ts';
import { readRange } from './date-range.ts';
import { readCentury, readComingYears, readDecade, readRelative, readSamePeriod, readSeason, readWeekday } from './date-relative.ts';
import { type DateReader, type DateWords, followsEvery, valueOfWords } from './date-words.ts';
import { readBareStretch, readBareYear, readStretch, readYear } from './date-year.ts';
import type { Reading } from './reading.ts';

const openDay: readonly DateReader[] = [readRange, readDay];
const afterEdge: readonly DateReader[] = [
  readRelative,
  readMonth,
  readYear,
  readCentury,
  ...[readQuarter, readStretch, readDecade].map(afterEdgeWord),
];
const deictic: readonly DateReader[] = [readDay, readRelative];

/** What may begin at each cue, in the order in which it is tried. */
const READERS: readonly (readonly [cues: readonly number[], readers: readonly DateReader[]])[] = [
  [[Cue.day, Cue.dayOfMoon, Cue.partOfDay], openDay],
  [[Cue.weekday], [...openDay, readWeekday]],
  [[Cue.today, Cue.yesterday, Cue.tomorrow], deictic],
  [[Cue.thisWeek, Cue.lastWeek, Cue.nextWeek, Cue.thisMonth, Cue.lastMonth, Cue.nextMonth], [readRelative]],
  [[Cue.thisQuarter, Cue.lastQuarter, Cue.nextQuarter, Cue.thisYear, Cue.lastYear, Cue.nextYear], [readRelative]],
  [[Cue.monthBefore, Cue.monthAfter, Cue.quarterBefore, Cue.quarterAfter, Cue.yearBefore, Cue.yearAfter, Cue.lastStretch], [readRelative]],
  [[Cue.sameDay], [readRelative]],
  [[Cue.from], [readRange]],
  [[Cue.month], [readRange, readMonth]],
  [[Cue.quarter], [readRange, readQuarter]],
  [[Cue.year], [readRange, readYear]],
  [[Cue.edge, Cue.firstHalf, Cue.secondHalf], afterEdge],
  [[Cue.firstDecade, Cue.secondDecade, Cue.lastDecade], [readMonth]],
  [[Cue.stretch], [readStretch, readComingYears]],
  [[Cue.tenYears], [readDecade]],
  [[Cue.century], [readCentury]],
  [[Cue.spring, Cue.summer, Cue.autumn, Cue.winter], [readSeason]],
  [[Cue.samePeriod], [readSamePeriod]],
];

const NONE: readonly DateReader[] = [];
/** By cue, since it is asked at every one. */
const BY_CUE: readonly (readonly DateReader[])[] = readersByCue();

function readersByCue(): readonly (readonly DateReader[])[] {
  const byCue = new Array<readonly DateReader[]>(256).fill(NONE);
  for (const [cues, readers] of READERS) for (const cue of cues) byCue[cue] = readers;
  return byCue;
}

const STARTS = EntryKind.CUE | Look.NUMBER;

/** Reports are of two months to eleven. */
const [LEAST_REPORTED, MOST_REPORTED] = [2, 11];

/** So many months named again without their year, `10 tháng`, where the text has said which: put off to the end. */
interface ShortMonths {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

/** Points and stretches of time on the calendar: a bounded automaton at each number and each word of the calendar. */
export function annotateDates(reading: Reading): void {
  const { tokens, matches, findings } = reading;
  const { shape, count } = tokens;
  const short: ShortMonths[] = [];
  const counts = new Set<number>();
  for (let token = matches.next(0, STARTS); token < count; token = matches.next(token, STARTS)) {
    const readers = BY_CUE[matches.cue(token)] as readonly DateReader[];
    const isNumber = ((shape[token] as number) & Shape.NUMBER) !== 0;
    if ((readers === NONE && !isNumber) || findings.isClaimed(token)) {
      token++;
      continue;
    }
    const end = isNumber ? atNumber(reading, token, short) : atCue(reading, token, readers);
    const found = end > 0 ? findings.endingAt(end, 'date') : null;
    if (found?.rule === 'date.months' && found.value.includes('-01/')) counts.add(Number(found.value.slice(-2)));
    token = Math.max(end, token + 1);
  }
  for (const months of short) if (counts.has(months.count) || isReported(reading, months)) addShortMonths(reading, months);
}

/** `lũy kế ⟦9 tháng⟧`, `kim ngạch ⟦9 tháng⟧ ước đạt`, `⟦6 tháng⟧ tăng`: the first months of the year that is told of. */
function isReported({ tokens, matches }: Reading, { from, to, count }: ShortMonths): boolean {
  if (count < LEAST_REPORTED || count > MOST_REPORTED || from === 0) return false;
  const isBroken = tokens.is(from, Shape.BREAK_BEFORE);
  if (!isBroken && matches.cueEndingAt(from, Cue.cumulative) >= 0) return true;
  const isNoun = isBroken || (tokens.is(from - 1, Shape.WORD) && !matches.has(from - 1, EntryKind.FUNCTION) && matches.cue(from - 1) === 0);
  return isNoun && (matches.isCue(to, Cue.reaches) || matches.isCue(to, Cue.grows));
}

/** `cuối quý I/2019`, `đầu nhiệm kỳ 2020-2025`, `đầu những năm 90`: the whole of what follows is meant. */
function afterEdgeWord(reader: DateReader): DateReader {
  return (text, token) => reader(text, text.matches.cueTo(token));
}

function atCue(reading: Reading, token: number, readers: readonly DateReader[]): number {
  const { matches, tokens } = reading;
  const cue = matches.cue(token);
  if (LISTED.has(cue)) {
    const list = readList(reading, token);
    if (list.length > 0) return addAll(reading, list);
  }
  if ((cue === Cue.month || cue === Cue.quarter) && token > 0 && matches.isCue(token + 1, Cue.edge) && wordNumber(tokens, token - 1)) {
    const months = readMonths(reading, token - 1);
    if (months) return add(reading, token - 1, months);
  }
  for (const reader of readers) {
    const words = reader(reading, token);
    if (words) return words.from.year === 0 && cue === Cue.day && followsEvery(tokens, token) ? 0 : addWithFollowers(reading, token, words);
  }
  return 0;
}

const LISTED = new Set([Cue.day, Cue.partOfDay, Cue.month, Cue.quarter]);

/** A number: a date in figures, so many months, years without their word. */
function atNumber(reading: Reading, token: number, short: ShortMonths[]): number {
  const { tokens, matches } = reading;
  const words =
    readFigures(reading, token) ??
    readMonths(reading, token) ??
    readBareStretch(reading, token) ??
    readBareYear(reading, token) ??
    readBareDay(reading, token) ??
    readComingYears(reading, token);
  if (words) return addWithFollowers(reading, token, words);
  if (matches.isCue(token + 1, Cue.month)) short.push({ from: token, to: token + 2, count: numeral(tokens, token) });
  return 0;
}

/** The date, and those after it that leave its word out. Returns where the last of them ends. */
function addWithFollowers(reading: Reading, from: number, words: DateWords): number {
  return addAll(reading, [{ from, words }, ...readFollowers(reading, words)]);
}

function addAll(reading: Reading, dates: readonly ListedDate[]): number {
  return dates.reduce((_, { from, words }) => add(reading, from, words), 0);
}

const FORMS: { readonly [rule: string]: MentionForm } = {
  'date.deictic': 'anaphor',
  'date.anaphoric': 'anaphor',
  'date.coming': 'anaphor',
  'date.samePeriod': 'anaphor',
  'date.shortMonths': 'short',
};

/** Only dates that the words settle are kept from other annotators; the rest may fall yet. */
function add({ findings, matches }: Reading, from: number, words: DateWords): number {
  const { to, relative = null } = words;
  const isOpen = words.from.year === 0;
  const isYearly = isOpen && words.from.month !== 0 && relative === null && matches.isCue(to, Cue.yearly);
  const rule = isYearly ? 'date.yearly' : words.rule;
  const value = relative && isOpen && words.from.month === 0 ? '' : valueOfWords(words);
  findings.add({ type: 'date', from, to, form: FORMS[rule] ?? 'name', rule, value, relative, draft: null });
  if (relative === null && rule !== 'date.shortMonths') findings.claim(from, to);
  return to;
}

function addShortMonths(reading: Reading, { from, to, count }: ShortMonths): void {
  if (isDuration(reading, from, to)) return;
  const point = (month: number) => ({ year: 0, month, day: 0 });
  add(reading, from, { to, from: point(1), until: point(count), rule: 'date.shortMonths' });
}
