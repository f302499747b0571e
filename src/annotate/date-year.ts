import { Cue, EntryKind } from '../lexicon/index.ts';
import { Shape } from '../text/index.ts';
import { numeral, statedYearAt, width, wordAt, yearAt } from './date-number.ts';
import { type DateText, type DateWords, followsEvery, followsPreposition, onePoint } from './date-words.ts';

/** The longest stretch of years that `2016-2021` may be. */
const LONGEST_STRETCH = 99;

const LONGEST_TERM = 10;

const year = (value: number) => ({ year: value, month: 0, day: 0 });

/** `năm 2022`, `cuối năm 2018`, `nửa đầu năm 2019`, `năm 2019-2020`; after an edge also `cuối 2018`. */
export function readYear(text: DateText, token: number): DateWords | null {
  const { tokens, matches } = text;
  const cue = matches.cue(token);
  const isHalf = cue === Cue.firstHalf || cue === Cue.secondHalf;
  const at = isHalf || cue === Cue.edge ? matches.cueTo(token) : token;
  const isWord = matches.isCue(at, Cue.year);
  if ((!isWord && at === token) || followsEvery(tokens, token) || tokens.isSign(token - 1, '/')) return null;
  const number = isWord ? at + 1 : at;
  const value = isWord ? statedYearAt(tokens, number) : yearAt(tokens, number);
  if (isHalf) return halfYear(text, number, value, isWord, cue === Cue.firstHalf);
  if (value === 0) return null;
  const end = isWord && at === token ? endOfStretch(text, number, value) : null;
  return end
    ? { to: end.to, from: year(value), until: year(end.value), rule: 'date.year' }
    : onePoint(number + 1, year(value), 'date.year');
}

/** `nửa đầu năm` leaves the year to the context. */
function halfYear({ tokens }: DateText, number: number, value: number, isWord: boolean, isFirst: boolean): DateWords | null {
  if (value === 0 && (!isWord || tokens.is(number, Shape.NUMBER))) return null;
  const [first, last] = isFirst ? [1, 6] : [7, 12];
  const point = (month: number) => ({ year: value, month, day: 0 });
  return { to: value === 0 ? number : number + 1, from: point(first), until: point(last), rule: 'date.months' };
}

/** The last year of `2016-2021`, `2016 – 2021`, `2021-25`, `2016/2021`; the first stands at the token. */
function endOfStretch({ tokens }: DateText, token: number, first: number): { readonly value: number; readonly to: number } | null {
  const isDash = tokens.isSign(token + 1, '-');
  if (!isDash && !(tokens.isSign(token + 1, '/') && tokens.isJoined(token + 1))) return null;
  const printed = numeral(tokens, token + 2);
  const value = isDash && width(tokens, token + 2) === 2 ? Math.floor(first / 100) * 100 + printed : yearAt(tokens, token + 2);
  return value > first && value - first <= LONGEST_STRETCH ? { value, to: token + 3 } : null;
}

/** `giai đoạn 2021-2030`, `nhiệm kỳ 2016 – 2021`, `năm học 2022-2023`, `giai đoạn từ năm 2016 đến năm 2020`, `giai đoạn 5 năm 2021-2025`. */
export function readStretch(text: DateText, token: number): DateWords | null {
  const { tokens, matches } = text;
  if (!matches.isCue(token, Cue.stretch)) return null;
  let at = matches.cueTo(token);
  if (matches.isCue(at, Cue.from)) at = matches.cueTo(at);
  if (matches.isCue(at + 1, Cue.year) && numeral(tokens, at) >= 1 && width(tokens, at) <= 2) at++;
  const isWord = matches.isCue(at, Cue.year);
  const number = isWord ? at + 1 : at;
  const value = yearAt(tokens, number);
  const end =
    value === 0 ? null : (endOfStretch(text, number, value) ?? unmarkedEnd(text, number + 1, value) ?? endInWords(text, number + 1, value));
  if (end) return { to: end.to, from: year(value), until: year(end.value), rule: 'date.stretch' };
  return value === 0 || isWord || at !== matches.cueTo(token) ? null : onePoint(number + 1, year(value), 'date.stretch');
}

/** `nhiệm kỳ 2015 2020`: its dash is lost. */
function unmarkedEnd({ tokens }: DateText, token: number, first: number): { readonly value: number; readonly to: number } | null {
  const value = width(tokens, token) === 4 && !tokens.is(token, Shape.BREAK_BEFORE) ? yearAt(tokens, token) : 0;
  return value > first && value - first <= LONGEST_TERM ? { value, to: token + 1 } : null;
}

/** `… đến năm 2020` */
function endInWords({ tokens, matches }: DateText, token: number, first: number): { readonly value: number; readonly to: number } | null {
  if (!matches.isCue(token, Cue.until)) return null;
  const at = matches.cueTo(token);
  const number = matches.isCue(at, Cue.year) ? at + 1 : at;
  const value = yearAt(tokens, number);
  return value > first && value - first <= LONGEST_STRETCH ? { value, to: number + 1 } : null;
}

/** `2021-2025` by itself, and `5 năm 2021-2025` where the years are so many. */
export function readBareStretch(text: DateText, token: number): DateWords | null {
  const { tokens, matches } = text;
  const counted = matches.isCue(token + 1, Cue.year) ? numeral(tokens, token) : 0;
  const number = counted > 0 ? token + 2 : token;
  const first = yearAt(tokens, number);
  const end = first === 0 || !tokens.isSign(number + 1, '-') || width(tokens, number + 2) !== 4 ? null : endOfStretch(text, number, first);
  if (!end || (counted > 0 && end.value - first + 1 !== counted)) return null;
  if (isJoinedToMore(text, token, end.to)) return null;
  return { to: end.to, from: year(first), until: year(end.value), rule: 'date.stretch' };
}

/** `số 2016-2021/QĐ` and the like. */
function isJoinedToMore({ tokens }: DateText, from: number, to: number): boolean {
  const isBefore = from > 0 && tokens.isJoined(from) && !tokens.isSign(from - 1, '(') && !tokens.isSign(from - 1, '"');
  const isAfter = tokens.isJoined(to) && (tokens.isSign(to, '/') || tokens.isSign(to, '-') || !tokens.is(to, Shape.SIGN));
  return isBefore || (isAfter && tokens.isJoined(to + 1));
}

const AFTER_YEAR = new Set([Cue.and, Cue.until, Cue.of]);

/** `đến 2030`, `Luật Đất đai 2013`, `Sao Khuê 2020`: a bare number that can hardly count anything. */
export function readBareYear(text: DateText, token: number): DateWords | null {
  const { tokens } = text;
  const value = width(tokens, token) === 4 ? yearAt(tokens, token) : 0;
  if (value !== 0 && isAfterRound(text, token)) return onePoint(token + 1, year(value), 'date.bareYear');
  if (value === 0 || token === 0 || tokens.is(token, Shape.BREAK_BEFORE) || isJoinedToMore(text, token, token + 1)) return null;
  if (isAfterLaw(text, token)) return mayBeUnit(text, token + 1) ? null : onePoint(token + 1, year(value), 'date.bareYear');
  if (!followsPreposition(text, token) && !(value >= FIRST_EVENT && isAfterName(text, token))) return null;
  return mayCount(text, token + 1) ? null : onePoint(token + 1, year(value), 'date.bareYear');
}

/** No event of the news that is told apart by its year is older: `Kỳ thi Quốc gia 2019`. */
const FIRST_EVENT = 1945;

/** One of the two words before it is a capital one, `Sao Khuê 2020`, `Quốc gia 2019`, or a short form before two, `THPT quốc gia 2019`. */
function isAfterName({ tokens }: DateText, token: number): boolean {
  const isName = (at: number) => tokens.is(at, Shape.WORD | Shape.CAPITAL) && !tokens.is(at, Shape.CAPS_LINE);
  if (!tokens.is(token - 1, Shape.WORD) || isName(token - 1)) return tokens.is(token - 1, Shape.WORD);
  if (tokens.is(token - 1, Shape.BREAK_BEFORE) || !tokens.is(token - 2, Shape.WORD)) return false;
  if (isName(token - 2)) return true;
  return isName(token - 3) && tokens.is(token - 3, Shape.ALL_CAPS) && !tokens.is(token - 2, Shape.BREAK_BEFORE);
}

/** `(Đợt 1-2019)`, `lần thứ IX-2019`, `khu vực ĐBSCL - 2017)`: the year of one round of many, behind its number or its name. */
function isAfterRound({ tokens, matches }: DateText, token: number): boolean {
  const before = token - 2;
  if (before < 1 || !tokens.isSign(token - 1, '-') || tokens.is(token - 1, Shape.BREAK_BEFORE) || !endsPhrase(tokens, token + 1))
    return false;
  const isNumbered = tokens.is(before, Shape.NUMBER) || tokens.is(before, Shape.ALL_CAPS) || width(tokens, before) === 1;
  const isRound = isNumbered && (matches.isCue(before - 1, Cue.series) || matches.isCue(before - 1, Cue.ordinal));
  return isRound || (!tokens.isJoined(token) && !tokens.isJoined(token - 1) && tokens.is(before, Shape.WORD | Shape.CAPITAL));
}

/** Nothing is counted or joined on behind it. */
function endsPhrase(tokens: DateText['tokens'], token: number): boolean {
  if (tokens.is(token, Shape.BREAK_BEFORE)) return true;
  return tokens.isSign(token, ')') || tokens.isSign(token, ',') || tokens.isSign(token, '.') || tokens.isSign(token, '(');
}

const mayBeUnit = ({ tokens, matches }: DateText, token: number) => tokens.isSign(token, '%') || matches.has(token, EntryKind.UNIT);

/** A plain word after the number may be what it counts: `đến 2000 người`. */
function mayCount({ tokens, matches }: DateText, token: number): boolean {
  const bits = tokens.shape[token] as number;
  if ((bits & Shape.BREAK_BEFORE) !== 0) return false;
  if ((bits & Shape.WORD) === 0) return tokens.isSign(token, '%') || (bits & Shape.NUMBER) !== 0;
  return (bits & Shape.CAPITAL) === 0 && !matches.has(token, EntryKind.FUNCTION) && !AFTER_YEAR.has(matches.cue(token));
}

/** No name of a law is longer. */
const LONGEST_LAW = 12;

/** The words before it are the name of a law: `Bộ luật Dân sự 2015`. */
function isAfterLaw({ tokens }: DateText, token: number): boolean {
  for (let at = token - 1; at >= 0 && token - at <= LONGEST_LAW; at--) {
    if (!tokens.is(at, Shape.WORD)) return false;
    const word = tokens.is(at, Shape.CAPITAL) ? wordAt(tokens, at) : '';
    if (word === 'luật' || (word === 'bộ' && wordAt(tokens, at + 1) === 'luật') || (word === 'hiến' && token - at === 2)) return true;
    if (tokens.is(at, Shape.BREAK_BEFORE)) return false;
  }
  return false;
}
