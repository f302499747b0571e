import type { DateFinding, DocumentFinding, Draft, Finding, OfficeFinding, OrganizationFinding, PersonFinding } from '../annotate/index.ts';
import { Cue, EntryKind } from '../lexicon/index.ts';
import type { Resolution } from '../resolve/index.ts';
import { Shape } from '../text/index.ts';
import { rule } from './rule.ts';

type Issuer = OfficeFinding | OrganizationFinding;

const isIssuer = (finding: Finding | undefined): finding is Issuer => finding?.type === 'office' || finding?.type === 'organization';
/** How far into a text its letterhead reaches, and how far from the end its signature, in tokens. */
const LETTERHEAD = 60;
const SIGNATURE = 60;

export const issuedByWords = rule({
  name: 'issuedBy.words',
  type: 'issuedBy',
  says: 'của and the issuer stand behind the document',
  examples: [
    'Nghị quyết số 12-NQ/TU ngày 05/3/2021 của Ban Thường vụ Tỉnh ủy',
    'Nghị định số 30/2020/NĐ-CP của Chính phủ về công tác văn thư',
  ],
  counterExamples: ['Nghị định số 30/2020/NĐ-CP. Của Chính phủ', 'Nghị định số 30/2020/NĐ-CP về chức năng của Bộ Nội vụ'],
  find({ byType, context, reading: { matches } }, report) {
    for (const document of byType.document) {
      const issuer = context.issuers.get(document.draft as Draft);
      if (isIssuer(issuer) && matches.isCue(issuer.from - 1, Cue.of)) report(document, issuer);
    }
  },
});

export const issuedByVerb = rule({
  name: 'issuedBy.verb',
  type: 'issuedBy',
  says: 'the issuer stands before ban hành and the document',
  examples: ['UBND tỉnh Hà Giang ban hành Kế hoạch số 58/KH-UBND.'],
  counterExamples: ['UBND tỉnh Hà Giang tham mưu ban hành kế hoạch, thực hiện Nghị quyết số 12-NQ/TU.'],
  find({ findings, reading: { matches } }, report) {
    let before: Issuer | null = null;
    for (const finding of findings) {
      if (isIssuer(finding)) before = before && finding.to <= before.to ? before : finding;
      if (finding.type !== 'document' || !before) continue;
      const verb = before.to;
      if (matches.isCue(verb, Cue.issues) && matches.cueTo(verb) === finding.from) report(finding, before);
    }
  },
});

export const issuedByLetterhead = rule({
  name: 'issuedBy.letterhead',
  type: 'issuedBy',
  says: 'the body or office in capitals at the head of the text issues the document that the text is',
  examples: ['NGHỊ QUYẾT\nVỀ GIÁ NƯỚC SẠCH\nHỘI ĐỒNG NHÂN DÂN TỈNH HÀ GIANG\nCăn cứ Luật Giá;'],
  counterExamples: ['Hội đồng nhân dân tỉnh Hà Giang họp.', 'UBND TỈNH HÀ GIANG HỌP BÁO'],
  find(document, report) {
    const own = document.context.self?.findings[0] as DocumentFinding | undefined;
    const issuer = own && letterheadOf(document, own);
    if (own && issuer) report(own, issuer, { at: issuer });
  },
});

/** The body or office in capitals at the head of the text that is the document. */
export function letterheadOf({ findings, reading: { tokens } }: Resolution, own: DocumentFinding): Issuer | undefined {
  const isHead = (finding: Finding) => tokens.is(finding.from, Shape.CAPS_LINE) && tokens.is(finding.from, Shape.LINE_BEFORE);
  return findings.find((finding): finding is Issuer => isIssuer(finding) && finding.from < own.to + LETTERHEAD && isHead(finding));
}

export const issuedByEnactor = rule({
  name: 'issuedBy.enactor',
  type: 'issuedBy',
  says: "the office that yêu cầu, điện or giao in the text's own document issues it",
  examples: ['CHỈ THỊ\nVề việc phòng cháy\n\nThủ tướng Chính phủ yêu cầu các bộ, ngành khẩn trương thực hiện.'],
  counterExamples: ['Thủ tướng Chính phủ yêu cầu các bộ, ngành khẩn trương thực hiện.'],
  find({ findings, context, reading: { matches } }, report) {
    const own = context.self?.findings[0] as DocumentFinding | undefined;
    if (!own || findings.some((finding) => isIssuer(finding) && finding.from < own.from + 3)) return;
    const issuer = findings.find((finding): finding is Issuer => finding.type === 'office' && matches.isCue(finding.to, Cue.orders));
    if (issuer) report(own, issuer, { at: issuer });
  },
});

export const issuedBySuffix = rule({
  name: 'issuedBy.suffix',
  type: 'issuedBy',
  says: "the suffix of the document's number names one body of the text",
  examples: [
    'Kế hoạch số 58/KH-UBND được UBND tỉnh Hà Giang triển khai.',
    'Báo cáo số 12-BC/BTCTW đã gửi. Ban Tổ chức Trung ương đề nghị góp ý.',
  ],
  counterExamples: [
    'Kế hoạch số 58/KH-UBND được UBND tỉnh Hà Giang và UBND tỉnh Lào Cai triển khai.',
    'Nghị định số 30/2020/NĐ-CP quy định.',
  ],
  find({ findings, byType, context, reading: { lexicon } }, report) {
    const open = byType.document.filter(({ issuerCode, draft }) => issuerCode !== '' && !context.issuers.has(draft as Draft));
    const bodies = open.length > 0 ? bodiesByName(findings) : new Map<string, Set<Draft>>();
    for (const document of open) {
      const [issuer] = lexicon.entriesOf(lexicon.symbols.idOf(document.issuerCode), EntryKind.ISSUER);
      const [body, other] = (issuer && bodies.get(issuer.body.toLowerCase())) ?? [];
      if (body && !other) report(document, body.findings[0] as Issuer, { at: document, inferred: true });
    }
  },
});

/** Bodies and offices by the words that they are named with, before their place: `Ủy ban nhân dân` of any unit. */
function bodiesByName(findings: Resolution['findings']): Map<string, Set<Draft>> {
  const byName = new Map<string, Set<Draft>>();
  for (const finding of findings) {
    if (!isIssuer(finding) || !finding.draft) continue;
    const name = (finding.type === 'office' ? finding.title : finding.name).toLowerCase();
    const drafts = byName.get(name);
    if (!drafts) byName.set(name, new Set([finding.draft]));
    else if (drafts.size < 2) drafts.add(finding.draft);
  }
  return byName;
}

export const issuedOnBehind = rule({
  name: 'issuedOn.behind',
  type: 'issuedOn',
  says: 'the date stands directly behind the document',
  examples: ['Nghị quyết số 12-NQ/TU, ngày 05/3/2021', 'Luật Viên chức ngày 15 tháng 11 năm 2010'],
  counterExamples: ['Nghị quyết số 12-NQ/TU có hiệu lực từ ngày 05/3/2021', 'Kế hoạch số 58/KH-UBND giai đoạn 2021-2025'],
  find({ byType, context, reading: { tokens } }, report) {
    for (const document of byType.document) {
      const date = context.issueDates.get(document.draft as Draft);
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
  find({ findings }, report) {
    let outer: DocumentFinding | null = null;
    for (const finding of findings) {
      if (finding.type === 'document') outer = finding;
      else if (finding.type === 'date' && outer && finding.to === outer.to && finding.from > outer.from && isPoint(finding))
        report(outer, finding);
    }
  },
});

export const issuedOnDateline = rule({
  name: 'issuedOn.dateline',
  type: 'issuedOn',
  says: "the place and date line at the head of the text dates the text's own document",
  examples: ['Số: 58/KH-UBND\nHà Giang, ngày 05 tháng 3 năm 2021\nKẾ HOẠCH\nPhòng, chống thiên tai'],
  counterExamples: ['Hà Giang, ngày 05 tháng 3 năm 2021, trời mưa.'],
  find({ byType, context, reading: { tokens } }, report) {
    const own = context.self?.findings[0] as DocumentFinding | undefined;
    if (!own) return;
    const isNear = (from: number) => from < own.to + LETTERHEAD && from > own.from - LETTERHEAD;
    const places = new Set(byType.place.map(({ to }) => to));
    // `⟦Hà Nội⟧, ngày …`
    const followsPlace = (from: number) => tokens.isSign(from - 1, ',') && places.has(from - 1);
    const date = byType.date.find(({ from, value }) => isNear(from) && value.length === 10 && followsPlace(from));
    if (date) report(own, date, { at: date });
  },
});

export const issuedOnPassed = rule({
  name: 'issuedOn.passed',
  type: 'issuedOn',
  says: 'the document was passed (thông qua) on that day',
  examples: ['NGHỊ QUYẾT\nVề giá nước sạch\nNghị quyết này đã được Hội đồng nhân dân tỉnh Hà Giang thông qua ngày 08 tháng 12 năm 2021.'],
  counterExamples: ['Hội đồng nhân dân tỉnh Hà Giang thông qua ngày 08 tháng 12 năm 2021 nhiều việc.'],
  find({ findings, reading: { tokens, matches } }, report) {
    let document: DocumentFinding | null = null;
    for (const finding of findings) {
      if (finding.type === 'document') document = finding;
      if (finding.type !== 'date' || !document || document.rule !== 'document.this') continue;
      const isSame = tokens.sentence[document.from] === tokens.sentence[finding.from];
      const verb = [2, 3].some((back) => finding.from >= back && matches.isCue(finding.from - back, Cue.passed));
      if (isSame && verb && isPoint(finding)) report(document, finding);
    }
  },
});

export const signedByFoot = rule({
  name: 'signedBy.foot',
  type: 'signedBy',
  says: "the name alone on a line at the foot of the text signs the text's own document",
  examples: ['Số: 58/KH-UBND\nKẾ HOẠCH\nPhòng, chống thiên tai\n\nUBND tỉnh yêu cầu thực hiện.\n\nCHỦ TỊCH\n\nLê Thị Hoài An'],
  counterExamples: ['Số: 58/KH-UBND\nKẾ HOẠCH\nPhòng, chống thiên tai\n\nÔng Lê Thị Hoài An chủ trì thực hiện.'],
  find({ byType, context, reading: { tokens } }, report) {
    const own = context.self?.findings[0] as DocumentFinding | undefined;
    if (!own) return;
    const isAlone = ({ from, to }: PersonFinding) =>
      tokens.is(from, Shape.LINE_BEFORE) && (to === tokens.count || tokens.is(to, Shape.LINE_BEFORE));
    const signer = byType.person.findLast((person) => person.from > tokens.count - SIGNATURE && isAlone(person));
    if (signer) report(own, signer, { at: signer });
  },
});
