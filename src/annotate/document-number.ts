import { Cue, type DocumentKind, EntryKind } from '../lexicon/index.ts';
import { Shape } from '../text/index.ts';
import type { Reading } from './reading.ts';

/** A document number as the tokens [from, to) have it. */
export interface DocumentNumber {
  readonly to: number;
  /** As printed, spaces removed: `58/KH-UBND`. */
  readonly number: string;
  /** What its type code stands for, `kế hoạch`; empty for a công văn, whose number begins with its issuer. */
  readonly kind: string;
  /** Letters of the last segments, who issued it: `UBND`. */
  readonly issuerCode: string;
}

/** `403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN`: no number has more parts. */
const MOST_SEGMENTS = 6;
const LONGEST_SERIAL = 5;
/** A kind and what sort of it stand so many words before its number: `Báo cáo thẩm tra 147/BC`. */
const BACK = [1, 2, 3, 4, 5] as const;
const PARLIAMENT = /^(?:QH|UBTVQH)\d{1,2}$/u;

/**
 * Reads a document number that begins at a numeral: serial, year, type and issuer, joined by `/` and `-` with spaces
 * as they occur (`58 /KH-UBND`). Families of the grammar: `45/2013/QH13`, `30/2020/NĐ-CP`, `58/KH-UBND`,
 * `1239/BGDĐT-QLCL`, `12-NQ/TU`, `48/2019/HS-ST`, `16/2015/TT`. A type or issuer of the dictionaries must stand in it,
 * or the words before it must say that it is a document, so that `737-MAX`, `9/10 hộ` and `15/12/2021` are none.
 */
export function readDocumentNumber(reading: Reading, from: number): DocumentNumber | null {
  const { tokens } = reading;
  // The serial is left blank in `số /⟦2025/QĐ-UBND⟧`.
  if (!isSerial(reading, from) || tokens.isSign(from - 1, '/')) return null;
  let to = tokens.isJoined(from + 1) && isSerialLetter(reading, from + 1) ? from + 2 : from + 1;
  if ((!tokens.isSign(to, '/') && !tokens.isSign(to, '-')) || isOfForm(reading, from)) return null;
  const yearEnd = tokens.isSign(to, '/') && isYear(reading, to + 1) ? to + 2 : 0;
  if (yearEnd > 0) to = yearEnd;
  const segments: number[] = [];
  while (segments.length < MOST_SEGMENTS && isJoint(reading, to) && isSegment(reading, to + 1, segments.length)) {
    segments.push(to + 1);
    to = segmentEnd(reading, to + 1);
  }
  return segments.length === 0 ? null : numberOf(reading, from, to, segments);
}

function numberOf(reading: Reading, from: number, to: number, segments: readonly number[]): DocumentNumber | null {
  const codes = segments.map((segment) => letters(reading, segment));
  const [first = '', second = ''] = codes;
  const kind = kindOf(reading, first) ?? kindOf(reading, first + second);
  const isIssuer = isCode(reading, first, EntryKind.ISSUER);
  const [only] = segments.length === 1 ? segments : [];
  if (kind || isIssuer || PARLIAMENT.test(first)) {
    // A type alone, `1717/QĐ`, is a number only where the words before it say so; an issuer alone must be joined to it.
    if (only !== undefined && kind && !isIssuer && !isAnnounced(reading, from)) return null;
    if (only !== undefined && isIssuer && !reading.tokens.isJoined(only)) return null;
  } else if (!isOfKind(reading, from)) return null;
  const issuerCode = kind ? second : first;
  const number = reading.tokens.plain(from, to).replaceAll(' ', '');
  return { to, number, kind: kind?.kind ?? '', issuerCode: issuerCode.replace(/\d+$/u, '') };
}

function kindOf({ lexicon }: Reading, code: string): DocumentKind | undefined {
  return lexicon.entriesOf(lexicon.symbols.idOf(code), EntryKind.DOCUMENT_CODE)[0];
}

function isCode({ lexicon }: Reading, code: string, kind: typeof EntryKind.ISSUER | typeof EntryKind.DOCUMENT_CODE): boolean {
  return lexicon.entriesOf(lexicon.symbols.idOf(code), kind).length > 0;
}

/** `số ⟦1717/QĐ⟧`, `Báo cáo thẩm tra ⟦147/BC⟧` */
function isAnnounced({ tokens, matches }: Reading, from: number): boolean {
  if (matches.isCue(from - 1, Cue.number)) return true;
  return tokens.is(from, Shape.SPACE_BEFORE) && BACK.some((back) => from >= back && matches.has(from - back, EntryKind.DOCUMENT));
}

/** `Công văn số ⟦1882/TCT-CS⟧`: whatever its letters, the words say that it is the number of a document. */
function isOfKind({ matches }: Reading, from: number): boolean {
  return matches.isCue(from - 1, Cue.number) && BACK.some((back) => kindEnd(matches, from - 1 - back) === from - 1);
}

function kindEnd(matches: Reading['matches'], token: number): number {
  const kind = token < 0 ? -1 : matches.longest(token, EntryKind.DOCUMENT);
  return kind < 0 ? 0 : (matches.to[kind] as number);
}

/** `Mẫu số ⟦01/BB⟧`, `Mẫu ⟦02-ĐK-TCT⟧`, `biểu số ⟦05/BC⟧`: the number of a form. */
function isOfForm({ matches }: Reading, from: number): boolean {
  const end = matches.isCue(from - 1, Cue.number) ? from - 1 : from;
  return [end - 1, end - 2].some((word) => {
    const isForm = matches.isCue(word, Cue.appendix) || matches.isCue(word, Cue.series);
    return isForm && matches.cueTo(word) === end;
  });
}

function isSerial({ tokens }: Reading, token: number): boolean {
  const length = (tokens.end[token] as number) - (tokens.start[token] as number);
  return tokens.is(token, Shape.NUMBER) && length <= LONGEST_SERIAL + (tokens.is(token, Shape.SEPARATED) ? 3 : 0);
}

/** `12a/2019/NĐ-CP` */
function isSerialLetter({ tokens }: Reading, token: number): boolean {
  return tokens.is(token, Shape.WORD) && (tokens.end[token] as number) - (tokens.start[token] as number) === 1;
}

function isYear({ tokens }: Reading, token: number): boolean {
  if (!tokens.is(token, Shape.NUMBER) || (tokens.end[token] as number) - (tokens.start[token] as number) !== 4) return false;
  return /^(?:19|20)/u.test(tokens.slice(token, token + 1));
}

/** `/` or `-`; spaces may stand on either side, a new sentence may not. */
function isJoint({ tokens }: Reading, token: number): boolean {
  if (!tokens.isSign(token, '/') && !tokens.isSign(token, '-')) return false;
  return !tokens.is(token, Shape.BREAK_BEFORE) && !tokens.is(token + 1, Shape.BREAK_BEFORE);
}

/**
 * `NQ`, `TTg`, `QH13`, `BNN&PTNT`, behind the first also `C06`, `P`; behind a space only a code that the dictionaries
 * know: `TTr- UBND`, not `15 - Hà Nội`.
 */
function isSegment(reading: Reading, token: number, before: number): boolean {
  const { tokens } = reading;
  if (!tokens.is(token, Shape.WORD | Shape.CAPITAL)) return false;
  const isSpaced = !tokens.isJoined(token) || !tokens.isJoined(token - 1);
  const looksSo = tokens.is(token, Shape.ALL_CAPS) || tokens.is(token, Shape.MIXED_CASE) || (before > 0 && isUnitCode(reading, token));
  if (!isSpaced && looksSo) return true;
  // Unlike the first word of `2013-Tư liệu`, which is a code too when folded.
  if (before === 0 && !looksSo && !isUnitCode(reading, token)) return false;
  const code = tokens.plain(token, token + 1);
  return isCode(reading, code, EntryKind.DOCUMENT_CODE) || isCode(reading, code, EntryKind.ISSUER);
}

/** One letter, or letters and a figure, of a department mostly, with its figure or without: `QĐ-BCA-⟦C06⟧`, `CT-VKS-⟦P⟧` */
function isUnitCode({ tokens }: Reading, token: number): boolean {
  return tokens.is(token, Shape.DIGITS) || (tokens.end[token] as number) - (tokens.start[token] as number) === 1;
}

/** `BNN⟦&PTNT⟧`, `VPCP-V⟦.I⟧` */
function segmentEnd({ tokens }: Reading, token: number): number {
  const isJoint = tokens.isSign(token + 1, '&') || tokens.isSign(token + 1, '.');
  const goesOn = isJoint && tokens.isJoined(token + 1) && tokens.isJoined(token + 2) && tokens.is(token + 2, Shape.WORD | Shape.CAPITAL);
  return goesOn ? token + 3 : token + 1;
}

function letters(reading: Reading, token: number): string {
  return reading.tokens.plain(token, segmentEnd(reading, token)).replace(/[&.]/u, '');
}
