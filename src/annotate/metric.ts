import { Cue, EntryKind } from '../lexicon/index.ts';
import type { Comparator, Range, Ratio } from '../model/index.ts';
import { Shape } from '../text/index.ts';
import { indicatorOf } from './indicator.ts';
import { isGovernedUnit } from './level.ts';
import { multiply } from './numeral.ts';
import { type Quantity, readQuantity } from './quantity.ts';
import type { Reading } from './reading.ts';
import type { RuleDescriptions } from './rules.ts';

export const METRIC_RULES: RuleDescriptions = {
  'metric.measure': 'a number with a unit of measure, money or time',
  'metric.percent': 'a percentage',
  'metric.count': 'a number and the noun that it counts',
  'metric.ratio': 'a part of a whole: 235/264 TTHC',
  'metric.range': 'a range of numbers with one unit: từ 10 đến 15 triệu đồng',
};

const COMPARATOR_OF_CUE: ReadonlyMap<number, Comparator> = new Map([
  [Cue.approximately, '~'],
  [Cue.over, '>'],
  [Cue.below, '<'],
  [Cue.atLeast, '>='],
  [Cue.atMost, '<='],
]);

/** Words after which a number orders or names and does not count: `thứ 8`, `Điều 5`, `khóa 12`, `năm 2019`. */
const ORDERING: ReadonlySet<number> = new Set([
  Cue.ordinal, Cue.article, Cue.clause, Cue.point, Cue.chapter, Cue.appendix, Cue.number, Cue.term, Cue.day, Cue.month, Cue.year,
  Cue.quarter, Cue.urbanDistrict, Cue.ward, Cue.settlement, Cue.road, Cue.level, Cue.stretch,
]);

/** Longest of the words that a comparator is written with, `tối thiểu`, `không quá`. */
const LONGEST_CUE = 3;

/** Numbers that measure, count or pay something. Runs when dates, documents, places and bodies are known. */
export function annotateMetrics(reading: Reading): void {
  const { tokens, findings } = reading;
  for (let token = 0; token < tokens.count; ) {
    const mayCount = tokens.is(token, Shape.NUMBER) && !findings.isClaimed(token) && counts(reading, token);
    token = mayCount ? Math.max(token + 1, readMetric(reading, token)) : token + 1;
  }
}

function counts(reading: Reading, token: number): boolean {
  const { tokens, findings } = reading;
  if (findings.startingAt(token, 'date') || isListNumber(reading, token) || isOrdinal(reading, token)) return false;
  if (tokens.isSign(token + 1, ':') && tokens.isJoined(token + 2)) return false;
  // `5G` is no unit, `30km` is one.
  const isUnit = reading.matches.has(token + 1, EntryKind.UNIT) && !isCapitalLetter(reading, token + 1);
  const isGlued = tokens.is(token + 1, Shape.WORD) && tokens.isJoined(token + 1) && !isUnit;
  const followsSign = token > 0 && tokens.isJoined(token) && (tokens.isSign(token - 1, ':') || tokens.isSign(token - 1, '/'));
  return !isGlued && !followsSign;
}

function isCapitalLetter({ tokens }: Reading, token: number): boolean {
  return tokens.is(token, Shape.CAPITAL) && (tokens.end[token] as number) - (tokens.start[token] as number) === 1;
}

/** `1. Tình hình`, `2) …`, `(3)`, `4/ …` */
function isListNumber({ tokens }: Reading, token: number): boolean {
  const closes = tokens.isSign(token + 1, '.') || tokens.isSign(token + 1, ')') || tokens.isSign(token + 1, '/');
  if (tokens.isSign(token - 1, '(') && tokens.isSign(token + 1, ')')) return true;
  // `12/15 chỉ tiêu`
  const isFraction = tokens.isSign(token + 1, '/') && tokens.is(token + 2, Shape.NUMBER) && tokens.isJoined(token + 2);
  return tokens.is(token, Shape.BREAK_BEFORE) && closes && !isFraction && tokens.isJoined(token + 1);
}

function isOrdinal({ tokens, matches }: Reading, token: number): boolean {
  if (tokens.is(token, Shape.BREAK_BEFORE)) return false;
  for (let back = 1; back <= LONGEST_CUE && back <= token; back++) {
    const cue = matches.cue(token - back);
    if (ORDERING.has(cue) && matches.cueTo(token - back) === token) return true;
    // `kể từ năm ⟦thứ 3⟧ trở đi` reads like a weekday.
    if (cue === Cue.weekday && matches.cueTo(token - back) > token) return true;
  }
  // `kế hoạch ⟦số: 5⟧`, `mẫu 02`: a name, not a count.
  return matches.has(token - 1, EntryKind.DOCUMENT);
}

/** Reads the figure at the number; returns where it ends, 0 for none. */
function readMetric(reading: Reading, token: number): number {
  const { tokens, matches } = reading;
  const first = readQuantity(reading, token);
  if (!first) return 0;
  const start = leftEdge(reading, token);
  const second = secondOf(reading, first, start.hasFrom);
  const last = second ?? first;
  if (last.unit === '' || isExcluded(reading, token, last)) return 0;
  const bound = matches.isCue(last.to, Cue.upwards) ? '>=' : matches.isCue(last.to, Cue.downwards) ? '<=' : '';
  const to = bound === '' ? last.to : matches.cueTo(last.to);
  const from = start.hasFrom && !second && bound === '' && start.comparator === '' ? start.afterFrom : start.from;
  const isUpTo = !second && !start.hasFrom && isUpperBound(reading, from, last);
  const comparator = bound || (isUpTo ? '<=' : second && start.comparator !== '~' ? '' : start.comparator);
  const value = valueOf(first, second);
  reading.findings.add({
    type: 'metric', from: isUpTo ? from - 1 : from, to, form: 'name', rule: ruleOf(last, second !== null), value, comparator, unit: last.unit,
    indicator: indicatorOf(reading, from, to, last.unit.startsWith('%')),
  });
  return Math.max(to, tokens.is(to, Shape.NUMBER) ? to : token + 1);
}

/** `số nộp ⟦đến 10 tỷ đồng/năm⟧`: a rate that `đến` alone bounds; after a verb, `nâng lên đến`, it is what was reached. */
function isUpperBound({ tokens, matches }: Reading, from: number, { unit }: Quantity): boolean {
  if (from < 3 || !unit.includes('/') || !matches.isCue(from - 1, Cue.until) || tokens.is(from, Shape.BREAK_BEFORE)) return false;
  const isVerb = matches.has(from - 2, EntryKind.FUNCTION) && !matches.isCue(from - 3, Cue.number);
  return tokens.is(from - 2, Shape.WORD) && !isVerb;
}

/** Where the mention begins: at its comparator, `trên 95%`, or the `từ` of a range. */
function leftEdge(reading: Reading, token: number) {
  const { tokens, matches } = reading;
  let from = token;
  let comparator: Comparator | '' = '';
  for (let back = 1; back <= LONGEST_CUE && back <= token && !tokens.is(token - back + 1, Shape.BREAK_BEFORE); back++) {
    const at = token - back;
    const isOver = matches.isCue(at, Cue.above) && back === 1 && !isSpread(reading, token);
    const found = isOver ? '>' : COMPARATOR_OF_CUE.get(matches.cue(at));
    if (found && (isOver || matches.cueTo(at) === token)) [from, comparator] = [at, found];
  }
  const hasFrom = from > 0 && matches.isCue(from - 1, Cue.from) && matches.cueTo(from - 1) === from && !tokens.is(from, Shape.BREAK_BEFORE);
  return { from: hasFrom ? from - 1 : from, afterFrom: from, comparator, hasFrom };
}

/** `phân bố trên ⟦41 xã⟧` is where; `có trên 41 xã` is how many. */
function isSpread({ tokens, matches }: Reading, token: number): boolean {
  return token > 1 && isGovernedUnit(matches.cue(token + 1)) && tokens.is(token - 2, Shape.WORD) && !matches.has(token - 2, EntryKind.FUNCTION);
}

/** The second number of `7,5-8%`, `từ 10 đến 15 triệu đồng`, `từ 10 tỷ đồng đến 20 tỷ đồng/năm`. */
function secondOf(reading: Reading, first: Quantity, hasFrom: boolean): Quantity | null {
  const { tokens, matches } = reading;
  const isDash = tokens.isSign(first.to, '-') && first.unit === '';
  const isTo = hasFrom && matches.isCue(first.to, Cue.until);
  if ((!isDash && !isTo) || first.whole !== null) return null;
  const next = isDash ? first.to + 1 : matches.cueTo(first.to);
  // `từ 3 ha đến ⟦dưới⟧ 5 ha`
  const at = COMPARATOR_OF_CUE.has(matches.cue(next)) ? matches.cueTo(next) : next;
  if (tokens.is(at, Shape.BREAK_BEFORE) || reading.findings.isClaimed(at)) return null;
  const second = readQuantity(reading, at);
  if (!second || second.unit === '' || second.whole !== null) return null;
  const isSameUnit = first.unit === '' || second.unit.split('/')[0] === first.unit.split('/')[0];
  return isSameUnit ? second : null;
}

function valueOf(first: Quantity, second: Quantity | null): number | Ratio | Range {
  if (first.whole !== null) return { part: first.value, whole: first.whole };
  if (!second) return first.value;
  // `3,1-3,2 triệu tỷ đồng`: the scale of the second number is the first's too.
  return { min: first.unit === '' ? multiply(first.value, second.factor) : first.value, max: second.value };
}

/** Times of day, ages, `02 bên`, `24/7`, and years that stand beside a noun. */
function isExcluded({ tokens, matches, findings }: Reading, token: number, { unit, value, whole, isMeasure, to }: Quantity): boolean {
  if (unit === 'tuổi' || unit.startsWith('tuổi ') || unit === 'bên') return true;
  const isHour = unit === 'giờ' && whole === null && value <= 24;
  const isClock = tokens.is(to, Shape.NUMBER) || matches.isCue(token - 1, Cue.around) || tokens.is(token, Shape.BREAK_BEFORE);
  if (isHour && (isClock || findings.startingAt(to, 'date'))) return true;
  if (unit === 'phút' && tokens.is(token - 2, Shape.NUMBER)) return true;
  const isYear = !isMeasure && whole === null && value >= 1900 && value <= 2100 && !tokens.is(token, Shape.SEPARATED);
  return isYear || (whole === 7 && value === 24);
}

function ruleOf({ whole, unit, isMeasure }: Quantity, isRange: boolean): string {
  if (isRange) return 'metric.range';
  if (whole !== null) return 'metric.ratio';
  return unit.startsWith('%') ? 'metric.percent' : isMeasure ? 'metric.measure' : 'metric.count';
}
