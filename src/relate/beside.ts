import type { Finding, MetricFinding, PlaceFinding } from '../annotate/index.ts';
import { Cue } from '../lexicon/index.ts';
import type { Resolution } from '../resolve/index.ts';
import { Shape } from '../text/index.ts';
import { type ResolvedText, rule } from './rule.ts';
import { outermost } from './sentences.ts';

/** A place and the figure that stands beside it, `Hà Nội 5 ca`, `Hà Nội (5 ca)`. */
interface Pair {
  readonly place: PlaceFinding;
  readonly metric: MetricFinding;
  readonly to: number;
}

/** Signs and words between two pairs of a list: `, và`. */
const WIDEST_JOINT = 2;

/** The places that stand beside their figures in a list of two or more: `Hà Nội 5 ca, Hải Phòng 4 ca`; a place alone may be where. */
export function besideOf(document: Resolution, sentences: readonly (readonly Finding[])[]): ResolvedText['beside'] {
  const beside = new Map<MetricFinding, PlaceFinding>();
  for (const sentence of sentences) {
    let last: Pair | null = null;
    let before: Finding | null = null;
    for (const finding of outermost(sentence)) {
      const pair: Pair | null = before ? pairOf(document, before, finding) : null;
      before = finding;
      if (!pair) continue;
      if (last && isListed(document, last.to, pair.place.from)) {
        beside.set(last.metric, last.place);
        beside.set(pair.metric, pair.place);
      }
      last = pair;
    }
  }
  return beside;
}

function pairOf({ reading: { tokens } }: Resolution, place: Finding, metric: Finding): Pair | null {
  if (place.type !== 'place' || metric.type !== 'metric' || tokens.is(metric.from, Shape.BREAK_BEFORE)) return null;
  const isBare = place.to === metric.from;
  const isBracketed = place.to === metric.from - 1 && tokens.isSign(place.to, '(') && tokens.isSign(metric.to, ')');
  return isBare || isBracketed ? { place, metric, to: isBare ? metric.to : metric.to + 1 } : null;
}

/** Only `,`, `;` or `và` stands between two pairs. */
function isListed({ reading: { tokens, matches } }: Resolution, from: number, to: number): boolean {
  if (to === from || to - from > WIDEST_JOINT) return false;
  for (let at = from; at < to; at++) if (!tokens.isSign(at, ',') && !tokens.isSign(at, ';') && !matches.isCue(at, Cue.and)) return false;
  return true;
}

export const aboutBeside = rule({
  name: 'about.beside',
  type: 'about',
  says: 'each place of a list has its figure beside it: Hà Nội 5 ca, Hải Phòng 4 ca',
  examples: ['Ghi nhận 9 ca mắc, trong đó Hà Nội 5 ca, Hải Phòng 4 ca.', 'Hộ nghèo còn ở xã Niêm Sơn (12 hộ), xã Lũng Cú (7 hộ).'],
  counterExamples: [
    'Ngày 5/3, tại Hà Nội 12 doanh nghiệp ký kết.',
    'Hà Nội, Hải Phòng 4 ca.',
    'Đảo cách Hải Phòng 40 km, đường từ Hà Nội 120 km là quốc lộ.',
  ],
  find(document, report) {
    for (const [metric, place] of document.beside) report(metric, place);
  },
});
