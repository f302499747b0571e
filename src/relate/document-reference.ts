import type { DocumentFinding, Draft, ProvisionFinding } from '../annotate/index.ts';
import { subjectEnd } from '../annotate/index.ts';
import { Cue } from '../lexicon/index.ts';
import type { Resolution } from '../resolve/index.ts';
import { amendmentsOf } from './amendment.ts';
import { cueBefore, cueEndingAt, documentOf, isJoined, isOwn, itemsOf, opensWith, ownOf, semicolonBetween } from './reference-words.ts';
import { type Reference, type ResolvedText, rule } from './rule.ts';

/** The mention begins an item: behind the opening words, a semicolon or a comma. */
function beginsItem(document: Resolution, { from }: Reference, ...opening: number[]): boolean {
  const { tokens, matches } = document.reading;
  const before = from - 1;
  if (tokens.isSign(before, ';') || tokens.isSign(before, ',') || matches.isCue(before, Cue.and)) return true;
  return cueEndingAt(document, from, ...opening) >= 0;
}

/** Amenders are named with what they amend, and are no references of their own. */
function amendersOf(document: ResolvedText): ReadonlySet<Reference> {
  return new Set(amendmentsOf(document).map(({ amender }) => amender));
}

export const basedOnGround = rule({
  name: 'basedOn.ground',
  type: 'basedOn',
  says: "căn cứ opens the sentence: the text's own document rests on what follows",
  examples: ['QUYẾT ĐỊNH\nVề giá nước sạch\nCăn cứ Luật Giá ngày 20 tháng 6 năm 2012;\nCăn cứ Nghị định số 117/2007/NĐ-CP của Chính phủ;'],
  counterExamples: [
    'Căn cứ Luật Giá, các sở tham mưu.',
    'QUYẾT ĐỊNH\nVề giá nước sạch\nĐiều 1. Giá nước\nCăn cứ Luật Giá, các sở tham mưu.',
    'QUYẾT ĐỊNH\nVề giá nước sạch\nĐiều 1. Giá theo Nghị định số 117/2007/NĐ-CP.',
  ],
  find(document, report) {
    if (!document.context.self) return;
    const isGround = opensWith(document, Cue.basedOn);
    const amenders = amendersOf(document);
    let isBody = false;
    for (const ground of document.references) {
      if (isOwnArticle(ground) || ground.rule === 'document.annex') isBody = isOwnArticle(ground);
      const own = ownOf(document, ground.from);
      const isItem = isGround(ground) && beginsItem(document, ground, Cue.basedOn) && !amenders.has(ground) && !isOwn(document, ground);
      if (own && isItem && !isBody) report(own, ground, { at: ground });
    }
  },
});

export const citesConsidered = rule({
  name: 'cites.considered',
  type: 'cites',
  says: "xét or theo đề nghị opens the sentence: the text's own document refers to what follows",
  examples: [
    'NGHỊ QUYẾT\nVề giá nước sạch\nXét Tờ trình số 58/TTr-UBND ngày 05/3/2021 của Ủy ban nhân dân tỉnh;',
    'NGHỊ QUYẾT\nVề giá nước sạch\nXét đề nghị của Chính phủ tại Tờ trình số 58/TTr-CP và Báo cáo số 59/BC-CP;',
  ],
  counterExamples: ['Xét Tờ trình số 58/TTr-UBND của UBND tỉnh, HĐND tỉnh cho ý kiến.'],
  find(document, report) {
    if (!document.context.self) return;
    const isConsidered = opensWith(document, Cue.considers);
    for (const cited of document.references) {
      const own = ownOf(document, cited.from);
      const isItem = isConsidered(cited) && beginsItem(document, cited, Cue.considers, Cue.refersTo);
      if (own && isItem) report(own, cited, { at: cited });
    }
  },
});

export const citesReferred = rule({
  name: 'cites.referred',
  type: 'cites',
  says: "theo, tại or quy định tại stands before what the text's own document refers to; where the text is none, its article",
  examples: [
    'QUYẾT ĐỊNH\nVề giá nước sạch\nĐiều 1. Mức chi theo quy định tại Điều 7 Thông tư số 21/2018/TT-BYT.',
    'Điều 4. Mức chi\nMức chi theo quy định tại Điều 7 Thông tư số 21/2018/TT-BYT.',
  ],
  counterExamples: [
    'Mức chi theo quy định tại Điều 7 Thông tư số 21/2018/TT-BYT.',
    'QUYẾT ĐỊNH\nVề giá nước sạch\nĐiều 2. Mức chi quy định tại Điều 1 do UBND xã chi trả.',
    'QUYẾT ĐỊNH\nVề giá nước sạch\nCăn cứ Luật Giá được sửa đổi, bổ sung tại Luật số 44/2024/QH15;',
  ],
  find(document, report) {
    const isGround = opensWith(document, Cue.basedOn);
    const amenders = amendersOf(document);
    let article: ProvisionFinding | null = null;
    for (const cited of document.references) {
      if (isOwnArticle(cited)) article = cited;
      const source = ownOf(document, cited.from) ?? article;
      const isOther = documentOf(document, cited) !== undefined && !isOwn(document, cited) && !amenders.has(cited);
      const refers = cueEndingAt(document, cited.from, Cue.refersTo, Cue.accordingTo) >= 0;
      if (source && isOther && refers && !isGround(cited)) report(source, cited, { at: cited });
    }
  },
});

const isOwnArticle = (reference: Reference): reference is ProvisionFinding =>
  reference.type === 'provision' && reference.heading && reference.article !== '';

export const citesMentioned = rule({
  name: 'cites.mentioned',
  type: 'cites',
  says: "an article of the text's own document names another one, which it neither amends nor repeals",
  examples: [
    'QUYẾT ĐỊNH\nVề giá nước sạch\nĐiều 1. Đơn giá nước tuân thủ Luật Giá và Luật Tài nguyên nước.',
    'QUYẾT ĐỊNH\nVề giá nước sạch\nĐiều 1. Giám sát việc thu tiền trong Nghị quyết số 12/2015/NQ-HĐND.',
  ],
  counterExamples: [
    'QUYẾT ĐỊNH\nVề giá nước sạch\nĐiều 1. Bãi bỏ Quyết định số 12/2015/QĐ-UBND quy định chi tiết Luật Giá.',
    'Đơn giá nước tuân thủ Luật Giá.',
  ],
  find(document, report) {
    if (!document.context.self) return;
    const changes = opensWithAny(document, Cue.amends, Cue.amendsWords, Cue.repeals, Cue.considers);
    const subject = inSubject(document);
    const { sentence } = document.reading.tokens;
    let isBody = false;
    let last = null as { readonly to: number; readonly at: number; readonly isCited: boolean } | null;
    for (const { reference, from, to } of itemsOf(document)) {
      if (isOwnArticle(reference)) isBody = true;
      const own = ownOf(document, from);
      if (!isBody || !own || isOwn(document, reference) || !documentOf(document, reference)) continue;
      const isFirst: boolean = last === null || sentence[last.at] !== sentence[from] || semicolonBetween(document, last.to, from);
      const goesOn: boolean = last?.isCited === true && isJoined(document, last, { from });
      const isTouched =
        changes(reference) ||
        subject.has(reference.draft as Draft) ||
        cueBefore(document, from, Cue.amends, Cue.repeals, Cue.amendsWords) > 0;
      const isNamed = reference.type === 'document' || to > reference.to;
      const isCited: boolean = isNamed && !isTouched && (isFirst || goesOn) && !ceases(document, to);
      if (isCited) report(own, reference, { at: reference });
      last = { to, at: from, isCited };
    }
  },
});

/** What the title of the own document names is amended, repealed or carried out by it. */
function inSubject({ context, references, reading }: ResolvedText): ReadonlySet<Draft> {
  const heading = context.self?.findings.find(({ rule }) => rule === 'document.heading');
  const end = heading ? subjectEnd(reading, heading.to) : 0;
  return new Set(references.filter(({ from }) => heading && from >= heading.to && from < end).map(({ draft }) => draft as Draft));
}

function opensWithAny(document: Resolution, ...cues: number[]): (reference: Reference) => boolean {
  const tests = cues.map((cue) => opensWith(document, cue));
  // Each has to be asked for every reference, as it goes over the text with them.
  return (reference) => tests.map((test) => test(reference)).includes(true);
}

/** How far behind the name of a document its end of force may be told. */
const LONGEST_DESCRIPTION = 80;

/** `Nghị quyết số 12/2015/NQ-HĐND … ⟦hết hiệu lực⟧` */
function ceases({ reading: { tokens, matches } }: Resolution, to: number): boolean {
  for (let token = to; token < to + LONGEST_DESCRIPTION && tokens.sentence[token] === tokens.sentence[to]; token++) {
    if (matches.isCue(token, Cue.ceases)) return true;
  }
  return false;
}

export const implementsVerb = rule({
  name: 'implements.verb',
  type: 'implements',
  says: 'a document and, in the same sentence, thực hiện, hướng dẫn or quy định chi tiết before another one',
  examples: [
    'Kế hoạch số 58/KH-UBND thực hiện Nghị quyết số 12-NQ/TU',
    'Nghị định số 120/2016/NĐ-CP quy định chi tiết một số điều của Luật Phí và lệ phí',
  ],
  counterExamples: ['UBND tỉnh thực hiện Nghị quyết số 12-NQ/TU', 'Nghị định số 120/2016/NĐ-CP; thực hiện Luật Phí và lệ phí'],
  find(document, report) {
    const { tokens } = document.reading;
    let source: DocumentFinding | null = null;
    for (const reference of document.references) {
      if (reference.type !== 'document') continue;
      const isSame = source !== null && tokens.sentence[source.from] === tokens.sentence[reference.from] && !tokens.isSign(source.to, ';');
      const verb = isSame ? cueBefore(document, reference.from, Cue.implements) : 0;
      if (source && verb > source.to && source.draft !== reference.draft && !semicolonBetween(document, source.to, verb))
        report(source, reference);
      else source = reference;
    }
  },
});

export const implementsTitle = rule({
  name: 'implements.title',
  type: 'implements',
  says: "the subject of the text's own document says what it carries out",
  examples: [
    'KẾ HOẠCH\nTriển khai Nghị quyết số 12-NQ/TU về chuyển đổi số\n\nCác sở thực hiện.',
    'NGHỊ ĐỊNH\nQuy định chi tiết một số điều của Luật Giá\n\nCăn cứ Luật Tổ chức Chính phủ;',
  ],
  counterExamples: [
    'KẾ HOẠCH\nPhòng, chống thiên tai\n\nTriển khai đến các xã.',
    'QUYẾT ĐỊNH\nSửa đổi Nghị định số 30/2020/NĐ-CP quy định chi tiết Luật Lưu trữ\n\nCăn cứ Luật Giá;',
  ],
  find(document, report) {
    const { context, references, reading } = document;
    for (const own of [context.self, context.annex?.draft]) {
      const heading = own?.findings.find(({ rule }) => rule === 'document.heading' || rule === 'document.annex') as
        | DocumentFinding
        | undefined;
      const first = heading && references.find(({ from, draft }) => from >= heading.to && draft !== own);
      if (!heading || first?.type !== 'document' || first.from >= subjectEnd(reading, heading.to)) continue;
      const amends = cueBefore(document, first.from, Cue.amends, Cue.repeals);
      if (amends === 0 && cueBefore(document, first.from, Cue.implements) > 0) report(heading, first);
    }
  },
});

export const implementsOpening = rule({
  name: 'implements.opening',
  type: 'implements',
  says: "before the first article of the text's own document a sentence opens with thực hiện or triển khai and names another one",
  examples: [
    'QUYẾT ĐỊNH\nVề giá nước sạch\nCăn cứ Luật Giá;\nThực hiện Nghị quyết số 12-NQ/TU ngày 05/3/2021 về cấp nước;\nĐiều 1. Giá nước.',
  ],
  counterExamples: [
    'QUYẾT ĐỊNH\nVề giá nước sạch\nĐiều 1. Giá nước\nThực hiện Nghị quyết số 12-NQ/TU và báo cáo.',
    'Thực hiện Nghị quyết số 12-NQ/TU, xã họp.',
  ],
  find(document, report) {
    const own = document.context.self?.findings[0] as DocumentFinding | undefined;
    if (!own) return;
    const { tokens } = document.reading;
    for (const reference of document.references) {
      if (isOwnArticle(reference)) return;
      const verb = cueEndingAt(document, reference.from, Cue.implements);
      const opens = verb >= 0 && reference.from > own.from && tokens.sentence[verb] !== tokens.sentence[verb - 1];
      if (opens && reference.type === 'document') report(own, reference, { at: reference });
    }
  },
});

export const provisionOfOwner = rule({
  name: 'provisionOf.owner',
  type: 'provisionOf',
  says: "the part is named with its document, or heads an article of the text's own",
  examples: ['Theo Điều 7 Thông tư số 21/2018/TT-BYT', 'QUYẾT ĐỊNH\nVề giá nước sạch\nĐiều 1. Giá nước sạch là 9.000 đồng/m3.'],
  counterExamples: ['Theo Điều 7, mức chi tăng.'],
  find({ byType, context }, report) {
    for (const provision of byType.provision) {
      const owner = context.owners.get(provision.draft as Draft)?.findings[0] as DocumentFinding | undefined;
      if (owner) report(provision, owner, { at: provision });
    }
  },
});
