import { Cue } from '../lexicon/index.ts';
import { Shape } from '../text/index.ts';
import { daysOf, type Point } from './calendar.ts';
import { isLunar, monthAt, yearAfter } from './date-day.ts';
import { dottedParts, numeral, quarterAt, width, wordAt, wordNumber, yearAt } from './date-number.ts';
import { type DateText, type DateWords, followsEvery, onePoint } from './date-words.ts';

const RELATIVE_YEARS: ReadonlyMap<number, number> = new Map([
  [Cue.thisYear, 0],
  [Cue.lastYear, -1],
  [Cue.nextYear, 1],
  [Cue.yearBefore, -1],
]);

/** First and last day of the part of a month; 0 is the last day. */
const PARTS_OF_MONTH: ReadonlyMap<number, readonly [number, number]> = new Map([
  [Cue.firstHalf, [1, 15]],
  [Cue.secondHalf, [16, 0]],
  [Cue.firstDecade, [1, 10]],
  [Cue.secondDecade, [11, 20]],
  [Cue.lastDecade, [21, 0]],
]);

/** The year of a month or quarter, also `tháng 3 năm ngoái`. */
function yearOf(text: DateText, token: number): { readonly value: number; readonly to: number; readonly steps: number | null } {
  const steps = RELATIVE_YEARS.get(text.matches.cue(token));
  if (steps !== undefined) return { value: 0, to: text.matches.cueTo(token), steps };
  const year = yearAfter(text, token);
  return year ? { ...year, steps: null } : { value: 0, to: token, steps: null };
}

function withYear(words: DateWords, steps: number | null): DateWords {
  return steps === null ? words : { ...words, relative: { unit: 'year', steps } };
}

/** `tháng 3`, `tháng 10 này`, `tháng 03/2019`, `tháng 6 năm 2019`, `tháng 1-3/2019`, `nửa đầu tháng 5/2017`, `cuối tháng 3`. */
export function readMonth(text: DateText, token: number): DateWords | null {
  const { matches } = text;
  const part = PARTS_OF_MONTH.get(matches.cue(token));
  const at = part || matches.isCue(token, Cue.edge) ? matches.cueTo(token) : token;
  if (!matches.isCue(at, Cue.month) || isNoMonth(text, token)) return null;
  const words = dottedMonth(text, at + 1) ?? plainMonth(text, at + 1);
  if (!words || isLunar(text, words.to) || !part) return words && !isLunar(text, words.to) ? words : null;
  const { year, month } = words.from;
  return { ...words, from: { year, month, day: part[0] }, until: { year, month, day: part[1] || daysOf(month, year || 2001) } };
}

/** `3 tháng 5 ngày`, `mỗi tháng 2 lần`, `rằm tháng 7`, `Cách mạng Tháng Tám`, `ngày   tháng năm` of a form: no month by itself. */
function isNoMonth({ tokens, matches }: DateText, token: number): boolean {
  if (token === 0) return false;
  if (numeral(tokens, token - 1) >= 0 || followsEvery(tokens, token)) return true;
  const word = wordAt(tokens, token - 1);
  const before = word === 'mạng' || word === 'nghĩa' ? wordAt(tokens, token - 2) : '';
  return (
    word === 'rằm' ||
    (word === 'ngày' && matches.isCue(token, Cue.month) && numeral(tokens, token + 1) < 0) ||
    before === 'cách' ||
    before === 'khởi'
  );
}

/** `tháng 5.2019` is one figure to the scanner. */
function dottedMonth({ tokens }: DateText, token: number): DateWords | null {
  const [month = 0, year = 0, more] = dottedParts(tokens, token);
  if (month < 1 || month > 12 || year < 1900 || year > 2099 || more !== undefined) return null;
  return onePoint(token + 1, { year, month, day: 0 }, 'date.month');
}

/** `5`, `6/2019` after other months of a list. */
export function readMonthNumber(text: DateText, token: number): DateWords | null {
  return numeral(text.tokens, token) < 0 ? null : plainMonth(text, token);
}

function plainMonth(text: DateText, token: number): DateWords | null {
  const month = monthAt(text, token);
  if (!month || (numeral(text.tokens, token) < 0 && !isNamedMonth(text, month.to))) return null;
  const last = lastMonth(text, month.to, month.value);
  const year = yearOf(text, last.to);
  if (year.value === 0 && last.value !== month.value && year.steps === null) return single(text, month);
  const [from, until] = [month.value, last.value].map((value) => ({ year: year.value, month: value, day: 0 })) as [Point, Point];
  const isThis = year.to === last.to && text.matches.isCue(year.to, Cue.this);
  return withYear({ to: isThis ? year.to + 1 : year.to, from, until, rule: 'date.month' }, year.steps);
}

function single(text: DateText, month: { readonly value: number; readonly to: number }): DateWords | null {
  return text.tokens.isSign(month.to, '-') ? null : onePoint(month.to, { year: 0, month: month.value, day: 0 }, 'date.month');
}

/** The second month of `tháng 1-3/2019`. */
function lastMonth({ tokens }: DateText, token: number, first: number): { readonly value: number; readonly to: number } {
  const value = tokens.isSign(token, '-') ? numeral(tokens, token + 1) : -1;
  const isMonth = value > first && value <= 12 && width(tokens, token + 1) <= 2;
  return isMonth ? { value, to: token + 2 } : { value: first, to: token };
}

/** A month in words is one where the expression ends there or its year follows: no `tháng ba lần`. */
function isNamedMonth(text: DateText, to: number): boolean {
  return wordAt(text.tokens, to) === '' || text.matches.isCue(to, Cue.year) || text.tokens.is(to, Shape.BREAK_BEFORE);
}

/** `quý I năm 2019`, `quý II/2019`, `quý 3`. */
export function readQuarter(text: DateText, token: number): DateWords | null {
  return text.matches.isCue(token, Cue.quarter) ? readQuarterNumber(text, token + 1) : null;
}

/** `IV/2019` */
export function readQuarterNumber(text: DateText, token: number): DateWords | null {
  const quarter = quarterAt(text.tokens, token);
  if (quarter === 0) return null;
  const isDotted = text.tokens.isSign(token + 1, '.') && text.tokens.isJoined(token + 2) && yearAt(text.tokens, token + 2) !== 0;
  const year = yearOf(text, isDotted ? token + 2 : token + 1);
  return withYear({ ...months(year.to, year.value, quarter * 3 - 2, quarter * 3), rule: 'date.quarter' }, year.steps);
}

/** `6 tháng đầu năm 2023`, `sáu tháng cuối năm`, `10 tháng năm 2020`, `9 tháng/2019`, `3 quý đầu năm`: the count stands at the token. */
export function readMonths(text: DateText, token: number): DateWords | null {
  const { tokens, matches } = text;
  const count = countAt(text, token);
  const unit = count ? matches.cue(count.to) : 0;
  if (!count || (unit !== Cue.month && unit !== Cue.quarter)) return null;
  const length = unit === Cue.month ? count.value : count.value * 3;
  if (length > 11 || length < 2 || (tokens.is(token, Shape.NUMBER) && width(tokens, token) > 2)) return null;
  const at = count.to + 1;
  const side = sideAt(text, at);
  const year = yearOfMonths(text, side.to, side.isStated);
  if (!year) return null;
  const [first, last] = side.isLast ? [13 - length, 12] : [1, length];
  return withYear({ ...months(year.to, year.value, first, last), rule: 'date.months' }, year.steps);
}

function countAt({ tokens }: DateText, token: number): { readonly value: number; readonly to: number } | null {
  const value = numeral(tokens, token);
  return value >= 1 ? { value, to: token + 1 } : wordNumber(tokens, token);
}

/** `đầu`, `cuối`, `còn lại của` after the count. */
function sideAt({ tokens, matches }: DateText, at: number): { readonly to: number; readonly isStated: boolean; readonly isLast: boolean } {
  const of = (to: number) => (matches.isCue(to, Cue.of) ? to + 1 : to);
  const word = wordAt(tokens, at);
  if (word === 'còn' && wordAt(tokens, at + 1) === 'lại') return { to: of(at + 2), isStated: true, isLast: true };
  const isSide = matches.isCue(at, Cue.edge) && word !== 'giữa';
  return { to: of(isSide ? at + 1 : at), isStated: isSide, isLast: isSide && word === 'cuối' };
}

/** The year of so many months: it may be missing only in `6 tháng đầu năm`. */
function yearOfMonths(text: DateText, at: number, isStated: boolean): { value: number; to: number; steps: number | null } | null {
  const year = yearOf(text, at);
  if (year.value !== 0 || (isStated && year.steps !== null)) return year;
  return isStated && text.matches.isCue(at, Cue.year) ? { value: 0, to: at + 1, steps: null } : null;
}

function months(to: number, year: number, first: number, last: number): Omit<DateWords, 'rule'> {
  return { to, from: { year, month: first, day: 0 }, until: { year, month: last, day: 0 } };
}

/** `3/2019` by itself: the caller must know that it is no share and no document's number. */
export function readMonthFigures({ tokens }: DateText, token: number): DateWords | null {
  const month = numeral(tokens, token);
  if (month < 1 || month > 12 || !tokens.isSign(token + 1, '/') || !tokens.isJoined(token + 1) || !tokens.isJoined(token + 2)) return null;
  const year = width(tokens, token + 2) === 4 ? yearAt(tokens, token + 2) : 0;
  const isMore = tokens.isSign(token + 3, '/') || (tokens.isSign(token + 3, '-') && tokens.isJoined(token + 3));
  return year === 0 || isMore ? null : onePoint(token + 3, { year, month, day: 0 }, 'date.month');
}
