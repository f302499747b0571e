import { Cue, EntryKind, Look } from '../lexicon/index.ts';
import { Shape } from '../text/index.ts';
import { readHeading } from './document-heading.ts';
import { type DocumentNumber, readDocumentNumber } from './document-number.ts';
import { type OwnDocument, pointing } from './document-pointer.ts';
import type { DocumentFinding } from './finding.ts';
import type { Reading } from './reading.ts';
import type { RuleDescriptions } from './rules.ts';
import { readStandardNumber } from './standard-number.ts';

export const DOCUMENT_RULES: RuleDescriptions = {
  'document.number': 'a kind of document and its number: Kế hoạch số 58/KH-UBND',
  'document.bare-number': 'a document number without its kind',
  'document.own-number': "the number line of the text's own document: Số: 58/KH-UBND",
  'document.heading': 'the kind of document that heads the text',
  'document.this': 'a kind of document and này or trên',
  'document.short': 'a kind of document and its serial, alone or with the year: Nghị quyết 12, Nghị định 100/2019',
  'document.kind': 'a kind of document whose issuer tells which one of the text it is',
  'document.own-kind': "the kind of the text's own document, where its words say that it is issued, in force or carried out",
  'document.attached': "the kind of a document that the text's own one issues, and that follows it",
  'document.annex': 'the heading of that document',
};

/** Words that may stand between a kind and its number: `Báo cáo ⟦thẩm tra⟧ 147/BC-HĐND`, `Công điện ⟦khẩn số⟧ 12`. */
const MOST_BETWEEN = 6;

const STARTS = EntryKind.DOCUMENT | Look.NUMBER;

/** Documents by number, by their place in the text, and by words that point to one; titles are read after all else. */
export function annotateDocuments(reading: Reading): void {
  const { tokens, matches } = reading;
  const own: OwnDocument = { kind: '', headingEnd: 0, attached: new Set() };
  let last: DocumentFinding | null = null;
  for (let token = matches.next(0, STARTS); token < tokens.count; ) {
    const kind = matches.longest(token, EntryKind.DOCUMENT);
    const found: DocumentFinding | null = kind >= 0 ? withKind(reading, token, kind, own) : bareNumber(reading, token, last);
    if (found) last = found;
    if (found) reading.findings.add(found);
    if (found?.rule === 'document.heading') [own.kind, own.headingEnd] = [found.kind, found.to];
    if (found?.rule === 'document.attached') own.attached.add(found.kind);
    token = matches.next(Math.max(token + 1, found?.to ?? 0), STARTS);
  }
}

function withKind(reading: Reading, from: number, match: number, own: OwnDocument): DocumentFinding | null {
  const { matches } = reading;
  const kindEnd = matches.to[match] as number;
  const kind = matches.value(match, EntryKind.DOCUMENT).kind;
  return (
    numbered(reading, from, kindEnd, kind) ??
    standard(reading, from, kindEnd) ??
    heading(reading, from, kindEnd, kind, own) ??
    pointing(reading, from, kindEnd, kind, own)
  );
}

/** The first heading is the text's own document; a second one only that of what it issues, others are clauses of it. */
function heading(reading: Reading, from: number, kindEnd: number, kind: string, own: OwnDocument): DocumentFinding | null {
  if (own.kind === '') return readHeading(reading, from, kindEnd, kind);
  const annex = own.attached.has(kind) ? readHeading(reading, from, kindEnd, kind) : null;
  return annex && { ...annex, rule: 'document.annex', self: false };
}

/** `Nghị quyết 12-NQ/TU`, `Báo cáo thẩm tra số 147/BC-HĐND` */
function numbered(reading: Reading, from: number, kindEnd: number, kind: string): DocumentFinding | null {
  const { tokens, matches } = reading;
  for (let token = kindEnd; token <= kindEnd + MOST_BETWEEN; token++) {
    if (tokens.is(token, Shape.BREAK_BEFORE)) return null;
    if (tokens.is(token, Shape.NUMBER)) {
      const number = readDocumentNumber(reading, token);
      return number && claimed(reading, token, finding(from, number, kind, 'document.number'));
    }
    const mayStand = matches.isCue(token, Cue.number) || tokens.isSign(token, ':') || isQualifier(reading, token);
    if (!mayStand) return null;
  }
  return null;
}

/** `QCVN 40:2011/BTNMT`, `Quy chuẩn kỹ thuật quốc gia QCVN 40:2011/BTNMT` */
function standard(reading: Reading, from: number, kindEnd: number): DocumentFinding | null {
  const number = readStandardNumber(reading, from) ?? readStandardNumber(reading, kindEnd);
  return number && claimed(reading, from, finding(from, number, number.kind, 'document.number'));
}

/** A small word that tells what sort of report or dispatch it is, no word of grammar. */
function isQualifier({ tokens, matches }: Reading, token: number): boolean {
  const isSmall = ((tokens.shape[token] as number) & (Shape.WORD | Shape.CAPITAL)) === Shape.WORD;
  const isPlain = matches.cue(token) === 0 || matches.isCue(token, Cue.task) || matches.isCue(token, Cue.activity);
  return isSmall && !matches.has(token, EntryKind.FUNCTION) && isPlain;
}

/** `Số: 58/KH-UBND` on a line of its own and `Số hiệu | 58/KH-UBND` are the text's own number; `…; số 39/2021/QĐ-UBND` goes on a list. */
function bareNumber(reading: Reading, token: number, last: DocumentFinding | null): DocumentFinding | null {
  const { tokens, matches } = reading;
  const number = readDocumentNumber(reading, token);
  if (!number) return null;
  const isMarked = tokens.isSign(token - 1, ':') || tokens.isSign(token - 1, '|');
  const label = isMarked ? token - 2 : token - 1;
  const hasNumberWord = token > 0 && label >= 0 && matches.isCue(label, Cue.number) && !tokens.isSign(token - 1, '|');
  const startsLine = tokens.is(label, Shape.BREAK_BEFORE) || tokens.is(label, Shape.LINE_BEFORE);
  const isOwn = (hasNumberWord && (startsLine || isMarked)) || (isMarked && isNumberField(reading, token - 1));
  if (isOwn) return claimed(reading, token, { ...finding(token, number, number.kind || 'công văn', 'document.own-number'), self: true });
  const from = hasNumberWord ? label : token;
  const kind = number.kind || (last && isListed(reading, last.to, from) ? last.kind : '') || 'công văn';
  return claimed(reading, token, finding(from, number, kind, 'document.bare-number'));
}

/** `các Luật số 43/2024/QH15, ⟦số 47/2024/QH15⟧ và ⟦số 58/2024/QH15⟧`: of the kind of the item before. */
function isListed({ tokens, matches }: Reading, end: number, from: number): boolean {
  return from === end + 1 && (tokens.isSign(end, ',') || tokens.isSign(end, ';') || matches.isCue(end, Cue.and));
}

/** `⟦Số hiệu⟧ |`, `⟦Số, ký hiệu⟧:` */
function isNumberField({ matches }: Reading, end: number): boolean {
  return matches.cueEndingAt(end, Cue.numberField) >= 0;
}

function finding(from: number, number: DocumentNumber, kind: string, rule: string): DocumentFinding {
  return {
    type: 'document',
    from,
    to: number.to,
    form: 'name',
    rule,
    kind,
    number: number.number,
    title: '',
    self: false,
    issuerCode: number.issuerCode,
    draft: null,
  };
}

function claimed(reading: Reading, from: number, document: DocumentFinding): DocumentFinding {
  reading.findings.claim(from, document.to);
  return document;
}
