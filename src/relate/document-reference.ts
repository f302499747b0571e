import type { DocumentFinding, Draft, Finding } from '../annotate/index.ts';
import { Cue } from '../lexicon/index.ts';
import type { Resolution } from '../resolve/index.ts';
import { Shape } from '../text/index.ts';
import { type Reference, type ResolvedText, rule } from './rule.ts';

/** Words between a verb and the document that it is about: `bãi bỏ ⟦toàn bộ⟧`, `quy định chi tiết ⟦một số điều của⟧`. */
const REACH = 14;

const REFERRING: ReadonlySet<number> = new Set([Cue.refersTo, Cue.accordingTo]);

const ownOf = ({ context }: Resolution) => context.self?.findings[0] as DocumentFinding | undefined;

/** One past the last token of the last `cue` that stands within reach before the token, in its sentence; 0 for none. */
function cueBefore({ reading: { tokens, matches } }: Resolution, token: number, ...cues: number[]): number {
  for (let at = token; at > Math.max(-1, token - REACH); at--) {
    if (at < token && cues.includes(matches.cue(at)) && matches.cueTo(at) <= token) return matches.cueTo(at);
    if (tokens.is(at, Shape.BREAK_BEFORE)) return 0;
  }
  return 0;
}

/** The sentence of a mention opens with the cue: `⟦Căn cứ⟧ Luật A ngày …; Luật B ngày …`. */
function opensWith({ reading: { tokens, matches } }: Resolution, cue: number): (sentenceOf: Finding) => boolean {
  let [sentence, opened] = [-1, false];
  let at = 0;
  return ({ from }) => {
    for (; at <= from; at++) {
      if (tokens.sentence[at] !== sentence) [sentence, opened] = [tokens.sentence[at] as number, matches.isCue(at, cue)];
    }
    return opened;
  };
}

/** The mention begins an item: behind the opening words, a semicolon or a comma. */
function beginsItem({ reading: { tokens, matches } }: Resolution, { from }: Finding): boolean {
  const before = from - 1;
  if (tokens.isSign(before, ';') || tokens.isSign(before, ',') || matches.isCue(before, Cue.and)) return true;
  return [1, 2, 3].some((back) => from >= back && matches.isCue(from - back, Cue.basedOn) && matches.cueTo(from - back) === from);
}

export const basedOnGround = rule({
  name: 'basedOn.ground',
  type: 'basedOn',
  says: "căn cứ opens the sentence: the text's own document rests on what follows",
  examples: ['QUYẾT ĐỊNH\nVề giá nước sạch\nCăn cứ Luật Giá ngày 20 tháng 6 năm 2012;\nCăn cứ Nghị định số 117/2007/NĐ-CP của Chính phủ;'],
  counterExamples: ['Căn cứ Luật Giá, các sở tham mưu.', 'QUYẾT ĐỊNH\nVề giá nước sạch\nĐiều 1. Giá theo Nghị định số 117/2007/NĐ-CP.'],
  find(document, report) {
    const own = ownOf(document);
    if (!own) return;
    const isGround = opensWith(document, Cue.basedOn);
    for (const ground of document.references) if (isGround(ground) && beginsItem(document, ground)) report(own, ground, { at: ground });
  },
});

export const citesConsidered = rule({
  name: 'cites.considered',
  type: 'cites',
  says: "xét or theo đề nghị opens the sentence: the text's own document refers to what follows",
  examples: ['NGHỊ QUYẾT\nVề giá nước sạch\nXét Tờ trình số 58/TTr-UBND ngày 05/3/2021 của Ủy ban nhân dân tỉnh;'],
  counterExamples: ['Xét Tờ trình số 58/TTr-UBND của UBND tỉnh, HĐND tỉnh cho ý kiến.'],
  find(document, report) {
    const own = ownOf(document);
    if (!own) return;
    const isConsidered = opensWith(document, Cue.considers);
    const { matches, tokens } = document.reading;
    for (const cited of document.references) {
      const before = cited.from - 1;
      const begins = matches.isCue(before, Cue.considers) || matches.isCue(before, Cue.refersTo) || tokens.isSign(before, ';');
      if (isConsidered(cited) && begins) report(own, cited, { at: cited });
    }
  },
});

export const citesReferred = rule({
  name: 'cites.referred',
  type: 'cites',
  says: "theo, tại or quy định tại stands before what the text's own document refers to",
  examples: ['QUYẾT ĐỊNH\nVề giá nước sạch\nĐiều 1. Mức chi theo quy định tại Điều 7 Thông tư số 21/2018/TT-BYT.'],
  counterExamples: [
    'Mức chi theo quy định tại Điều 7 Thông tư số 21/2018/TT-BYT.',
    'QUYẾT ĐỊNH\nVề giá nước sạch\nĐiều 2. Mức chi quy định tại Điều 1 do UBND xã chi trả.',
  ],
  find(document, report) {
    const own = ownOf(document);
    if (!own) return;
    const { context, reading } = document;
    const isGround = opensWith(document, Cue.basedOn);
    for (const cited of document.references) {
      const owner = cited.type === 'provision' ? context.owners.get(cited.draft as Draft) : cited.draft;
      const isOwn = owner === own.draft || owner === undefined;
      const refers = [1, 2, 3, 4].some(
        (back) =>
          cited.from >= back &&
          REFERRING.has(reading.matches.cue(cited.from - back)) &&
          reading.matches.cueTo(cited.from - back) === cited.from,
      );
      if (!isOwn && refers && !isGround(cited)) report(own, cited, { at: cited });
    }
  },
});

export const amendsTitle = rule({
  name: 'amends.title',
  type: 'amends',
  says: 'the title of an amending law names the laws that it amends',
  examples: ['Căn cứ Luật sửa đổi, bổ sung một số điều của Luật Hộ tịch ngày 29 tháng 6 năm 2023;'],
  counterExamples: ['Căn cứ Luật Hộ tịch và Luật Nhà ở;'],
  find({ byType }, report) {
    let outer: DocumentFinding | null = null;
    for (const inner of byType.document) {
      if (outer && inner.to <= outer.to) report(outer, inner);
      else outer = inner.rule === 'document.amending-law' ? inner : null;
    }
  },
});

/** The subject of a sentence in a legal text: the document that it begins with, else the text's own. */
function subjectOf(document: ResolvedText): (sentenceOf: Reference) => DocumentFinding | undefined {
  const own = ownOf(document);
  const { tokens } = document.reading;
  const first = new Map<number, Reference>();
  for (const reference of document.references) {
    const sentence = tokens.sentence[reference.from] as number;
    if (!first.has(sentence) && !(reference.type === 'provision' && reference.heading)) first.set(sentence, reference);
  }
  return (reference) => {
    const subject = first.get(tokens.sentence[reference.from] as number);
    if (subject?.type !== 'document' || subject === reference) return own;
    return reference.from - subject.to <= REACH ? subject : undefined;
  };
}

export const repealsVerb = rule({
  name: 'repeals.verb',
  type: 'repeals',
  says: 'bãi bỏ or thay thế stands before the document',
  examples: [
    'QUYẾT ĐỊNH\nVề giá nước sạch\nĐiều 2. Quyết định này thay thế Quyết định số 12/2015/QĐ-UBND.',
    'QUYẾT ĐỊNH\nVề giá nước sạch\nĐiều 1. Bãi bỏ toàn bộ Quyết định số 12/2015/QĐ-UBND.',
  ],
  counterExamples: [
    'QUYẾT ĐỊNH\nVề giá nước sạch\nĐiều 1. Thay thế cụm từ “giá nước” tại Điều 3 Quyết định số 12/2015/QĐ-UBND.',
    'Ông An thay thế bà Lan theo Quyết định số 12/QĐ-UBND.',
  ],
  find(document, report) {
    const subject = subjectOf(document);
    for (const repealed of document.references) {
      const verb = cueBefore(document, repealed.from, Cue.repeals);
      const isDirect = verb > 0 && repealed.from - verb <= 2;
      const source = isDirect ? subject(repealed) : undefined;
      if (source && source.draft !== repealed.draft) report(source, repealed);
    }
  },
});

export const amendsVerb = rule({
  name: 'amends.verb',
  type: 'amends',
  says: 'sửa đổi, bổ sung or thay thế cụm từ stands before what is amended',
  examples: ['QUYẾT ĐỊNH\nVề giá nước sạch\nĐiều 1. Sửa đổi, bổ sung Điều 3 Quyết định số 12/2015/QĐ-UBND.'],
  counterExamples: [
    'Quyết định số 12/2015/QĐ-UBND đã được sửa đổi.',
    'Căn cứ Luật Giá; bổ sung kinh phí theo Quyết định số 12/2015/QĐ-UBND.',
  ],
  find(document, report) {
    const own = ownOf(document);
    if (!own) return;
    const subject = subjectOf(document);
    for (const amended of document.references) {
      const verb = cueBefore(document, amended.from, Cue.amends);
      const isDirect = verb > 0 && (amended.from - verb <= 1 || cueBefore(document, amended.from, Cue.partsOf) > verb);
      const source = isDirect ? subject(amended) : undefined;
      const owner = amended.type === 'provision' ? document.context.owners.get(amended.draft as Draft) : amended.draft;
      if (source && source.draft !== owner && !(amended.type === 'provision' && amended.heading)) report(source, amended);
    }
  },
});

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

function semicolonBetween({ reading: { tokens } }: Resolution, from: number, to: number): boolean {
  for (let token = from; token < to; token++) if (tokens.isSign(token, ';')) return true;
  return false;
}

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
