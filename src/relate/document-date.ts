import type { DateFinding, DocumentFinding } from '../annotate/index.ts';
import { Cue } from '../lexicon/index.ts';
import { Shape } from '../text/index.ts';
import { annexOf, isLabelled, LETTERHEAD, selfOf } from './own-document.ts';
import type { ResolvedText } from './rule.ts';
import { rule } from './rule.ts';

export const issuedOnBehind = rule({
  name: 'issuedOn.behind',
  type: 'issuedOn',
  says: 'the date stands directly behind the document',
  examples: ['Nghị quyết số 12-NQ/TU, ngày 05/3/2021', 'Luật Viên chức ngày 15 tháng 11 năm 2010'],
  counterExamples: ['Nghị quyết số 12-NQ/TU có hiệu lực từ ngày 05/3/2021', 'Kế hoạch số 58/KH-UBND giai đoạn 2021-2025'],
  find({ byType, context, reading: { tokens } }, report) {
    for (const document of byType.document) {
      const date = context.issueDates.get(document.draft);
      if (date?.type === 'date' && isPoint(date) && tokens.sentence[date.from] === tokens.sentence[date.to - 1]) report(document, date);
    }
  },
});

/** A day, month or year, no stretch of time. */
const isPoint = ({ value }: DateFinding) => !value.includes('/');

export const issuedOnTitle = rule({
  name: 'issuedOn.title',
  type: 'issuedOn',
  says: 'the year is part of the title of the document',
  examples: ['Căn cứ Luật Viên chức năm 2010;'],
  counterExamples: ['Luật Viên chức được áp dụng trong năm 2010.'],
  find({ of }, report) {
    let outer: DocumentFinding | null = null;
    for (const finding of of('document', 'date')) {
      if (finding.type === 'document') outer = finding;
      else if (outer && finding.to === outer.to && finding.from > outer.from && isPoint(finding)) report(outer, finding);
    }
  },
});

export const issuedOnDateline = rule({
  name: 'issuedOn.dateline',
  type: 'issuedOn',
  says: "the place and date line at the head of the text dates the text's own document",
  examples: ['Số: 58/KH-UBND\nHà Giang, ngày 05 tháng 3 năm 2021\nKẾ HOẠCH\nPhòng, chống thiên tai'],
  counterExamples: ['Hà Giang, ngày 05 tháng 3 năm 2021, trời mưa.'],
  find(document, report) {
    const [own, date] = [selfOf(document), datelineOf(document)];
    if (own && date) report(own, date, { at: date });
  },
});

/** `⟦Hà Nội⟧, ngày …` at the head of the text. */
function datelineOf(document: ResolvedText): DateFinding | undefined {
  const own = selfOf(document);
  if (!own) return undefined;
  const { byType, reading } = document;
  const isNear = (from: number) => from < own.to + LETTERHEAD && from > own.from - LETTERHEAD;
  const followsPlace = (from: number) => reading.tokens.isSign(from - 1, ',') && byType.place.some(({ to }) => to === from - 1);
  return byType.date.find(({ from, value }) => isNear(from) && value.length === 10 && followsPlace(from));
}

export const issuedOnVerb = rule({
  name: 'issuedOn.verb',
  type: 'issuedOn',
  says: 'the sentence says the day, the issuer, ban hành or ký, and the document, one after the other',
  examples: [
    'Ngày 17/5/2019, Chủ tịch UBND tỉnh Hà Giang ban hành Công điện số 34/CĐ-UBND.',
    'Ngày 17/5/2019, Thủ tướng Chính phủ đã ban hành Quyết định số 34/QĐ-TTg.',
  ],
  counterExamples: [
    'Ngày 17/5/2019, Chủ tịch UBND tỉnh Hà Giang họp và ban hành Công điện số 34/CĐ-UBND.',
    'Từ ngày 5 đến ngày 17/5/2019, UBND tỉnh Hà Giang ban hành Công điện số 34/CĐ-UBND.',
  ],
  find({ byType, context, reading }, report) {
    const { tokens, matches, findings } = reading;
    for (const document of byType.document) {
      const issuer = context.issuers.get(document.draft);
      const isVerb = issuer && matches.isCue(issuer.to, Cue.issues) && matches.cueTo(issuer.to) === document.from;
      const end = issuer && tokens.isSign(issuer.from - 1, ',') ? issuer.from - 1 : (issuer?.from ?? 0);
      const date = isVerb ? findings.endingAt(end, 'date') : null;
      if (date?.draft && isPoint(date) && tokens.is(date.from, Shape.BREAK_BEFORE)) report(document, date);
    }
  },
});

/** `Nghị định số 12/2024/NĐ-CP ⟦của Chính phủ,⟧ ban hành ngày …`, in tokens. */
const WIDEST_ISSUER = 10;

export const issuedOnPassive = rule({
  name: 'issuedOn.passive',
  type: 'issuedOn',
  says: 'ban hành or ký and the day stand behind the document, or behind its issuer',
  examples: [
    'Nghị định số 12/2024/NĐ-CP ban hành ngày 05/3/2024 quy định về đo đạc.',
    'Nghị định số 12/2024/NĐ-CP của Chính phủ, ban hành ngày 05/3/2024.',
  ],
  counterExamples: [
    'Nghị định số 12/2024/NĐ-CP quy định các giấy phép ban hành ngày 05/3/2024.',
    'Nghị định số 12/2024/NĐ-CP và quy chế ban hành ngày 05/3/2024.',
  ],
  find({ byType, context, reading }, report) {
    const { tokens, matches, findings } = reading;
    for (const document of byType.document) {
      if (context.issueDates.has(document.draft)) continue;
      const issuer = context.issuers.get(document.draft);
      const isBehind = issuer && issuer.from >= document.to && issuer.to - document.to <= WIDEST_ISSUER;
      const end = isBehind ? issuer.to : document.to;
      const verb = tokens.isSign(end, ',') ? end + 1 : end;
      const date = matches.isCue(verb, Cue.issues) ? findings.startingAt(matches.cueTo(verb), 'date') : null;
      if (date?.draft && isPoint(date)) report(document, date);
    }
  },
});

export const issuedOnAttached = rule({
  name: 'issuedOn.attached',
  type: 'issuedOn',
  says: "what the text's own document issues has its date",
  examples: [
    'Hà Giang, ngày 05 tháng 3 năm 2021\nQUYẾT ĐỊNH\nVề quản lý chợ\n\nĐiều 1. Ban hành kèm theo Quyết định này Quy chế quản lý chợ.\n\nQUY CHẾ\nQuản lý chợ\n\nĐiều 1. Chợ.',
  ],
  counterExamples: [
    'QUYẾT ĐỊNH\nVề quản lý chợ\n\nĐiều 1. Ban hành kèm theo Quyết định này Quy chế quản lý chợ.\n\nQUY CHẾ\nQuản lý chợ\n\nĐiều 1. Chợ họp từ ngày 05 tháng 3 năm 2021.',
  ],
  find(document, report) {
    const [annex, own] = [annexOf(document), selfOf(document)];
    const worded = own?.draft && document.context.issueDates.get(own.draft);
    const date = datelineOf(document) ?? (worded?.type === 'date' ? worded : undefined);
    if (annex && date) report(annex, date, { at: date, inferred: true });
  },
});

export const issuedOnField = rule({
  name: 'issuedOn.field',
  type: 'issuedOn',
  says: "the field Ngày ban hành of a summary dates the text's own document",
  examples: ['Số hiệu: 21/2018/TT-BYT\nCơ quan ban hành: Bộ Y tế\nNgày ban hành: 05/3/2018'],
  counterExamples: ['Ngày ban hành: 05/3/2018', 'Số hiệu: 21/2018/TT-BYT\nNgày hiệu lực: 05/3/2018'],
  find(document, report) {
    const own = selfOf(document);
    const date = own && document.byType.date.find((finding) => isLabelled(document, finding, Cue.dateField) && isPoint(finding));
    if (own && date) report(own, date, { at: date });
  },
});

export const issuedOnPassed = rule({
  name: 'issuedOn.passed',
  type: 'issuedOn',
  says: 'the document was passed (thông qua) on that day',
  examples: ['NGHỊ QUYẾT\nVề giá nước sạch\nNghị quyết này đã được Hội đồng nhân dân tỉnh Hà Giang thông qua ngày 08 tháng 12 năm 2021.'],
  counterExamples: ['Hội đồng nhân dân tỉnh Hà Giang thông qua ngày 08 tháng 12 năm 2021 nhiều việc.'],
  find({ of, reading: { tokens, matches } }, report) {
    let document: DocumentFinding | null = null;
    for (const finding of of('document', 'date')) {
      if (finding.type === 'document') document = finding;
      if (finding.type !== 'date' || !document || document.rule !== 'document.this') continue;
      const isSame = tokens.sentence[document.from] === tokens.sentence[finding.from];
      const verb = [2, 3].some((back) => finding.from >= back && matches.isCue(finding.from - back, Cue.passed));
      if (isSame && verb && isPoint(finding)) report(document, finding);
    }
  },
});
