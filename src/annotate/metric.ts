import { Cue, EntryKind, Look } from '../lexicon/index.ts';
import type { Range, Ratio } from '../model/index.ts';
import { Shape, type Tokens } from '../text/index.ts';
import { mayCount } from './counting.ts';
import type { MetricFinding } from './finding.ts';
import { indicatorOf } from './indicator.ts';
import { boundBehind, COMPARATOR_OF_CUE, type Edge, isStandingOn, isUpperBound, leftEdge } from './metric-bounds.ts';
import { NamedSets } from './named-sets.ts';
import { isNoFigure } from './no-figure.ts';
import { multiply, wordNumeral, wordNumeralStart } from './numeral.ts';
import { type Quantity, readQuantity } from './quantity.ts';
import type { Reading } from './reading.ts';
import type { RuleDescriptions } from './rules.ts';

export const METRIC_RULES: RuleDescriptions = {
  'metric.measure': 'a number with a unit of measure, money or time',
  'metric.percent': 'a percentage',
  'metric.count': 'a number and the noun that it counts',
  'metric.ratio': 'a part of a whole: 71/86 TTHC',
  'metric.range': 'a range of numbers with one unit: từ 10 đến 15 triệu đồng',
};

/** `một`, and `năm`, which is also the year. */
const AMBIGUOUS_WORDS: ReadonlySet<number> = new Set([1, 5]);

const STARTS = EntryKind.UNIT | Look.NUMBER;
/** `⟦hai⟧ chuyên đề`, `⟦ba⟧ nhóm`; `hai` is a word of plurals too, `hai bên`. */
const COUNT_WORDS: ReadonlySet<number> = new Set([Cue.plural, Cue.countWord]);
/** Tokens from such a number to its colon. */
const LONGEST_HEAD = 14;

/** Numbers that measure, count or pay something. Runs when dates, documents, places and bodies are known. */
export function annotateMetrics(reading: Reading): void {
  const { tokens, matches } = reading;
  let read = 0;
  let last: MetricFinding | null = null;
  const sets = new NamedSets();
  for (let token = matches.next(0, STARTS); token < tokens.count; ) {
    const from = tokens.is(token, Shape.NUMBER) ? token : numberInWords(reading, token, read);
    const metric: MetricFinding | null = from >= 0 && mayCount(reading, from) ? readMetric(reading, from, last, sets) : null;
    if (metric) [last, read] = [metric, metric.to];
    token = matches.next(Math.max(token + 1, read), STARTS);
  }
  for (let colon = tokens.nextSign(0, ':'); colon < tokens.count; colon = tokens.nextSign(colon + 1, ':'))
    readListHead(reading, colon, sets);
}

/** `⟦hai chuyên đề⟧: …`: the number in words that the colon makes one of its own. */
function readListHead(reading: Reading, colon: number, sets: NamedSets): void {
  const { tokens, matches, findings } = reading;
  for (let token = colon - 1; token >= 0 && token > colon - LONGEST_HEAD && !tokens.is(token + 1, Shape.BREAK_BEFORE); token--) {
    if (!COUNT_WORDS.has(matches.cue(token)) || findings.startingAt(token, 'metric')) continue;
    if (mayCount(reading, token)) readMetric(reading, token, null, sets);
  }
}

/** Where the number in words before a unit begins, `⟦mười lăm⟧ ngày`; -1 for none. */
function numberInWords({ tokens, matches }: Reading, token: number, read: number): number {
  if (token === read || !matches.has(token, EntryKind.UNIT) || tokens.is(token, Shape.BREAK_BEFORE) || !tokens.is(token - 1, Shape.WORD))
    return -1;
  const from = wordNumeralStart(tokens, token);
  return from < token && from >= read ? from : -1;
}

/** Reads the figure at the number; `before` is the one before it. */
function readMetric(reading: Reading, token: number, before: MetricFinding | null, sets: NamedSets): MetricFinding | null {
  const { tokens } = reading;
  const first = readQuantity(reading, token);
  if (!first) return null;
  const edge = leftEdge(reading, token);
  const second = secondOf(reading, first, edge);
  const last = second ?? first;
  const bound = boundBehind(reading, last, edge.hasFrom && second === null);
  const { bare } = edge;
  if (last.unit === '' || isNoFigure(reading, bare, token, last) || sets.names(reading, bare, last)) return null;
  const isBounded = second !== null || bound !== null || edge.comparator !== '';
  if (tokens.is(token, Shape.WORD) && !(last.isMeasure ? isBounded || !isLoneWord(tokens, token) : opensList(reading, token, last)))
    return null;
  const isOn = !second && isStandingOn(reading, token, edge);
  const isUpTo = !second && !edge.hasFrom && isUpperBound(reading, bare, last);
  const isFrom = edge.hasFrom && (second !== null || bound !== null || edge.comparator !== '');
  const to = bound?.to ?? last.to;
  const from = isOn ? token : isUpTo ? bare - 1 : isFrom ? edge.from : bare;
  const stated = isOn || (second && edge.comparator !== '~') ? '' : edge.comparator;
  return reading.findings.add<MetricFinding>({
    type: 'metric',
    from,
    to,
    form: 'name',
    rule: ruleOf(last, second !== null),
    value: figureValue(first, second),
    comparator: bound ? bound.comparator : isUpTo ? '<=' : stated,
    unit: last.unit,
    indicator: indicatorOf(reading, from, to, last.unit, before),
    draft: null,
  });
}

/** `một năm`, `năm tháng`: a number only beside a comparator or in a range, `dưới một năm`, `từ một tháng đến sáu tháng`. */
function isLoneWord(tokens: Tokens, token: number): boolean {
  const words = wordNumeral(tokens, token);
  return words !== null && words.to === token + 1 && AMBIGUOUS_WORDS.has(words.value);
}

/** `hai chuyên đề⟦:⟧`, `ba nhóm sau⟦:⟧`: what is listed is counted for its own sake; `hai xã Niêm Sơn và Lũng Cú` says which, `hai nhóm gồm:` names them. */
function opensList({ tokens, matches }: Reading, from: number, { value, to }: Quantity): boolean {
  if (from > 0 && (matches.isCue(from - 1, Cue.plural) || matches.isCue(from - 1, Cue.whole))) return false;
  const word = matches.longest(to, EntryKind.FUNCTION);
  const isSet = word >= 0 && matches.value(word, EntryKind.FUNCTION).class === 'conjunction';
  if (isSet) return false;
  const end = word >= 0 ? (matches.to[word] as number) : to;
  return value > 1 && tokens.isSign(end, ':') && !tokens.is(end, Shape.BREAK_BEFORE);
}

/** The second number of `7,5-8%`, `từ 10 đến 15 triệu đồng`, `từ trên 10 tỷ đồng đến 20 tỷ đồng/năm`, `từ 3 ha đến dưới 5 ha`. */
function secondOf(reading: Reading, first: Quantity, edge: Edge): Quantity | null {
  const { tokens, matches, findings } = reading;
  const isDash = tokens.isSign(first.to, '-') && (first.unit === '' || isSpaced(tokens, first.to));
  if ((!isDash && !matches.isCue(first.to, Cue.until)) || first.whole !== null || tokens.is(first.to, Shape.BREAK_BEFORE)) return null;
  const next = isDash ? first.to + 1 : matches.cueTo(first.to);
  const hasBound = COMPARATOR_OF_CUE.has(matches.cue(next)) || matches.isCue(next, Cue.above);
  const at = hasBound ? matches.cueTo(next) : next;
  if (tokens.is(at, Shape.BREAK_BEFORE) || findings.isClaimed(at)) return null;
  const second = readQuantity(reading, at);
  if (!second || second.unit === '' || second.whole !== null) return null;
  const isSameUnit = first.unit === '' || second.unit.split('/')[0] === first.unit.split('/')[0];
  const isRange = edge.hasFrom || first.unit === '' || edge.comparator !== '' || second.value > first.value;
  return isSameUnit && isRange && minOf(first, second) <= second.value ? second : null;
}

/** `10 triệu đồng - 20 triệu đồng` */
function isSpaced(tokens: Tokens, dash: number): boolean {
  return !tokens.isJoined(dash) && tokens.is(dash + 1, Shape.NUMBER);
}

function figureValue(first: Quantity, second: Quantity | null): number | Ratio | Range {
  if (first.whole !== null) return Object.freeze({ part: first.value, whole: first.whole });
  return second ? Object.freeze({ min: minOf(first, second), max: second.value }) : first.value;
}

/** `3,1-3,2 triệu tỷ đồng`: the scale of the second number is the first's too; `900 triệu đến 1,2 tỷ đồng` has its own. */
function minOf(first: Quantity, second: Quantity): number {
  return first.unit === '' && first.factor === 1 ? multiply(first.value, second.factor) : first.value;
}

function ruleOf({ whole, unit, isMeasure }: Quantity, isRange: boolean): string {
  if (isRange) return 'metric.range';
  if (whole !== null) return 'metric.ratio';
  return unit.startsWith('%') ? 'metric.percent' : isMeasure ? 'metric.measure' : 'metric.count';
}
