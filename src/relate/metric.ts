import type { DateFinding, Draft, Finding, MetricFinding, OrganizationFinding, PlaceFinding } from '../annotate/index.ts';
import { Cue } from '../lexicon/index.ts';
import type { Resolution } from '../resolve/index.ts';
import { rule } from './rule.ts';

type Whose = OrganizationFinding | PlaceFinding;

/** The mentions of each sentence, in order; nested ones with those that they stand in. */
function bySentence({ findings, reading: { tokens } }: Resolution): Finding[][] {
  const sentences: Finding[][] = [];
  let number = -1;
  for (const finding of findings) {
    const own = tokens.sentence[finding.from] as number;
    if (own !== number) sentences.push([]);
    number = own;
    (sentences[sentences.length - 1] as Finding[]).push(finding);
  }
  return sentences;
}

/** Dates that say when something was issued or what a figure is compared with say nothing of when it holds. */
function isPeriod({ reading: { matches } }: Resolution, issued: ReadonlySet<Finding>, date: DateFinding): boolean {
  const isCompared = [1, 2, 3].some((back) => date.from >= back && matches.isCue(date.from - back, Cue.comparedTo));
  return date.draft !== undefined && !isCompared && !issued.has(date);
}

export const duringPeriod = rule({
  name: 'during.period',
  type: 'during',
  says: 'the last date before the figure in its sentence that nothing is compared with',
  examples: ['Năm 2022, thu ngân sách đạt 5.480 tỷ đồng.', 'Trong quý I năm 2023, huyện tiếp nhận 86 kiến nghị.'],
  counterExamples: ['Thu ngân sách đạt 5.480 tỷ đồng. Năm 2022 kết thúc tốt đẹp.', 'So với năm 2021, thu ngân sách tăng 7%.'],
  find(document, report) {
    const issued = new Set<Finding>(document.context.issueDates.values());
    for (const sentence of bySentence(document)) {
      let period: DateFinding | null = null;
      for (const finding of sentence) {
        if (finding.type === 'date' && isPeriod(document, issued, finding)) period = finding;
        if (finding.type === 'metric' && period) report(finding, period);
      }
    }
  },
});

export const aboutLocated = rule({
  name: 'about.located',
  type: 'about',
  says: 'tại, ở or trên địa bàn and the place stand directly behind the figure',
  examples: ['Có 12 hộ nghèo tại xã Niêm Sơn.', 'Xây mới 3 trạm y tế ở huyện Mèo Vạc.'],
  counterExamples: ['Tại xã Niêm Sơn, có 12 hộ nghèo.', 'Có 12 hộ nghèo. Tại xã Niêm Sơn, đường đã mở.'],
  find({ findings, reading: { matches } }, report) {
    findings.forEach((metric, i) => {
      if (metric.type !== 'metric') return;
      const isLocated = matches.isCue(metric.to, Cue.located) || matches.isCue(metric.to, Cue.refersTo);
      const place = isLocated ? findings.slice(i + 1, i + 4).find(({ from }) => from === matches.cueTo(metric.to)) : undefined;
      if (place?.type === 'place') report(metric, place);
    });
  },
});

export const aboutSubject = rule({
  name: 'about.subject',
  type: 'about',
  says: 'the one body or place that the sentence names before the figure',
  examples: ['UBND huyện Mèo Vạc đã giải quyết 71 hồ sơ.', 'Tại tỉnh Hà Giang, tỷ lệ hộ nghèo còn 12%.'],
  counterExamples: [
    'UBND huyện Mèo Vạc và UBND huyện Yên Minh đã giải quyết 71 hồ sơ.',
    'Chủ tịch UBND huyện Mèo Vạc cho biết đã giải quyết 71 hồ sơ.',
  ],
  find(document, report) {
    for (const sentence of bySentence(document)) {
      const subjects = new Map<Draft, Whose>();
      let end = 0;
      for (const finding of sentence) {
        const isOuter = finding.from >= end;
        if (isOuter) end = finding.to;
        if (isOuter && isWhose(finding) && finding.draft) subjects.set(finding.draft, finding);
        const [subject, second] = subjects.values();
        if (finding.type === 'metric' && subject && !second && !isSaidBehind(document, finding)) report(finding, subject);
      }
    }
  },
});

function isWhose(finding: Finding): finding is Whose {
  return finding.type === 'organization' || (finding.type === 'place' && finding.level !== 'country');
}

/** `12 hộ nghèo tại xã …` is of the place behind it. */
function isSaidBehind({ reading: { matches } }: Resolution, metric: MetricFinding): boolean {
  return matches.isCue(metric.to, Cue.located);
}
