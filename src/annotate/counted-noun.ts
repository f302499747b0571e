import { Cue, EntryKind } from '../lexicon/index.ts';
import { Shape, type Tokens } from '../text/index.ts';
import { isGovernedUnit } from './level.ts';
import type { Reading } from './reading.ts';

const LONGEST_NOUN = 12;

/**
 * One past the noun phrase that a number counts: head and what it is plainly counted as, `1.479 ⟦chữ ký số cá nhân⟧`,
 * `45 ⟦đại biểu ⟦HĐND tỉnh⟧⟧`, no relative clause. The token itself when no noun stands there.
 */
export function countedNounEnd(reading: Reading, from: number): number {
  const { tokens, matches } = reading;
  if (!tokens.is(from, Shape.WORD) || tokens.isJoined(from) || isLetter(tokens, from) || isName(reading, from)) return from;
  if (matches.isCue(from, Cue.level) || isGrammar(reading, from)) return from;
  let to = from;
  while (to < from + LONGEST_NOUN) {
    const completed = completion(reading, from, to);
    if (completed > to) return completed;
    if (stops(reading, from, to)) break;
    to = partEnd(reading, to);
  }
  const last = to > from + 1 ? matches.cue(to - 1) : 0;
  // `5 đơn vị máu an ⟦toàn⟧` is no `toàn tỉnh`.
  const isWhole = last === Cue.whole && !matches.isCue(to - 2, Cue.compound);
  return last === Cue.and || last === Cue.plural || isWhole ? to - 1 : to;
}

/** `2,4 ⟦x⟧ rộng 1,2`, `3.140.400 ⟦b⟧`: letters of formulas and lists; `02 ⟦ổ⟧ dịch` and `01 ⟦y⟧ sỹ` are words. */
function isLetter({ start, end, text }: Tokens, token: number): boolean {
  const from = start[token] as number;
  return (end[token] as number) - from === 1 && text.charCodeAt(from) < 0x80 && text.charAt(from).toLowerCase() !== 'y';
}

/** Verbs that are nouns too: what is done, `86 ⟦kiến nghị⟧`, and what bodies are there to do, `3 dự án ⟦đầu tư⟧`. */
const isActivity = (cue: number) => cue === Cue.activity || cue === Cue.proposes || cue === Cue.task;

/** `71 Hàng Trống`, `nguyên tố 113 Nihonium`, `Trung ương 8 Khóa XII`: a name or another number's word; but `01 Siêu thị`, `7 Chương`. */
function isName({ tokens, matches }: Reading, token: number): boolean {
  const next = tokens.shape[token + 1] as number;
  if (matches.isCue(token, Cue.term) && (next & (Shape.NUMBER | Shape.ALL_CAPS)) !== 0) return true;
  // `Milan 1-1 ⟦FC Barcelona⟧`
  const isClub = tokens.is(token, Shape.ALL_CAPS) && !matches.has(token, EntryKind.ABBREVIATION) && tokens.symbol[token + 1] === 0;
  if (isClub && (next & (Shape.CAPITAL | Shape.BREAK_BEFORE)) === Shape.CAPITAL) return true;
  if (!tokens.is(token, Shape.CAPITAL) || tokens.is(token, Shape.ALL_CAPS) || matches.cue(token) !== 0 || matches.longest(token, ~0) >= 0)
    return false;
  return (next & (Shape.WORD | Shape.CAPITAL | Shape.BREAK_BEFORE)) !== Shape.WORD;
}

/** One past the word, compound or list of units at the token, all of the one noun. */
function partEnd(reading: Reading, token: number): number {
  const { matches } = reading;
  if (isUnit(matches, token)) return unitsEnd(reading, token);
  return matches.isCue(token, Cue.compound) || isActivity(matches.cue(token)) ? matches.cueTo(token) : token + 1;
}

/** Words of grammar begin no noun, but longer words do, `18 ⟦dự thảo nghị quyết⟧`, and verbs that are nouns too, `86 ⟦kiến nghị⟧`. */
function isGrammar(reading: Reading, token: number): boolean {
  const { matches } = reading;
  if (matches.isCue(token, Cue.upwards) || matches.isCue(token, Cue.downwards) || becomes(reading, token)) return true;
  // `20 ⟦bằng khen⟧`
  if (matches.isCue(token, Cue.compound)) return false;
  const match = matches.longest(token, EntryKind.FUNCTION);
  if (match < 0) return matches.isCue(token, Cue.until) || matches.isCue(token, Cue.from);
  if (matches.value(match, EntryKind.FUNCTION).class !== 'verb') return true;
  const isNounToo = isActivity(matches.cue(token)) || matches.has(token, EntryKind.DOCUMENT | EntryKind.HEAD);
  return !isNounToo && endsNoun({ matches }, token);
}

/** `xã Hòa Tú 2 ⟦thành⟧ xã mới`; but `2 ⟦thành tích⟧`. */
function becomes({ matches }: Reading, token: number): boolean {
  if (!matches.isCue(token, Cue.becomes)) return false;
  const longer = matches.longest(token, ~EntryKind.CUE);
  return longer < 0 || (matches.to[longer] as number) <= matches.cueTo(token);
}

/** A word of grammar that is not the first part of a longer word that the dictionaries know: `⟦thường⟧ trực`. */
function endsNoun({ matches }: Pick<Reading, 'matches'>, token: number): boolean {
  const grammar = matches.longest(token, EntryKind.FUNCTION);
  if (grammar < 0) return false;
  const longer = matches.longest(token, ~EntryKind.FUNCTION);
  return longer < 0 || (matches.to[longer] as number) <= (matches.to[grammar] as number);
}

/** Verbs that are part of the noun: `12 đơn vị hành chính ⟦cấp xã⟧`, `2 phiên ⟦họp⟧`, `5 lớp ⟦tập huấn⟧`, `tai nạn ⟦giao thông⟧`. */
function isPartOfNoun(reading: Reading, from: number, token: number): boolean {
  const { matches } = reading;
  const cue = matches.cue(token);
  if (cue === Cue.level) return isGovernedUnit(matches.cue(token + 1));
  if (!isActivity(cue)) return cue === Cue.compound;
  if (matches.isCue(from, Cue.eventNoun) || matches.isCue(from, Cue.series)) return true;
  return matches.isCue(from, Cue.staff) && isLast(reading, matches.cueTo(token));
}

/** `44 cán bộ ⟦giám sát⟧.` is what they are; `44 cán bộ giám sát việc chấm thi` is what they do. */
function isLast({ tokens, matches }: Reading, token: number): boolean {
  return !tokens.is(token, Shape.WORD) || tokens.is(token, Shape.BREAK_BEFORE) || matches.has(token, EntryKind.FUNCTION);
}

const CALENDAR = ['ngày', 'tuần', 'tháng', 'quý', 'năm', 'phiên'];

const isCalendar = (tokens: Tokens, token: number) => CALENDAR.some((word) => tokens.isText(token, token + 1, word));

function stops(reading: Reading, from: number, token: number): boolean {
  const { tokens, matches, findings } = reading;
  const bits = tokens.shape[token] as number;
  if ((bits & Shape.WORD) === 0 || (token > from && (bits & Shape.BREAK_BEFORE) !== 0) || findings.isClaimed(token)) return true;
  if (matches.isCue(token, Cue.upwards) || matches.isCue(token, Cue.downwards) || becomes(reading, token)) return true;
  // `500 điểm ⟦cuối⟧ ngày`, `22 người ⟦hồi⟧ tháng 8`
  const leadsToDate = matches.isCue(token, Cue.clock) || matches.isCue(token, Cue.edge);
  if (leadsToDate && isCalendar(tokens, token + 1)) return true;
  // `cứu 1 người ⟦Các⟧ bác sĩ nói`: a sentence whose stop was lost.
  if (matches.isCue(token, Cue.plural) && (bits & (Shape.CAPITAL | Shape.CAPS_LINE)) === Shape.CAPITAL) return true;
  // `3.000 suất quà ⟦tổng trị giá⟧ 5 tỷ đồng`: what another figure measures.
  if (token > from && (matches.isCue(token, Cue.measured) || matches.isCue(token, Cue.totals))) return true;
  if (findings.startingAt(token, 'place') || findings.startingAt(token, 'person') || findings.startingAt(token, 'date')) return true;
  if (token === from || matches.isCue(token, Cue.and)) return token > from && matches.isCue(token, Cue.and) && !goesOn(reading, token + 1);
  return endsNoun(reading, token) && !isPartOfNoun(reading, from, token);
}

/** `5 định hướng lớn và ⟦nhiệm vụ trọng tâm⟧`; but not `3 tầng và nhà cao từ 4 tầng`, where another figure follows. */
function goesOn(reading: Reading, token: number): boolean {
  const { tokens, matches } = reading;
  if (!isSmallNoun(reading, token)) return false;
  let to = token + 1;
  while (to < token + LONGEST_NOUN && isSmallNoun(reading, to)) to++;
  const next = matches.has(to, EntryKind.FUNCTION) ? to + 1 : to;
  return !tokens.is(to, Shape.NUMBER) && (!tokens.is(next, Shape.NUMBER) || tokens.is(next, Shape.BREAK_BEFORE));
}

function isSmallNoun({ tokens, matches }: Reading, token: number): boolean {
  const isSmall = ((tokens.shape[token] as number) & (Shape.WORD | Shape.CAPITAL | Shape.BREAK_BEFORE)) === Shape.WORD;
  return isSmall && !matches.has(token, EntryKind.FUNCTION);
}

/** A body or a country completes the noun: `45 đại biểu ⟦HĐND tỉnh⟧`, `32 khách quốc tịch ⟦Ấn Độ⟧`. 0 when none stands there. */
function completion({ findings }: Reading, from: number, token: number): number {
  if (token === from) return 0;
  const body = findings.startingAt(token, 'organization');
  const place = findings.startingAt(token, 'place');
  return body?.to ?? (place?.level === 'country' ? place.to : 0);
}

/** The level word of a unit or a settlement. */
function isUnit(matches: Reading['matches'], token: number): boolean {
  return isGovernedUnit(matches.cue(token)) || matches.isCue(token, Cue.settlement);
}

/** `41 ⟦xã, phường và thị trấn⟧`, `9 ⟦thôn, bản⟧` */
function unitsEnd({ tokens, matches }: Reading, from: number): number {
  let to = matches.cueTo(from);
  for (;;) {
    const next = tokens.isSign(to, ',') ? to + 1 : matches.isCue(to, Cue.and) ? matches.cueTo(to) : 0;
    if (next === 0 || !isUnit(matches, next) || tokens.is(matches.cueTo(next), Shape.CAPITAL)) return to;
    to = matches.cueTo(next);
  }
}
