import type { PersonFinding } from '../annotate/index.ts';
import { Cue, EntryKind } from '../lexicon/index.ts';
import { Shape } from '../text/index.ts';
import { isLabelled, selfOf } from './own-document.ts';
import type { ResolvedText } from './rule.ts';
import { rule } from './rule.ts';

/** How far from the end of a text its signature stands, in tokens. */
const FOOT = 60;
/** Between an office and who signs for it: `(đã ký)`, a stamp. */
const LONGEST_STAMP = 8;

export const signedByFoot = rule({
  name: 'signedBy.foot',
  type: 'signedBy',
  says: "the name alone on a line or in a cell at the foot of the text, or below the office that signs, signs the text's own document",
  examples: [
    'Số: 58/KH-UBND\nKẾ HOẠCH\nPhòng, chống thiên tai\n\nUBND tỉnh yêu cầu thực hiện.\n\nCHỦ TỊCH\n\nLê Thị Hoài An',
    'Số: 58/KH-UBND\nKẾ HOẠCH\nPhòng, chống thiên tai\n\nUBND tỉnh yêu cầu thực hiện.\n\nNơi nhận: - Như trên; - Lưu: VT. | CHỦ TỊCH Lê Thị Hoài An',
  ],
  counterExamples: [
    'Số: 58/KH-UBND\nKẾ HOẠCH\nPhòng, chống thiên tai\n\nÔng Lê Thị Hoài An chủ trì thực hiện.',
    'CHỦ TỊCH\n\nLê Thị Hoài An',
  ],
  find(document, report) {
    const own = selfOf(document);
    if (!own) return;
    const people = document.byType.person.filter(({ from }) => from > own.to);
    const signer = people.findLast((person) => isSigned(document, person)) ?? people.findLast((person) => isAtFoot(document, person));
    if (signer) report(own, signer, { at: signer });
  },
});

function isAtFoot({ reading: { tokens } }: ResolvedText, { from, to }: PersonFinding): boolean {
  return from > tokens.count - FOOT && tokens.is(from, Shape.LINE_BEFORE) && endsCell(tokens, to);
}

/** `CHỦ TỊCH⏎(đã ký)⏎⟦Lê Thị Hoài An⟧`, `| THỦ TƯỚNG ⟦Lê Thị Hoài An⟧` */
function isSigned({ reading: { tokens, findings } }: ResolvedText, { from, to }: PersonFinding): boolean {
  if (!endsCell(tokens, to)) return false;
  for (let end = from; end > Math.max(0, from - LONGEST_STAMP); end--) {
    const office = findings.endingAt(end, 'office');
    if (office) return tokens.is(office.to - 1, Shape.ALL_CAPS) && (end === from || tokens.is(from, Shape.LINE_BEFORE));
  }
  return false;
}

function endsCell(tokens: ResolvedText['reading']['tokens'], to: number): boolean {
  return to === tokens.count || tokens.is(to, Shape.LINE_BEFORE) || tokens.isSign(to, '|');
}

export const signedByField = rule({
  name: 'signedBy.field',
  type: 'signedBy',
  says: "the field Người ký of a summary names who signed the text's own document",
  examples: ['Số hiệu: 21/2018/TT-BYT\nNgười ký: Lê Hồng Phúc\nNgày ban hành: 05/3/2018'],
  counterExamples: ['Người ký: Lê Hồng Phúc', 'Số hiệu: 21/2018/TT-BYT\nNgười nhận: Lê Hồng Phúc'],
  find(document, report) {
    const own = selfOf(document);
    const signer = own && document.byType.person.find((person) => isLabelled(document, person, Cue.signerField));
    if (own && signer) report(own, signer, { at: signer });
  },
});

/** Tokens between a document and who signs it: its date and subject, the office of the signer. */
const FURTHEST_SIGNER = 24;

export const signedByVerb = rule({
  name: 'signedBy.verb',
  type: 'signedBy',
  says: 'the person stands before ký and the document, or between do and ký behind it',
  examples: [
    'Phó Thủ tướng Lê Hồng Phúc vừa ký Quyết định số 500/QĐ-TTg.',
    'Bà Lê Thị Hoài An ký ban hành Kế hoạch số 58/KH-UBND.',
    'Kế hoạch số 58/KH-UBND ngày 5/3/2021 do Chủ tịch Lê Thị Hoài An ký.',
  ],
  counterExamples: [
    'Bà Lê Thị Hoài An ký hợp đồng theo Kế hoạch số 58/KH-UBND.',
    'Bà Lê Thị Hoài An trình UBND tỉnh ban hành Kế hoạch số 58/KH-UBND.',
    'Kế hoạch số 58/KH-UBND do bà Lê Thị Hoài An soạn thảo.',
  ],
  find(document, report) {
    for (const signed of document.byType.document) {
      const signer = signerBefore(document, signed.from) ?? signerBehind(document, signed.to);
      if (signer) report(signed, signer);
    }
  },
});

const SIGNS = 'ký';
const BY = 'do';

/** `⟦Lê Hồng Phúc⟧ vừa ký Quyết định …` */
function signerBefore(document: ResolvedText, from: number): PersonFinding | null {
  const { tokens, matches, findings } = document.reading;
  const issues = document.reading.matches.cueEndingAt(from, Cue.issues);
  // `ký ⟦ban hành⟧`
  const verb = issues > 0 && tokens.isText(issues - 1, issues, SIGNS) ? issues - 1 : issues;
  if (verb < 1 || !tokens.isText(verb, verb + 1, SIGNS) || tokens.is(verb, Shape.BREAK_BEFORE)) return null;
  const adverb = matches.has(verb - 1, EntryKind.FUNCTION) ? findings.endingAt(verb - 1, 'person') : null;
  return adverb ?? findings.endingAt(verb, 'person');
}

/** `Kế hoạch số 58/KH-UBND do Chủ tịch ⟦Lê Thị Hoài An⟧ ký` */
function signerBehind({ reading: { tokens, findings } }: ResolvedText, from: number): PersonFinding | null {
  let isBy = false;
  for (let at = from; at < Math.min(tokens.count, from + FURTHEST_SIGNER) && !tokens.is(at, Shape.BREAK_BEFORE); at++) {
    const person = isBy ? findings.startingAt(at, 'person') : null;
    if (person) return tokens.isText(person.to, person.to + 1, SIGNS) ? person : null;
    isBy ||= tokens.isText(at, at + 1, BY);
  }
  return null;
}
