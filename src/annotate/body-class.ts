import { Cue, EntryKind } from '../lexicon/index.ts';
import type { PlaceLevel } from '../model/index.ts';
import { Shape } from '../text/index.ts';
import { isGovernedUnit } from './level.ts';
import type { Reading } from './reading.ts';

/** `Sở Tài chính, Sở Nội vụ, Sở Y tế các tỉnh`, in tokens. */
const LONGEST_LIST = 40;

/** `UBND ⟦cấp huyện⟧`, `UBND ⟦các xã⟧`, `Sở ⟦quản lý ngành⟧`: behind a head alone, a class of bodies, none in particular. */
export function isClassOfBodies({ tokens, matches }: Reading, token: number): boolean {
  if (tokens.is(token, Shape.CAPITAL) || tokens.is(token, Shape.BREAK_BEFORE)) return false;
  return matches.isCue(token, Cue.level) || matches.isCue(token, Cue.plural) || matches.isCue(token, Cue.generic);
}

/** `Hội đồng nhân dân tỉnh⟦, thành phố⟧ trực thuộc Trung ương`: every one of them. */
export function isListOfUnits({ tokens, matches }: Reading, token: number): boolean {
  return tokens.isSign(token, ',') && isGovernedUnit(matches.cue(token + 1)) && !tokens.is(token + 1, Shape.CAPITAL);
}

/** Every unit has them, where `Ban Chỉ đạo … cấp huyện` may be one that the text is about. */
const OFFICES_OF_UNITS: ReadonlySet<string> = new Set(['department', 'division']);

/** The body before the token is one in each unit: `Sở Tài chính ⟦các tỉnh⟧`, `Sở Y tế ⟦địa phương⟧`, `Sở Nội vụ ⟦thuộc Ủy ban nhân dân cấp tỉnh⟧`. */
export function isOfEveryUnit({ tokens, matches }: Reading, token: number, bodyClass: string): boolean {
  if (tokens.is(token, Shape.BREAK_BEFORE)) return false;
  if ((OFFICES_OF_UNITS.has(bodyClass) && isAnyUnit(matches, token)) || isOfEveryState({ tokens, matches }, token)) return true;
  const joint = matches.cue(token);
  const owner = joint === Cue.belongs || joint === Cue.of ? matches.cueTo(token) : token;
  const head = owner > token ? matches.longest(owner, EntryKind.HEAD) : -1;
  const units = head < 0 ? owner : (matches.to[head] as number);
  if (head >= 0 && matches.isCue(units, Cue.level)) return true;
  if (!matches.isCue(units, Cue.plural)) return head >= 0 && opensListOfUnits({ tokens, matches }, units);
  const unit = matches.cueTo(units);
  return isGovernedUnit(matches.cue(unit)) || matches.isCue(unit, Cue.level) || matches.isCue(unit, Cue.generic);
}

/** `Sở Y tế ⟦địa phương⟧`, `Phòng Nội vụ ⟦cấp huyện⟧`; not `Bộ Y tế cấp giấy phép`. */
function isAnyUnit(matches: Reading['matches'], token: number): boolean {
  return matches.isCue(token, Cue.generic) || (matches.isCue(token, Cue.level) && isGovernedUnit(matches.cue(matches.cueTo(token))));
}

/** `Sở Tài chính⟦, Sở Nội vụ các tỉnh⟧`: one of a list whose last closes with every unit of its level. */
export function sharesEveryUnit({ tokens, matches }: Reading, token: number, level: PlaceLevel | ''): boolean {
  if (level !== 'province' || !(tokens.isSign(token, ',') || matches.isCue(token, Cue.and))) return false;
  for (let next = token; next < token + LONGEST_LIST && !tokens.is(next, Shape.BREAK_BEFORE); next++) {
    // `Sở ⟦Xây dựng⟧`: the verb is a field there.
    const name = matches.longest(next, EntryKind.FIELD);
    if (name >= 0 && tokens.is(next, Shape.CAPITAL)) next = (matches.to[name] as number) - 1;
    if (matches.isCue(next, Cue.plural)) return matches.isCue(matches.cueTo(next), Cue.province);
    const isJoint = tokens.isSign(next, ',') || tokens.isSign(next, '-') || tokens.isSign(next, '&') || matches.isCue(next, Cue.and);
    if (!isJoint && (tokens.is(next, Shape.SIGN) || matches.has(next, EntryKind.FUNCTION))) return false;
  }
  return false;
}

/** `Bộ Quốc phòng ⟦hai nước⟧`, `Quốc hội ⟦các nước⟧`: one of each state. */
export function isOfEveryState({ tokens, matches }: Pick<Reading, 'tokens' | 'matches'>, token: number): boolean {
  return !tokens.is(token, Shape.BREAK_BEFORE) && matches.isCue(token, Cue.plural) && matches.isCue(matches.cueTo(token), Cue.state);
}

/** `⟦tỉnh, thành phố⟧ trực thuộc Trung ương` */
function opensListOfUnits({ tokens, matches }: Pick<Reading, 'tokens' | 'matches'>, token: number): boolean {
  if (!isGovernedUnit(matches.cue(token))) return false;
  const next = matches.cueTo(token);
  return tokens.isSign(next, ',') && isGovernedUnit(matches.cue(next + 1));
}
