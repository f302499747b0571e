import { Cue } from '../lexicon/index.ts';
import { Shape } from '../text/index.ts';
import { completed, isSameGrain, order, type Point } from './calendar.ts';
import { type ReadPoint, readDay, readDayNumbers } from './date-day.ts';
import { readMonth, readQuarter } from './date-month.ts';
import { numeral, width, wordAt, yearAt } from './date-number.ts';
import { type DateText, type DateWords, onePoint } from './date-words.ts';
import { readStretch, readYear } from './date-year.ts';

/** Words after a date that no share of something has after it. */
const AFTER_DATES = new Set(['tại', 'ở', 'và', 'thì', 'đã', 'sẽ', 'theo', 'để']);

/** `từ ngày 5 đến ngày 10/3/2023`, `từ tháng 4 đến tháng 6/2019`, `từ 2016 đến 2020`; also without its `từ`: `ngày 5 - 10/3/2023`. */
export function readRange(text: DateText, token: number): DateWords | null {
  const { matches } = text;
  const isFrom = matches.isCue(token, Cue.from);
  const start = isFrom ? matches.cueTo(token) : token;
  const first = readEnd(text, start, isFrom);
  if (!first) return null;
  const second = joiner(text, first.to, isFrom);
  if (second === 0 && isFrom && isSpan(first)) return { ...first, rule: 'date.range' };
  const last = second === 0 ? null : readEnd(text, second, true, first);
  if (!last || last.until.month + last.until.year === 0 || isFraction(text, start, second, last)) return null;
  if ((first.rule === 'date.stretch') !== (last.rule === 'date.stretch')) return null;
  return isFrom || !isAnniversary(first.from, last.until) ? joined(first, last) : null;
}

/** `từ ⟦tháng 3 - 7/2020⟧`, `từ ⟦năm 2020-2023⟧`: the one word stands for both ends. */
function isSpan({ rule, from, until }: DateWords): boolean {
  return (rule === 'date.month' || rule === 'date.year') && order(from) < order(until);
}

/** `từ 7/10 đến 9/10 xã`: without a word or a year at either end the figures may be shares. */
function isFraction({ tokens }: DateText, start: number, second: number, last: DateWords): boolean {
  const isWorded = tokens.is(start, Shape.WORD) || tokens.is(second, Shape.WORD) || last.until.year !== 0;
  const isOpen = tokens.is(last.to, Shape.WORD) && !tokens.is(last.to, Shape.BREAK_BEFORE) && !AFTER_DATES.has(wordAt(tokens, last.to));
  return !isWorded && isOpen;
}

function joined(first: DateWords, last: DateWords): DateWords | null {
  const from = completed(first.from, last.until);
  const isWhole = (from.year === 0) === (last.until.year === 0);
  if (!isWhole || (isSameGrain(from, last.until) && order(from) >= order(last.until))) return null;
  return { to: last.to, from, until: last.until, rule: 'date.range' };
}

/** `(26/3/1931 - 26/3/2023)` is two days and not the years between. */
function isAnniversary(first: Point, last: Point): boolean {
  return first.day !== 0 && first.year !== 0 && first.day === last.day && first.month === last.month;
}

/** One past `đến`, `tới` or a dash between the two ends, 0 when there is none. */
function joiner({ tokens, matches }: DateText, at: number, isFrom: boolean): number {
  if (matches.isCue(at, Cue.until)) return matches.cueTo(at);
  if (!tokens.isSign(at, '-')) return 0;
  const isSpaced = !tokens.isJoined(at) || !tokens.isJoined(at + 1);
  return isFrom || isSpaced || tokens.isSign(at + 2, '/') || matches.isCue(at + 2, Cue.month) ? at + 1 : 0;
}

/** One end of a range; a bare day or year only where the words around it settle what it is. */
function readEnd(text: DateText, token: number, mayBeBare: boolean, first?: DateWords): DateWords | null {
  const full =
    readDay(text, token) ?? readMonth(text, token) ?? readQuarter(text, token) ?? readYear(text, token) ?? readStretch(text, token);
  if (full) return full;
  if (mayBeBare) {
    const day = readDayNumbers(text, token, true);
    if (day) return onePoint(day.to, day.point, 'date.day');
    const year = width(text.tokens, token) === 4 ? yearAt(text.tokens, token) : 0;
    if (year !== 0 && (!first || first.from.month === 0)) return onePoint(token + 1, { year, month: 0, day: 0 }, 'date.year');
  }
  const bare = first ? null : (bareDay(text, token) ?? (mayBeBare ? bareNumber(text, token) : null));
  return bare && onePoint(bare.to, bare.point, 'date.day');
}

/** `ngày 5`, `5`: a day whose month comes later. */
export function bareDay({ tokens, matches }: DateText, token: number): ReadPoint | null {
  let at = matches.isCue(token, Cue.partOfDay) ? matches.cueTo(token) : token;
  const isWord = matches.isCue(at, Cue.day) || at > token;
  if (matches.isCue(at, Cue.day)) at = matches.cueTo(at);
  const day = numeral(tokens, at);
  if (day < 1 || day > 31 || width(tokens, at) > 2 || !isWord) return null;
  return { to: at + 1, point: { year: 0, month: 0, day } };
}

/** `5` without a word. */
export function bareNumber({ tokens }: DateText, at: number): ReadPoint | null {
  const day = numeral(tokens, at);
  return day >= 1 && day <= 31 && width(tokens, at) <= 2 ? { to: at + 1, point: { year: 0, month: 0, day } } : null;
}
