import type { Draft } from '../annotate/index.ts';
import { Cue, EntryKind } from '../lexicon/index.ts';
import { annexOf, type Issuer, isIssuer, isLabelled, letterheadOf, selfOf } from './own-document.ts';
import { rule } from './rule.ts';

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
      const issuer = context.issuers.get(document.draft);
      if (isIssuer(issuer) && issuer.from > document.from && matches.isCue(issuer.from - 1, Cue.of)) report(document, issuer);
    }
  },
});

export const issuedByVerb = rule({
  name: 'issuedBy.verb',
  type: 'issuedBy',
  says: 'the issuer stands before ban hành and the document',
  examples: [
    'UBND tỉnh Hà Giang ban hành Kế hoạch số 58/KH-UBND.',
    'THÔNG TƯ\nVề tiêm chủng\n\nBộ trưởng Bộ Y tế ban hành Thông tư quy định về tiêm chủng.',
  ],
  counterExamples: ['UBND tỉnh Hà Giang tham mưu ban hành kế hoạch, thực hiện Nghị quyết số 12-NQ/TU.'],
  find({ of, reading: { matches } }, report) {
    let before: Issuer | null = null;
    for (const finding of of('organization', 'office', 'document')) {
      if (isIssuer(finding)) before = before && finding.to <= before.to ? before : finding;
      if (finding.type !== 'document' || !before) continue;
      const verb = before.to;
      if (matches.isCue(verb, Cue.issues) && matches.cueTo(verb) === finding.from) report(finding, before);
    }
  },
});

export const issuedByProposer = rule({
  name: 'issuedBy.proposer',
  type: 'issuedBy',
  says: 'theo đề nghị or xét đề nghị and the issuer stand before tại and the document',
  examples: [
    'Theo đề nghị của Giám đốc Sở Y tế tại Tờ trình số 58/TTr-SYT ngày 05/3/2021;',
    'Theo đề nghị của Giám đốc Sở Y tế về dự thảo và Giám đốc Sở Nội vụ tại Tờ trình số 7/TTr-SNV;',
  ],
  counterExamples: ['Theo đề nghị của Giám đốc Sở Y tế về Tờ trình số 58/TTr-SYT;', 'Giám đốc Sở Y tế tại Tờ trình số 58/TTr-SYT nêu rõ.'],
  find(document, report) {
    for (const proposed of document.byType.document) {
      const issuer = document.context.issuers.get(proposed.draft);
      const isBefore = issuer && document.reading.matches.cueEndingAt(proposed.from, Cue.refersTo) === issuer.to;
      if (isIssuer(issuer) && isBefore) report(proposed, issuer);
    }
  },
});

export const issuedByLetterhead = rule({
  name: 'issuedBy.letterhead',
  type: 'issuedBy',
  says: 'the body or office in capitals at the head of the text issues the document that the text is',
  examples: ['NGHỊ QUYẾT\nVỀ GIÁ NƯỚC SẠCH\nHỘI ĐỒNG NHÂN DÂN TỈNH HÀ GIANG\nCăn cứ Luật Giá;'],
  counterExamples: [
    'Hội đồng nhân dân tỉnh Hà Giang họp.',
    'UBND TỈNH HÀ GIANG HỌP BÁO',
    'BỘ Y TẾ\nSố: 21/2018/TT-BYT\nTHÔNG TƯ\nVề tiêm chủng\n\nBộ trưởng Bộ Y tế ban hành Thông tư quy định về tiêm chủng.',
  ],
  find(document, report) {
    const own = selfOf(document);
    const isWorded = own?.draft && document.context.issuers.has(own.draft);
    const issuer = own && !isWorded ? letterheadOf(document, own) : undefined;
    if (own && issuer) report(own, issuer, { at: issuer });
  },
});

export const issuedByField = rule({
  name: 'issuedBy.field',
  type: 'issuedBy',
  says: "the field Cơ quan ban hành of a summary names the issuer of the text's own document",
  examples: ['Số hiệu: 21/2018/TT-BYT\nCơ quan ban hành: Bộ Y tế\nNgày ban hành: 05/3/2018'],
  counterExamples: ['Cơ quan ban hành: Bộ Y tế', 'Số hiệu: 21/2018/TT-BYT\nCơ quan ban hành và Bộ Y tế họp.'],
  find(document, report) {
    const own = selfOf(document);
    const isValue = (finding: Issuer) => isLabelled(document, finding, Cue.issuerField);
    const issuer = own && document.of('organization', 'office').find(isValue);
    if (own && issuer) report(own, issuer, { at: issuer });
  },
});

export const issuedByEnactor = rule({
  name: 'issuedBy.enactor',
  type: 'issuedBy',
  says: "the office that yêu cầu, điện or giao in the text's own document issues it",
  examples: ['CHỈ THỊ\nVề việc phòng cháy\n\nThủ tướng Chính phủ yêu cầu các bộ, ngành khẩn trương thực hiện.'],
  counterExamples: ['Thủ tướng Chính phủ yêu cầu các bộ, ngành khẩn trương thực hiện.'],
  find(document, report) {
    const { byType, reading } = document;
    const own = selfOf(document);
    if (!own || [...byType.organization, ...byType.office].some(({ from }) => from < own.from + 3)) return;
    const issuer = byType.office.find(({ to }) => reading.matches.isCue(to, Cue.orders));
    if (issuer) report(own, issuer, { at: issuer });
  },
});

export const issuedByAttached = rule({
  name: 'issuedBy.attached',
  type: 'issuedBy',
  says: "what the text's own document issues has its issuer",
  examples: [
    'QUYẾT ĐỊNH\nVề quản lý chợ\nỦY BAN NHÂN DÂN TỈNH HÀ GIANG\nĐiều 1. Ban hành kèm theo Quyết định này Quy chế quản lý chợ.\n\nQUY CHẾ\nQuản lý chợ\n\nĐiều 1. Chợ.',
  ],
  counterExamples: [
    'QUYẾT ĐỊNH\nVề quản lý chợ\nỦY BAN NHÂN DÂN TỈNH HÀ GIANG\nĐiều 1. Ban hành kèm theo Quyết định này Quy chế quản lý chợ.',
  ],
  find(document, report) {
    const [own, annex] = [selfOf(document), annexOf(document)];
    const worded = own?.draft && document.context.issuers.get(own.draft);
    const issuer = own && (isIssuer(worded) ? worded : letterheadOf(document, own));
    if (annex && issuer) report(annex, issuer, { at: issuer, inferred: true });
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
  find({ of, byType, context, reading: { lexicon } }, report) {
    const open = byType.document.filter(({ issuerCode, draft }) => issuerCode !== '' && !context.issuers.has(draft));
    const bodies = open.length > 0 ? bodiesByName(of('organization', 'office')) : new Map<string, Set<Draft>>();
    for (const document of open) {
      const [issuer] = lexicon.entriesOf(lexicon.symbols.idOf(document.issuerCode), EntryKind.ISSUER);
      const [body, other] = (issuer && bodies.get(issuer.body.toLowerCase())) ?? [];
      if (body && !other) report(document, body.findings[0] as Issuer, { at: document, inferred: true });
    }
  },
});

/** Bodies and offices by the words that they are named with, before their place: `Ủy ban nhân dân` of any unit. */
function bodiesByName(issuers: readonly Issuer[]): Map<string, Set<Draft>> {
  const asPrinted = new Map<string, Set<Draft>>();
  for (const finding of issuers) {
    if (!finding.draft) continue;
    const name = finding.type === 'office' ? finding.title : finding.name;
    const drafts = asPrinted.get(name);
    if (!drafts) asPrinted.set(name, new Set([finding.draft]));
    else if (drafts.size < 2) drafts.add(finding.draft);
  }
  const byName = new Map<string, Set<Draft>>();
  for (const [name, drafts] of asPrinted) {
    const key = name.toLowerCase();
    const known = byName.get(key);
    if (!known) byName.set(key, drafts);
    else for (const draft of drafts) known.add(draft);
  }
  return byName;
}
