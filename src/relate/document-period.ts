import type { DateFinding, DocumentFinding, Draft } from '../annotate/index.ts';
import { Cue } from '../lexicon/index.ts';
import type { Resolution } from '../resolve/index.ts';
import { Shape } from '../text/index.ts';
import { isAbout, isTermOfBody } from './document-words.ts';
import { rule } from './rule.ts';

/** Tokens behind the heading in which the subject of the text's own document stands. */
const SUBJECT = 80;

export const appliesDuringPeriod = rule({
  name: 'appliesDuring.period',
  type: 'appliesDuring',
  says: 'a period, or a year at the end of its subject, stands behind the document, with no other document between',
  examples: [
    'Kế hoạch số 58/KH-UBND về chuyển đổi số giai đoạn 2021-2025',
    'Căn cứ Nghị quyết số 12/NQ-HĐND ngày 08/12/2016 của HĐND tỉnh Hà Giang về dự toán ngân sách năm 2017;',
  ],
  counterExamples: [
    'Kế hoạch số 58/KH-UBND. Giai đoạn 2021-2025 có nhiều khó khăn.',
    'Kế hoạch số 58/KH-UBND ngày 05/3/2021',
    'Kế hoạch số 58/KH-UBND được sửa trong năm 2021.',
    'Kế hoạch số 58/KH-UBND về bầu cử đại biểu HĐND các cấp nhiệm kỳ 2021-2026',
  ],
  find(text, report) {
    const { tokens, matches } = text.reading;
    let document: DocumentFinding | null = null;
    let read = 0;
    for (const finding of text.of('document', 'metric', 'date')) {
      if (finding.type === 'document') [document, read] = [finding, finding.to];
      if (finding.type === 'metric') document = null;
      if (finding.type !== 'date' || !document || document.form === 'anaphor' || finding.from < document.to) continue;
      if (tokens.sentence[document.from] !== tokens.sentence[finding.from]) document = null;
      const isPeriod = matches.isCue(finding.from, Cue.stretch) && finding.value.includes('/');
      if (!document || (!isPeriod && !(isYear(finding) && hasSubject(text, read, finding)))) continue;
      if (!isTermOfBody(text, finding)) report(document, finding);
      document = null;
    }
  },
});

const isYear = ({ value }: DateFinding) => /^\d{4}$/.test(value);

/** `… ⟦về⟧ dự toán ngân sách năm 2017`: the words between the document and the year say what it is about. */
function hasSubject({ reading: { tokens, matches } }: Resolution, from: number, date: DateFinding): boolean {
  for (let token = from; token < date.from; token++) {
    if (tokens.isSign(token, ';')) return false;
    if (isAbout(matches, token)) return matches.isCue(date.from, Cue.year) && !isHorizon(matches, date);
  }
  return false;
}

/** `quy hoạch ⟦đến⟧ năm 2030`: how far it looks ahead. */
function isHorizon(matches: Resolution['reading']['matches'], { from }: DateFinding): boolean {
  return from > 0 && (matches.isCue(from - 1, Cue.until) || matches.isCue(from - 1, Cue.around));
}

export const appliesDuringTitle = rule({
  name: 'appliesDuring.title',
  type: 'appliesDuring',
  says: 'the period or the year stands in the title of a document that is no law',
  examples: ['NGHỊ QUYẾT\nVỀ VIỆC GIAO BIÊN CHẾ NĂM 2025\nHỘI ĐỒNG NHÂN DÂN TỈNH HÀ GIANG\nCăn cứ Luật Viên chức;'],
  counterExamples: ['Căn cứ Luật Viên chức năm 2010;', 'NGHỊ QUYẾT\nVỀ VIỆC GIAO BIÊN CHẾ\nCăn cứ Luật Viên chức năm 2010;'],
  find(text, report) {
    const own = headingOf(text);
    const period = own && periodOfTitle(text, own);
    if (own && period) report(own, period, { at: period });
  },
});

/** The mention of the text's own document above its subject, `NGHỊ QUYẾT⏎⟦VỀ VIỆC⟧ …`; its number line may stand before. */
function headingOf({ context, reading: { matches } }: Resolution): DocumentFinding | undefined {
  const own = (context.self?.findings ?? []) as readonly DocumentFinding[];
  return own.find(({ to }) => isAbout(matches, to)) ?? own[0];
}

/** The one period in the subject below the heading, unless it is that of another document named there. */
function periodOfTitle(text: Resolution, own: DocumentFinding): DateFinding | undefined {
  const { tokens, matches } = text.reading;
  const title = titleOf(own.draft);
  let period: DateFinding | undefined;
  for (const finding of text.of('document', 'date')) {
    if (finding.from < own.from || finding.from >= own.to + SUBJECT) continue;
    if (finding.type === 'document' && finding.draft !== own.draft) break;
    if (finding.type !== 'date' || !(isYear(finding) || finding.value.includes('/')) || isHorizon(matches, finding)) continue;
    if (isTermOfBody(text, finding) || !isInTitle(text, own, finding, title)) continue;
    if (period) return undefined;
    period = finding;
  }
  return period && tokens.is(period.from, Shape.WORD) ? period : undefined;
}

/** The words of the date are part of the title, or of the line in capitals below the heading that says what it is about. */
function isInTitle({ reading: { tokens, matches } }: Resolution, own: DocumentFinding, { from, to }: DateFinding, title: string): boolean {
  if (title !== '' && title.includes(tokens.plain(from, to).toLowerCase())) return true;
  return isAbout(matches, own.to) && tokens.is(from, Shape.CAPS_LINE) && tokens.sentence[own.to] === tokens.sentence[from];
}

function titleOf(draft: Draft | null | undefined): string {
  const title = draft?.fields.title;
  return typeof title === 'string' ? title.toLowerCase() : '';
}
