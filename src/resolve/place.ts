import type { Draft, PlaceFinding } from '../annotate/index.ts';
import { type AdministrativeUnit, type AdministrativeUnits, unitKey } from '../lexicon/index.ts';
import type { EntityId } from '../model/index.ts';
import { Shape, slug } from '../text/index.ts';
import type { Resolution } from './resolution.ts';
import { type SettledUnit, settleUnits } from './unit.ts';

/**
 * Places by level word and name; a bare name is the unit of the highest level that bears it. Units of one name are apart
 * where the text tells which is which; a place of which it does not is the one unit of that name in the text.
 */
export function resolvePlaces(resolution: Resolution): void {
  const { byType, context, drafts } = resolution;
  const settled = settleUnits(resolution);
  const byName = unitsByName(byType.place, settled);
  const stated = statedUnits(settled);
  byType.place.forEach((finding, i) => {
    const unit = settled[i] ?? onlyOne(byName.get(unitKey(finding.name)), finding.word);
    const draft = unit ? openUnit(resolution, finding, unit, stated.has(unit.unit)) : openPlace(resolution, finding);
    const units = unit ? [unit.unit] : finding.candidates;
    if (units.length > 0) context.units.set(draft, units);
    drafts.join(draft, finding);
  });
}

/** Units that the words, and not the date or the province of the text, tell from their namesakes. */
function statedUnits(settled: readonly (SettledUnit | null)[]): ReadonlySet<AdministrativeUnit> {
  const stated = new Set<AdministrativeUnit>();
  for (const unit of settled) if (unit && !unit.isInferred) stated.add(unit.unit);
  return stated;
}

/** A unit under the level word that the text has before its name. */
interface NamedUnit {
  readonly word: string;
  readonly settled: SettledUnit;
}

function unitsByName(places: readonly PlaceFinding[], settled: readonly (SettledUnit | null)[]): ReadonlyMap<string, readonly NamedUnit[]> {
  const byName = new Map<string, NamedUnit[]>();
  // A unit is mostly said again under one word, and its key is costly.
  const wordOf = new Map<AdministrativeUnit, string>();
  places.forEach(({ name, word }, i) => {
    const unit = settled[i];
    if (!unit || (wordOf.get(unit.unit) === word && name === unit.unit.name)) return;
    if (name === unit.unit.name) wordOf.set(unit.unit, word);
    const key = unitKey(name);
    const units = byName.get(key);
    if (!units) byName.set(key, [{ word, settled: unit }]);
    else if (units.every((one) => one.word !== word || one.settled.unit !== unit.unit)) units.push({ word, settled: unit });
  });
  return byName;
}

/** A mention that says no more than the name is of the unit that another mention tells. */
function onlyOne(units: readonly NamedUnit[] | undefined, word: string): SettledUnit | null {
  let only: SettledUnit | null = null;
  for (const unit of units ?? []) {
    if (unit.word !== word) continue;
    if (only) return null;
    only = unit.settled;
  }
  return only;
}

function openPlace({ drafts, reading }: Resolution, place: PlaceFinding): Draft<'place'> {
  const { word, name, level } = place;
  const full = fullName(word, name);
  return drafts.open('place', unitKey(full), () => ({ id: '', type: 'place', name: printedName(reading, place) ?? full, level }));
}

/** `Singapore`, `Xin-ga-po`: by the spelling that the text has first; the id is that of the dictionary's. */
function printedName({ tokens }: Resolution['reading'], { rule, from, to, name }: PlaceFinding): string | null {
  if (rule !== 'place.named' || !tokens.is(from, Shape.CAPITAL) || tokens.is(from, Shape.ALL_CAPS)) return null;
  const printed = tokens.plain(from, to);
  return unitKey(printed) === unitKey(name) ? null : printed;
}

function openUnit(
  { drafts, reading: { lexicon } }: Resolution,
  { name, candidates }: PlaceFinding,
  settled: SettledUnit,
  isStated: boolean,
): Draft<'place'> {
  const { unit } = settled;
  const { key, id } = unitName(unit, name, sharesName(unit, candidates));
  const fields = () => fieldsOf(lexicon.units, fullName(unit.word, name), key, settled);
  const draft = drafts.open('place', key, fields, isStated ? [] : ['code']);
  draft.id = id;
  return draft;
}

function fieldsOf(known: AdministrativeUnits, name: string, key: string, { unit, isTimeless }: SettledUnit): Draft['fields'] {
  const { level, code, until } = unit;
  if (until === '' || isTimeless) return { id: '', type: 'place', name, level, code };
  const successors = successorsOf(known, unit, key);
  if (successors.length === 0) return { id: '', type: 'place', name, level, code, until };
  return { id: '', type: 'place', name, level, code, until, successors };
}

/** The ids of the units that took a unit over, but for its own: some kept their name. */
interface Successors {
  /** Of the unit. */
  readonly key: string;
  readonly ids: readonly string[];
}

/** By unit, as texts name the same ones again; no more than the dictionaries have. */
const successorsByUnit = new WeakMap<AdministrativeUnit, Successors>();

function successorsOf(known: AdministrativeUnits, unit: AdministrativeUnit, key: string): readonly string[] {
  const before = successorsByUnit.get(unit);
  if (before?.key === key) return before.ids;
  const own = placeId(key);
  const namesakes = ({ level, name }: AdministrativeUnit) => (level === 'commune' ? known.communes(name) : []);
  const all = known.successors(unit).map((one) => unitName(one, one.name, sharesName(one, namesakes(one))).id);
  const ids = Object.freeze(all.filter((id) => id !== own));
  successorsByUnit.set(unit, { key, ids });
  return ids;
}

/** Communes and districts that share their name with others are told apart by their code. */
function sharesName({ level, code, word }: AdministrativeUnit, namesakes: readonly AdministrativeUnit[]): boolean {
  if (level === 'province') return false;
  for (const other of namesakes) if (other.code !== code && other.word === word) return true;
  return false;
}

/** What a unit is called among the entities of a text. */
interface UnitName {
  readonly isShared: boolean;
  readonly key: string;
  readonly id: EntityId;
}

/** Under the name that the dictionaries have; one of the text's own would keep the text alive. */
const unitNames = new WeakMap<AdministrativeUnit, UnitName>();

function unitName(unit: AdministrativeUnit, name: string, isShared: boolean): UnitName {
  const before = name === unit.name ? unitNames.get(unit) : undefined;
  if (before?.isShared === isShared) return before;
  const full = unitKey(fullName(unit.word, name));
  const key = isShared ? `${full} ${unit.code}` : full;
  const made = { isShared, key, id: placeId(key) };
  if (name === unit.name) unitNames.set(unit, made);
  return made;
}

const placeId = (key: string): EntityId => `place:${slug(key)}`;

/** `thành phố Hồ Chí Minh` has its level word already. */
function fullName(word: string, name: string): string {
  const hasWord = word === '' || (name.charAt(word.length) === ' ' && name.slice(0, word.length).toLowerCase() === word);
  return hasWord ? name : `${word} ${name}`;
}
