import { EntryKind } from '../lexicon/index.ts';
import { Shape } from '../text/index.ts';
import { width } from './date-number.ts';
import type { Reading } from './reading.ts';

/** Digits of the number in a name: `Quận 10`, `ĐT.849`. */
const MOST_DIGITS = 3;
/** Digits of the number that tells places of one name apart. */
const MOST_ORDINAL = 2;
const ENDS = [',', '.', ';', ':', ')', '(', '"', '…'];

/** What roads with a number are called in full where the text has a short form: `QL`, `ĐT`, `TL`. */
const ROADS: ReadonlySet<string> = new Set(['quốc lộ', 'tỉnh lộ', 'đường tỉnh', 'hương lộ', 'đường huyện']);

/** One past a number and the letter that is joined to it, `Quốc lộ ⟦1A⟧`, `thôn ⟦8B⟧`; the token itself where none stands. */
export function numberEnd({ tokens }: Reading, token: number): number {
  if (!tokens.is(token, Shape.NUMBER) || tokens.is(token, Shape.SEPARATED) || width(tokens, token) > MOST_DIGITS) return token;
  const next = token + 1;
  return tokens.isJoined(next) && tokens.is(next, Shape.WORD | Shape.CAPITAL) && width(tokens, next) === 1 ? next + 1 : next;
}

/**
 * `thôn Tân Bình ⟦2⟧, xã …`, `Khu công nghiệp Nhân Cơ ⟦2⟧`: the number of one of several places of that name. A sign, a
 * level word or the end of the sentence stands behind it: `thôn Tân Bình ⟦2⟧ hộ` has the noun that it counts.
 */
export function ordinalEnd(reading: Reading, token: number): number {
  const { tokens, matches } = reading;
  const to = numberEnd(reading, token);
  if (to === token || width(tokens, token) > MOST_ORDINAL || tokens.isJoined(token) || tokens.is(token, Shape.BREAK_BEFORE)) return token;
  const isLast = tokens.is(to, Shape.BREAK_BEFORE) || ENDS.some((sign) => tokens.isSign(to, sign));
  return isLast || (tokens.is(to, Shape.WORD) && !matches.has(to, EntryKind.UNIT) && matches.has(to, EntryKind.FUNCTION)) ? to : token;
}

/** A road by the short form of what it is, and its number: `⟦QL.1A⟧`, `đường ⟦ĐT 849⟧`. */
export interface NumberedRoad {
  readonly to: number;
  readonly name: string;
  /** In full: `quốc lộ`. */
  readonly word: string;
}

export function numberedRoad(reading: Reading, token: number): NumberedRoad | null {
  const { tokens, findings } = reading;
  const short = tokens.is(token, Shape.CAPITAL) ? findings.startingAt(token, 'abbreviation') : null;
  if (short?.form !== 'short' || !ROADS.has(short.expansion)) return null;
  const at = tokens.isSign(short.to, '.') && tokens.isJoined(short.to) ? short.to + 1 : short.to;
  const to = tokens.is(at, Shape.BREAK_BEFORE) ? at : numberEnd(reading, at);
  return to > at ? { to, name: tokens.plain(at, to), word: short.expansion } : null;
}
