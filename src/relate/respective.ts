import type { DateFinding, Finding, MetricFinding } from '../annotate/index.ts';
import { Cue } from '../lexicon/index.ts';
import type { Resolution } from '../resolve/index.ts';
import { Shape } from '../text/index.ts';
import { type ResolvedText, rule } from './rule.ts';
import { outermost } from './sentences.ts';
import { isWhose, type Whose } from './whose.ts';

/** Words between `lần lượt` and the first figure: `lần lượt ước đạt`. */
const FIRST_NEAR = 4;
/** Words between two items of a list, and between the last item and `lần lượt`: `, và`, `có tỷ lệ`. */
const JOINED = 2;
const LAST_NEAR = 3;

type Pairs = Map<MetricFinding, DateFinding | Whose>;

/** `Năm 2021 và năm 2022 ⟦lần lượt⟧ đạt 5 tấn và 7 tấn`: as many items as figures, one for each in turn. */
export function respectiveOf(document: Resolution, sentences: readonly (readonly Finding[])[]): ResolvedText['respective'] {
  const pairs: Pairs = new Map();
  for (const sentence of sentences) {
    if (sentence.some((finding) => respectivelyBefore(document, finding) >= 0)) addPairs(document, outermost(sentence), pairs);
  }
  return pairs;
}

function addPairs(document: Resolution, outer: readonly Finding[], pairs: Pairs): void {
  for (let i = 0; i < outer.length; i++) {
    const cue = respectivelyBefore(document, outer[i] as Finding);
    if (cue < 0) continue;
    const figures = listFrom(document, outer, i, isFigure);
    const last = outer.findLastIndex(({ to }) => to <= cue);
    const items = last < 0 || cue - (outer[last] as Finding).to > LAST_NEAR ? [] : listUntil(document, outer, last);
    if (items.length !== figures.length || items.length < 2) continue;
    for (const [at, figure] of figures.entries()) pairs.set(figure, items[at] as DateFinding | Whose);
  }
}

const isFigure = (finding: Finding): finding is MetricFinding => finding.type === 'metric';
const isDate = (finding: Finding): finding is DateFinding => finding.type === 'date';

/** Where `lần lượt` stands before the figure, -1 for nowhere. */
function respectivelyBefore({ reading: { tokens, matches } }: Resolution, { type, from }: Finding): number {
  if (type !== 'metric') return -1;
  for (let at = from - 1; at >= 0 && at >= from - FIRST_NEAR && !tokens.is(at + 1, Shape.BREAK_BEFORE); at--)
    if (matches.isCue(at, Cue.respectively)) return at;
  return -1;
}

/** The figures from one on that only `,` or `và` joins. */
function listFrom<F extends Finding>(
  document: Resolution,
  outer: readonly Finding[],
  first: number,
  test: (finding: Finding) => finding is F,
): F[] {
  const list: F[] = [];
  for (let i = first; i < outer.length; i++) {
    const finding = outer[i] as Finding;
    if (!test(finding) || (list.length > 0 && !areJoined(document, (list.at(-1) as F).to, finding.from))) break;
    list.push(finding);
  }
  return list;
}

/** The dates, or else the places and bodies, up to one that only `,` or `và` joins. */
function listUntil(document: Resolution, outer: readonly Finding[], last: number): (DateFinding | Whose)[] {
  const test = isDate(outer[last] as Finding) ? isDate : isWhose;
  const list: (DateFinding | Whose)[] = [];
  for (let i = last; i >= 0; i--) {
    const finding = outer[i] as Finding;
    if (!test(finding) || !finding.draft || (list[0] && !areJoined(document, finding.to, list[0].from))) break;
    list.unshift(finding);
  }
  return list;
}

/** Only `,` or `và` stands between the tokens. */
export function areJoined({ reading: { tokens, matches } }: Resolution, from: number, to: number): boolean {
  if (to === from || to - from > JOINED) return false;
  for (let at = from; at < to; at++) if (!tokens.isSign(at, ',') && !matches.isCue(at, Cue.and)) return false;
  return true;
}

export const duringRespective = rule({
  name: 'during.respective',
  type: 'during',
  says: 'lần lượt or tương ứng gives each date listed before it its figure',
  examples: ['Thu ngân sách năm 2021 và năm 2022 lần lượt đạt 5 tỷ đồng và 7 tỷ đồng.'],
  counterExamples: [
    'Thu ngân sách năm 2022 lần lượt đạt 5 tỷ đồng và 7 tỷ đồng.',
    'Năm 2021 và năm 2022, thu ngân sách đạt 5 tỷ đồng và 7 tỷ đồng.',
  ],
  find(document, report) {
    for (const [metric, date] of document.respective) if (date.type === 'date') report(metric, date);
  },
});

export const aboutRespective = rule({
  name: 'about.respective',
  type: 'about',
  says: 'lần lượt or tương ứng gives each place or body listed before it its figure',
  examples: ['Huyện Mèo Vạc và huyện Yên Minh lần lượt có 12 xã và 15 xã.'],
  counterExamples: ['Huyện Mèo Vạc và huyện Yên Minh có 12 xã và 15 xã.', 'Huyện Mèo Vạc, huyện Yên Minh lần lượt mở 12 lớp.'],
  find(document, report) {
    for (const [metric, whose] of document.respective) if (whose.type !== 'date') report(metric, whose);
  },
});
