import type { DocumentFinding } from '../annotate/index.ts';
import { Cue } from '../lexicon/index.ts';
import { cueBefore, documentOf, isJoined, opensWith, ownOf, subjectOf } from './reference-words.ts';
import { type Item, type Reference, type ResolvedText, rule } from './rule.ts';

/** Words of an item of a list of documents: its number, date, issuer and subject. */
const LONGEST_ITEM = 80;

/** What was amended or repealed last, and by what: the next item of a list goes on with it. */
interface Target {
  readonly source: DocumentFinding;
  readonly item: Item;
}

const isHeading = (reference: Reference) => reference.type === 'provision' && reference.heading;

export const amendsTitle = rule({
  name: 'amends.title',
  type: 'amends',
  says: 'the title of an amending law names the laws that it amends',
  examples: [
    'Quốc hội đã thông qua Luật sửa đổi, bổ sung một số điều của Luật Hộ tịch.',
    'Có hiệu lực từ 1/11: Luật sửa đổi, bổ sung một số điều của luật Sở hữu trí tuệ, luật Hộ tịch.',
    'Theo Luật sửa đổi, bổ sung một số điều của Luật Thủy lợi số 8/2017/QH14 và Luật Thư viện số 46/2019/QH14 ngày 29/6/2024;',
  ],
  counterExamples: ['Căn cứ Luật Hộ tịch và Luật Nhà ở;'],
  find({ byType }, report) {
    let outer: DocumentFinding | null = null;
    for (const inner of byType.document) {
      if (outer && inner.to <= outer.to) report(outer, inner);
      else outer = inner.rule === 'document.amending-law' ? inner : null;
    }
  },
});

export const amendsTurned = rule({
  name: 'amends.turned',
  type: 'amends',
  says: 'được sửa đổi, bổ sung bởi, theo or tại stands before the document that amends',
  examples: [
    'Căn cứ Luật Giá số 16/2023/QH15 được sửa đổi, bổ sung bởi Luật số 44/2024/QH15;',
    'Luật Hộ tịch được sửa đổi, bổ sung một số điều theo Luật số 44/2024/QH15.',
    'Luật Giá số 16/2023/QH15 (sửa đổi, bổ sung bởi Luật số 44/2024/QH15)',
    'Nghị định số 30/2020/NĐ-CP quy định chi tiết Luật Giá đã được sửa đổi, bổ sung tại Nghị định số 12/2024/NĐ-CP.',
  ],
  counterExamples: [
    'Nghị định số 30/2020/NĐ-CP; được sửa đổi, bổ sung bởi Nghị định số 12/2024/NĐ-CP.',
    'Kinh phí được bổ sung theo Quyết định số 12/QĐ-UBND.',
    'Quyết định số 5/QĐ-UBND và Quyết định số 6/QĐ-UBND được bổ sung theo Quyết định số 12/QĐ-UBND.',
  ],
  find(document, report) {
    for (const { amender, amended } of document.amendments) report(amender, amended);
  },
});

export const repealsVerb = rule({
  name: 'repeals.verb',
  type: 'repeals',
  says: 'bãi bỏ or thay thế stands before the document, or before the list that it is in',
  examples: [
    'QUYẾT ĐỊNH\nVề giá nước sạch\nĐiều 2. Quyết định này thay thế Quyết định số 12/2015/QĐ-UBND.',
    'QUYẾT ĐỊNH\nVề giá nước sạch\nĐiều 1. Bãi bỏ toàn bộ Quyết định số 12/2015/QĐ-UBND.',
  ],
  counterExamples: [
    'QUYẾT ĐỊNH\nVề giá nước sạch\nĐiều 1. Thay thế cụm từ “giá nước” tại Điều 3 Quyết định số 12/2015/QĐ-UBND.',
    'Ông An thay thế bà Lan theo Quyết định số 12/QĐ-UBND.',
    'QUYẾT ĐỊNH\nVề giá nước sạch\nĐiều 2. Sở Tư pháp chủ trì việc rà soát để bãi bỏ Quyết định số 12/2015/QĐ-UBND.',
  ],
  find(document, report) {
    const subject = subjectOf(document);
    let last = null as Target | null;
    for (const item of document.items) {
      const verb = cueBefore(document, item.from, Cue.repeals);
      const isDirect = verb > 0 && item.from - verb <= 2;
      const goesOn: boolean = last !== null && isNext(document, last.item, item);
      const source: DocumentFinding | undefined = isDirect ? subject(item.reference, verb) : goesOn ? last?.source : undefined;
      last = source && source.draft !== documentOf(document, item.reference) ? { source, item } : null;
      if (last) report(last.source, item.reference);
    }
  },
});

/** `Quyết định số 12/2015/QĐ-UBND ngày 2/3/2015 của UBND tỉnh và ⟦Quyết định số 15/2016/QĐ-UBND⟧`: another one of its kind. */
function isNext(document: ResolvedText, before: Item, next: Item): boolean {
  const { tokens, matches } = document.reading;
  if (tokens.sentence[before.from] !== tokens.sentence[next.from] || next.from - before.to > LONGEST_ITEM) return false;
  if (isJoined(document, before, next)) return true;
  const kindOf = ({ reference }: Item) => documentOf(document, reference)?.fields.kind;
  const isItem = tokens.isSign(next.from - 1, ';') || matches.isCue(next.from - 1, Cue.and);
  return isItem && next.reference.type === 'document' && kindOf(before) === kindOf(next);
}

export const repealsCeasing = rule({
  name: 'repeals.ceasing',
  type: 'repeals',
  says: 'the document that the sentence begins with ceases to be in force (hết hiệu lực) when the own one takes effect',
  examples: ['NGHỊ QUYẾT\nVề giá nước sạch\nĐiều 2. Nghị quyết số 12/2015/NQ-HĐND hết hiệu lực khi Nghị quyết này có hiệu lực.'],
  counterExamples: [
    'NGHỊ QUYẾT\nVề giá nước sạch\nĐiều 2. Nghị quyết này hết hiệu lực kể từ ngày có Nghị quyết số 12/2015/NQ-HĐND.',
    'Nghị quyết số 12/2015/NQ-HĐND hết hiệu lực từ ngày 05/3/2021.',
  ],
  find(document, report) {
    const { tokens } = document.reading;
    let first: Reference | null = null;
    for (const reference of document.references) {
      if (isHeading(reference)) continue;
      const isSame: boolean = first !== null && tokens.sentence[first.from] === tokens.sentence[reference.from];
      if (!isSame) first = reference;
      const own = ownOf(document, reference.from);
      if (!first || first === reference || !own || reference.draft !== own.draft) continue;
      const ceases = cueBefore(document, reference.from, Cue.ceases);
      if (ceases > first.to && documentOf(document, first) !== own.draft) report(own, first);
    }
  },
});

export const amendsVerb = rule({
  name: 'amends.verb',
  type: 'amends',
  says: 'sửa đổi, bổ sung or thay thế cụm từ stands before what is amended',
  examples: [
    'QUYẾT ĐỊNH\nVề giá nước sạch\nĐiều 1. Sửa đổi, bổ sung Điều 3 Quyết định số 12/2015/QĐ-UBND.',
    'Nghị định số 12/2024/NĐ-CP sửa đổi, bổ sung một số điều của Nghị định số 30/2020/NĐ-CP.',
    'Căn cứ Luật Giá; Nghị định số 12/2024/NĐ-CP ngày 05/3/2024 của Chính phủ sửa đổi, bổ sung Nghị định số 30/2020/NĐ-CP;',
  ],
  counterExamples: [
    'Xã họp bàn việc sửa đổi Nghị định số 30/2020/NĐ-CP.',
    'QUYẾT ĐỊNH\nVề giá nước sạch\nĐiều 2. Xã họp bàn về chủ trương sửa đổi, bổ sung một số điều của Luật Giá.',
    'Quyết định số 12/2015/QĐ-UBND đã được sửa đổi.',
    'Căn cứ Luật Giá; bổ sung kinh phí theo Quyết định số 12/2015/QĐ-UBND.',
  ],
  find(document, report) {
    const subject = subjectOf(document);
    let last = null as Target | null;
    for (const item of document.items) {
      const verb = cueBefore(document, item.from, Cue.amends);
      const isActive = verb > 0 && !document.reading.matches.isCue(verb, Cue.by);
      const isDirect = isActive && (item.from - verb <= 1 || cueBefore(document, item.from, Cue.partsOf) > verb);
      const goesOn: boolean = last !== null && isJoined(document, last.item, item);
      const source: DocumentFinding | undefined = isDirect ? subject(item.reference, verb) : goesOn ? last?.source : undefined;
      const isOwnPart = isHeading(item.reference) || source?.draft === documentOf(document, item.reference);
      last = source && !isOwnPart ? { source, item } : null;
      if (last) report(last.source, item.reference);
    }
  },
});

export const amendsWords = rule({
  name: 'amends.words',
  type: 'amends',
  says: 'the sentence replaces or drops a phrase (cụm từ) at what tại leads to',
  examples: [
    'QUYẾT ĐỊNH\nVề giá nước sạch\nĐiều 2. Thay thế cụm từ “xã” bằng cụm từ “phường, xã” tại Điều 3 và Điều 5 Quyết định số 12/2015/QĐ-UBND.',
    'QUYẾT ĐỊNH\nVề giá nước sạch\nĐiều 2. Bãi bỏ cụm từ “huyện” tại khoản 1 Điều 3 Quyết định số 12/2015/QĐ-UBND.',
  ],
  counterExamples: [
    'QUYẾT ĐỊNH\nVề giá nước sạch\nĐiều 2. Thay thế đồng hồ nước tại Điều 3 Quyết định số 12/2015/QĐ-UBND.',
    'Thay thế cụm từ “xã” bằng cụm từ “phường, xã” tại Điều 3 Quyết định số 12/2015/QĐ-UBND.',
  ],
  find(document, report) {
    let last: Item | null = null;
    for (const item of document.items) {
      const { reference, from } = item;
      const own = ownOf(document, from);
      const isPointed = opensWith(document, reference, Cue.amendsWords) && document.reading.matches.cueEndingAt(from, Cue.refersTo) >= 0;
      const goesOn: boolean = last !== null && opensWith(document, reference, Cue.amendsWords) && isJoined(document, last, item);
      last = null;
      if (!own || isHeading(reference) || (!isPointed && !goesOn) || documentOf(document, reference) === own.draft) continue;
      report(own, reference);
      last = item;
    }
  },
});
