import { Cue, EntryKind } from '../lexicon/index.ts';
import { Shape, type Tokens } from '../text/index.ts';
import { width, yearAt } from './date-number.ts';
import type { DocumentFinding } from './finding.ts';
import type { Reading } from './reading.ts';

const LONGEST_SERIAL = 4;
/** Kinds whose numbers have the year of issue in them. */
const YEARED: ReadonlySet<string> = new Set([
  'nghị định',
  'thông tư',
  'thông tư liên tịch',
  'nghị quyết',
  'quyết định',
  'chỉ thị',
  'pháp lệnh',
]);

/** What has been read so far of the document that the text is. */
export interface OwnDocument {
  /** Of its heading; empty before it, and where there is none. */
  kind: string;
  /** One past the last token of the heading. */
  headingEnd: number;
  /** Kinds of document that it issues together with itself: `Ban hành kèm theo Quyết định này ⟦Quy chế⟧ …`. */
  readonly attached: Set<string>;
}

/** `Nghị quyết này`, `Nghị quyết 12`, `nghị quyết của Tỉnh ủy`: which one it is, the document tells. */
export function pointing(reading: Reading, from: number, kindEnd: number, kind: string, own: OwnDocument): DocumentFinding | null {
  const { tokens, matches } = reading;
  if (tokens.is(kindEnd, Shape.BREAK_BEFORE)) return null;
  const isThis = matches.isCue(kindEnd, Cue.this) || (matches.isCue(kindEnd, Cue.above) && endsClause(reading, matches.cueTo(kindEnd)));
  if (isThis) return pointer(from, matches.cueTo(kindEnd), kind, 'document.this');
  const serial = shortNumber(reading, from, kindEnd, kind);
  if (serial) return serial;
  if (isAttached(reading, from, own)) return pointer(from, kindEnd, kind, 'document.attached');
  if (kind === own.kind && isOwn(reading, from, kindEnd)) return pointer(from, kindEnd, kind, 'document.own-kind');
  const mayPoint = matches.isCue(kindEnd, Cue.of) && !isPlanned(reading, from);
  return mayPoint ? pointer(from, kindEnd, kind, 'document.kind') : null;
}

/** `Nghị quyết 12`, `Chỉ thị số 16`, `Nghị định 100/2019`: a number without the letters of its kind and its issuer. */
function shortNumber(reading: Reading, from: number, kindEnd: number, kind: string): DocumentFinding | null {
  const { tokens, matches, findings } = reading;
  const serial = matches.isCue(kindEnd, Cue.number) ? kindEnd + 1 : kindEnd;
  const yearEnd = YEARED.has(kind) ? serialYearEnd(tokens, serial) : 0;
  if (yearEnd > 0) {
    findings.claim(serial, yearEnd);
    return pointer(from, yearEnd, kind, 'document.short', tokens.plain(serial, yearEnd));
  }
  if (!isShortSerial(reading, serial, serial > kindEnd) || isCountOf(reading, serial, kind)) return null;
  const to = hasLetter(reading, serial + 1) ? serial + 2 : serial + 1;
  return pointer(from, to, kind, 'document.short', tokens.plain(serial, to));
}

/** One past `100/2019`, 0 where no serial with its year stands: `kế hoạch 5/2019` is of a month, `12/2019/X` goes on. */
function serialYearEnd(tokens: Tokens, serial: number): number {
  const to = serial + 3;
  const isJoined = tokens.isSign(serial + 1, '/') && tokens.isJoined(serial + 1) && tokens.isJoined(serial + 2);
  if (!isJoined || !isNumber(tokens, serial) || yearAt(tokens, serial + 2) === 0) return 0;
  const goesOn = tokens.isJoined(to) && (tokens.isSign(to, '/') || tokens.isSign(to, '-'));
  return goesOn ? 0 : to;
}

/** `ban hành kèm theo Quyết định này ⟦Quy chế⟧ …`, `QUYẾT ĐỊNH⏎BAN HÀNH ⟦QUY CHẾ⟧ …` */
function isAttached({ tokens, matches, findings }: Reading, from: number, own: OwnDocument): boolean {
  if (own.kind === '' || !tokens.is(from, Shape.CAPITAL)) return false;
  if (matches.isCue(own.headingEnd, Cue.issues) && matches.cueTo(own.headingEnd) === from) return true;
  const before = tokens.is(from - 1, Shape.SIGN) ? from - 1 : from;
  const parent = findings.endingAt(before, 'document');
  if (parent?.rule !== 'document.this' || parent.kind !== own.kind) return false;
  return matches.cueEndingAt(parent.from, Cue.refersTo) >= 0;
}

/** `Chính phủ ban hành ⟦Nghị định⟧ quy định …`, `tổ chức thực hiện ⟦Nghị quyết⟧.`, `⟦Nghị quyết⟧ có hiệu lực từ …` */
function isOwn(reading: Reading, from: number, kindEnd: number): boolean {
  const { tokens, matches } = reading;
  if (!tokens.is(from, Shape.CAPITAL) || from === 0) return false;
  if (matches.isCue(kindEnd, Cue.inForce) || isPlanned(reading, from)) return true;
  return matches.cueEndingAt(from, Cue.implements, Cue.enforces) >= 0 && endsClause(reading, kindEnd);
}

function pointer(from: number, to: number, kind: string, rule: string, number = ''): DocumentFinding {
  const form = number === '' ? 'anaphor' : 'short';
  return { type: 'document', from, to, form, rule, kind, number, title: '', self: false, issuerCode: '', draft: null };
}

/** `chấp thuận dự án ⟦24 dự án⟧`: so many of the kind. */
function isCountOf({ matches }: Reading, serial: number, kind: string): boolean {
  const counted = matches.longest(serial + 1, EntryKind.DOCUMENT);
  return counted >= 0 && matches.value(counted, EntryKind.DOCUMENT).kind === kind;
}

/** `đề nghị ban hành Quyết định của UBND tỉnh` is yet to be made. */
function isPlanned({ matches }: Reading, from: number): boolean {
  return matches.cueEndingAt(from, Cue.issues) >= 0;
}

/** `Nghị quyết trên` points back, `kế hoạch trên địa bàn` does not. */
function endsClause({ tokens, matches }: Reading, token: number): boolean {
  return tokens.is(token, Shape.SIGN) || tokens.is(token, Shape.BREAK_BEFORE) || matches.has(token, EntryKind.FUNCTION);
}

/** `Nghị quyết 30⟦a⟧` */
function hasLetter({ tokens }: Reading, token: number): boolean {
  const isLetter = tokens.is(token, Shape.WORD) && (tokens.end[token] as number) - (tokens.start[token] as number) === 1;
  return isLetter && tokens.isJoined(token);
}

/** `Nghị quyết 12`, `Chỉ thị số 16 ngày 5/3`, not `kế hoạch 5 năm`, `Kế hoạch 2021-2025`. */
function isShortSerial({ tokens, matches }: Reading, token: number, isMarked: boolean): boolean {
  if (!isNumber(tokens, token) || width(tokens, token) === LONGEST_SERIAL) return false;
  if (tokens.isSign(token + 1, '/') || tokens.isSign(token + 1, '-') || tokens.isSign(token + 1, '%')) return false;
  const isDated = matches.isCue(token + 1, Cue.day) && tokens.is(token + 2, Shape.NUMBER);
  return isMarked || isDated || !matches.has(token + 1, EntryKind.UNIT);
}

function isNumber(tokens: Tokens, token: number): boolean {
  return tokens.is(token, Shape.NUMBER) && !tokens.is(token, Shape.SEPARATED) && width(tokens, token) <= LONGEST_SERIAL;
}
