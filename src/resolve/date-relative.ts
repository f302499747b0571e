import { type DateFinding, daysOf, edtf, edtfStretch, type Point, type Reading } from '../annotate/index.ts';
import { Cue } from '../lexicon/index.ts';
import type { TimeFrame } from './date-year.ts';

/** Words between `năm sau` and the `năm trước` that it is measured by. */
const HABIT_NEAR = 6;

const YEAR = /\d{4}(?=-|\/|$)/g;

/** A date whose value is known, for those after it that count from it. */
interface Known {
  readonly finding: DateFinding;
  readonly value: string;
}

/** The dates of the text so far, as dates to count from. */
export class Anchors {
  readonly #reading: Reading;
  readonly #frame: TimeFrame;
  /** The last dates of the sentence, and the last period of several months in the text. */
  #sentence = -1;
  #here: Known[] = [];
  #period: Known | null = null;
  #stretch: Known | null = null;
  /** The last day of which the text tells. */
  #day: Known | null = null;
  readonly #periods = new Set<string>();
  /** Plans and terms of the text: `2021/2030`. */
  readonly #stretches = new Set<string>();

  constructor(reading: Reading, frame: TimeFrame) {
    this.#reading = reading;
    this.#frame = frame;
  }

  add(finding: DateFinding, value: string): void {
    this.#enter(finding);
    const known = { finding, value };
    this.#here.push(known);
    if (finding.rule === 'date.stretch') {
      this.#stretch = known;
      this.#stretches.add(value);
    }
    // `Nghị quyết số 12/NQ-HĐND ⟦ngày 5/3/2020⟧` is the day of the document.
    if (isDay(value) && !this.#reading.findings.endingAt(finding.from, 'document')) this.#day = known;
    if (!isPeriod(value) || finding.relative !== null) return;
    this.#period = known;
    this.#periods.add(value);
  }

  isSameSentence({ from }: DateFinding, other: DateFinding): boolean {
    const { sentence } = this.#reading.tokens;
    return sentence[from] === sentence[other.from];
  }

  /** The year of the nearest date before in the sentence that has one, unless others are only measured by it. */
  yearOfSentence(date: DateFinding): number | null {
    this.#enter(date);
    const isOwn = ({ finding, value }: Known) => finding.relative === null && /^\d{4}(-|$)/.test(value) && !this.#frame.beside.has(finding);
    const known = this.#nearest(isOwn);
    return known ? Number(known.value.slice(0, 4)) : null;
  }

  /** What only the whole text settles: `cùng kỳ` before the one period that it tells of, `10 năm tới` of its one plan. */
  valueInText(finding: DateFinding): string | null {
    if (finding.relative?.unit === 'coming') return this.#coming(finding.relative.steps);
    const [period] = this.#periods;
    const steps = finding.relative?.unit === 'same' ? finding.relative.steps : 0;
    return period && this.#periods.size === 1 && steps !== 0 ? shifted(period, steps) : null;
  }

  /** The value of a date that counts from another, null where nothing settles it. */
  value(finding: DateFinding): string | null {
    this.#enter(finding);
    const { unit, steps } = finding.relative ?? { unit: 'day', steps: 0 };
    switch (unit) {
      case 'same':
        return this.#samePeriod(finding, steps);
      case 'coming':
        return null;
      case 'stretch':
        return this.#previousStretch();
      case 'year':
        return this.#year(finding, steps);
      case 'month':
      case 'quarter':
        return this.#months(finding, unit === 'month' ? 1 : 3, steps);
      default:
        // `cùng ngày`
        if (finding.rule === 'date.anaphoric') return this.#day?.value ?? null;
        return this.#frame.day === null ? null : days(this.#frame.day, unit, steps, finding.relative?.weekday);
    }
  }

  /** The one stretch of so many years, its first and last with it: of 2021 to 2030 ten. */
  #coming(years: number): string | null {
    const fitting = [...this.#stretches].filter((stretch) => yearsOf(stretch) === years);
    return fitting.length === 1 ? (fitting[0] as string) : null;
  }

  #enter({ from }: DateFinding): void {
    const sentence = this.#reading.tokens.sentence[from] as number;
    if (sentence === this.#sentence) return;
    this.#sentence = sentence;
    this.#here = [];
  }

  /** The nearest date before it in the sentence that the test takes. */
  #nearest(test: (known: Known) => boolean): Known | undefined {
    return this.#here.findLast(test);
  }

  #samePeriod(finding: DateFinding, steps: number): string | null {
    const isAnchor = ({ finding, value }: Known) =>
      finding.relative === null && (isPeriod(value) || isMonth(value)) && !this.#frame.beside.has(finding);
    const anchor = this.#nearest(isAnchor) ?? this.#period ?? this.#nearest(({ value }) => /^\d{4}$/.test(value));
    if (!anchor) return finding.value || null;
    const year = Number(anchor.value.slice(0, 4));
    return Number.isNaN(year) ? null : shifted(anchor.value, finding.value ? Number(finding.value) - year : steps);
  }

  /** `giai đoạn trước`: as long as the one named before it and next to it; terms and school years share a year. */
  #previousStretch(): string | null {
    const anchor = this.#nearest(({ finding }) => finding.rule === 'date.stretch') ?? this.#stretch;
    if (!anchor) return null;
    const [first, last] = anchor.value.split('/').map(Number) as [number, number | undefined];
    if (last === undefined) return null;
    const word = this.#reading.tokens.plain(anchor.finding.from, anchor.finding.from + 1).toLowerCase();
    return shifted(anchor.value, word === 'nhiệm' || word === 'năm' ? first - last : first - last - 1);
  }

  /** `năm trước` counts from a date of its sentence, `năm ngoái` from the day of the text. */
  #year(finding: DateFinding, steps: number): string | null {
    const { value, rule } = finding;
    const year = (rule === 'date.anaphoric' ? this.yearOfSentence(finding) : null) ?? this.#yearOfText(finding);
    if (year === null) return null;
    return value === '' ? String(year + steps) : value.replaceAll('XXXX', String(year + steps));
  }

  /** Words that count from a date of the sentence turn to that of the text where the caller says it, or the present is measured by them. */
  #yearOfText(finding: DateFinding): number | null {
    const { year, isGiven, isNormative, beside } = this.#frame;
    if (finding.rule !== 'date.anaphoric' || isGiven) return year;
    return beside.has(finding) && !isNormative && !this.#isHabit(finding) ? year : null;
  }

  /** `⟦năm sau⟧ cao hơn năm trước`: one year and the next, whichever they are. */
  #isHabit({ from }: DateFinding): boolean {
    const { matches } = this.#reading;
    for (let at = from - 1; at >= 0 && at >= from - HABIT_NEAR; at--) if (matches.isCue(at, Cue.yearAfter)) return true;
    return false;
  }

  #months({ rule }: DateFinding, length: 1 | 3, steps: number): string | null {
    const isAnchor = ({ value }: Known) => (length === 1 ? isMonth(value) : /^\d{4}-(01|04|07|10)\/\d{4}-(03|06|09|12)$/.test(value));
    const anchor = rule === 'date.anaphoric' ? this.#nearest(isAnchor)?.value : undefined;
    const from = anchor ?? (rule === 'date.deictic' || this.#frame.isGiven ? this.#frame.day : null);
    if (!from) return null;
    const month = Math.floor((Number(from.slice(5, 7)) - 1) / length) * length + steps * length;
    const point = (index: number): Point => ({
      year: Number(from.slice(0, 4)) + Math.floor(index / 12),
      month: (((index % 12) + 12) % 12) + 1,
      day: 0,
    });
    return edtfStretch(point(month), point(month + length - 1));
  }
}

function yearsOf(stretch: string): number {
  const [first = 0, last = Number.NaN] = stretch.split('/').map(Number);
  return last - first + 1;
}

const isPeriod = (value: string) => /^\d{4}-\d\d\/\d{4}-\d\d$/.test(value);
const isDay = (value: string) => /^\d{4}-\d\d-\d\d$/.test(value);
const isMonth = (value: string) => /^\d{4}-\d\d$/.test(value);

const shifted = (value: string, years: number) => value.replace(YEAR, (year) => String(Number(year) + years).padStart(4, '0'));

/** The day, the week from Monday to Sunday, or one day of that week, so many steps from another. */
function days(from: string, unit: 'day' | 'week', steps: number, inWeek?: number): string {
  const point = { year: Number(from.slice(0, 4)), month: Number(from.slice(5, 7)), day: Number(from.slice(8, 10)) };
  if (unit === 'day') return edtf(moved(point, steps));
  const weekday = new Date(Date.UTC(point.year, point.month - 1, point.day)).getUTCDay();
  const monday = moved(point, steps * 7 - ((weekday + 6) % 7));
  return inWeek === undefined ? edtfStretch(monday, moved(monday, 6)) : edtf(moved(monday, inWeek - 1));
}

function moved(point: Point, steps: number): Point {
  let { year, month, day } = { ...point, day: point.day + steps };
  for (; day < 1; day += daysOf(month, year)) if (--month === 0) [year, month] = [year - 1, 12];
  for (; day > daysOf(month, year); ) {
    day -= daysOf(month, year);
    if (++month === 13) [year, month] = [year + 1, 1];
  }
  return { year, month, day };
}
