import { Cue, type DistrictUnit, EntryKind, type Lexicon, type ProvinceUnit } from '../lexicon/index.ts';
import type { PlaceLevel } from '../model/index.ts';
import { Shape } from '../text/index.ts';
import type { PlaceFinding } from './finding.ts';
import type { Reading } from './reading.ts';

/** A unit of the dictionaries as it stands in the text. */
export interface KnownUnit {
  readonly to: number;
  readonly name: string;
  readonly word: string;
  readonly level: PlaceLevel;
  readonly unit: PlaceFinding['unit'];
}

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

/** The province or district at the token that fits the level word before it. */
export function knownUnit(reading: Reading, token: number, cue: number): KnownUnit | null {
  const { tokens, matches } = reading;
  const match = tokens.is(token, Shape.CAPITAL) ? matches.longest(token, EntryKind.PROVINCE | EntryKind.DISTRICT) : -1;
  if (match < 0) return null;
  const to = matches.to[match] as number;
  const word = WORD_OF_CUE.get(cue) ?? '';
  const province = word === 'tỉnh' || word === 'thành phố' ? provinceUnit(reading, token, to, word) : null;
  return province ?? districtUnit(reading, token, to, word);
}

/** The province of that name; where it is the name of an old and of a new one, the one that still exists. */
export function provinceUnit(reading: Reading, token: number, to: number, word: string | null): KnownUnit | null {
  const units = reading.matches.senses(token, to, EntryKind.PROVINCE).filter((unit) => word === null || unit.word === word);
  const unit = units.find(({ until }) => until === '') ?? units[0];
  return unit
    ? { to, name: spelling(reading, token, to, unit.name), word: unit.word, level: 'province', unit: describe(unit, fullName(unit)) }
    : null;
}

function districtUnit(reading: Reading, token: number, to: number, word: string): KnownUnit | null {
  const units = reading.matches.senses(token, to, EntryKind.DISTRICT).filter((unit) => unit.word === word);
  const [unit] = units;
  if (!unit) return null;
  const province = provinceNames(reading.lexicon).get(unit.province) ?? '';
  const isOnly = units.every((other) => other.province === unit.province);
  return {
    to,
    name: spelling(reading, token, to, unit.name),
    word: unit.word,
    level: 'district',
    unit: isOnly ? describe(unit, province) : null,
  };
}

const describe = (unit: ProvinceUnit | DistrictUnit, province: string) => ({ code: unit.code, province, until: unit.until });
const fullName = ({ word, name }: ProvinceUnit) => `${word} ${name}`;

const namesByLexicon = new WeakMap<Lexicon, ReadonlyMap<string, string>>();
/** Districts ended with the old provinces on this day, and the codes of some provinces were given anew. */
const REFORM = '2025-07-01';

/** The provinces that districts lay in, by the code that they had then. */
function provinceNames(lexicon: Lexicon): ReadonlyMap<string, string> {
  let names = namesByLexicon.get(lexicon);
  if (!names) {
    names = new Map(lexicon.all(EntryKind.PROVINCE).flatMap((unit) => (unit.from < REFORM ? [[unit.code, fullName(unit)] as const] : [])));
    namesByLexicon.set(lexicon, names);
  }
  return names;
}

const STROKE_SPELLINGS = /(?<![\p{L}\p{M}])[Đđ][ăaắ][ck](?![\p{L}\p{M}])/gu;

/** Đắk, Đăk, Đắc and Đak are one word spelled four ways, and the text's own stays; any other variant is a slip. */
export function spelling({ tokens }: Reading, from: number, to: number, canonical: string): string {
  const printed = titled(tokens.plain(from, to));
  if (printed === canonical) return canonical;
  const same = (name: string) => name.replace(STROKE_SPELLINGS, 'Đắk').replace(/[’‘`]/g, "'").toLowerCase();
  return same(printed) === same(canonical) ? printed : canonical;
}

/** Names as they are written in text; those of a heading in capitals are put in title case. */
export function titled(name: string): string {
  const isCapitals = name.length > 4 && name === name.toUpperCase();
  return isCapitals ? name.toLowerCase().replace(/(^|[\s'-])\p{L}/gu, (start) => start.toUpperCase()) : name;
}
