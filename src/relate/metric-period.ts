import type { DateFinding, Finding } from '../annotate/index.ts';
import { Cue } from '../lexicon/index.ts';
import type { Resolution } from '../resolve/index.ts';
import { Shape } from '../text/index.ts';
import { rule } from './rule.ts';
import { sentencesOf } from './sentences.ts';

/** Dates that say when something was issued or what a figure is compared with say nothing of when it holds. */
function isPeriod({ reading: { matches } }: Resolution, issued: ReadonlySet<Finding>, date: DateFinding): boolean {
  const isCompared = [1, 2, 3].some((back) => date.from >= back && matches.isCue(date.from - back, Cue.comparedTo));
  return date.draft !== undefined && !isCompared && !issued.has(date);
}

/** `Trong ⟦năm 2022⟧, …`, `Cụ thể, ⟦năm 2022⟧ …`: of the whole sentence; `tổng thu ⟦năm 2022⟧ đạt …` up to the next semicolon. */
function opensClause({ reading: { tokens } }: Resolution, { from, to }: DateFinding): boolean {
  if (tokens.isSign(to, ',')) return true;
  for (const start of [from, from - 1]) {
    if (start <= 0 || tokens.is(start, Shape.BREAK_BEFORE) || tokens.is(start - 1, Shape.SIGN)) return true;
  }
  return false;
}

/** `HĐND tỉnh khóa IX, ⟦nhiệm kỳ 2016-2021⟧`: names a body's term when the sentence has said its own time. */
function isTerm({ reading: { tokens, matches } }: Resolution, { from }: DateFinding): boolean {
  return from > 0 && matches.isCue(from, Cue.stretch) && tokens.isSign(from - 1, ',');
}

export const duringPeriod = rule({
  name: 'during.period',
  type: 'during',
  says: 'the last date before the figure in its sentence; past a semicolon only if a date opens a clause',
  examples: [
    'Năm 2022, thu ngân sách đạt 5.480 tỷ đồng.',
    'Trong quý I năm 2023, huyện tiếp nhận 86 kiến nghị; giải quyết 71 đơn.',
    'Tổng vốn giai đoạn 2021-2025 là 30 tỷ đồng; trong đó, vốn của tỉnh là 60%.',
  ],
  counterExamples: [
    'Thu ngân sách đạt 5.480 tỷ đồng. Năm 2022 kết thúc tốt đẹp.',
    'So với năm 2021, thu ngân sách tăng 7%.',
    'Huyện thông qua kế hoạch năm 2024; xây dựng 12 công trình.',
  ],
  find(document, report) {
    const { tokens, matches } = document.reading;
    const issued = new Set<Finding>(document.context.issueDates.values());
    for (const sentence of sentencesOf(document)) {
      let opening = false;
      let period: DateFinding | null = null;
      let read = sentence[0]?.from ?? 0;
      for (const finding of sentence) {
        if (finding.type !== 'date' && finding.type !== 'metric') continue;
        for (; read < finding.from; read++) {
          if (tokens.isSign(read, ';') && !opening && !matches.isCue(read + 1, Cue.amongThem)) period = null;
        }
        if (finding.type === 'metric') {
          if (period) report(finding, period);
        } else if (isPeriod(document, issued, finding) && !(opening && isTerm(document, finding))) {
          period = finding;
          opening ||= opensClause(document, finding);
        }
      }
    }
  },
});
