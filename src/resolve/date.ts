import { type DateFinding, daysOf } from '../annotate/index.ts';
import { Anchors } from './date-relative.ts';
import { readTimeFrame, type TimeFrame } from './date-year.ts';
import type { Resolution } from './resolution.ts';

interface Dated {
  readonly value: string;
  readonly isInferred: boolean;
}

/** Gives each date its value: the year that its words leave out, and what `cùng kỳ năm trước` counts from. Equal dates are one entity. */
export function resolveDates(resolution: Resolution): void {
  const { reading, byType, context, drafts } = resolution;
  const dates = byType.date;
  const frame = readTimeFrame(resolution, dates);
  context.year ??= frame.year;
  context.day = frame.day;
  context.ownDay = frame.ownDay;
  const values = valuesOf(dates, frame, new Anchors(reading, frame));
  const stated = new Set(values.filter((dated) => dated && !dated.isInferred).map((dated) => dated?.value));
  dates.forEach((date, i) => {
    const value = values[i]?.value;
    if (value !== undefined)
      drafts.join(
        drafts.open('date', value, () => ({ id: '', type: 'date', value }), stated.has(value) ? [] : ['value']),
        date,
      );
  });
}

/** Dates that nothing settles are left out. `cùng kỳ` before the period that it means gets a second chance once the text is read. */
function valuesOf(dates: readonly DateFinding[], frame: TimeFrame, anchors: Anchors): readonly (Dated | null)[] {
  const first = dates.map((date, i) => {
    const value = date.relative ? anchors.value(date) : withYear(date, dates[i + 1], frame, anchors);
    if (value !== null) anchors.add(date, value);
    return value;
  });
  return dates.map((date, i) => {
    const value = first[i] ?? anchors.valueInText(date);
    return value === null ? null : { value, isInferred: value !== date.value };
  });
}

/** The year that a date's words leave out: that of its namesake, of the sentence for what is longer than a day, of the text. */
function withYear(date: DateFinding, next: DateFinding | undefined, frame: TimeFrame, anchors: Anchors): string {
  const { value } = date;
  if (!value.startsWith('XXXX') || isYearly(date, next)) return value;
  const ofText = frame.year === null || frame.isNormative ? null : nearYear(value, frame.year, frame.day);
  const ofSentence = yearOfList(date, next) ?? (DAY.test(value) ? null : (yearOfPair(date, next, anchors) ?? anchors.yearOfSentence(date)));
  const year = ofSentence ?? ofText;
  return frame.namesakes.get(value) || filled(value, year);
}

/** There is no 29 February but in leap years: then the words do not mean that year. */
function filled(value: string, year: number | null): string {
  if (year === null || (value.endsWith('-02-29') && daysOf(2, year) === 28)) return value;
  return value.replaceAll('XXXX', String(year).padStart(4, '0'));
}

/** `ngày 27 tháng 7 và ngày 22 tháng 12 hằng năm`: the first day is of every year too. */
function isYearly(date: DateFinding, next: DateFinding | undefined): boolean {
  return date.rule === 'date.yearly' || (next?.rule === 'date.yearly' && next.from - date.to <= 1);
}

/** `ngày 7/3 và 9/3/2023` */
function yearOfList(date: DateFinding, next: DateFinding | undefined): number | null {
  const isListed = next?.rule === 'date.list' && next.from - date.to <= 1 && /^\d{4}/.test(next.value);
  return isListed ? Number(next.value.slice(0, 4)) : null;
}

/** `6 tháng đầu năm và … 6 tháng cuối năm 2019` */
function yearOfPair(date: DateFinding, next: DateFinding | undefined, anchors: Anchors): number | null {
  const isPair = date.rule === 'date.months' && next?.rule === 'date.months' && anchors.isSameSentence(date, next);
  return isPair && /^\d{4}/.test(next.value) ? Number(next.value.slice(0, 4)) : null;
}

const DAY = /^XXXX-\d\d-\d\d$/;

/** News of January tells of December, and that of December of January to come. */
function nearYear(value: string, year: number, day: string | null): number {
  const month = value.includes('/') ? 0 : Number(value.slice(5, 7));
  const now = day === null ? 0 : Number(day.slice(5, 7));
  if (month >= 11 && (now === 1 || now === 2)) return year - 1;
  return month === 1 && now === 12 ? year + 1 : year;
}
