import { Cue, EntryKind } from '../lexicon/index.ts';
import { Shape, type Tokens } from '../text/index.ts';
import type { Quantity } from './quantity.ts';
import type { Reading } from './reading.ts';

/** After these a number orders and never counts: `thứ 8`, `Điều 5`, `năm 2019`. */
const ORDERS: ReadonlySet<number> = new Set([
  Cue.ordinal,
  Cue.article,
  Cue.clause,
  Cue.point,
  Cue.chapter,
  Cue.appendix,
  Cue.day,
  Cue.dayOfMoon,
  Cue.month,
  Cue.year,
  Cue.quarter,
]);

/** After these it names one of many, `nhóm 3`, `thôn 5`, unless a unit of measure says more: `vòng 24 giờ`, `đường 12 km`. */
const NAMES: ReadonlySet<number> = new Set([
  Cue.series,
  Cue.number,
  Cue.term,
  Cue.urbanDistrict,
  Cue.ward,
  Cue.settlement,
  Cue.road,
  Cue.level,
  Cue.stretch,
]);

/** Longest of the words before a number that are looked at, `kỳ họp thứ`, in tokens. */
const LONGEST_CUE = 3;
/** Longer numbers that begin with 0 are telephone numbers and codes. */
const LONGEST_WITH_ZERO = 4;
const CALENDAR: ReadonlySet<string> = new Set(['năm', 'quý', 'tháng', 'ngày']);
const [FIRST_YEAR, LAST_YEAR] = [1900, 2100];

/** The number at the token can begin a figure, as far as what stands around it tells. */
export function mayCount(reading: Reading, token: number): boolean {
  const { tokens, findings } = reading;
  if (findings.isClaimed(token) || findings.startingAt(token, 'date') || isListNumber(reading, token)) return false;
  // `Quân khu ⟦2⟧`, `Quốc lộ ⟦14⟧`
  if (findings.endingAt(token + 1, 'organization') || findings.endingAt(token + 1, 'place')) return false;
  if (tokens.isSign(token + 1, ':') && tokens.isJoined(token + 2)) return false;
  return !isGlued(reading, token) && !isPartOfCode(reading, token) && !follows(reading, token, ORDERS);
}

/** `5G` and `3D` are no figures, `30km` is one. */
function isGlued({ tokens, matches }: Reading, token: number): boolean {
  const next = token + 1;
  if (!tokens.is(next, Shape.WORD) || !tokens.isJoined(next)) return false;
  const isLetter = tokens.is(next, Shape.CAPITAL) && (tokens.end[next] as number) - (tokens.start[next] as number) === 1;
  return isLetter || !matches.has(next, EntryKind.UNIT);
}

/** `Covid-⟦19⟧`, `QL.⟦17⟧`, `art_⟦5⟧`, `08:⟦52⟧`, `0912345678` */
function isPartOfCode({ tokens }: Reading, token: number): boolean {
  const first = tokens.text.charCodeAt(tokens.start[token] as number);
  const width = (tokens.end[token] as number) - (tokens.start[token] as number);
  if (first === 0x30 && width > LONGEST_WITH_ZERO && !tokens.is(token, Shape.SEPARATED)) return true;
  // `Km63 + ⟦300⟧m`
  if (token > 1 && tokens.isSign(token - 1, '+') && isRoadMark(tokens, token - 2)) return true;
  if (token < 2 || !tokens.isJoined(token)) return false;
  if (tokens.isSign(token - 1, ':') || tokens.isSign(token - 1, '/') || tokens.isSign(token - 1, '_')) return true;
  const isMark = tokens.isSign(token - 1, '-') || tokens.isSign(token - 1, '.');
  return isMark && tokens.isJoined(token - 1) && tokens.is(token - 2, Shape.WORD);
}

/** `Km63`, `Km 63`: where on a road. */
function isRoadMark(tokens: Tokens, token: number): boolean {
  return tokens.is(token, Shape.DIGITS) || (tokens.is(token, Shape.NUMBER) && tokens.is(token - 1, Shape.CAPITAL));
}

/** `1. Tình hình`, `2) …`, `(3)`, `4/ …`, and `5 Nhà xưởng` in a row of a table. */
function isListNumber({ tokens }: Reading, token: number): boolean {
  if (tokens.isSign(token - 1, '(') && tokens.isSign(token + 1, ')')) return true;
  if (!tokens.is(token, Shape.BREAK_BEFORE)) return false;
  const closes = tokens.isSign(token + 1, '.') || tokens.isSign(token + 1, ')') || tokens.isSign(token + 1, '/');
  // `12/15 chỉ tiêu`
  const isFraction = tokens.isSign(token + 1, '/') && tokens.is(token + 2, Shape.NUMBER) && tokens.isJoined(token + 2);
  const isTitled = tokens.is(token, Shape.LINE_BEFORE) && tokens.is(token + 1, Shape.CAPITAL) && !tokens.is(token + 1, Shape.ALL_CAPS);
  return isTitled || (closes && !isFraction && tokens.isJoined(token + 1));
}

/** One of the cues stands right before the token: `khóa 12`; but not `mỗi khóa 12 người`, `hàng năm 2 lần`. */
function follows({ tokens, matches }: Reading, token: number, cues: ReadonlySet<number>): boolean {
  if (tokens.is(token, Shape.BREAK_BEFORE)) return false;
  for (let back = 1; back <= LONGEST_CUE && back <= token; back++) {
    const at = token - back;
    // `từ khẩu thứ 5`: the number makes a weekday of `thứ`.
    if (back === 1 && matches.isCue(at, Cue.weekday) && matches.cueTo(at) > token) return cues === ORDERS;
    if (!cues.has(matches.cue(at)) || matches.cueTo(at) !== token) continue;
    // Levels go up to 5, `cấp 2`; `cấp 71 tài khoản`, `cấp 4 giấy phép` hands them out.
    const isMany = (tokens.end[token] as number) - (tokens.start[token] as number) > 1;
    if (matches.isCue(at, Cue.level) && (isMany || matches.isCue(token + 1, Cue.eventNoun))) continue;
    return !(at > 0 && (matches.isCue(at - 1, Cue.plural) || matches.isCue(at - 1, Cue.yearly)));
  }
  return false;
}

/** What was read as a figure names, dates or ages something instead; `from` is where its mention begins. */
export function isNoFigure(reading: Reading, from: number, token: number, quantity: Quantity): boolean {
  const { unit, value, whole, isMeasure } = quantity;
  const isNamed = !isMeasure && (follows(reading, token, NAMES) || reading.matches.has(token - 1, EntryKind.DOCUMENT));
  if (isNamed || UNCOUNTED.has(unit) || isAge(reading, quantity) || isOneOf(reading, from)) return true;
  if (unit === 'giờ' || unit === 'phút') return isTimeOfDay(reading, from, token, quantity);
  if (CALENDAR.has(unit) && isDate(reading, quantity)) return true;
  if (unit === 'năm') return isAnniversary(reading, from, quantity);
  const isYear = !isMeasure && whole === null && value >= FIRST_YEAR && value <= LAST_YEAR && !reading.tokens.is(token, Shape.SEPARATED);
  return isYear || (whole === 7 && value === 24);
}

/** Nothing is counted for its own sake: `2 bên ký kết`. */
const UNCOUNTED: ReadonlySet<string> = new Set(['bên', 'mặt', 'chiều']);

/** `18 tuổi`, `6 tháng tuổi` */
function isAge({ matches }: Reading, { unit, to }: Quantity): boolean {
  return unit === 'tuổi' || unit.startsWith('tuổi ') || matches.isCue(to, Cue.age);
}

/** `một trong 5 tỉnh`, `cao nhất trong 4 ngành`: the number says which set. */
function isOneOf({ tokens, matches }: Reading, from: number): boolean {
  for (let back = 2; back <= LONGEST_CUE && back <= from; back++) {
    if (matches.isCue(from - back, Cue.oneOf) && matches.cueTo(from - back) === from) return !tokens.is(from, Shape.BREAK_BEFORE);
  }
  return false;
}

/** `15 giờ 00 phút`, `lúc 8 giờ`, `từ 7 giờ`, `7 giờ sáng`; `24/24 giờ` and `làm việc 8 giờ` are figures. */
function isTimeOfDay({ tokens, matches, findings }: Reading, from: number, token: number, { unit, value, whole, to }: Quantity): boolean {
  if (unit === 'phút') return tokens.is(token - 2, Shape.NUMBER);
  if (whole !== null || value > 24) return false;
  if (tokens.is(to, Shape.NUMBER) || findings.startingAt(to, 'date') || matches.isCue(to, Cue.partOfDay) || matches.isCue(to, Cue.day))
    return true;
  const before = matches.cue(from - 1);
  const isAt = before === Cue.around || before === Cue.from || before === Cue.until || before === Cue.clock;
  return from === 0 || tokens.is(from, Shape.BREAK_BEFORE) || isAt || matches.isCue(from, Cue.from);
}

/** `30 thảng 6 ⟦tháng 7⟧`: the unit begins a date; `2 năm 6 tháng` goes on. */
function isDate({ tokens, matches }: Reading, { to }: Quantity): boolean {
  return tokens.is(to, Shape.NUMBER) && !tokens.is(to, Shape.BREAK_BEFORE) && !matches.has(to + 1, EntryKind.UNIT);
}

/** `kỷ niệm 15 năm`, `70 năm Ngày Thương binh` */
function isAnniversary({ matches }: Reading, from: number, { to }: Quantity): boolean {
  if (matches.isCue(to, Cue.day)) return true;
  for (let back = 1; back <= LONGEST_CUE && back <= from; back++) {
    if (matches.isCue(from - back, Cue.anniversary) && matches.cueTo(from - back) === from) return true;
  }
  return false;
}
