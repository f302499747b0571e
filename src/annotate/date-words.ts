import { Cue, type Lexicon, type Matches } from '../lexicon/index.ts';
import type { Tokens } from '../text/index.ts';
import { edtfStretch, type Point } from './calendar.ts';
import { wordAt } from './date-number.ts';
import type { DateFinding } from './finding.ts';

/** What the readers of dates look at. */
export interface DateText {
  readonly tokens: Tokens;
  readonly matches: Matches;
  readonly lexicon: Lexicon;
}

/** An expression of date as read from a token on. */
export interface DateWords {
  /** One past its last token. */
  readonly to: number;
  /** First and last point of the stretch; the same one for a day, a month, a year. */
  readonly from: Point;
  readonly until: Point;
  readonly rule: DateRule;
  /** EDTF where it is not made of the two points: `199X`. */
  readonly value?: string;
  readonly relative?: DateFinding['relative'];
}

export type DateReader = (text: DateText, token: number) => DateWords | null;

/** What each rule reads, for `explain`. */
export const DATE_RULES = {
  'date.day': 'a day with its month: ngày 15/12/2021, sáng 9/3, thứ hai, 05 08 2019',
  'date.bareDay': 'a day and its month in figures alone, behind a preposition: từ 1/7, trước 30/6',
  'date.yearly': 'a day or month of every year, whose year stays open: ngày 30 tháng 4 hằng năm',
  'date.month': 'a month by number or name: tháng 3, đầu tháng 5/2017',
  'date.quarter': 'a quarter: quý I năm 2019',
  'date.months': 'so many months at the start or end of a year: 6 tháng đầu năm 2023, 10 tháng năm 2020',
  'date.year': 'a year after its word: năm 2022, cuối năm 2018',
  'date.bareYear': 'a year without its word, after a preposition or a name: đến 2030, Luật Đất đai 2013',
  'date.stretch': 'a planning period, term or school year: giai đoạn 2021-2030, nhiệm kỳ 2016-2021',
  'date.decade': 'a decade or a century: thập niên 1990, thế kỷ XX',
  'date.season': 'a season of a year: mùa xuân năm 1975',
  'date.range': 'from one date to another: từ ngày 5 đến ngày 10/3/2023',
  'date.list': 'one of several dates that share their month or year: các ngày 3, 4 và 5/5/2019',
  'date.samePeriod': 'the same period of another year: cùng kỳ năm 2018',
  'date.deictic': 'a date counted from the day of the text: hôm nay, năm ngoái',
  'date.anaphoric': 'a date counted from another one of its sentence: năm trước, giai đoạn trước',
  'date.coming': 'so many years to come, where one plan of the text has as many: 10 năm tới',
  'date.shortMonths': 'so many months named again without their year: 10 tháng',
} as const;

export type DateRule = keyof typeof DATE_RULES;

const EVERY = new Set(['mỗi', 'một', 'hàng', 'hằng']);

/** `mỗi năm 2000 tấn`, `mỗi ngày 2/3 số hộ`: a rate and no date. */
export function followsEvery(tokens: Tokens, token: number): boolean {
  return token > 0 && EVERY.has(wordAt(tokens, token - 1));
}

/** `kể từ ⟦1/7⟧`, `đến ⟦2030⟧`: a figure that stands for a date without its word. */
export function followsPreposition({ matches }: DateText, token: number): boolean {
  return matches.cueEndingAt(token, Cue.from, Cue.until, Cue.around) >= 0;
}

/** A single day, month or year. */
export function onePoint(to: number, point: Point, rule: DateRule): DateWords {
  return { to, from: point, until: point, rule };
}

export function valueOfWords(words: DateWords): string {
  return words.value ?? edtfStretch(words.from, words.until);
}
