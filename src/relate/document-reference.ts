import type { DocumentFinding } from '../annotate/index.ts';
import { Cue } from '../lexicon/index.ts';
import { amendersOf } from './amendment.ts';
import { beginsItem, isOwn, isOwnArticle, opensWith, ownOf } from './reference-words.ts';
import { rule } from './rule.ts';

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
    const amenders = amendersOf(document);
    let isBody = false;
    for (const ground of document.references) {
      if (isOwnArticle(ground) || ground.rule === 'document.annex') isBody = isOwnArticle(ground);
      const own = ownOf(document, ground.from);
      const isItem =
        opensWith(document, ground, Cue.basedOn) &&
        beginsItem(document, ground, Cue.basedOn) &&
        !amenders.has(ground) &&
        !isOwn(document, ground);
      if (own && isItem && !isBody) report(own, ground, { at: ground });
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
      const owner = context.owners.get(provision.draft)?.findings[0] as DocumentFinding | undefined;
      if (owner) report(provision, owner, { at: provision });
    }
  },
});
