import { Cue, EntryKind } from '../lexicon/index.ts';
import { Shape } from '../text/index.ts';
import { follows } from './counting.ts';
import type { Quantity } from './quantity.ts';
import type { Reading } from './reading.ts';

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

const CALENDAR: ReadonlySet<string> = new Set(['năm', 'quý', 'tháng', 'ngày']);
const DURATIONS: ReadonlySet<string> = new Set(['năm', 'quý', 'tháng', 'tuần', 'ngày', 'giờ', 'phút', 'thập kỷ']);
/** Ages that are listed, `2, 3 và 4 tháng`, in tokens. */
const LONGEST_AGES = 8;
const [FIRST_YEAR, LAST_YEAR] = [1900, 2100];
/** Greater numbers have points between their digits, or are codes. */
const GREATEST_UNMARKED = 100_000;
/** Maps are drawn on a scale of 1/100 or less. */
const LEAST_SCALE = 100;
/** From the day that is kept to the last anniversary of a list, in tokens. */
const LONGEST_CELEBRATION = 40;
/** Anniversaries are kept every so many years, from the tenth on. */
const [ROUND_YEARS, FIRST_ANNIVERSARY] = [5, 10];

/** What was read as a figure names, dates or ages something instead; `from` is where its mention begins. */
export function isNoFigure(reading: Reading, from: number, token: number, quantity: Quantity): boolean {
  const { unit, value, whole, isMeasure, factor } = quantity;
  const isNamed =
    !isMeasure && (namesOne(reading, token) || isOfProduct(reading, token) || reading.matches.has(token - 1, EntryKind.DOCUMENT));
  if (isNamed || UNCOUNTED.has(firstWord(unit)) || isAge(reading, from, quantity) || isOneOf(reading, from)) return true;
  // `quy hoạch 1/500 hoa viên`; `dưới 1/1.000 trẻ đẻ sống` is a rate.
  if (value === 1 && whole !== null && whole >= LEAST_SCALE && !isMeasure && from === token) return true;
  if (isAroundTheClock(quantity) || (value === 1 && isEach(reading, from))) return true;
  if (DURATIONS.has(unit) && (isAgo(reading, from, quantity) || isOrdered(reading, quantity))) return true;
  if (unit === 'giờ' || unit === 'phút') return isTimeOfDay(reading, from, token, quantity);
  if (unit === 'g') return isShortHour(reading, token, quantity);
  if (value === 2 && BOTH.has(unit) && !isThere(reading, from)) return true;
  if (CALENDAR.has(unit) && isDate(reading, quantity)) return true;
  if (unit === 'năm') return isAnniversary(reading, from, quantity);
  return !isMeasure && whole === null && factor === 1 && isCode(reading, token, value);
}

/** `nhóm 3`, `phòng 12`; but `Hải Phòng 4 ca`. */
function namesOne(reading: Reading, token: number): boolean {
  return follows(reading, token, NAMES) && !reading.findings.endingAt(token, 'place');
}

/** A capital and letters without the marks of Vietnamese. */
const FOREIGN = /^[A-Z][a-z]+$/;

/** `chip Snapdragon ⟦800⟧ mạnh mẽ`, `Galaxy Note ⟦3⟧`: the number of a product behind its foreign name. */
function isOfProduct({ tokens, findings }: Reading, token: number): boolean {
  const isForeign = tokens.symbol[token - 1] === 0 && FOREIGN.test(tokens.slice(token - 1, token));
  if (!isForeign || tokens.is(token, Shape.BREAK_BEFORE) || tokens.is(token, Shape.SEPARATED)) return false;
  return !findings.endingAt(token, 'organization') && !findings.endingAt(token, 'person') && !findings.endingAt(token, 'place');
}

/** `năm ⟦2019⟧` without its word, `số AO ⟦342391⟧`, `điểm 2.1, ⟦2.2⟧ mục X`: no number that things are counted by. */
function isCode({ tokens }: Reading, token: number, value: number): boolean {
  if (!Number.isInteger(value)) return tokens.slice(token, token + 1).includes('.');
  return !tokens.is(token, Shape.SEPARATED) && ((value >= FIRST_YEAR && value <= LAST_YEAR) || value >= GREATEST_UNMARKED);
}

/** `24/7`, `7 ngày/tuần`: always. */
function isAroundTheClock({ value, whole, unit }: Quantity): boolean {
  return (value === 24 && whole === 7) || (value === 7 && unit === 'ngày/tuần');
}

/** `cứ ⟦1 ha⟧ thu 3 tấn`: what another figure is for. */
function isEach({ tokens, matches }: Reading, from: number): boolean {
  return from > 0 && !tokens.is(from, Shape.BREAK_BEFORE) && matches.isCue(from - 1, Cue.forEach);
}

/** `cách đây 4 tháng`, `hơn một năm về trước`, `3 ngày trước, …`, `12 năm trước đã …`: a point in time; but `40 ngày trước ngày bầu cử`. */
function isAgo({ tokens, matches }: Reading, from: number, { to }: Quantity): boolean {
  if (matches.isCue(to, Cue.ago) || matches.cueEndingAt(from, Cue.ago) >= 0) return true;
  if (!matches.isCue(to, Cue.around) || tokens.is(to, Shape.BREAK_BEFORE)) return false;
  const word = matches.longest(to + 1, EntryKind.FUNCTION);
  return !tokens.is(to + 1, Shape.WORD) || (word >= 0 && matches.value(word, EntryKind.FUNCTION).class === 'auxiliary');
}

/** Nothing is counted for its own sake: `2 bên ký kết`. */
const UNCOUNTED: ReadonlySet<string> = new Set(['bên', 'mặt', 'chiều', 'sự']);
/** Two that the text tells of: `quan hệ giữa 2 nước`. */
const BOTH: ReadonlySet<string> = new Set(['nước', 'phía', 'miền', 'quốc gia', 'vợ chồng', 'cha con', 'mẹ con', 'anh em', 'chị em']);

const firstWord = (unit: string) => unit.split(' ', 1)[0] as string;

/** `có ⟦2 nước⟧ tham gia` counts them. */
function isThere({ tokens, matches }: Reading, from: number): boolean {
  return from > 0 && !tokens.is(from, Shape.BREAK_BEFORE) && matches.isCue(from - 1, Cue.has);
}

/** `quy hoạch ⟦5 năm⟧ thứ 14`, `⟦5 năm⟧ tới`: one of a series, and time that a plan may settle. */
function isOrdered({ tokens, matches }: Reading, { to }: Quantity): boolean {
  return (!tokens.is(to, Shape.BREAK_BEFORE) && matches.isCue(to, Cue.ordinal)) || matches.isCue(to - 1, Cue.nextYear);
}

/** `18 tuổi`, `6 tháng tuổi`, `trẻ được 2, 3, 4 tháng` */
function isAge(reading: Reading, from: number, { unit, to }: Quantity): boolean {
  return (
    unit === 'tuổi' || unit.startsWith('tuổi ') || reading.matches.isCue(to, Cue.age) || (DURATIONS.has(unit) && isOfChild(reading, from))
  );
}

/** `bé được ⟦4 tháng⟧`, `khi trẻ được 2, 3, ⟦4 tháng⟧` */
function isOfChild({ tokens, matches }: Reading, from: number): boolean {
  let at = from;
  const isListed = () => tokens.is(at - 1, Shape.NUMBER) || tokens.isSign(at - 1, ',') || matches.isCue(at - 1, Cue.and);
  while (at > 0 && at > from - LONGEST_AGES && !tokens.is(at, Shape.BREAK_BEFORE) && isListed()) at--;
  return matches.cueEndingAt(at, Cue.childIs) >= 0 && !tokens.is(at, Shape.BREAK_BEFORE);
}

/** `một trong 5 tỉnh`, `cao nhất trong 4 ngành`: the number says which set. */
function isOneOf({ tokens, matches }: Reading, from: number): boolean {
  return matches.cueEndingAt(from, Cue.oneOf) >= 0 && !tokens.is(from, Shape.BREAK_BEFORE);
}

/** `15 giờ 00 phút`, `lúc 8 giờ`, `từ 7 giờ`, `7 giờ sáng`; `24/24 giờ` and `làm việc 8 giờ` are figures. */
function isTimeOfDay({ tokens, matches, findings }: Reading, from: number, token: number, { unit, value, whole, to }: Quantity): boolean {
  if (unit === 'phút') return tokens.is(token - 2, Shape.NUMBER);
  // `từ 3-4 tiếng đồng hồ` is how long.
  if (whole !== null || value > 24 || matches.cueEndingAt(to, Cue.hours) >= 0) return false;
  if (tokens.is(to, Shape.NUMBER) || findings.startingAt(to, 'date') || matches.isCue(to, Cue.partOfDay) || matches.isCue(to, Cue.day))
    return true;
  const before = matches.cue(from - 1);
  const isAt = before === Cue.around || before === Cue.from || before === Cue.until || before === Cue.clock;
  return from === 0 || tokens.is(from, Shape.BREAK_BEFORE) || isAt || matches.isCue(from, Cue.from);
}

/** `từ ⟦8g⟧-13g ngày 24/10`, `lúc ⟦8g⟧`: the hour, not the gram. */
function isShortHour({ tokens, matches, findings }: Reading, token: number, { value, to }: Quantity): boolean {
  if (value > 24 || !Number.isInteger(value) || !tokens.isJoined(to - 1)) return false;
  const isRange = tokens.isSign(to, '-') && tokens.is(to + 1, Shape.NUMBER) && tokens.isJoined(to + 2);
  const end = isRange ? to + 3 : to;
  const isDated = findings.startingAt(end, 'date') !== null || matches.isCue(end, Cue.partOfDay);
  const isSaid = matches.isCue(token - 1, Cue.clock) || matches.isCue(token - 1, Cue.until) || tokens.is(token, Shape.BREAK_BEFORE);
  return isDated || isSaid || findings.endingAt(token, 'date') !== null;
}

/** `30 thảng 6 ⟦tháng 7⟧`: the unit begins a date; `2 năm 6 tháng` goes on. */
function isDate({ tokens, matches }: Reading, { to }: Quantity): boolean {
  return tokens.is(to, Shape.NUMBER) && !tokens.is(to, Shape.BREAK_BEFORE) && !matches.has(to + 1, EntryKind.UNIT);
}

/** `kỷ niệm 15 năm`, `70 năm Ngày Thương binh`, `…, 60 năm mở đường` */
function isAnniversary(reading: Reading, from: number, quantity: Quantity): boolean {
  const { matches } = reading;
  if (matches.isCue(quantity.to, Cue.day) || isListedAnniversary(reading, from, quantity)) return true;
  return matches.cueEndingAt(from, Cue.anniversary) >= 0;
}

/** `ngày sinh của Bác ⟦và 50 năm thực hiện⟧ Di chúc`: in a list, with what was done; `sau 10 năm thực hiện` is how long. */
function isListedAnniversary({ tokens, matches }: Reading, from: number, { value, to }: Quantity): boolean {
  if (value < FIRST_ANNIVERSARY || value % ROUND_YEARS !== 0 || from === 0 || tokens.is(from, Shape.BREAK_BEFORE)) return false;
  if ((!tokens.isSign(from - 1, ',') && !matches.isCue(from - 1, Cue.and)) || !isOfDay({ tokens, matches }, from)) return false;
  const word = matches.longest(to, EntryKind.FUNCTION);
  return matches.isCue(to, Cue.implements) || (word >= 0 && matches.value(word, EntryKind.FUNCTION).class === 'verb');
}

/** A day or a celebration is named before it in the sentence; `kiểm điểm 35 năm đổi mới và ⟦10 năm thực hiện⟧ …` looks back. */
function isOfDay({ tokens, matches }: Pick<Reading, 'tokens' | 'matches'>, from: number): boolean {
  for (let at = from - 1; at >= 0 && at > from - LONGEST_CELEBRATION && tokens.sentence[at] === tokens.sentence[from]; at--)
    if (matches.isCue(at, Cue.anniversary) || matches.isCue(at, Cue.day) || matches.isCue(at, Cue.holiday)) return true;
  return false;
}
