import type { MetricFinding } from '../annotate/index.ts';
import type { Tokens } from '../text/index.ts';
import type { Resolution } from './resolution.ts';

/** A figure that the text has told, and the words of what it is said of. */
interface Told {
  readonly key: string;
  readonly finding: MetricFinding;
  readonly words: ReadonlySet<string>;
}

/** Figures of one value that are compared with one another: a bound, so that a table of equal figures stays linear. */
const MOST_COMPARED = 8;
/** Words of its indicator that an id shows. */
const WORDS_OF_KEY = 8;

/** One node a figure. The same figure of the same thing said again, as in headline and body, is the same one. */
export function resolveMetrics({ byType, drafts, reading: { tokens } }: Resolution): void {
  const toldBy = new Map<string, Told[]>();
  for (const finding of byType.metric) {
    const { value, comparator, unit, indicator } = finding;
    const figure = figureOf(finding);
    const told = toldBy.get(figure) ?? [];
    toldBy.set(figure, told);
    const words = new Set(indicator === '' ? [] : indicator.toLowerCase().split(' '));
    const same = told.find((before) => isSameThing(tokens, before, finding, words));
    const key = same?.key ?? keyOf(figure, finding.rule === 'metric.count' ? '' : indicator, told.length);
    if (!same && told.length < MOST_COMPARED) told.push({ key, finding, words });
    const fields = () => ({ value, ...(comparator ? { comparator } : {}), unit, ...(indicator ? { indicator } : {}) });
    drafts.join(drafts.open('metric', key, fields), finding);
  }
}

/** `>95 %`, `71/86 tthc`, `10000000..15000000 vnd` */
function figureOf({ value, comparator, unit }: MetricFinding): string {
  const number = typeof value === 'number' ? value : 'part' in value ? `${value.part}/${value.whole}` : `${value.min}..${value.max}`;
  return `${comparator}${number} ${unit.toLowerCase()}`;
}

/** `95-%-ty-le-ho-ngheo`; a number keeps apart what would come out alike. */
function keyOf(figure: string, indicator: string, before: number): string {
  const words = indicator.split(' ').slice(0, WORDS_OF_KEY).join(' ').toLowerCase();
  return `${figure} ${words}${before === 0 ? '' : `~${before + 1}`}`;
}

/** The figure in another sentence, or in brackets behind itself, of what shares the words that say what it measures. */
function isSameThing(tokens: Tokens, before: Told, finding: MetricFinding, words: ReadonlySet<string>): boolean {
  const { to, from } = before.finding;
  if (to + 1 === finding.from && tokens.isSign(to, '(')) return true;
  if (tokens.sentence[from] === tokens.sentence[finding.from] || !isTelling(finding)) return false;
  if (finding.rule === 'metric.count' || words.size === 0 || before.words.size === 0) return true;
  let shared = 0;
  for (const word of words) if (before.words.has(word)) shared++;
  return shared * 2 >= Math.min(words.size, before.words.size);
}

/** Round figures, 100%, 2 xã or 1 điểm thi, are said of many things; 1,9 lần and 5 dự thảo nghị quyết are not. */
function isTelling({ value, unit, rule }: MetricFinding): boolean {
  const numbers = typeof value === 'number' ? [value] : Object.values<number>({ ...value });
  const digits = numbers.reduce((sum, number) => sum + `${number}`.replace('.', '').replace(/^0+|0+$/g, '').length, 0);
  return digits > 1 || (rule === 'metric.count' && unit.includes(' ') && value !== 1);
}
