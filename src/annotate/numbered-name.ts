import { Cue, EntryKind } from '../lexicon/index.ts';
import { Shape } from '../text/index.ts';
import { width } from './date-number.ts';
import { leadingEntry } from './expanded-phrase.ts';
import type { Reading } from './reading.ts';

/** Digits of the number in a name: `Quận 10`, `ĐT.849`. */
const MOST_DIGITS = 3;
/** Digits of the number that tells places of one name apart. */
const MOST_ORDINAL = 2;
const ENDS = [',', '.', ';', ':', ')', '(', '"', '…'];

/** One past a number and the letter that is joined to it, `Quốc lộ ⟦1A⟧`, `thôn ⟦8B⟧`; the token itself where none stands. */
export function numberEnd({ tokens }: Reading, token: number): number {
  if (!tokens.is(token, Shape.NUMBER) || tokens.is(token, Shape.SEPARATED) || width(tokens, token) > MOST_DIGITS) return token;
  const next = token + 1;
  return tokens.isJoined(next) && tokens.is(next, Shape.WORD | Shape.CAPITAL) && width(tokens, next) === 1 ? next + 1 : next;
}

/**
 * `thôn Tân Bình ⟦2⟧, xã …`, `Khu công nghiệp Nhân Cơ ⟦2⟧`: the number of one of several places of that name. A sign, a
 * word of grammar or the end of the sentence stands behind it: `thôn Tân Bình 2 hộ` has the noun that it counts.
 */
export function ordinalEnd(reading: Reading, token: number): number {
  const { tokens, matches } = reading;
  const to = numberEnd(reading, token);
  if (to === token || width(tokens, token) > MOST_ORDINAL || tokens.isJoined(token) || tokens.is(token, Shape.BREAK_BEFORE)) return token;
  const isLast = tokens.is(to, Shape.BREAK_BEFORE) || ENDS.some((sign) => tokens.isSign(to, sign));
  return isLast || (tokens.is(to, Shape.WORD) && !matches.has(to, EntryKind.UNIT) && matches.has(to, EntryKind.FUNCTION)) ? to : token;
}

const GLUED = /^(\p{Lu}{2})(\d{1,3}\p{Lu}?)$/u;

/** A road in one word, `QL1A`, `ĐT743`: the short form of what it is, in full, and its number. */
export function gluedRoad({ tokens, lexicon }: Reading, token: number): { readonly word: string; readonly name: string } | null {
  if (!tokens.is(token, Shape.WORD | Shape.CAPITAL | Shape.DIGITS)) return null;
  const [, letters = '', name = ''] = GLUED.exec(tokens.plain(token, token + 1)) ?? [];
  const senses = letters === '' ? [] : lexicon.entriesOf(lexicon.symbols.idOf(letters), EntryKind.ABBREVIATION);
  const road = senses.find(({ expansion }) => lexicon.cueOf(leadingEntry(lexicon, expansion, EntryKind.CUE)) === Cue.road);
  return road ? { word: road.expansion, name } : null;
}
