import { EntryKind } from '../lexicon/index.ts';
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
const PARLIAMENT = /^(?:QH|UBTVQH)\d{1,2}$/u;

/**
 * Reads a document number that begins at a numeral: serial, year, type and issuer, joined by `/` and `-` with spaces
 * as they occur (`58 /KH-UBND`). Families of the grammar: `45/2013/QH13`, `30/2020/NĐ-CP`, `58/KH-UBND`,
 * `1239/BGDĐT-QLCL`, `12-NQ/TU`. A type or issuer of the dictionaries must stand in it, so that `737-MAX`, `9/10 hộ` and
 * `15/12/2021` are none.
 */
export function readDocumentNumber(reading: Reading, from: number): DocumentNumber | null {
  const { tokens } = reading;
  if (!isSerial(reading, from)) return null;
  let to = tokens.isJoined(from + 1) && isSerialLetter(reading, from + 1) ? from + 2 : from + 1;
  const yearEnd = tokens.isSign(to, '/') && isYear(reading, to + 1) ? to + 2 : 0;
  if (yearEnd > 0) to = yearEnd;
  const segments: number[] = [];
  while (segments.length < MOST_SEGMENTS && isJoint(reading, to) && isSegment(reading, to + 1)) {
    segments.push(to + 1);
    to = segmentEnd(reading, to + 1);
  }
  return segments.length === 0 ? null : numberOf(reading, from, to, segments);
}

function numberOf(reading: Reading, from: number, to: number, segments: readonly number[]): DocumentNumber | null {
  const { tokens, lexicon } = reading;
  const [first, ...rest] = segments.map((segment) => letters(reading, segment));
  const symbol = lexicon.symbols.idOf(first as string);
  const kinds = lexicon.entriesOf(symbol, EntryKind.DOCUMENT_CODE);
  const isIssuer = lexicon.entriesOf(symbol, EntryKind.ISSUER).length > 0;
  const isParliament = PARLIAMENT.test(first as string);
  if (kinds.length === 0 && !isIssuer && !isParliament) return null;
  // A type alone, `1717/QĐ`, is a number only where the words before it say so.
  const hasCue = tokens.is(from - 1, Shape.WORD) && reading.matches.has(from - 1, EntryKind.DOCUMENT);
  if (rest.length === 0 && !isIssuer && !isParliament && !hasCue && !followsKind(reading, from)) return null;
  const issuerCode = kinds.length > 0 ? (rest[0] ?? '') : (first as string);
  return {
    to,
    number: tokens.plain(from, to).replaceAll(' ', ''),
    kind: kinds[0]?.kind ?? '',
    issuerCode: issuerCode.replace(/\d+$/u, ''),
  };
}

function followsKind({ tokens, matches }: Reading, from: number): boolean {
  return [2, 3, 4, 5].some((back) => from >= back && matches.has(from - back, EntryKind.DOCUMENT)) && tokens.is(from, Shape.SPACE_BEFORE);
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

/** `NQ`, `TTg`, `QH13`, `BNN&PTNT`; behind a space only a code that the dictionaries know: `TTr- UBND`, not `15 - Hà Nội`. */
function isSegment(reading: Reading, token: number): boolean {
  const { tokens, lexicon } = reading;
  if (!tokens.is(token, Shape.WORD | Shape.CAPITAL)) return false;
  const isCode = tokens.is(token, Shape.ALL_CAPS) || tokens.is(token, Shape.MIXED_CASE);
  const isSpaced = !tokens.isJoined(token) || !tokens.isJoined(token - 1);
  const symbol = tokens.symbol[token] as number;
  const isKnown = lexicon.entriesOf(symbol, EntryKind.DOCUMENT_CODE).length > 0 || lexicon.entriesOf(symbol, EntryKind.ISSUER).length > 0;
  return isSpaced ? isKnown : isCode || isKnown;
}

function segmentEnd({ tokens }: Reading, token: number): number {
  const goesOn =
    tokens.isSign(token + 1, '&') && tokens.isJoined(token + 1) && tokens.isJoined(token + 2) && tokens.is(token + 2, Shape.CAPITAL);
  return goesOn ? token + 3 : token + 1;
}

function letters(reading: Reading, token: number): string {
  return reading.tokens.plain(token, segmentEnd(reading, token)).replace('&', '');
}
