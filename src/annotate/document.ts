import { Cue, EntryKind, Look } from '../lexicon/index.ts';
import { Shape } from '../text/index.ts';
import { readHeading } from './document-heading.ts';
import { type DocumentNumber, readDocumentNumber } from './document-number.ts';
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
  'document.short': 'a kind of document and its serial alone: Nghị quyết 12',
  'document.kind': 'a kind of document whose issuer tells which one of the text it is',
};

/** Words that may stand between a kind and its number: `Báo cáo ⟦thẩm tra⟧ 147/BC-HĐND`, `Công điện ⟦khẩn số⟧ 12`. */
const MOST_BETWEEN = 4;
const LONGEST_SERIAL = 4;

const STARTS = EntryKind.DOCUMENT | Look.NUMBER;

/** Documents by number, by their place in the text, and by words that point to one; titles are read after all else. */
export function annotateDocuments(reading: Reading): void {
  const { tokens, matches } = reading;
  // Two headings would be two documents; the second is the enacting clause or an annex.
  let mayHead = true;
  for (let token = matches.next(0, STARTS); token < tokens.count; ) {
    const kind = matches.longest(token, EntryKind.DOCUMENT);
    const found = kind >= 0 ? withKind(reading, token, kind, mayHead) : bareNumber(reading, token);
    if (found) reading.findings.add(found);
    if (found?.rule === 'document.heading') mayHead = false;
    token = matches.next(Math.max(token + 1, found?.to ?? 0), STARTS);
  }
}

function withKind(reading: Reading, from: number, match: number, mayHead: boolean): DocumentFinding | null {
  const { matches } = reading;
  const kindEnd = matches.to[match] as number;
  const kind = matches.value(match, EntryKind.DOCUMENT).kind;
  return (
    numbered(reading, from, kindEnd, kind) ??
    standard(reading, from, kindEnd) ??
    (mayHead ? readHeading(reading, from, kindEnd, kind) : null) ??
    pointing(reading, from, kindEnd, kind)
  );
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
  return isSmall && !matches.has(token, EntryKind.FUNCTION) && matches.cue(token) === 0;
}

/** `Số: 58/KH-UBND` on a line of its own is the text's own number; `…; số 39/2021/QĐ-UBND` goes on a list. */
function bareNumber(reading: Reading, token: number): DocumentFinding | null {
  const { tokens, matches } = reading;
  const number = readDocumentNumber(reading, token);
  if (!number) return null;
  const colon = tokens.isSign(token - 1, ':') ? token - 2 : token - 1;
  const hasNumberWord = token > 0 && colon >= 0 && matches.isCue(colon, Cue.number);
  const isOwn =
    hasNumberWord && (tokens.is(colon, Shape.BREAK_BEFORE) || tokens.is(colon, Shape.LINE_BEFORE) || tokens.isSign(token - 1, ':'));
  if (isOwn) return claimed(reading, token, { ...finding(token, number, number.kind || 'công văn', 'document.own-number'), self: true });
  return claimed(reading, token, finding(hasNumberWord ? colon : token, number, number.kind || 'công văn', 'document.bare-number'));
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
  };
}

function claimed(reading: Reading, from: number, document: DocumentFinding): DocumentFinding {
  reading.findings.claim(from, document.to);
  return document;
}

/** `Nghị quyết này`, `Nghị quyết 12`, `nghị quyết của Tỉnh ủy`: which one it is, the document tells. */
function pointing(reading: Reading, from: number, kindEnd: number, kind: string): DocumentFinding | null {
  const { tokens, matches } = reading;
  if (tokens.is(kindEnd, Shape.BREAK_BEFORE)) return null;
  const isThis = matches.isCue(kindEnd, Cue.this) || (matches.isCue(kindEnd, Cue.above) && endsClause(reading, matches.cueTo(kindEnd)));
  if (isThis) return pointer(from, matches.cueTo(kindEnd), kind, 'document.this');
  const serial = matches.isCue(kindEnd, Cue.number) ? kindEnd + 1 : kindEnd;
  if (isShortSerial(reading, serial) && !isCountOf(reading, serial, kind)) {
    return pointer(from, serial + 1, kind, 'document.short', tokens.plain(serial, serial + 1));
  }
  const mayPoint = matches.isCue(kindEnd, Cue.of) && !isPlanned(reading, from);
  return mayPoint ? pointer(from, kindEnd, kind, 'document.kind') : null;
}

function pointer(from: number, to: number, kind: string, rule: string, number = ''): DocumentFinding {
  const form = number === '' ? 'anaphor' : 'short';
  return { type: 'document', from, to, form, rule, kind, number, title: '', self: false, issuerCode: '' };
}

/** `chấp thuận dự án ⟦24 dự án⟧`: so many of the kind. */
function isCountOf({ matches }: Reading, serial: number, kind: string): boolean {
  const counted = matches.longest(serial + 1, EntryKind.DOCUMENT);
  return counted >= 0 && matches.value(counted, EntryKind.DOCUMENT).kind === kind;
}

/** `đề nghị ban hành Quyết định của UBND tỉnh` is yet to be made. */
function isPlanned({ matches }: Reading, from: number): boolean {
  return [1, 2].some((back) => from >= back && matches.isCue(from - back, Cue.issues) && matches.cueTo(from - back) === from);
}

/** `Nghị quyết trên` points back, `kế hoạch trên địa bàn` does not. */
function endsClause({ tokens, matches }: Reading, token: number): boolean {
  return tokens.is(token, Shape.SIGN) || tokens.is(token, Shape.BREAK_BEFORE) || matches.has(token, EntryKind.FUNCTION);
}

/** `Nghị quyết 12`, `Chỉ thị số 16`, not `kế hoạch 5 năm`, `Kế hoạch 2021-2025`. */
function isShortSerial({ tokens, matches }: Reading, token: number): boolean {
  const length = (tokens.end[token] as number) - (tokens.start[token] as number);
  if (!tokens.is(token, Shape.NUMBER) || tokens.is(token, Shape.SEPARATED) || length > LONGEST_SERIAL) return false;
  if (tokens.isSign(token + 1, '/') || tokens.isSign(token + 1, '-') || tokens.isSign(token + 1, '%')) return false;
  return length < 4 && !matches.has(token + 1, EntryKind.UNIT);
}
