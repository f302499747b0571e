import { type DocumentFinding, type Draft, type ProvisionFinding, subjectEnd } from '../annotate/index.ts';
import { Cue } from '../lexicon/index.ts';
import type { Resolution } from '../resolve/index.ts';
import { amendersOf } from './amendment.ts';
import {
  beginsItem,
  cueBefore,
  documentOf,
  isJoined,
  isOwn,
  isOwnArticle,
  isProgramme,
  opensWith,
  ownOf,
  semicolonBetween,
} from './reference-words.ts';
import { type Item, type ResolvedText, rule } from './rule.ts';

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
    for (const cited of document.references) {
      const own = ownOf(document, cited.from);
      const isItem = opensWith(document, cited, Cue.considers) && beginsItem(document, cited, Cue.considers, Cue.refersTo);
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
    'QUYẾT ĐỊNH\nVề giá nước sạch\nĐiều 1. Mức chi theo khoản 1 Điều 7 hoặc Điều 9 Thông tư số 21/2018/TT-BYT.',
  ],
  counterExamples: [
    'Mức chi theo quy định tại Điều 7 Thông tư số 21/2018/TT-BYT.',
    'QUYẾT ĐỊNH\nVề giá nước sạch\nĐiều 2. Mức chi quy định tại Điều 1 do UBND xã chi trả.',
    'QUYẾT ĐỊNH\nVề giá nước sạch\nCăn cứ Luật Giá được sửa đổi, bổ sung tại Luật số 44/2024/QH15;',
  ],
  find(document, report) {
    const amenders = amendersOf(document);
    let article: ProvisionFinding | null = null;
    let last: Item | null = null;
    for (const item of document.items) {
      const { reference: cited, from } = item;
      if (isOwnArticle(cited)) article = cited;
      const source = ownOf(document, from) ?? article;
      const isOther = documentOf(document, cited) !== undefined && !isOwn(document, cited) && !amenders.has(cited);
      const goesOn: boolean = last !== null && isJoined(document, last, item);
      const refers: boolean = goesOn || document.reading.matches.cueEndingAt(from, Cue.refersTo, Cue.accordingTo) >= 0;
      const isCited: boolean = isOther && refers && !opensWith(document, cited, Cue.basedOn, Cue.amendsWords);
      if (source && isCited) report(source, cited, { at: cited });
      last = isCited ? item : null;
    }
  },
});

export const citesMentioned = rule({
  name: 'cites.mentioned',
  type: 'cites',
  says: "an article of the text's own document, or its words where it has none, name another one, which they neither amend nor repeal",
  examples: [
    'QUYẾT ĐỊNH\nVề giá nước sạch\nĐiều 1. Đơn giá nước tuân thủ Luật Giá và Luật Tài nguyên nước.',
    'QUYẾT ĐỊNH\nVề giá nước sạch\nĐiều 1. Giám sát việc thu tiền trong Nghị quyết số 12/2015/NQ-HĐND.',
    'KẾ HOẠCH\nCấp nước sạch\n\nCác xã quán triệt Nghị quyết số 12-NQ/TU.',
  ],
  counterExamples: [
    'QUYẾT ĐỊNH\nVề giá nước sạch\nĐiều 1. Bãi bỏ Quyết định số 12/2015/QĐ-UBND quy định chi tiết Luật Giá.',
    'Đơn giá nước tuân thủ Luật Giá.',
    'KẾ HOẠCH\nTriển khai Nghị quyết số 12-NQ/TU\n\nCăn cứ Luật Giá;',
  ],
  find(document, report) {
    if (!document.context.self) return;
    const subject = inSubject(document);
    const { sentence } = document.reading.tokens;
    const [body, hasArticles] = [bodyStart(document), document.references.some(isOwnArticle)];
    let last = null as { readonly to: number; readonly at: number; readonly isCited: boolean } | null;
    for (const { reference, from, to } of document.items) {
      const own = ownOf(document, from);
      if (from < body || !own || isOwn(document, reference) || !documentOf(document, reference)) continue;
      const isFirst: boolean = last === null || sentence[last.at] !== sentence[from] || semicolonBetween(document, last.to, from);
      const goesOn: boolean = last?.isCited === true && isJoined(document, last, { from });
      const isTouched =
        opensWith(document, reference, Cue.amends, Cue.amendsWords, Cue.repeals, Cue.considers, ...(hasArticles ? [] : [Cue.basedOn])) ||
        subject.has(reference.draft as Draft) ||
        isProgramme(document, reference) ||
        cueBefore(document, from, Cue.amends, Cue.repeals, Cue.amendsWords) > 0;
      const isNamed = reference.type === 'document' || to > reference.to;
      const isCited: boolean = isNamed && !isTouched && (isFirst || goesOn) && !ceases(document, to);
      if (isCited) report(own, reference, { at: reference });
      last = { to, at: from, isCited };
    }
  },
});

/** Where the words of the own document begin, behind what it rests on: with its first article, else behind its subject. */
function bodyStart({ context, references, reading }: ResolvedText): number {
  const article = references.find(isOwnArticle);
  if (article) return article.from;
  const own = context.self?.findings as readonly DocumentFinding[] | undefined;
  const heading = own?.find(({ rule }) => rule === 'document.heading') ?? own?.[0];
  return heading ? subjectEnd(reading, heading.to) : 0;
}

/** What the title of the own document names is amended, repealed or carried out by it. */
function inSubject({ context, references, reading }: ResolvedText): ReadonlySet<Draft> {
  const heading = context.self?.findings.find(({ rule }) => rule === 'document.heading');
  const end = heading ? subjectEnd(reading, heading.to) : 0;
  return new Set(references.filter(({ from }) => heading && from >= heading.to && from < end).map(({ draft }) => draft as Draft));
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
