import { Cue } from '../lexicon/index.ts';
import { Shape } from '../text/index.ts';
import { readDay, readDayNumbers } from './date-day.ts';
import { readMonth, readMonthFigures, readMonths, readQuarter } from './date-month.ts';
import { numeral, width, wordAt, wordNumber, yearAt } from './date-number.ts';
import { listJoiner, readDayList, readRange } from './date-range.ts';
import { readCentury, readDecade, readRelative, readSamePeriod, readSeason } from './date-relative.ts';
import { type DateReader, type DateWords, onePoint, valueOfWords } from './date-words.ts';
import { readBareStretch, readBareYear, readStretch, readYear } from './date-year.ts';

import type { Reading } from './reading.ts';

const openDay: readonly DateReader[] = [readRange, readDay];
const afterEdge: readonly DateReader[] = [readRelative, readMonth, readYear, readCentury];
const deictic: readonly DateReader[] = [readDay, readRelative];

/** What may begin at each cue, in the order in which it is tried. */
const READERS: readonly (readonly [cues: readonly number[], readers: readonly DateReader[]])[] = [
  [[Cue.day, Cue.dayOfMoon, Cue.partOfDay, Cue.weekday], openDay],
  [[Cue.today, Cue.yesterday, Cue.tomorrow], deictic],
  [[Cue.thisWeek, Cue.lastWeek, Cue.nextWeek, Cue.thisMonth, Cue.lastMonth, Cue.nextMonth], [readRelative]],
  [[Cue.thisQuarter, Cue.lastQuarter, Cue.nextQuarter, Cue.thisYear, Cue.lastYear, Cue.nextYear], [readRelative]],
  [[Cue.monthBefore, Cue.monthAfter, Cue.quarterBefore, Cue.quarterAfter, Cue.yearBefore, Cue.yearAfter, Cue.lastStretch], [readRelative]],
  [[Cue.from], [readRange]],
  [[Cue.month], [readRange, readMonth]],
  [[Cue.quarter], [readRange, readQuarter]],
  [[Cue.year], [readRange, readYear]],
  [[Cue.edge, Cue.firstHalf, Cue.secondHalf], afterEdge],
  [[Cue.firstDecade, Cue.secondDecade, Cue.lastDecade], [readMonth]],
  [[Cue.stretch], [readStretch]],
  [[Cue.tenYears], [readDecade]],
  [[Cue.century], [readCentury]],
  [[Cue.spring, Cue.summer, Cue.autumn, Cue.winter], [readSeason]],
  [[Cue.samePeriod], [readSamePeriod]],
];

const NONE: readonly DateReader[] = [];
const BY_CUE: readonly (readonly DateReader[])[] = Array.from(
  { length: 256 },
  (_, cue) => READERS.find(([cues]) => cues.includes(cue))?.[1] ?? NONE,
);

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
  for (let token = 0; token < count; ) {
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
  for (const months of short) if (counts.has(months.count)) addShortMonths(reading, months);
}

function atCue(reading: Reading, token: number, readers: readonly DateReader[]): number {
  const { matches, tokens } = reading;
  const cue = matches.cue(token);
  if (cue === Cue.day || cue === Cue.partOfDay) {
    const list = readDayList(reading, token);
    for (const { from, words } of list) add(reading, from, words);
    const last = list[list.length - 1];
    if (last) return last.words.to;
  }
  if (cue === Cue.month && token > 0 && matches.isCue(token + 1, Cue.edge) && wordNumber(tokens, token - 1)) {
    const months = readMonths(reading, token - 1);
    if (months) return add(reading, token - 1, months);
  }
  for (const reader of readers) {
    const words = reader(reading, token);
    if (words) return addWithFollowers(reading, token, words);
  }
  return 0;
}

/** A number: a date in figures, so many months, years without their word. */
function atNumber(reading: Reading, token: number, short: ShortMonths[]): number {
  const { tokens, matches } = reading;
  const words =
    readFigures(reading, token) ?? readMonths(reading, token) ?? readBareStretch(reading, token) ?? readBareYear(reading, token);
  if (words) return addWithFollowers(reading, token, words);
  if (matches.isCue(token + 1, Cue.month)) short.push({ from: token, to: token + 2, count: numeral(tokens, token) });
  return 0;
}

/** `15/12/2021`, `19 tháng 8 năm 1945`, `01/01/2019 - 31/12/2019`, `dịp 30/4`, `(3/2019)`. */
function readFigures(reading: Reading, token: number): DateWords | null {
  const { tokens, matches } = reading;
  if (!mayBeFigures(reading, token)) return null;
  const isHoliday = followsHoliday(reading, token);
  const day = readDayNumbers(reading, token, isHoliday);
  if (day && (day.point.year !== 0 || isHoliday)) return readRange(reading, token) ?? onePoint(day.to, day.point, 'date.day');
  const isSettled = token > 0 && (tokens.isSign(token - 1, '(') || BEFORE_FIGURES.has(matches.cue(token - 1)));
  return isSettled ? readMonthFigures(reading, token) : null;
}

/** `dịp 30/4`, `Ngày Thương binh - Liệt sĩ 27/7`, `Quốc khánh (2/9)`. */
function followsHoliday({ tokens, matches }: Reading, token: number): boolean {
  const to = tokens.isSign(token - 1, '(') ? token - 1 : token;
  for (let at = to - 1; at >= 0 && at >= to - LONGEST_HOLIDAY; at--) {
    if (matches.isCue(at, Cue.holiday)) return matches.cueTo(at) === to;
  }
  return false;
}

const LONGEST_HOLIDAY = 4;

const BEFORE_FIGURES = new Set([Cue.from, Cue.until, Cue.around, Cue.edge, Cue.partOfDay]);

function mayBeFigures({ tokens, matches }: Reading, token: number): boolean {
  if (tokens.is(token, Shape.SEPARATED)) return true;
  return tokens.isSign(token + 1, '/') || tokens.isSign(token + 1, '-') || matches.isCue(token + 1, Cue.month);
}

function add({ findings, matches }: Reading, from: number, words: DateWords): number {
  const { to, relative = null } = words;
  const isYearly = words.from.year === 0 && words.from.month !== 0 && relative === null && matches.isCue(to, Cue.yearly);
  const rule = isYearly ? 'date.yearly' : words.rule;
  const form =
    rule === 'date.deictic' || rule === 'date.anaphoric' || rule === 'date.samePeriod'
      ? 'anaphor'
      : rule === 'date.shortMonths'
        ? 'short'
        : 'name';
  findings.add({
    type: 'date',
    from,
    to,
    form,
    rule,
    value: relative && words.from.year + words.from.month === 0 ? '' : valueOfWords(words),
    relative,
  });
  return to;
}

/** No list of dates has more of them. */
const MOST_FOLLOWERS = 12;

/** The date, and those after it that leave its word out: `năm 2018, 2019 và 2020`, `ngày 5/3 và 7/3`, `26/3/1931 - 26/3/2023`. */
function addWithFollowers(reading: Reading, from: number, words: DateWords): number {
  let to = add(reading, from, words);
  if (words.rule !== 'date.year' && words.rule !== 'date.day') return to;
  for (let times = 0; times < MOST_FOLLOWERS; times++) {
    const at = words.rule === 'date.day' && reading.tokens.isSign(to, '-') ? to + 1 : listJoiner(reading, to);
    const next = at === 0 ? null : readFollower(reading, at, words);
    if (!next) break;
    to = add(reading, at, next);
  }
  return to;
}

function readFollower(reading: Reading, at: number, { rule, from }: DateWords): DateWords | null {
  const { tokens } = reading;
  if (tokens.is(at, Shape.BREAK_BEFORE)) return null;
  if (rule === 'date.year') {
    const year = width(tokens, at) === 4 ? yearAt(tokens, at) : 0;
    return year === 0 || isCounted(reading, at + 1) ? null : onePoint(at + 1, { year, month: 0, day: 0 }, 'date.list');
  }
  const day = readDayNumbers(reading, at, true);
  if (!day || (day.point.year === 0 && (from.year !== 0 || isCounted(reading, day.to)))) return null;
  return onePoint(day.to, day.point, 'date.list');
}

/** A plain word after the figures may be what they count: `ngày 5/3, 7/10 xã`. */
function isCounted({ tokens, matches }: Reading, token: number): boolean {
  const isWord = ((tokens.shape[token] as number) & (Shape.WORD | Shape.CAPITAL | Shape.BREAK_BEFORE)) === Shape.WORD;
  return tokens.isSign(token, '%') || (isWord && !matches.isCue(token, Cue.and) && !matches.isCue(token, Cue.until));
}

/** Words beside a length of time, which is no date: `trong thời hạn 6 tháng`, `6 tháng tuổi`. */
const BEFORE_DURATION = new Set([
  'hạn',
  'phạt',
  'mỗi',
  'dưới',
  'trên',
  'nhất',
  'thiểu',
  'đa',
  'quá',
  'đủ',
  'khoảng',
  'gần',
  'hơn',
  'từ',
  'đến',
  'sau',
  'cách',
  'thêm',
  'tù',
  'định',
]);
const AFTER_DURATION = new Set(['tuổi', 'tù', 'trở', 'liên', 'lương', 'kể', 'trước', 'sau', 'mỗi', 'thì', 'một']);

function addShortMonths(reading: Reading, { from, to, count }: ShortMonths): void {
  const { tokens } = reading;
  if (from > 0 && BEFORE_DURATION.has(wordAt(tokens, from - 1))) return;
  if (AFTER_DURATION.has(wordAt(tokens, to))) return;
  const point = (month: number) => ({ year: 0, month, day: 0 });
  add(reading, from, { to, from: point(1), until: point(count), rule: 'date.shortMonths' });
}
