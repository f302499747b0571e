import { Cue, EntryKind, Look, Syllable } from '../lexicon/index.ts';
import type { PlaceLevel } from '../model/index.ts';
import { Shape } from '../text/index.ts';
import { bareName } from './bare-name.ts';
import { isCapitalWord, isPart, phraseEndingAt } from './capital-run.ts';
import { HOME } from './country.ts';
import { knownUnit } from './known-unit.ts';
import { isGovernedUnit, levelOfCue } from './level.ts';
import { fullWord, type LevelWord, levelWordAt } from './level-word.ts';
import { placesSaidAgain } from './place-again.ts';
import { placeList } from './place-list.ts';
import { addKnown, addPlace, fullLevelWord, lineEnd, nameEnd } from './place-name.ts';
import type { Reading } from './reading.ts';
import type { RuleDescriptions } from './rules.ts';

export const PLACE_RULES: RuleDescriptions = {
  'place.level-known': 'a level word and a unit of the dictionary: tỉnh Lạng Sơn',
  'place.level-name': 'a level word and a capitalised name: xã Nhân Cơ',
  'place.feature': 'a word for a river, port, zone … and its name: cảng An Thới',
  'place.list': 'a name in a list that one level word opens: các huyện Đắk Song, Krông Nô',
  'place.province': 'the bare name of a province',
  'place.district': 'the bare name of a district in a list of districts, behind a commune, after tại or at the head of a line',
  'place.named': 'a country or region of the dictionary',
  'place.behind-state': 'a country whose name is a plain word too, behind a body of state or a title: Tổng thống Nga',
  'place.short-form': 'a short form that names a place: TP.HCM',
  'place.again': 'the bare name of a unit that the text names with its level word elsewhere',
};

const STARTS = Look.PLURAL | Look.UNIT | EntryKind.NEVER | EntryKind.PLACE | Look.CAPITAL | Look.NUMBER;

/** Named places, from the most explicit to the barest: with a level word, in a list, by a name of the dictionary, said again. */
export function annotatePlaces(reading: Reading): void {
  const { tokens, matches, findings } = reading;
  for (let token = matches.next(0, STARTS); token < tokens.count; ) {
    token = matches.next(Math.max(token + 1, readPlace(reading, token)), STARTS);
  }
  for (const place of placesSaidAgain(reading)) findings.add(place);
}

/** Reads a place that begins at the token; returns where it ends, or how far to go on, 0 for the next token. */
function readPlace(reading: Reading, token: number): number {
  const { tokens, matches, findings } = reading;
  const cue = matches.cue(token);
  const never = isNamed(reading, token) ? -1 : matches.longest(token, EntryKind.NEVER);
  if (never >= 0 && matches.value(never, EntryKind.NEVER).type === 'place') return matches.to[never] as number;
  if (findings.isClaimed(token)) return 0;
  if (cue !== 0 && isCountry(reading, token)) return bareName(reading, token);
  const list = cue === Cue.plural ? matches.cueTo(token) : tokens.is(token, Shape.NUMBER) ? token + 1 : 0;
  if (list > 0) return placeList(reading, list);
  const level = levelWordAt(reading, token);
  if (!level || isNameItself(reading, token)) return bareName(reading, token);
  // What is no place is no smaller one either: `Trưởng khu ⟦phố Nguyễn Văn An⟧`.
  return withLevel(reading, token, level) || matches.cueTo(token);
}

/** `cầu ⟦Thủ⟧ Thiêm` is no footballer, `cầu thủ`: a small level word before a capital. */
function isNamed({ tokens, matches }: Reading, token: number): boolean {
  return (
    levelOfCue(matches.cue(token)) !== undefined && !tokens.is(token, Shape.CAPITAL) && isCapitalWord(tokens.shape[token + 1] as number)
  );
}

/** `⟦Các Tiểu vương quốc Ả Rập Thống nhất⟧`, `⟦Quần đảo Marshall⟧`: the word for a list or a feature begins a country's name. */
function isCountry({ tokens, matches }: Reading, token: number): boolean {
  if (!tokens.is(token, Shape.CAPITAL)) return false;
  const match = matches.longest(token, EntryKind.PLACE);
  return match >= 0 && (matches.to[match] as number) > matches.cueTo(token) && matches.value(match, EntryKind.PLACE).level === 'country';
}

/** `⟦Sóc Trăng⟧`, `Chủ tịch ⟦Hồ Chí Minh⟧`: the word for a hamlet or a lake begins the name of a province or a person. */
function isNameItself(reading: Reading, token: number): boolean {
  const { tokens, matches } = reading;
  if (!tokens.is(token, Shape.CAPITAL) || isGovernedUnit(matches.cue(token))) return false;
  if (matches.has(token, EntryKind.PROVINCE)) return true;
  return (
    isPart(reading, token, Syllable.SURNAME) &&
    isPart(reading, token + 1, Syllable.MIDDLE_NAME) &&
    isPart(reading, token + 2, Syllable.GIVEN_NAME)
  );
}

const FEATURES: ReadonlySet<number> = new Set([Cue.feature, Cue.road, Cue.expressway]);

/** `tỉnh Lạng Sơn`, `TP. Hà Nội`, `xã Nhân Cơ`, `Quận 1`. Returns where the place ends, 0 for none. */
function withLevel(reading: Reading, from: number, word: LevelWord): number {
  const { tokens } = reading;
  const { cue, to: name, expansion } = word;
  if (tokens.is(name, Shape.BREAK_BEFORE) || isPartOf(reading, from, name, EntryKind.HEAD | EntryKind.BODY)) return 0;
  // `TP.HCM` is a name as a whole.
  if ((reading.findings.startingAt(from, 'abbreviation')?.to ?? 0) > name) return bareName(reading, from);
  const known = knownUnit(reading, name, cue);
  if (known) return addKnown(reading, from, known, 'place.level-known');
  // `các tỉnh ⟦Bắc Bộ⟧` are those of a region.
  const mayBeAbroad = (cue === Cue.province || cue === Cue.city) && !(from > 0 && reading.matches.isCue(from - 1, Cue.plural));
  const abroad = mayBeAbroad ? placeAbroad(reading, name) : null;
  if (abroad) return addPlace(reading, from, abroad.to, abroad.name, fullWord(reading, from, word), abroad.level, 'place.level-name');
  // `đường ⟦ĐT⟧.849`
  const road = cue === Cue.road && expansion === '' ? levelWordAt(reading, name) : null;
  if (road && road.expansion !== '' && road.cue === Cue.road) return withLevel(reading, from, road);
  if (cue === Cue.expressway || cue === Cue.railway) {
    const to = lineEnd(reading, name);
    if (to > name) addPlace(reading, from, to, tokens.plain(name, to), fullWord(reading, from, word), 'other', 'place.feature');
    // The places that it joins are read on their own.
    if (to > name || cue === Cue.railway) return name;
  }
  const isFeature = FEATURES.has(cue);
  if (
    isFeature &&
    (isPartOf(reading, from, name, EntryKind.FUNCTION | EntryKind.NEVER) ||
      isOfHome(reading, from, name) ||
      reading.matches.has(name, EntryKind.OFFICE | EntryKind.HEAD | EntryKind.BODY))
  )
    return 0;
  const unit = isFeature ? nestedUnit(reading, from, name, word) : 0;
  if (unit > 0) return unit;
  const isOpen = expansion === '' || cue === Cue.feature || tokens.is(name, Shape.NUMBER);
  // `xã ⟦NTM⟧`: a short form says of what kind it is.
  const short = isFeature ? null : reading.findings.startingAt(name, 'abbreviation');
  if (short && short.names !== 'place') return 0;
  const to = isOpen && mayBeUnlisted(reading, from, name, cue) ? nameEnd(reading, name, cue) : name;
  if (to === name) return isFeature ? 0 : bareName(reading, from);
  // A province of another country is no unit of ours, whose level `UBND tỉnh` could mean.
  const level = cue === Cue.province ? 'other' : (levelOfCue(cue) as PlaceLevel);
  const rule = isFeature ? 'place.feature' : 'place.level-name';
  return addPlace(reading, from, to, tokens.plain(name, to), fullLevelWord(cue, fullWord(reading, from, word)), level, rule);
}

/** `tỉnh ⟦Giang Tô⟧`, `thành phố ⟦Thượng Hải⟧` */
function placeAbroad({ tokens, matches }: Reading, name: number): { to: number; name: string; level: PlaceLevel } | null {
  const match = tokens.is(name, Shape.CAPITAL) ? matches.longest(name, EntryKind.PLACE) : -1;
  if (match < 0) return null;
  const { name: known, level, ambiguous } = matches.value(match, EntryKind.PLACE);
  return level === 'other' && !ambiguous ? { to: matches.to[match] as number, name: known, level } : null;
}

/**
 * The dictionaries have every province and district, so that `Chủ tịch UBND tỉnh ⟦Nguyễn Văn An⟧` is no place. Communes,
 * rivers, streets are open classes; after a commune a full name with its middle syllable is a person's.
 */
function mayBeUnlisted(reading: Reading, from: number, name: number, cue: number): boolean {
  const { tokens, matches, lexicon } = reading;
  const level = levelOfCue(cue);
  // `⟦Huyện Ủy⟧ Mèo Vạc`, `⟦Xã Đoàn⟧`: the level word begins a body.
  const head = matches.longest(from, EntryKind.HEAD);
  if (head >= 0 && (matches.to[head] as number) > name) return false;
  if (level === 'province') return isAbroad(reading, from, name);
  // Streets, bridges and squares are named after people: `đường Nguyễn Văn Linh`.
  if (FEATURES.has(cue)) return true;
  const isSurname = lexicon.isSyllable(tokens.symbol[name] as number, Syllable.SURNAME);
  if (level === 'district') return !isSurname || !isCapitalWord(tokens.shape[name + 1] as number);
  return (
    !isSurname ||
    !lexicon.isSyllable(tokens.symbol[name + 1] as number, Syllable.MIDDLE_NAME) ||
    !isCapitalWord(tokens.shape[name + 2] as number)
  );
}

/** `tỉnh ⟦Capiz⟧` is of another country; `HĐND tỉnh ⟦K'Thanh⟧` is no province. */
function isAbroad({ tokens, matches }: Reading, from: number, name: number): boolean {
  const isForeign = tokens.symbol[name] === 0 && FOREIGN.test(tokens.slice(name, name + 1));
  return isForeign && phraseEndingAt(matches, from, EntryKind.HEAD | EntryKind.BODY) < 0;
}

const FOREIGN = /^[A-Z][a-z]+$/;

/** `yêu cầu Chủ tịch` is no bridge, `Cảnh sát biển Việt Nam` no sea, `Hợp tác xã Tân Tiến` no commune: the small word ends another phrase. */
function isPartOf({ tokens, matches }: Reading, from: number, to: number, kinds: number): boolean {
  if (to > from + 1 || tokens.is(from, Shape.CAPITAL)) return false;
  for (let at = Math.max(0, from - 2); at < from; at++) {
    const before = matches.longest(at, kinds);
    if (before >= 0 && (matches.to[before] as number) > from) return true;
  }
  return false;
}

/** `biển, đảo ⟦Việt Nam⟧`: small words for all the seas and islands of the country, none of which is called so. */
function isOfHome({ tokens, matches }: Reading, from: number, name: number): boolean {
  const match = tokens.is(from, Shape.CAPITAL) ? -1 : matches.longest(name, EntryKind.PLACE);
  return match >= 0 && matches.value(match, EntryKind.PLACE).name === HOME;
}

/** `Khu Công nghệ cao ⟦TP.HCM⟧`, `Nghĩa trang Liệt sĩ tỉnh`: the feature of a unit, which is a place of its own where it is named. */
function nestedUnit(reading: Reading, from: number, at: number, word: LevelWord): number {
  const { tokens, matches } = reading;
  const cue = matches.cue(at);
  const level = isGovernedUnit(cue) ? levelWordAt(reading, at) : null;
  const named = level ? withLevel(reading, at, level) : bareName(reading, at);
  // `vùng biển ⟦Hải Phòng⟧`, `biển đảo ⟦Quảng Ngãi⟧`: no sea and no island is called after a unit.
  if (tokens.isText(from, at, 'biển') || tokens.isText(from, at, 'đảo')) return named;
  const bare = cue === Cue.province || cue === Cue.district || cue === Cue.city ? matches.cueTo(at) : 0;
  const to = named > 0 ? named : tokens.is(from, Shape.CAPITAL) ? bare : 0;
  if (to === 0) return 0;
  const unit = reading.findings.startingAt(at, 'place');
  const name = unit && unit.to === to ? `${unit.word} ${unit.name}`.trim() : tokens.plain(at, to);
  return addPlace(reading, from, to, name, fullWord(reading, from, word), 'other', 'place.feature');
}
