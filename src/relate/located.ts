import type { Finding, MetricFinding } from '../annotate/index.ts';
import { Cue } from '../lexicon/index.ts';
import type { Resolution } from '../resolve/index.ts';
import { Shape } from '../text/index.ts';
import { rule } from './rule.ts';
import { isListedWith, isWhose, type Whose } from './whose.ts';

/** So many mentions may stand between a figure and the one that says whose it is. */
const NEAR = 6;

/** Widest gap between a percentage and the `tại` behind what it is a share of: `100% hồ sơ phát sinh tại …`. */
const WIDEST_SHARE = 6;

/** Words between two figures of one phrase: `1.200 ha ⟦rừng phòng hộ và⟧ 350 hộ`. */
const WIDEST_JOINT = 6;

const NONE: readonly Whose[] = [];

/** Whose the figures are that have a body or a place behind them: `12 hộ nghèo ⟦tại xã Niêm Sơn⟧`. */
export function locatedOf(document: Resolution, sentences: readonly (readonly Finding[])[]): ReadonlyMap<MetricFinding, readonly Whose[]> {
  const located = new Map<MetricFinding, readonly Whose[]>();
  for (const sentence of sentences) {
    let [next, owners]: [MetricFinding | null, readonly Whose[]] = [null, NONE];
    for (let i = sentence.length - 1; i >= 0; i--) {
      const metric = sentence[i] as Finding;
      if (metric.type !== 'metric') continue;
      const from = locatedEnd(document, metric);
      const isShared = from === 0 && next !== null && isJoined(document, metric.to, next.from);
      owners = from > 0 ? ownersFrom(document, from, sentence, i) : isShared ? owners : NONE;
      next = metric;
      if (owners.length > 0) located.set(metric, owners);
    }
  }
  return located;
}

/** Where the words `tại`, `ở`, `trên địa bàn`, `của` behind the figure end, 0 when none stand there. */
function locatedEnd({ reading: { tokens, matches } }: Resolution, { to, unit }: MetricFinding): number {
  const last = unit === '%' ? to + WIDEST_SHARE : to;
  for (let token = to; token <= last; token++) {
    if (tokens.is(token, Shape.BREAK_BEFORE) || tokens.is(token, Shape.SIGN) || tokens.is(token, Shape.NUMBER)) return 0;
    const isOwned = token === to && matches.isCue(token, Cue.of);
    if (isOwned || matches.isCue(token, Cue.located) || matches.isCue(token, Cue.refersTo)) return matches.cueTo(token);
  }
  return 0;
}

/** Only words, of which the last is `và`, stand between two figures. */
function isJoined({ reading: { tokens, matches } }: Resolution, from: number, to: number): boolean {
  if (to - from > WIDEST_JOINT || !matches.isCue(to - 1, Cue.and)) return false;
  for (let token = from; token <= to; token++) {
    if (tokens.is(token, Shape.BREAK_BEFORE) || (token < to && !tokens.is(token, Shape.WORD))) return false;
  }
  return true;
}

/** The body or place that begins there, among the mentions behind the figure, and the places listed with it, `tại xã ⟦Niêm Sơn⟧, ⟦Lũng Cú⟧`; `80% hồ sơ tại cấp tỉnh` names none. */
function ownersFrom(document: Resolution, first: number, findings: readonly Finding[], index: number): readonly Whose[] {
  const owners: Whose[] = [];
  let from = first;
  for (const finding of findings.slice(index + 1, index + 1 + NEAR)) {
    const isNext = finding.from === from && isWhose(finding) && (owners.length === 0 || isListedWith(owners[0] as Whose, finding));
    if (!isNext) continue;
    owners.push(finding);
    from = nextItem(document, finding.to);
  }
  return owners;
}

/** Where the next item of a list begins behind a comma or `và`; -1 for none. */
function nextItem({ reading: { tokens, matches } }: Resolution, to: number): number {
  if (tokens.is(to, Shape.BREAK_BEFORE)) return -1;
  return tokens.isSign(to, ',') || matches.isCue(to, Cue.and) ? to + 1 : -1;
}

export const aboutLocated = rule({
  name: 'about.located',
  type: 'about',
  says: 'tại, ở, trên địa bàn or của and the place or body stand behind the figure, or behind the one that và joins to it',
  examples: [
    'Có 12 hộ nghèo tại xã Niêm Sơn.',
    'Xây mới 3 trạm y tế ở huyện Mèo Vạc.',
    'Đến nay 100% hồ sơ phát sinh tại UBND huyện Mèo Vạc đúng hạn.',
    'Có 7 lĩnh vực của tỉnh Hà Giang được ưu tiên.',
    'Thành lập thị trấn trên cơ sở 310 ha diện tích tự nhiên và 2.400 nhân khẩu của xã Niêm Sơn.',
  ],
  counterExamples: [
    'Tại xã Niêm Sơn, có 12 hộ nghèo.',
    'Có 12 hộ nghèo. Tại xã Niêm Sơn, đường đã mở.',
    'Đã xong 12%, tại xã Niêm Sơn chưa làm.',
  ],
  find(document, report) {
    for (const [metric, owners] of document.located) for (const owner of owners) report(metric, owner);
  },
});
