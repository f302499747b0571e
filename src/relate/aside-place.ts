import type { Reading } from '../annotate/index.ts';
import { Cue, EntryKind } from '../lexicon/index.ts';
import type { EntityType } from '../model/index.ts';
import type { Resolution } from '../resolve/index.ts';
import { Shape } from '../text/index.ts';
import type { Whose } from './whose.ts';

/** `vợ chồng anh … trú ⟦thôn 2⟧`, `gia đình anh … ở ⟦thôn 2⟧`, `anh Sùng Mí Lùng, ⟦thôn 2⟧`: where a person lives. */
export function isHome(
  { reading: { tokens, matches, findings } }: Resolution,
  { type, from }: Whose,
  said: ReadonlySet<EntityType>,
): boolean {
  if (type !== 'place' || from === 0) return false;
  if (matches.isCue(from - 1, Cue.resides)) return true;
  if (!said.has('person')) return false;
  return matches.isCue(from - 1, Cue.located) || findings.endingAt(tokens.isSign(from - 1, ',') ? from - 1 : from, 'person') !== null;
}

/** Words between the first word of a name that is no mention and its place. */
const LONGEST_NAME = 6;

/** `⟦nhà máy thủy điện⟧ Hà Giang`, `⟦chương trình⟧ … tỉnh Hà Giang`: the last word of the name of something else. */
export function isInName({ tokens, matches }: Pick<Reading, 'tokens' | 'matches'>, from: number): boolean {
  for (let at = from - 1; at >= 0 && at >= from - LONGEST_NAME; at--) {
    if (!tokens.is(at, Shape.WORD) || tokens.is(at + 1, Shape.BREAK_BEFORE) || matches.has(at, EntryKind.FUNCTION)) return false;
    if (matches.has(at, EntryKind.HEAD) || (matches.isCue(at, Cue.eventNoun) && matches.cueTo(at) > at + 1)) return true;
  }
  return false;
}

/** The longest list of places in brackets. */
const LONGEST_LIST = 40;

/** `xã Niêm Sơn (⟦Mèo Vạc⟧)`, `2 đô thị (Cao Lãnh, ⟦Sa Đéc⟧)`, `cách ⟦đảo Lý Sơn⟧ 40 km` */
export function isBeside({ tokens, matches }: Pick<Reading, 'tokens' | 'matches'>, from: number): boolean {
  if (from > 0 && matches.isCue(from - 1, Cue.awayFrom)) return true;
  for (let at = from - 1; at >= 0 && at >= from - LONGEST_LIST && !tokens.is(at + 1, Shape.BREAK_BEFORE); at--) {
    if (tokens.isSign(at, ')')) return false;
    if (tokens.isSign(at, '(')) return true;
  }
  return false;
}

/** `vị trí: thuộc ⟦xã Niêm Sơn⟧`: where something lies; `các phường thuộc ⟦thành phố Trà Vinh⟧` are of it. */
export function isWithin({ tokens, matches }: Pick<Reading, 'tokens' | 'matches'>, from: number): boolean {
  if (from < 2 || !matches.isCue(from - 1, Cue.belongs)) return false;
  return tokens.is(from - 1, Shape.BREAK_BEFORE) || tokens.is(from - 2, Shape.SIGN);
}
