/** A day, a month or a year as far as words give it; 0 stands for what they leave out. Months 21 to 24 are EDTF's seasons. */
export interface Point {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export const NO_POINT: Point = { year: 0, month: 0, day: 0 };

const LONG_MONTHS = new Set([1, 3, 5, 7, 8, 10, 12]);

export function daysOf(month: number, year: number): number {
  if (month !== 2) return LONG_MONTHS.has(month) ? 31 : 30;
  const isLeap = year === 0 || (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0));
  return isLeap ? 29 : 28;
}

/** There is such a day in the calendar; a missing year is no objection to 29 February. */
export function isDay(day: number, month: number, year: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysOf(month, year);
}

const twoDigits = (value: number) => String(value).padStart(2, '0');

/** EDTF of one point: `2021-12-15`, `XXXX-03-09`, `2019-03`, `2022`. */
export function edtf({ year, month, day }: Point): string {
  const years = year === 0 ? 'XXXX' : String(year).padStart(4, '0');
  if (month === 0) return years;
  return day === 0 ? `${years}-${twoDigits(month)}` : `${years}-${twoDigits(month)}-${twoDigits(day)}`;
}

/** EDTF of a stretch, both ends included: `2019-01/2019-03`. A stretch of one point is that point. */
export function edtfStretch(from: Point, until: Point): string {
  const first = edtf(from);
  const last = edtf(until);
  return first === last ? first : `${first}/${last}`;
}

/** The parts that a point leaves out before its first known one, taken from another: `ngày 5` of `ngày 5 đến ngày 10/3/2023`. */
export function completed(point: Point, by: Point): Point {
  if (point.day !== 0 && point.month === 0) return { ...by, day: point.day };
  return point.year === 0 ? { ...point, year: by.year } : point;
}

/** Both are days, both months, or both years. */
export function isSameGrain(a: Point, b: Point): boolean {
  return (a.day === 0) === (b.day === 0) && (a.day !== 0 || (a.month === 0) === (b.month === 0));
}

/** For comparing two points of the same grain. */
export function order({ year, month, day }: Point): number {
  return (year * 100 + month) * 100 + day;
}
