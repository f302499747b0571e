import { type AdministrativeUnit, Cue, EntryKind, unitKey } from '../lexicon/index.ts';
import type { PlaceLevel } from '../model/index.ts';
import { Shape } from '../text/index.ts';
import { capitalRun } from './capital-run.ts';
import type { Reading } from './reading.ts';

/** A unit of the dictionaries as it stands in the text. */
export interface KnownUnit {
  readonly to: number;
  readonly name: string;
  readonly word: string;
  readonly level: PlaceLevel;
  readonly candidates: readonly AdministrativeUnit[];
}

/** Words of the longest name of a commune: `Văn Miếu - Quốc Tử Giám`. */
const LONGEST_COMMUNE = 6;

/** The level word that each cue stands for, in full. */
export const WORD_OF_CUE: ReadonlyMap<number, string> = new Map([
  [Cue.province, 'tỉnh'],
  [Cue.city, 'thành phố'],
  [Cue.capitalCity, 'thành phố'],
  [Cue.district, 'huyện'],
  [Cue.urbanDistrict, 'quận'],
  [Cue.town, 'thị xã'],
  [Cue.commune, 'xã'],
  [Cue.ward, 'phường'],
  [Cue.township, 'thị trấn'],
  [Cue.specialZone, 'đặc khu'],
]);

/** The province, district or commune at the token that fits the level word before it. */
export function knownUnit(reading: Reading, token: number, cue: number): KnownUnit | null {
  const { tokens, matches, findings, lexicon } = reading;
  const word = WORD_OF_CUE.get(cue) ?? '';
  if (COMMUNE_WORDS.has(word)) return knownCommune(reading, token, word);
  const short = findings.startingAt(token, 'abbreviation');
  if (short) return known(reading, token, short.to, lexicon.units.provinces(`${word} ${short.expansion}`), short.expansion);
  const match = tokens.is(token, Shape.CAPITAL) ? matches.longest(token, EntryKind.PROVINCE | EntryKind.DISTRICT) : -1;
  if (match < 0) return null;
  const to = matches.to[match] as number;
  const province = word === 'tỉnh' || word === 'thành phố' ? knownProvince(reading, token, to, word) : null;
  return province ?? knownDistrict(reading, token, to, word);
}

const COMMUNE_WORDS: ReadonlySet<string> = new Set(['xã', 'phường', 'thị trấn', 'đặc khu']);

/** The province of that name. While the date of the text is not known, a new province comes before the old one of its name. */
export function knownProvince(reading: Reading, token: number, to: number, word: string | null): KnownUnit | null {
  const units = reading.matches.senses(token, to, EntryKind.PROVINCE).filter((unit) => word === null || unit.word === word);
  return known(
    reading,
    token,
    to,
    [...units].sort((a, b) => Number(a.until !== '') - Number(b.until !== '')),
  );
}

export function knownDistrict(reading: Reading, token: number, to: number, word: string): KnownUnit | null {
  return known(
    reading,
    token,
    to,
    reading.matches.senses(token, to, EntryKind.DISTRICT).filter((unit) => unit.word === word),
  );
}

/** `xã ⟦Nhân Cơ⟧`, `phường ⟦Cam Ly - Đà Lạt⟧`: the longest name of the gazetteer that the capitals at the token begin with. */
function knownCommune(reading: Reading, token: number, word: string): KnownUnit | null {
  const { tokens, lexicon } = reading;
  const end = tokens.is(token, Shape.NUMBER) ? token + 1 : capitalsEnd(reading, token);
  for (let to = end > token ? longerName(reading, end) : end; to > token; to--) {
    const units = lexicon.units.communes(titled(tokens.plain(token, to))).filter((unit) => unit.word === word);
    if (units.length > 0) return known(reading, token, to, units);
  }
  return null;
}

/** One past the words that may be a name: in a line in capitals, `XÃ ⟦LŨNG CÚ⟧ HỌP BÁO`, all that follow. */
function capitalsEnd(reading: Reading, from: number): number {
  const { tokens } = reading;
  if (!tokens.is(from, Shape.CAPS_LINE)) return capitalRun(reading, from, LONGEST_COMMUNE);
  let to = from;
  while (to < from + LONGEST_COMMUNE && tokens.is(to, Shape.WORD | Shape.CAPITAL) && (to === from || !tokens.is(to, Shape.BREAK_BEFORE)))
    to++;
  return to;
}

/** How far a name may go on behind its capitals: `Cam Ly ⟦- Đà Lạt⟧`, `Mỹ Đình ⟦2⟧`. */
function longerName(reading: Reading, end: number): number {
  const { tokens } = reading;
  if (tokens.is(end, Shape.BREAK_BEFORE)) return end;
  if (tokens.isSign(end, '-')) return capitalRun(reading, end + 1, LONGEST_COMMUNE);
  return tokens.is(end, Shape.NUMBER) ? end + 1 : end;
}

/** A name in the text as the unit that it is of; `printed` is its name where the text has a short form. */
export function known(
  reading: Reading,
  token: number,
  to: number,
  candidates: readonly AdministrativeUnit[],
  printed = '',
): KnownUnit | null {
  const unit = candidates[0];
  if (!unit) return null;
  const isAsKnown = printed === '' && reading.tokens.isText(token, to, unit.name);
  const name = isAsKnown ? unit.name : spelling(printed || reading.tokens.plain(token, to), unit.name);
  return { to, name, word: unit.word, level: unit.level, candidates };
}

/** Đắk, Đăk, Đắc and Đak are one word spelled four ways, and the text's own stays; any other variant is a slip. */
function spelling(printed: string, canonical: string): string {
  const name = titled(printed);
  // `HUẾ`
  if (name === canonical.toUpperCase()) return canonical;
  return unitKey(name) === unitKey(canonical) ? name : canonical;
}

/** Asked before the name is put in capitals: nearly all names have one. */
const SMALL_LETTER = /[a-z]/;

/** Names as they are written in text; those of a heading in capitals are put in title case. */
export function titled(name: string): string {
  const isCapitals = name.length > 4 && !SMALL_LETTER.test(name) && name === name.toUpperCase();
  return isCapitals ? name.toLowerCase().replace(/(^|[\s'-])\p{L}/gu, (start) => start.toUpperCase()) : name;
}
