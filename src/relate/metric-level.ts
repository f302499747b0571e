import { type Finding, isGovernedUnit, type MetricFinding, type PlaceFinding } from '../annotate/index.ts';
import { Cue } from '../lexicon/index.ts';
import type { Resolution } from '../resolve/index.ts';
import { Shape } from '../text/index.ts';
import { rule } from './rule.ts';
import { isOfWord } from './whose.ts';

/** So many tokens before a figure a level word may say whose it is. */
const LEVEL_NEAR = 14;

/** `⟦toàn huyện⟧ có 12 hộ`, `thu ngân sách ⟦của tỉnh⟧ đạt 5 tỷ`: where the level word alone stands in the clause of the figure; -1 for nowhere. */
export function levelWordBefore(document: Resolution, { from }: MetricFinding): number {
  const { tokens, matches } = document.reading;
  for (let at = from - 1; at > from - LEVEL_NEAR && at > 0; at--) {
    if (tokens.isSign(at, ';') || tokens.is(at + 1, Shape.BREAK_BEFORE)) return -1;
    const isBare = isGovernedUnit(matches.cue(at)) && !tokens.is(matches.cueTo(at), Shape.WORD | Shape.CAPITAL);
    if (!isBare || tokens.is(at, Shape.CAPITAL)) continue;
    if (matches.isCue(at - 1, Cue.whole) || (matches.isCue(at - 1, Cue.of) && isMeasured(document, matches.cueTo(at), from))) return at;
  }
  return -1;
}

/** `thu ngân sách của tỉnh ⟦năm 2022 đạt⟧ 5 tỷ`: only a date and words that lead to the figure follow; but `xe của huyện chở 5 tấn`. */
function isMeasured({ reading: { matches, findings } }: Resolution, to: number, figure: number): boolean {
  for (let at = to; at < figure; ) {
    const date = findings.startingAt(at, 'date');
    if (!date && !matches.isCue(at, Cue.reaches) && !matches.isCue(at, Cue.grows)) return false;
    at = date ? date.to : matches.cueTo(at);
  }
  return true;
}

/** The one place of that level in the sentence before the figure: `Thống kê của UBND ⟦huyện Mèo Vạc⟧, toàn huyện có …`. */
function placeOfLevel({ reading: { tokens, matches } }: Resolution, sentence: readonly Finding[], at: number): PlaceFinding | null {
  const word = tokens.plain(at, matches.cueTo(at)).toLowerCase();
  let found: PlaceFinding | null = null;
  for (const finding of sentence) {
    if (finding.from >= at) break;
    if (finding.type !== 'place' || !finding.draft || !isOfWord(finding, word)) continue;
    if (found && found.draft !== finding.draft) return null;
    found = finding;
  }
  return found;
}

export const aboutLevel = rule({
  name: 'about.level',
  type: 'about',
  says: 'toàn or của and a level word alone stand for the one unit of that level that the sentence names before',
  examples: [
    'Theo Phòng Nội vụ huyện Mèo Vạc, toàn huyện có 12 hộ nghèo.',
    'UBND tỉnh Hà Giang cho biết, thu ngân sách của tỉnh đạt 5 tỷ đồng.',
  ],
  counterExamples: [
    'Theo Sở Nội vụ, toàn huyện có 12 hộ nghèo.',
    'Theo UBND huyện Mèo Vạc và UBND huyện Yên Minh, toàn huyện có 12 hộ nghèo.',
    'Theo UBND huyện Mèo Vạc, toàn xã có 12 hộ nghèo.',
  ],
  find(document, report) {
    for (const sentence of document.sentences) {
      for (const metric of sentence) {
        const at = metric.type === 'metric' ? levelWordBefore(document, metric) : -1;
        const place = at < 0 ? null : placeOfLevel(document, sentence, at);
        if (metric.type === 'metric' && place) report(metric, place);
      }
    }
  },
});

export const aboutEach = rule({
  name: 'about.each',
  type: 'about',
  says: 'mỗi and a level word share the figure out among the places listed before them',
  examples: ['Các huyện Mèo Vạc, Yên Minh mỗi huyện 2 điểm thi.'],
  counterExamples: ['Mỗi huyện 2 điểm thi.', 'Các xã của huyện Mèo Vạc, huyện Yên Minh, mỗi xã 2 điểm thi.'],
  find(document, report) {
    for (const sentence of document.sentences) {
      sentence.forEach((metric, i) => {
        if (metric.type !== 'metric') return;
        for (const place of sharersBefore(document, sentence.slice(0, i), metric)) report(metric, place);
      });
    }
  },
});

/** The places of `các huyện ⟦Mèo Vạc⟧, ⟦Yên Minh⟧ mỗi huyện 2 điểm thi`, two or more. */
function sharersBefore(
  { reading: { tokens, matches } }: Resolution,
  before: readonly Finding[],
  { from }: MetricFinding,
): readonly PlaceFinding[] {
  const each = from - 2;
  if (each < 1 || !matches.isCue(each, Cue.plural) || !isGovernedUnit(matches.cue(each + 1)) || tokens.is(from, Shape.BREAK_BEFORE))
    return [];
  const word = tokens.plain(each + 1, from).toLowerCase();
  const places: PlaceFinding[] = [];
  let end = tokens.isSign(each - 1, ',') ? each - 1 : each;
  for (const finding of [...before].reverse()) {
    if (finding.type !== 'place' || finding.to !== end || !isOfWord(finding, word)) continue;
    places.push(finding);
    const joint = finding.from - 1;
    end = tokens.isSign(joint, ',') || matches.isCue(joint, Cue.and) ? joint : -1;
  }
  return places.length > 1 ? places : [];
}
