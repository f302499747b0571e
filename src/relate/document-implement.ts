import { type DocumentFinding, subjectEnd } from '../annotate/index.ts';
import { Cue } from '../lexicon/index.ts';
import { cueBefore, isOwn, isOwnArticle, isProgramme, ownOf, semicolonBetween } from './reference-words.ts';
import { rule } from './rule.ts';

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
      const verb = document.reading.matches.cueEndingAt(reference.from, Cue.implements);
      const opens = verb >= 0 && reference.from > own.from && tokens.sentence[verb] !== tokens.sentence[verb - 1];
      if (opens && reference.type === 'document') report(own, reference, { at: reference });
    }
  },
});

export const implementsProgramme = rule({
  name: 'implements.programme',
  type: 'implements',
  says: "a sentence in an article of the text's own document opens with thực hiện or triển khai and a programme, project or strategy",
  examples: ['QUYẾT ĐỊNH\nVề hỗ trợ nhà ở\nĐiều 1. Kinh phí\na) Vốn sự nghiệp: Thực hiện Chương trình 135 tại 5 xã.'],
  counterExamples: [
    'QUYẾT ĐỊNH\nVề hỗ trợ nhà ở\nĐiều 1. Giám sát kết quả thực hiện Chương trình 135.',
    'QUYẾT ĐỊNH\nVề hỗ trợ nhà ở\nĐiều 1. Thực hiện Nghị quyết số 12/2015/NQ-HĐND.',
    'Vốn sự nghiệp: Thực hiện Chương trình 135 tại 5 xã.',
  ],
  find(document, report) {
    if (!document.context.self) return;
    let isBody = false;
    for (const reference of document.references) {
      if (isOwnArticle(reference)) isBody = true;
      const own = ownOf(document, reference.from);
      const isCarriedOut = isBody && own !== undefined && !isOwn(document, reference) && isProgramme(document, reference);
      if (isCarriedOut && reference.type === 'document') report(own, reference, { at: reference });
    }
  },
});
