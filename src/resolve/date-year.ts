import type { DateFinding, DocumentFinding, Finding, Reading } from '../annotate/index.ts';
import { Cue } from '../lexicon/index.ts';
import { Shape, type Tokens } from '../text/index.ts';
import type { Resolution } from './resolution.ts';

/** What the text or the caller says of when it was written. */
export interface TimeFrame {
  /** ISO day of the text: the caller's, or that of its by-line or date line. */
  readonly day: string | null;
  /** The text's own, whatever the caller says. */
  readonly ownDay: string | null;
  /** The year that dates without one belong to. */
  readonly year: number | null;
  /** The text is made of articles: its dates without a year are of every year. */
  readonly isNormative: boolean;
  /** The caller says the day. */
  readonly isGiven: boolean;
  /** Dates that tell nothing of when the text was written: of documents, and those that others are measured by. */
  readonly beside: ReadonlySet<Finding>;
  /** The one full date of the text for a date without its year: `XXXX-01/XXXX-06` is `2019-01/2019-06`. */
  readonly namesakes: ReadonlyMap<string, string>;
}

/** Lines from the top, and from the end, in which the text's own date is looked for. */
const HEAD_LINES = 25;
const FOOT_LINES = 4;
/** Other tokens that may stand before and after the date of a by-line: `Ngày đăng:`, `14:38 (GMT+7)`. */
const MOST_BEFORE = 5;
const MOST_AFTER = 8;
/** The year of some dates is taken for that of the text when it is so many times as frequent as the next. */
const DOMINANCE = 2;
/** Dates so many years before the latest are history: `(26/3/1931 - 26/3/2023)`. */
const HISTORY = 5;

/** Months of a season over two years that are surely of its first, and of its second. */
const SEASON_BEGINS = 8;
const SEASON_ENDS = 5;

/** Rules whose dates tell when something of the text happens or is reported. */
const REPORTED = new Set(['date.day', 'date.list', 'date.range', 'date.month', 'date.quarter', 'date.months']);
const YEARS = new Set(['date.year', 'date.bareYear']);

export function readTimeFrame({ reading, byType, of, context }: Resolution, dates: readonly DateFinding[]): TimeFrame {
  const beside = new Set<Finding>([
    ...datesOfDocuments(reading, of('document', 'date')),
    ...dates.filter((date) => isBeside(reading, date)),
  ]);
  const stated = dates.filter((date) => isStated(date) && !beside.has(date));
  const reported = stated.filter(({ rule }) => REPORTED.has(rule));
  const own = ownDay(reading, dates);
  const day = context.referenceDate ?? own;
  const others = reported.length > 0 ? [] : stated.filter(({ rule }) => YEARS.has(rule));
  const year = day ? Number(day.slice(0, 4)) : (dominantYear(reported) ?? presentYear(reading, others, dates) ?? yearOfSeason(dates));
  const isNormative = byType.provision.some(({ heading }) => heading);
  const isGiven = context.referenceDate !== null;
  return { day, ownDay: own, year, isNormative, isGiven, beside, namesakes: namesakesOf(reported, year) };
}

const isStated = (date: DateFinding) => date.relative === null && /^\d{4}/.test(date.value);

/** The day of the by-line, or of an official document's date line: `Lạng Sơn, ngày 29 tháng 12 năm 2021`. */
function ownDay(reading: Reading, dates: readonly DateFinding[]): string | null {
  const { tokens } = reading;
  const lastLine = tokens.line[Math.max(0, tokens.count - 1)] as number;
  const own = dates.find((date) => {
    const line = tokens.line[date.from] as number;
    const mayBe = date.rule === 'date.day' && isStated(date) && (line <= HEAD_LINES || line > lastLine - FOOT_LINES);
    return mayBe && (isByLine(reading, date) || isPlaceLine(reading, date));
  });
  return own ? own.value : null;
}

/** Hardly anything but the date and a clock time stands in its line: `thứ hai, 05 08 2019 14:38`. */
function isByLine({ tokens }: Reading, { from, to }: DateFinding): boolean {
  const line = tokens.line[from];
  const isSameLine = (token: number) => token >= 0 && token < tokens.count && tokens.line[token] === line;
  if (isSameLine(from - MOST_BEFORE) || isSameLine(to + MOST_AFTER)) return false;
  for (let token = to; isSameLine(token); token++) if (isWordOfProse(tokens.shape[token] as number)) return false;
  return true;
}

/** Two small letters or more; `giờ` and `GMT` are let through by where they stand, after a number or in brackets. */
function isWordOfProse(bits: number): boolean {
  return (bits & (Shape.WORD | Shape.ALL_CAPS)) === Shape.WORD;
}

/** A place and a comma before it, the end of the line after it. */
function isPlaceLine({ tokens, findings }: Reading, { from, to }: DateFinding): boolean {
  if (from < 2 || !tokens.isSign(from - 1, ',') || !tokens.is(to, Shape.LINE_BEFORE)) return false;
  return tokens.is(from - 2, Shape.WORD | Shape.CAPITAL) && !findings.isClaimed(from - 2);
}

/** Dates inside or right behind a document: they date that document, not what the text tells. */
function datesOfDocuments({ findings, tokens }: Reading, mentions: readonly (DateFinding | DocumentFinding)[]): ReadonlySet<DateFinding> {
  const issues = new Set<DateFinding>();
  let documentEnd = 0;
  for (const finding of mentions) {
    if (finding.type === 'document') documentEnd = Math.max(documentEnd, finding.to);
    if (finding.type !== 'date') continue;
    const before = tokens.isSign(finding.from - 1, ',') || tokens.isSign(finding.from - 1, '(') ? finding.from - 1 : finding.from;
    if (finding.from < documentEnd || findings.endingAt(before, 'document') || isNumberEnd(tokens, before - 1)) issues.add(finding);
  }
  return issues;
}

/** `TU` of `15-NQ/TU`: the last part of the number of a document that may be no mention. */
function isNumberEnd(tokens: Tokens, token: number): boolean {
  return token > 1 && tokens.isJoined(token) && (tokens.isSign(token - 1, '/') || tokens.isSign(token - 1, '-'));
}

/** `so với quý I/2018`, `hiệu lực từ ngày 01/01/2020`: others are measured by it, or it lies ahead. */
const MEASURES: ReadonlySet<string> = new Set(['với', 'hơn', 'bằng', 'so', 'từ']);

/** Others are measured by the date, or somebody was born then. */
function isBeside(reading: Reading, { from }: DateFinding): boolean {
  const { tokens, matches } = reading;
  if (from === 0 || !tokens.is(from - 1, Shape.WORD)) return false;
  // `từ nay đến ⟦ngày 28/2/2014⟧`
  if (matches.isCue(from - 1, Cue.until) && tokens.isText(from - 2, from - 1, 'nay')) return true;
  const word = tokens.plain(from - 1, from).toLowerCase();
  return MEASURES.has(word) || word === 'sn' || (word === 'sinh' && isBirth(reading, from - 1));
}

/** `Nguyễn Văn An (⟦sinh⟧ năm 1980)`, `Nguyễn Văn An ⟦sinh⟧ ngày 5/3/1980`; but `thí ⟦sinh⟧ năm 2023`. */
function isBirth({ tokens, findings }: Reading, token: number): boolean {
  const isAlone = tokens.is(token, Shape.BREAK_BEFORE) || tokens.isSign(token - 1, '(') || tokens.isSign(token - 1, ',');
  return isAlone || findings.endingAt(token, 'person') !== null;
}

/** The year of most of the dates, where it plainly outweighs the others. */
function dominantYear(dates: readonly DateFinding[]): number | null {
  const counts = new Map<string, number>();
  const latest = dates.reduce((year, { value }) => Math.max(year, Number(value.slice(0, 4))), 0);
  for (const { value } of dates) {
    const year = value.slice(0, 4);
    // `từ năm 1979-1996` lies in many years.
    if (value.includes('/') && !value.includes(`/${year}`)) continue;
    if (Number(year) >= latest - HISTORY) counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  const [first, second] = [...counts].sort(([, a], [, b]) => b - a);
  return first && first[1] >= DOMINANCE * (second?.[1] ?? 0) ? Number(first[0]) : null;
}

/** The only year that the text names, unless it is what is aimed at: `đến ⟦năm 2030⟧`, the `2030` of a plan for 2021-2030. */
function presentYear(reading: Reading, years: readonly DateFinding[], dates: readonly DateFinding[]): number | null {
  const { matches, tokens } = reading;
  const year = onlyYear(years);
  // `phấn đấu đến hết ⟦năm 2019⟧` is said in that year, `cầm quyền đến tận ⟦năm 2024⟧` before it.
  const isAimedAt = ({ from, rule }: DateFinding) =>
    isOfEvent(reading, from, rule) || (matches.cueEndingAt(from, Cue.until) >= 0 && !tokens.isText(from - 1, from, 'hết'));
  if (year === null || years.some(isAimedAt)) return null;
  return dates.some(({ rule, value }) => rule === 'date.stretch' && value.endsWith(`/${year}`)) ? null : year;
}

/** `vòng loại Asian Cup ⟦2015⟧`: games and fairs are told of long before. */
function isOfEvent({ tokens }: Reading, from: number, rule: string): boolean {
  return rule === 'date.bareYear' && tokens.is(from - 1, Shape.CAPITAL) && tokens.symbol[from - 1] === 0;
}

/** The year of all the dates, where they have but one. */
function onlyYear(dates: readonly DateFinding[]): number | null {
  const years = new Set(dates.map(({ value }) => value));
  const [year] = years;
  return years.size === 1 && year && /^\d{4}$/.test(year) ? Number(year) : null;
}

/**
 * The year in which a text tells of a season that runs over two, `vụ cà phê 2017-2018`, `năm học 2022-2023`, where its
 * months all lie in one of them: October in the first, March in the second.
 */
function yearOfSeason(dates: readonly DateFinding[]): number | null {
  const seasons = new Set(dates.filter(({ rule }) => rule === 'date.stretch').map(({ value }) => value));
  const [season] = seasons;
  const [first = 0, last = 0] = (season ?? '').split('/').map(Number);
  const months = dates.flatMap(({ value }) => (/^XXXX-\d\d/.test(value) ? [Number(value.slice(5, 7))] : []));
  if (seasons.size !== 1 || last !== first + 1 || months.length === 0) return null;
  if (months.every((month) => month >= SEASON_BEGINS)) return first;
  return months.every((month) => month <= SEASON_ENDS) ? last : null;
}

/** Full dates by what they are without their year; those of the wrong year are history: `(26/3/1931)`. */
function namesakesOf(dates: readonly DateFinding[], year: number | null): ReadonlyMap<string, string> {
  const namesakes = new Map<string, string>();
  for (const { value } of dates) {
    if (year !== null && Math.abs(Number(value.slice(0, 4)) - year) > 1) continue;
    const yearless = value.replace(/\d{4}(?=-)/g, 'XXXX');
    const known = namesakes.get(yearless);
    namesakes.set(yearless, known === undefined || known === value ? value : '');
  }
  return namesakes;
}
