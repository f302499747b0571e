import type { Finding, MetricFinding, OrganizationFinding, PlaceFinding } from '../annotate/index.ts';
import { Cue, EntryKind } from '../lexicon/index.ts';
import type { Resolution } from '../resolve/index.ts';
import { Shape } from '../text/index.ts';
import { rule } from './rule.ts';
import { sentencesOf } from './sentences.ts';

/** So many mentions may stand between a figure and the one that says whose it is. */
const NEAR = 4;

/** After `của`, `tại`, `ở` a body is whose figure it is. */
const HOLDS: ReadonlySet<number> = new Set([Cue.of, Cue.located, Cue.refersTo]);

type Whose = OrganizationFinding | PlaceFinding;

/** Widest gap between a percentage and the `tại` behind what it is a share of: `100% hồ sơ phát sinh tại …`. */
const WIDEST_SHARE = 6;

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

/** The body or place in those words; `80% hồ sơ tại cấp tỉnh` names none. */
function ownerBehind(document: Resolution, findings: readonly Finding[], index: number, metric: MetricFinding): Whose | undefined {
  const from = locatedEnd(document, metric);
  if (from === 0) return undefined;
  for (const finding of findings.slice(index + 1, index + 1 + NEAR)) if (finding.from === from && isWhose(finding)) return finding;
  return undefined;
}

export const aboutLocated = rule({
  name: 'about.located',
  type: 'about',
  says: 'tại, ở, trên địa bàn or của and the place or body stand behind the figure',
  examples: [
    'Có 12 hộ nghèo tại xã Niêm Sơn.',
    'Xây mới 3 trạm y tế ở huyện Mèo Vạc.',
    'Đến nay 100% hồ sơ phát sinh tại UBND huyện Mèo Vạc đúng hạn.',
    'Có 7 lĩnh vực của tỉnh Hà Giang được ưu tiên.',
  ],
  counterExamples: [
    'Tại xã Niêm Sơn, có 12 hộ nghèo.',
    'Có 12 hộ nghèo. Tại xã Niêm Sơn, đường đã mở.',
    'Đã xong 12%, tại xã Niêm Sơn chưa làm.',
  ],
  find(document, report) {
    document.findings.forEach((metric, i) => {
      const owner = metric.type === 'metric' ? ownerBehind(document, document.findings, i, metric) : undefined;
      if (metric.type === 'metric' && owner) report(metric, owner);
    });
  },
});

export const aboutCounted = rule({
  name: 'about.counted',
  type: 'about',
  says: 'the body stands in the words of what is counted',
  examples: ['Tham gia có 45 đại biểu HĐND tỉnh.'],
  counterExamples: ['Tham gia có 45 đại biểu. HĐND tỉnh thông qua nghị quyết.'],
  find({ findings }, report) {
    findings.forEach((metric, i) => {
      if (metric.type !== 'metric') return;
      const body = findings.slice(i + 1, i + 1 + NEAR).find(({ type, to }) => type === 'organization' && to === metric.to);
      if (body?.type === 'organization') report(metric, body);
    });
  },
});

export const aboutSubject = rule({
  name: 'about.subject',
  type: 'about',
  says: 'the one body or place that the sentence names before the figure, or the body that acts: UBND huyện đã',
  examples: [
    'UBND huyện Mèo Vạc đã giải quyết 71 hồ sơ.',
    'Tại tỉnh Hà Giang, tỷ lệ hộ nghèo còn 12%.',
    'UBND huyện Mèo Vạc đã trình UBND tỉnh Hà Giang phê duyệt 12 dự án.',
  ],
  counterExamples: [
    'UBND huyện Mèo Vạc và UBND huyện Yên Minh đã giải quyết 71 hồ sơ.',
    'Chủ tịch UBND huyện Mèo Vạc cho biết đã giải quyết 71 hồ sơ.',
    'UBND huyện Mèo Vạc tổ chức hội nghị với sự tham dự của 120 đại biểu.',
    'Phối hợp với UBND huyện Mèo Vạc mở 3 lớp tập huấn.',
  ],
  find(document, report) {
    for (const sentence of sentencesOf(document)) {
      let subject: Whose | null = null;
      let isOne = true;
      let acts = false;
      let end = 0;
      sentence.forEach((finding, i) => {
        const isOuter = finding.from >= end;
        if (isOuter) end = finding.to;
        const isNew = isOuter && opensPart(document, finding);
        if (isOuter && isWhose(finding) && finding.draft && (!acts || isNew) && !isObject(document, finding)) {
          isOne = isListed(document, finding)
            ? subject?.draft === finding.draft
            : (isNew && acts) || (isOne && (!subject || subject.draft === finding.draft));
          subject = finding;
          acts = isOne && isActing(document, finding);
        }
        if (finding.type !== 'metric' || !subject || !isOne || isOwned(document, finding)) return;
        if (!ownerBehind(document, sentence, i, finding)) report(finding, subject);
      });
    }
  },
});

function isWhose(finding: Finding): finding is Whose {
  return finding.type === 'organization' || (finding.type === 'place' && finding.level !== 'country');
}

/** `phối hợp với ⟦UBND huyện⟧`, `tham mưu ⟦UBND huyện⟧`, `theo ⟦Bộ Y tế⟧`: others act. */
function isObject({ reading: { tokens, matches } }: Resolution, { type, from }: Whose): boolean {
  if (type !== 'organization' || tokens.is(from, Shape.BREAK_BEFORE)) return false;
  for (let back = 1; back <= 2 && back <= from; back++) {
    const word = matches.longest(from - back, EntryKind.FUNCTION);
    if (word < 0 || matches.to[word] !== from || HOLDS.has(matches.cue(from - back))) continue;
    const { class: kind } = matches.value(word, EntryKind.FUNCTION);
    return kind === 'verb' || kind === 'preposition';
  }
  return false;
}

/** `…; ⟦UBND huyện⟧ …` */
function opensPart({ reading: { tokens } }: Resolution, { from }: Finding): boolean {
  return from > 0 && tokens.isSign(from - 1, ';');
}

/** `công nhận 2 xã là ⟦Niêm Sơn⟧ và ⟦Lũng Cú⟧`: members of a list, and not whose the next figure is. */
function isListed({ reading: { tokens, matches } }: Resolution, { type, from }: Whose): boolean {
  if (type !== 'place' || from === 0 || tokens.is(from, Shape.BREAK_BEFORE)) return false;
  return matches.isCue(from - 1, Cue.and) || matches.isCue(from - 1, Cue.serves);
}

/** `UBND huyện ⟦đã⟧ …` */
function isActing({ reading: { matches } }: Resolution, { type, to }: Whose): boolean {
  const word = type === 'organization' ? matches.longest(to, EntryKind.FUNCTION) : -1;
  return word >= 0 && matches.value(word, EntryKind.FUNCTION).class === 'auxiliary';
}

/** `với sự tham dự ⟦của⟧ 120 đại biểu`: the figure is whose something else is. */
function isOwned({ reading: { tokens, matches } }: Resolution, { from }: MetricFinding): boolean {
  return from > 0 && !tokens.is(from, Shape.BREAK_BEFORE) && matches.isCue(from - 1, Cue.of);
}
