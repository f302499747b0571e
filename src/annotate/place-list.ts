import { Cue, EntryKind } from '../lexicon/index.ts';
import type { PlaceLevel } from '../model/index.ts';
import { Shape } from '../text/index.ts';
import { known, knownUnit } from './known-unit.ts';
import { isGovernedUnit, levelOfCue } from './level.ts';
import { listJoint } from './list-joint.ts';
import { addKnown, addPlace, fullLevelWord, nameEnd } from './place-name.ts';
import type { Reading } from './reading.ts';

const JOINTS = [',', ';'];
const LONGEST_LIST = 60;
/** `đặc biệt khó khăn vùng biên giới gồm` */
const LONGEST_DESCRIPTION = 8;
/** `các quận, huyện, thị xã, thành phố` */
const MOST_LEVELS = 5;

/**
 * `các huyện Đắk Song, Krông Nô`, `2 xã Quảng Tín và Đắk Ru`, `các huyện, thị xã gồm Đắk Mil, Gia Nghĩa`: one mention a
 * name, all of the level that the words say. Reads the level words at the token; returns where the list ends, 0 for none.
 */
export function placeList(reading: Reading, at: number): number {
  const { tokens, matches } = reading;
  const cues: number[] = [];
  let name = at;
  while (cues.length < MOST_LEVELS && isGovernedUnit(matches.cue(name))) {
    cues.push(matches.cue(name));
    name = matches.cueTo(name);
    const next = listJoint(reading, name, JOINTS);
    if (isGovernedUnit(matches.cue(next))) name = next;
  }
  if (cues.length === 0) return 0;
  // Not the first syllable of `các xã ⟦Như Hòa⟧`.
  if (matches.isCue(name, Cue.comprises) && !tokens.is(name, Shape.CAPITAL)) name = matches.cueTo(name);
  if (tokens.isSign(name, ':')) name++;
  const described = behindDescription(reading, name);
  if (described > name && cues.some((cue) => knownUnit(reading, described, cue))) name = described;
  let end = 0;
  for (let items = 0; items < LONGEST_LIST; items++) {
    const to = listItem(reading, name, cues);
    if (to === name) break;
    end = bracketEnd(reading, to);
    name = listJoint(reading, end, JOINTS);
    if (name === end || (levelOfCue(matches.cue(name)) && !isListed(reading, name, cues))) break;
  }
  return end;
}

/** `2 xã ⟦biên giới là⟧ Lũng Cú và Thượng Phùng`: behind small words that end in là, gồm or a colon; the token itself where none of them stands. */
function behindDescription({ tokens, matches }: Reading, from: number): number {
  for (let at = from; at < from + LONGEST_DESCRIPTION && !tokens.is(at, Shape.BREAK_BEFORE); at++) {
    if (at > from && (tokens.isText(at, at + 1, 'là') || tokens.isSign(at, ':'))) return at + 1;
    if (at > from && matches.isCue(at, Cue.comprises)) return matches.cueTo(at) + (tokens.isSign(matches.cueTo(at), ':') ? 1 : 0);
    const isSmall = tokens.is(at, Shape.WORD) && (!tokens.is(at, Shape.CAPITAL) || tokens.is(at, Shape.ALL_CAPS));
    if (!isSmall) return from;
  }
  return from;
}

/** `các xã Lũng Cú (⟦huyện Đồng Văn⟧), Niêm Sơn`: adds the unit in brackets in which the item lies; the list may go on behind it. */
function bracketEnd(reading: Reading, token: number): number {
  const { tokens, matches } = reading;
  const cue = tokens.isSign(token, '(') ? matches.cue(token + 1) : 0;
  const outer = isGovernedUnit(cue) ? knownUnit(reading, matches.cueTo(token + 1), cue) : null;
  if (!outer || !tokens.isSign(outer.to, ')')) return token;
  return addKnown(reading, token + 1, outer, 'place.level-known') + 1;
}

/** `các phường Cô Giang, ⟦Cầu⟧ Kho`: the word for a bridge begins the name of a unit of the list. */
function isListed(reading: Reading, name: number, cues: readonly number[]): boolean {
  return reading.tokens.is(name, Shape.CAPITAL) && cues.some((cue) => knownUnit(reading, name, cue) !== null);
}

/** `các tỉnh Hà Giang, ⟦Lào Cai⟧`; a name that no dictionary has for the one level word of the list is taken as printed. */
function listItem(reading: Reading, name: number, cues: readonly number[]): number {
  for (const cue of cues) {
    const unit = knownUnit(reading, name, cue);
    if (unit) return addKnown(reading, name, unit, 'place.list');
  }
  const { tokens, matches } = reading;
  const match = tokens.is(name, Shape.CAPITAL) ? matches.longest(name, EntryKind.DISTRICT) : -1;
  const to = match < 0 ? name : (matches.to[match] as number);
  const [cue = 0, second] = cues;
  const level = levelOfCue(cue) as PlaceLevel;
  if (match >= 0 && level === 'district') {
    const district = known(reading, name, to, matches.senses(name, to, EntryKind.DISTRICT));
    if (district) return addKnown(reading, name, district, 'place.list');
  }
  const end = second === undefined ? nameEnd(reading, name, cue) : name;
  return end === name || beginsWord(reading, name, end)
    ? name
    : addPlace(reading, name, end, tokens.plain(name, end), fullLevelWord(cue, ''), level, 'place.list');
}

/** One letter, one capital before a small word or the first of a region is no name that nobody knows: `1 huyện: ⟦Y⟧ = 2`, `các xã như ⟦Nhà⟧ nước đã quy định`, `các tỉnh ⟦Bắc⟧ Bộ`. */
function beginsWord({ tokens, matches }: Reading, name: number, end: number): boolean {
  const region = matches.longest(name, EntryKind.PLACE);
  if (region >= 0 && (matches.to[region] as number) > end) return true;
  if (tokens.is(name, Shape.WORD) && (tokens.end[end - 1] as number) - (tokens.start[name] as number) === 1) return true;
  const isSmall = ((tokens.shape[end] as number) & (Shape.WORD | Shape.CAPITAL | Shape.BREAK_BEFORE)) === Shape.WORD;
  return isSmall && end === name + 1 && tokens.is(name, Shape.WORD);
}
