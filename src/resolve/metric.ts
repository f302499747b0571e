import type { DateFinding, Draft, EntityFields, MetricFinding } from '../annotate/index.ts';
import type { Tokens } from '../text/index.ts';
import type { Resolution } from './resolution.ts';

/** A figure of the text, with all its mentions. */
interface Told {
  /** Where it was told first. */
  readonly first: MetricFinding;
  /** The date before it in its sentence. */
  readonly date: Draft | null;
  /** The words of what it is said of; read when another figure is compared with it. */
  words: ReadonlySet<string> | null;
  readonly findings: MetricFinding[];
  /** Said once with a comparator, `gần 2,8 tỷ đồng`, it may be said again without. */
  comparator: MetricFinding['comparator'];
  /** So many others have its value and unit and were told before. */
  readonly before: number;
}

/** Figures of one value that are compared with one another: a bound, so that a table of equal figures stays linear. */
const MOST_COMPARED = 8;
/** Words of its indicator that an id shows. */
const WORDS_OF_KEY = 8;
const ROUGH: ReadonlySet<string> = new Set(['~', '>', '<']);
const BRACKETS = /[()]/g;

/** One node a figure. The same figure of the same thing said again, as in headline and body, is the same one. */
export function resolveMetrics(resolution: Resolution): void {
  const { drafts } = resolution;
  for (const { first, findings, comparator, before } of figuresOf(resolution)) {
    const { indicator, rule } = first;
    const figure = `${comparator}${figureOf(first)}`;
    const key = keyOf(figure, rule === 'metric.count' ? '' : indicator, before);
    const draft = drafts.open('metric', key, () => fieldsOf(first, comparator));
    for (const finding of findings) drafts.join(draft, finding);
  }
}

/** Spreading is slow: each sort of figure is made as it stands. */
function fieldsOf({ value, unit, indicator }: MetricFinding, comparator: MetricFinding['comparator']): EntityFields {
  if (comparator === '') return indicator ? { id: '', type: 'metric', value, unit, indicator } : { id: '', type: 'metric', value, unit };
  const bounded = { id: '' as const, type: 'metric' as const, value, comparator, unit };
  return indicator ? { ...bounded, indicator } : bounded;
}

/** The figures in the order in which they are told. */
function figuresOf(resolution: Resolution): readonly Told[] {
  const { tokens } = resolution.reading;
  const { metric: findings, provision } = resolution.byType;
  const dates = datesBefore(resolution);
  // Articles say `tối đa 36 tháng` of one thing and `36 tháng` of another; the press says one thing twice.
  const isNormative = provision.some(({ heading }) => heading);
  const all: Told[] = [];
  const toldBy = new Map<string, Told[]>();
  for (const finding of findings) {
    const figure = figureOf(finding);
    const told = toldBy.get(figure);
    const { comparator } = finding;
    const date = dates.get(finding) ?? null;
    const now: Told = { first: finding, date, words: null, findings: [finding], comparator, before: told?.length ?? 0 };
    const same = told?.find((before) => isSameFigure(tokens, before, now) || (!isNormative && isRounded(tokens, before, now)));
    if (same) {
      same.findings.push(finding);
      same.comparator ||= finding.comparator;
      continue;
    }
    all.push(now);
    if (!told) toldBy.set(figure, [now]);
    else if (told.length < MOST_COMPARED) told.push(now);
  }
  return all;
}

/** Of each figure the nearest date before it in its sentence, if that is no document's: `năm 2018 xảy ra ⟦2 vụ⟧`. */
function datesBefore({ of, context, reading: { tokens } }: Resolution): ReadonlyMap<MetricFinding, Draft> {
  const issued = new Set(context.issueDates.values());
  const dates = new Map<MetricFinding, Draft>();
  let last: DateFinding | null = null;
  for (const finding of of('date', 'metric')) {
    if (finding.type === 'date') last = issued.has(finding) ? last : finding;
    else if (last?.draft && tokens.sentence[last.from] === tokens.sentence[finding.from]) dates.set(finding, last.draft);
  }
  return dates;
}

function wordsOf(told: Told): ReadonlySet<string> {
  const { indicator } = told.first;
  told.words ??= new Set(indicator === '' ? [] : indicator.toLowerCase().replace(BRACKETS, '').split(' '));
  return told.words;
}

/** `95 %`, `71/86 tthc`, `10000000..15000000 vnd` */
function figureOf({ value, unit }: MetricFinding): string {
  const number = typeof value === 'number' ? value : 'part' in value ? `${value.part}/${value.whole}` : `${value.min}..${value.max}`;
  return `${number} ${unit.toLowerCase()}`;
}

/** `95-%-ty-le-ho-ngheo`; a number keeps apart what would come out alike. */
function keyOf(figure: string, indicator: string, before: number): string {
  const words = firstWords(indicator, WORDS_OF_KEY).toLowerCase();
  return `${figure} ${words}${before === 0 ? '' : `~${before + 1}`}`;
}

function firstWords(words: string, most: number): string {
  let end = -1;
  for (let count = 0; count < most; count++) {
    end = words.indexOf(' ', end + 1);
    if (end < 0) return words;
  }
  return words.slice(0, end);
}

/** `năm 2017 có ⟦12 vụ cháy⟧` and `năm 2018 có ⟦12 vụ cháy⟧` are two figures. */
const areApart = (before: Told, now: Told) => before.date !== null && now.date !== null && before.date !== now.date;

/** The figure in brackets behind itself, or in another sentence of what shares the words that say what it measures. */
function isSameFigure(tokens: Tokens, before: Told, now: Told): boolean {
  const { to, from } = before.first;
  const finding = now.first;
  if (before.comparator !== finding.comparator || areApart(before, now)) return false;
  if (to + 1 === finding.from && tokens.isSign(to, '(')) return true;
  if (tokens.sentence[from] === tokens.sentence[finding.from] || !isTelling(finding)) return false;
  const isOpen = finding.rule === 'metric.count' || finding.indicator === '' || before.first.indicator === '';
  return isOpen || shareWords(wordsOf(before), wordsOf(now));
}

/** `gần 2,8 tỷ đồng` is `2,8 tỷ đồng` where it is told again; a bound, `tối đa 36 tháng`, is no measure said roughly. */
function isRounded(tokens: Tokens, before: Told, now: Told): boolean {
  const { first, comparator } = before;
  const finding = now.first;
  if (tokens.sentence[first.from] === tokens.sentence[finding.from] || !isTelling(finding)) return false;
  if (areApart(before, now)) return false;
  const rough = comparator === '' ? finding.comparator : finding.comparator === '' ? comparator : '';
  return ROUGH.has(rough) && shareWords(wordsOf(before), wordsOf(now));
}

function shareWords(before: ReadonlySet<string>, words: ReadonlySet<string>): boolean {
  let shared = 0;
  for (const word of words) if (before.has(word)) shared++;
  return shared > 0 && shared * 2 >= Math.min(words.size, before.size);
}

/** Round figures, 100%, 2 xã or 1 điểm thi, are said of many things; 1,9 lần, 7%/năm and 5 dự thảo nghị quyết are not. */
function isTelling({ value, unit, rule }: MetricFinding): boolean {
  const numbers = typeof value === 'number' ? [value] : Object.values<number>({ ...value });
  const digits = numbers.reduce((sum, number) => sum + `${number}`.replace('.', '').replace(/^0+|0+$/g, '').length, 0);
  return digits > 1 || unit.startsWith('%/') || (rule === 'metric.count' && unit.includes(' ') && value !== 1);
}
