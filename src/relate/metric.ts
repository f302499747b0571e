import type { Draft, Finding, MetricFinding, OrganizationFinding, PlaceFinding } from '../annotate/index.ts';
import { Cue } from '../lexicon/index.ts';
import type { Resolution } from '../resolve/index.ts';
import { rule } from './rule.ts';
import { sentencesOf } from './sentences.ts';

type Whose = OrganizationFinding | PlaceFinding;

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
    for (const sentence of sentencesOf(document)) {
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
