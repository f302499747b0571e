import { Cue, EntryKind } from '../lexicon/index.ts';
import { Shape, type Tokens } from '../text/index.ts';
import { NO_POINT } from './calendar.ts';
import { numeral, width, wordAt, wordNumber, yearAt } from './date-number.ts';
import { type DateText, type DateWords, onePoint } from './date-words.ts';
import type { RelativeDate } from './finding.ts';

const STEPS: ReadonlyMap<number, RelativeDate> = new Map<number, RelativeDate>([
  [Cue.today, { unit: 'day', steps: 0 }],
  [Cue.yesterday, { unit: 'day', steps: -1 }],
  [Cue.tomorrow, { unit: 'day', steps: 1 }],
  [Cue.thisWeek, { unit: 'week', steps: 0 }],
  [Cue.lastWeek, { unit: 'week', steps: -1 }],
  [Cue.nextWeek, { unit: 'week', steps: 1 }],
  [Cue.thisMonth, { unit: 'month', steps: 0 }],
  [Cue.lastMonth, { unit: 'month', steps: -1 }],
  [Cue.nextMonth, { unit: 'month', steps: 1 }],
  [Cue.thisQuarter, { unit: 'quarter', steps: 0 }],
  [Cue.lastQuarter, { unit: 'quarter', steps: -1 }],
  [Cue.nextQuarter, { unit: 'quarter', steps: 1 }],
  [Cue.thisYear, { unit: 'year', steps: 0 }],
  [Cue.lastYear, { unit: 'year', steps: -1 }],
  [Cue.nextYear, { unit: 'year', steps: 1 }],
]);

/** Words that count from a date of the text and not from the day on which it was written. */
const STEPS_IN_TEXT: ReadonlyMap<number, RelativeDate> = new Map<number, RelativeDate>([
  [Cue.sameDay, { unit: 'day', steps: 0 }],
  [Cue.monthBefore, { unit: 'month', steps: -1 }],
  [Cue.monthAfter, { unit: 'month', steps: 1 }],
  [Cue.quarterBefore, { unit: 'quarter', steps: -1 }],
  [Cue.quarterAfter, { unit: 'quarter', steps: 1 }],
  [Cue.yearBefore, { unit: 'year', steps: -1 }],
  [Cue.yearAfter, { unit: 'year', steps: 1 }],
  [Cue.lastStretch, { unit: 'stretch', steps: -1 }],
]);

/** Words before `năm trước` that make it a length of time or a habit: `5 năm trước`, `các năm trước`, `mấy hôm nay`. */
const COUNTING = new Set(['mỗi', 'hàng', 'hằng', 'mấy', 'nhiều', 'vài', 'những', 'các', 'một', 'hai', 'ba', 'mươi', 'điểm', 'suốt']);
/** Words after `tháng trước` that make it something else: `hàng tháng trước khi`, `năm trước đó`, `cùng ngày với`. */
const CHANGING = new Set(['khi', 'đó', 'đây', 'hết', 'kia', 'nữa', 'học', 'tết', 'thềm', 'với']);

/** `hôm nay`, `tháng trước`, `cuối năm ngoái`, `giai đoạn trước`, `chiều cùng ngày`: what they mean is left to the resolver. */
export function readRelative(text: DateText, token: number): DateWords | null {
  const { tokens, matches } = text;
  const at = matches.isCue(token, Cue.edge) ? matches.cueTo(token) : token;
  const deictic = STEPS.get(matches.cue(at));
  const relative = deictic ?? STEPS_IN_TEXT.get(matches.cue(at));
  if (!relative) return null;
  const to = matches.cueTo(at);
  if (isCounted(tokens, token)) return null;
  if (CHANGING.has(wordAt(tokens, to)) || isBlankForm(text, to)) return null;
  if (matches.isCue(at, Cue.sameDay) && !endsPhrase(text, to)) return null;
  return { ...onePoint(to, NO_POINT, deictic ? 'date.deictic' : 'date.anaphoric'), relative };
}

/** `⟦cùng ngày⟧, Thủ tướng dự`, `chiều ⟦cùng ngày⟧ để bàn`; not `cùng ngày ký`, `cùng ngày 20/6`. */
function endsPhrase({ tokens, matches }: DateText, to: number): boolean {
  return (
    tokens.is(to, Shape.BREAK_BEFORE) || tokens.is(to, Shape.SIGN) || tokens.is(to, Shape.CAPITAL) || matches.has(to, EntryKind.FUNCTION)
  );
}

/** `⟦10 năm tới⟧`, `giai đoạn 10 năm tới`: which years, a plan that the text tells of says. */
export function readComingYears(text: DateText, token: number): DateWords | null {
  const { tokens, matches } = text;
  const at = matches.isCue(token, Cue.stretch) ? matches.cueTo(token) : token;
  const steps = width(tokens, at) <= 2 ? numeral(tokens, at) : -1;
  if (steps < 2 || !matches.isCue(at + 1, Cue.nextYear) || tokens.is(at + 1, Shape.BREAK_BEFORE)) return null;
  return { ...onePoint(matches.cueTo(at + 1), NO_POINT, 'date.coming'), relative: { unit: 'coming', steps } };
}

/** `thứ năm tuần tới`, `chủ nhật tuần này`. */
export function readWeekday(text: DateText, token: number): DateWords | null {
  const { tokens, matches } = text;
  const at = matches.cueTo(token);
  const week = STEPS.get(matches.cue(at));
  if (week?.unit !== 'week') return null;
  const printed = numeral(tokens, at - 1) > 0 ? numeral(tokens, at - 1) : (wordNumber(tokens, at - 1)?.value ?? 8);
  return { ...onePoint(matches.cueTo(at), NO_POINT, 'date.deictic'), relative: { ...week, weekday: printed - 1 } };
}

/** `các năm trước`, `5 năm trước`, `ba (03) năm trước` */
function isCounted(tokens: Tokens, token: number): boolean {
  if (tokens.is(token, Shape.BREAK_BEFORE)) return false;
  const before = tokens.isSign(token - 1, ')') ? token - 2 : token - 1;
  return numeral(tokens, before) >= 0 || COUNTING.has(wordAt(tokens, token - 1));
}

/** `Hôm nay, ngày … tháng … năm …` of a form to fill in. */
function isBlankForm({ tokens, matches }: DateText, to: number): boolean {
  return matches.isCue(tokens.isSign(to, ',') ? to + 1 : to, Cue.day);
}

/** `cùng kỳ`, `cùng kỳ năm trước`, `cùng kỳ năm 2018`, `cùng kỳ 2018`. */
export function readSamePeriod(text: DateText, token: number): DateWords | null {
  const { tokens, matches } = text;
  if (!matches.isCue(token, Cue.samePeriod)) return null;
  const end = matches.cueTo(token);
  const at = matches.isCue(end, Cue.of) ? end + 1 : end;
  const step = STEPS.get(matches.cue(at)) ?? STEPS_IN_TEXT.get(matches.cue(at));
  if (step) return step.unit === 'year' ? samePeriod(matches.cueTo(at), step.steps) : null;
  if (matches.isCue(at, Cue.plural) || matches.isCue(at, Cue.tenYears) || matches.isCue(at, Cue.month)) return null;
  const number = matches.isCue(at, Cue.year) ? at + 1 : at;
  const year = yearAt(tokens, number);
  if (year === 0) return number === end ? samePeriod(end, -1) : null;
  return { ...onePoint(number + 1, { year, month: 0, day: 0 }, 'date.samePeriod'), relative: { unit: 'same', steps: 0 } };
}

function samePeriod(to: number, steps: number): DateWords {
  return { ...onePoint(to, NO_POINT, 'date.samePeriod'), relative: { unit: 'same', steps } };
}

/** `những năm 90`, `thập niên 1990`, `những năm 90 của thế kỷ XX`. */
export function readDecade(text: DateText, token: number): DateWords | null {
  const { tokens, matches } = text;
  if (!matches.isCue(token, Cue.tenYears)) return null;
  const at = matches.cueTo(token);
  if (matches.isCue(at, Cue.edge)) return edgeOfAge(text, matches.cueTo(at));
  const printed = numeral(tokens, at);
  if (printed < 10 || printed % 10 !== 0 || tokens.isSign(at + 1, '-') || tokens.isSign(at + 1, ',')) return null;
  const year = width(tokens, at) === 2 ? 1900 + printed : yearAt(tokens, at);
  return year === 0 ? null : spanOfYears(endOfCentury(text, at + 1), year, 9, 'date.decade');
}

/** `những năm cuối ⟦của thế kỷ XX⟧`, `những năm đầu ⟦thập niên 1990⟧` */
function edgeOfAge(text: DateText, at: number): DateWords | null {
  const start = text.matches.isCue(at, Cue.of) ? at + 1 : at;
  return text.matches.isCue(start, Cue.tenYears) ? readDecade(text, start) : readCentury(text, start);
}

/** `… của thế kỷ XX`, `… thế kỷ trước` */
function endOfCentury(text: DateText, at: number): number {
  const { tokens, matches } = text;
  const start = matches.isCue(at, Cue.of) ? at + 1 : at;
  if (!matches.isCue(start, Cue.century)) return at;
  const number = matches.cueTo(start);
  return wordAt(tokens, number) === 'trước' || centuryAt(text, number) !== 0 ? number + 1 : at;
}

const ROMAN: Readonly<Record<string, number>> = { xv: 15, xvi: 16, xvii: 17, xviii: 18, xix: 19, xx: 20, xxi: 21 };

function centuryAt({ tokens }: DateText, token: number): number {
  const value = numeral(tokens, token);
  if (value >= 0) return value >= 10 && value <= 21 ? value : 0;
  return ROMAN[wordAt(tokens, token)] ?? 0;
}

/** `thế kỷ XX`, `cuối thế kỷ 19`. */
export function readCentury(text: DateText, token: number): DateWords | null {
  const { matches } = text;
  const start = matches.isCue(token, Cue.edge) ? matches.cueTo(token) : token;
  if (!matches.isCue(start, Cue.century)) return null;
  const century = centuryAt(text, matches.cueTo(start));
  return century === 0 ? null : spanOfYears(matches.cueTo(start) + 1, (century - 1) * 100, 99, 'date.decade');
}

/** EDTF writes a decade `199X` and a century `19XX`. */
function spanOfYears(to: number, first: number, years: 9 | 99, rule: DateWords['rule']): DateWords {
  const point = (year: number) => ({ year, month: 0, day: 0 });
  const value = years === 9 ? `${Math.floor(first / 10)}X` : `${String(first / 100).padStart(2, '0')}XX`;
  return { to, from: point(first), until: point(first + years), rule, value };
}

const SEASONS: ReadonlyMap<number, number> = new Map([
  [Cue.spring, 21],
  [Cue.summer, 22],
  [Cue.autumn, 23],
  [Cue.winter, 24],
]);

/** `mùa xuân năm 1975`, `mùa hè 2019`: EDTF numbers the seasons from 21. */
export function readSeason(text: DateText, token: number): DateWords | null {
  const { tokens, matches } = text;
  const month = SEASONS.get(matches.cue(token));
  if (month === undefined) return null;
  const at = matches.cueTo(token);
  const number = matches.isCue(at, Cue.year) ? at + 1 : at;
  const year = tokens.is(number, Shape.NUMBER) ? yearAt(tokens, number) : 0;
  return year === 0 ? null : onePoint(number + 1, { year, month, day: 0 }, 'date.season');
}
