import { Cue, EntryKind } from '../lexicon/index.ts';
import { Shape, type Tokens } from '../text/index.ts';
import { isGovernedUnit } from './level.ts';
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

/** Longest of the words before a number that are looked at, `kỳ họp thứ`, in tokens. */
const LONGEST_CUE = 3;
/** Longer numbers that begin with 0 are telephone numbers and codes. */
const LONGEST_WITH_ZERO = 4;

/** The number at the token can begin a figure, as far as what stands around it tells. */
export function mayCount(reading: Reading, token: number): boolean {
  const { tokens, findings } = reading;
  if (findings.isClaimed(token) || findings.startingAt(token, 'date') || isListNumber(reading, token)) return false;
  // `Quân khu ⟦2⟧`, `Quốc lộ ⟦14⟧`
  if (findings.endingAt(token + 1, 'organization') || findings.endingAt(token + 1, 'place')) return false;
  if (tokens.isSign(token + 1, ':') && tokens.isJoined(token + 2)) return false;
  if (endsName(reading, token)) return false;
  return !isGlued(reading, token) && !isPartOfCode(reading, token) && !follows(reading, token, ORDERS);
}

/** `thôn Tân Ốc ⟦2⟧ xã Lương Minh`: the number is the last word of a name before the next one. */
function endsName({ tokens, matches }: Reading, token: number): boolean {
  if (!tokens.is(token - 1, Shape.WORD | Shape.CAPITAL) || tokens.is(token, Shape.BREAK_BEFORE) || tokens.is(token - 1, Shape.BREAK_BEFORE))
    return false;
  return isGovernedUnit(matches.cue(token + 1)) && tokens.is(matches.cueTo(token + 1), Shape.WORD | Shape.CAPITAL);
}

/** `5G`, `3D` and `abc123` are no figures, `30km` and `cho189 hội viên` are. */
function isGlued({ tokens, matches }: Reading, token: number): boolean {
  const next = token + 1;
  if (tokens.isJoined(token) && tokens.is(token - 1, Shape.WORD) && !matches.has(token - 1, EntryKind.FUNCTION)) return true;
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

/** One of the cues stands right before the token: `khóa 12`; but not `mỗi khóa 12 người`, `hàng năm 2 lần`, `dân số 8,4 triệu người`. */
export function follows({ tokens, matches }: Reading, token: number, cues: ReadonlySet<number>): boolean {
  if (tokens.is(token, Shape.BREAK_BEFORE) || matches.cueEndingAt(token, Cue.totals) >= 0) return false;
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
