import { Cue } from '../lexicon/index.ts';
import { Shape } from '../text/index.ts';
import { isDay, type Point } from './calendar.ts';
import { dottedParts, numeral, statedYearAt, width, wordNumber, yearAt, yearPartAt } from './date-number.ts';
import { type DateText, type DateWords, onePoint } from './date-words.ts';

/** Numbers of a day as read: the point, and one past its last token. */
export interface ReadPoint {
  readonly to: number;
  readonly point: Point;
}

/** Words before the numbers of a day: `Chiều ngày`, `Thứ hai,`, `sáng nay (`. */
interface Opening {
  /** Where the numbers begin. */
  readonly at: number;
  /** `ngày` or a part of the day: numbers of any form may follow. */
  readonly cued: boolean;
  /** A weekday: portals write `thứ hai, 05 08 2019`. */
  readonly weekday: boolean;
  readonly bracket: boolean;
  /** `mồng`, `mùng`: the moon's calendar unless a year stands there. */
  readonly moon: boolean;
}

const TODAY = new Set([Cue.today, Cue.yesterday, Cue.tomorrow]);

/** A day with its month at the token, with the words before and the weekday after it. */
export function readDay(text: DateText, token: number): DateWords | null {
  const opening = readOpening(text, token);
  if (opening.at > token && isNewLine(text, opening.at)) return null;
  const day =
    (opening.weekday || opening.at > token ? spacedDay(text, opening.at) : null) ?? readDayNumbers(text, opening.at, opening.cued);
  if (!day || (opening.moon && day.point.year === 0) || isLunar(text, day.to)) return null;
  if (!opening.bracket) return onePoint(withWeekday(text, day.to), day.point, 'date.day');
  return text.tokens.isSign(day.to, ')') ? onePoint(day.to + 1, day.point, 'date.day') : null;
}

/** `lần thứ hai⏎2.1. Nội dung`: the number opens a heading of its own. */
function isNewLine({ tokens }: DateText, at: number): boolean {
  return tokens.is(at, Shape.BREAK_BEFORE) && (tokens.is(at, Shape.SEPARATED) || tokens.is(at, Shape.BLANK_BEFORE));
}

function readOpening({ tokens, matches }: DateText, token: number): Opening {
  let at = token;
  const skip = (cue: boolean) => {
    if (cue) at = matches.cueTo(at);
    return cue;
  };
  const isToday = skip(TODAY.has(matches.cue(at)));
  const isPart = skip(matches.isCue(at, Cue.partOfDay));
  const weekday = skip(matches.isCue(at, Cue.weekday));
  const bracket = (isToday || weekday) && tokens.isSign(at, '(');
  if (bracket || ((isToday || weekday || isPart) && isComma({ tokens, matches }, at, weekday))) at++;
  const isDayWord = skip(matches.isCue(at, Cue.day));
  const moon = skip(matches.isCue(at, Cue.dayOfMoon));
  const cued = isToday || isPart || isDayWord || moon || bracket || (weekday && !tokens.is(at, Shape.SEPARATED));
  return { at, cued, weekday, bracket, moon };
}

/** `Thứ hai, 04/12/2023`, `Thứ 2 - 04/12/2023`; but after `sáng` only before the word: `sáng, ngày 9/3`. */
function isComma({ tokens, matches }: Pick<DateText, 'tokens' | 'matches'>, at: number, weekday: boolean): boolean {
  if (!tokens.isSign(at, ',') && !(weekday && tokens.isSign(at, '-'))) return false;
  return weekday || matches.isCue(at + 1, Cue.day);
}

/** `15/12/2021`, `5.8.2019`, `15 tháng 12 năm 2021`; with a word before them also `9/3` and `1.8`. */
export function readDayNumbers(text: DateText, at: number, cued: boolean): ReadPoint | null {
  const { tokens, matches } = text;
  if (tokens.is(at, Shape.SEPARATED)) return dottedDay(text, at, cued);
  const day = numeral(tokens, at);
  if (day < 1) return null;
  if (width(tokens, at) === 4) return isoDay(text, at);
  if (day > 31) return null;
  const month = tokens.isSign(at + 1, '/') ? at + 2 : at + 1;
  if (matches.isCue(month, Cue.month)) return dayOfMonth(text, day, month + 1);
  const read = signedDay(text, at, day, cued);
  return read && (cued || (read.point.year >= 1900 && standsAlone(text, at, read.to))) ? read : null;
}

/** `15 tháng 12 năm 2021`: the month stands at the token. */
function dayOfMonth(text: DateText, day: number, token: number): ReadPoint | null {
  const month = monthAt(text, token);
  if (!month) return null;
  const year = yearAfter(text, month.to);
  return valid(year?.to ?? month.to, day, month.value, year?.value ?? 0);
}

/** `tháng 0 ⟦6⟧`: a space has come between the digits. */
function isTornDigit(tokens: DateText['tokens'], token: number): boolean {
  return width(tokens, token) === 1 && numeral(tokens, token) > 0 && !tokens.is(token, Shape.BREAK_BEFORE);
}

/** The month in digits or words; `tháng năm 2019` lacks its month. */
export function monthAt({ tokens }: DateText, token: number): { readonly value: number; readonly to: number } | null {
  const value = numeral(tokens, token);
  if (value === 0 && isTornDigit(tokens, token + 1)) return { value: numeral(tokens, token + 1), to: token + 2 };
  if (value >= 0) return value >= 1 && value <= 12 && width(tokens, token) <= 2 ? { value, to: token + 1 } : null;
  const word = wordNumber(tokens, token);
  return word && word.value <= 12 && !(word.value === 5 && yearAt(tokens, word.to) !== 0) ? word : null;
}

/** `năm 2021`, `/2021`, `/năm 2021`, `-2021`, `, năm 2021`, or the bare year after a month. */
export function yearAfter(text: DateText, token: number): { readonly value: number; readonly to: number } | null {
  const { tokens, matches } = text;
  let at = token;
  if ((tokens.isSign(at, ',') || tokens.isSign(at, '/')) && matches.isCue(at + 1, Cue.year)) at++;
  if (tokens.isSign(at, '/') || (tokens.isSign(at, '-') && tokens.isJoined(at))) {
    const value = yearAt(tokens, at + 1);
    return value === 0 ? null : { value, to: at + 2 };
  }
  const isWord = matches.isCue(at, Cue.year);
  const value = isWord ? statedYearAt(tokens, at + 1) : yearAt(tokens, at);
  const isBroken = tokens.is(at, isWord ? Shape.BLANK_BEFORE : Shape.BREAK_BEFORE);
  if (value === 0 || isBroken) return null;
  return { value, to: isWord ? at + 2 : at + 1 };
}

/** `15/12/2021`, `15-12-2021`, `9/3`, `9-3`, `9/3 năm 2023`. */
export function signedDay(text: DateText, at: number, day: number, cued: boolean): ReadPoint | null {
  const { tokens } = text;
  const sign = tokens.isSign(at + 1, '/') ? '/' : '-';
  const month = numeral(tokens, at + 2);
  if (!tokens.isSign(at + 1, sign) || month < 1 || width(tokens, at + 2) > 2) return null;
  const isTight = tokens.isJoined(at + 1) && tokens.isJoined(at + 2);
  if (!isTight && !cued) return null;
  const year = yearPart(text, at + 3, cued ? sign : '');
  if (year !== 0) return valid(at + 5, day, month, year);
  if (sign === '-' && !isTight) return null;
  if (isCutOff(text, at + 3) || (sign === '-' && text.matches.isCue(at + 3, Cue.month))) return null;
  const stated = text.matches.isCue(at + 3, Cue.year) ? yearAfter(text, at + 3) : null;
  return valid(stated?.to ?? at + 3, day, month, stated?.value ?? 0);
}

/** The year after a second sign; of two digits only in `15/12/21`. */
function yearPart({ tokens }: DateText, at: number, sign: string): number {
  const isSlash = tokens.isSign(at, '/');
  if (!isSlash && !tokens.isSign(at, '-')) return 0;
  if (sign === '/' && isSlash && tokens.isJoined(at + 1)) return yearPartAt(tokens, at + 1);
  return yearAt(tokens, at + 1);
}

/** More numbers are joined on: `5-10/3` is no 5 October, `15/12/500` no date at all. */
function isCutOff({ tokens }: DateText, at: number): boolean {
  if (!tokens.isSign(at, '/') || !tokens.isJoined(at)) return false;
  return tokens.isJoined(at + 1) && (tokens.is(at + 1, Shape.NUMBER) || tokens.is(at + 1, Shape.WORD));
}

/** A full date in figures that is part of nothing longer: no `01/02/2019/QĐ`. */
function standsAlone({ tokens }: DateText, from: number, to: number): boolean {
  const isSign = (token: number) =>
    tokens.is(token, Shape.SIGN) && (tokens.isSign(token, '/') || tokens.isSign(token, '-') || tokens.isSign(token, '.'));
  if (from > 0 && tokens.isJoined(from) && isSign(from - 1)) return false;
  return !(isSign(to) && tokens.isJoined(to) && tokens.isJoined(to + 1) && tokens.is(to + 1, Shape.WORD));
}

/** `1.8`, `5.8.2019`, `1.8 năm 2019` */
function dottedDay(text: DateText, at: number, cued: boolean): ReadPoint | null {
  const [day = 0, month = 0, year = 0] = dottedParts(text.tokens, at);
  if (year === 0) {
    if (!cued || (text.tokens.isSign(at + 1, '/') && text.tokens.isJoined(at + 1))) return null;
    const stated = text.matches.isCue(at + 1, Cue.year) ? yearAfter(text, at + 1) : null;
    return valid(stated?.to ?? at + 1, day, month, stated?.value ?? 0);
  }
  const full = year < 100 && cued ? 2000 + year : year;
  return full >= 1900 && full <= 2099 ? valid(at + 1, day, month, full) : null;
}

/** `2019-08-05` */
function isoDay({ tokens }: DateText, at: number): ReadPoint | null {
  const year = yearAt(tokens, at);
  if (year === 0 || !tokens.isSign(at + 1, '-') || !tokens.isSign(at + 3, '-')) return null;
  const isTight = tokens.isJoined(at + 1) && tokens.isJoined(at + 2) && tokens.isJoined(at + 3) && tokens.isJoined(at + 4);
  if (!isTight || width(tokens, at + 2) !== 2 || width(tokens, at + 4) > 2) return null;
  return valid(at + 5, numeral(tokens, at + 4), numeral(tokens, at + 2), year);
}

/** `05 08 2019` after a weekday, `ngày 01 7 2025`: its signs are lost. */
export function spacedDay({ tokens }: DateText, at: number): ReadPoint | null {
  const year = tokens.is(at + 1, Shape.BREAK_BEFORE) || tokens.is(at + 2, Shape.BREAK_BEFORE) ? 0 : yearAt(tokens, at + 2);
  return year === 0 ? null : valid(at + 3, numeral(tokens, at), numeral(tokens, at + 1), year);
}

function valid(to: number, day: number, month: number, year: number): ReadPoint | null {
  return isDay(day, month, year) ? { to, point: { year, month, day } } : null;
}

/** `15/8 âm lịch`, `10/3 (âm lịch)`, `2 Tết`: EDTF has no word for the moon's calendar. */
export function isLunar({ tokens, matches }: DateText, at: number): boolean {
  return matches.isCue(tokens.isSign(at, '(') ? at + 1 : at, Cue.lunar);
}

/** `ngày 9/3 (thứ Năm)` */
function withWeekday({ tokens, matches }: DateText, to: number): number {
  if (!tokens.isSign(to, '(') || !matches.isCue(to + 1, Cue.weekday)) return to;
  const close = matches.cueTo(to + 1);
  return tokens.isSign(close, ')') ? close + 1 : to;
}
