import type { Draft, PlaceFinding } from '../annotate/index.ts';
import { type AdministrativeUnit, type AdministrativeUnits, unitKey } from '../lexicon/index.ts';
import { slug } from '../text/index.ts';
import type { Resolution } from './resolution.ts';
import { type SettledUnit, settleUnits } from './unit.ts';

/**
 * Places by level word and name; a bare name is the unit of the highest level that bears it. Units of one name are apart
 * where the text tells which is which; a place of which it does not is the one unit of that name in the text.
 */
export function resolvePlaces(resolution: Resolution): void {
  const { byType, context, drafts } = resolution;
  const settled = settleUnits(resolution);
  const byName = unitsByName(settled);
  const stated = new Set([...settled.values()].filter(({ isInferred }) => !isInferred).map(({ unit }) => unit));
  for (const finding of byType.place) {
    const unit = settled.get(finding) ?? onlyOne(byName.get(nameKey(finding)));
    const draft = unit ? openUnit(resolution, finding, unit, stated.has(unit.unit)) : openPlace(resolution, finding);
    const units = unit ? [unit.unit] : finding.candidates;
    if (units.length > 0) context.units.set(draft, units);
    drafts.join(draft, finding);
  }
}

const nameKey = ({ word, name }: PlaceFinding) => unitKey(`${word} ${name}`);

function unitsByName(settled: ReadonlyMap<PlaceFinding, SettledUnit>): ReadonlyMap<string, readonly SettledUnit[]> {
  const byName = new Map<string, SettledUnit[]>();
  for (const [finding, unit] of settled) {
    const key = nameKey(finding);
    const units = byName.get(key);
    if (!units) byName.set(key, [unit]);
    else if (units.every((other) => other.unit !== unit.unit)) units.push(unit);
  }
  return byName;
}

/** A mention that says no more than the name is of the unit that another mention tells. */
function onlyOne(units: readonly SettledUnit[] | undefined): SettledUnit | null {
  const [only, ...others] = units ?? [];
  return only && others.length === 0 ? only : null;
}

function openPlace({ drafts }: Resolution, { word, name, level }: PlaceFinding): Draft<'place'> {
  const full = fullName(word, name);
  return drafts.open('place', unitKey(full), () => ({ name: full, level }));
}

function openUnit(
  { drafts, reading: { lexicon } }: Resolution,
  finding: PlaceFinding,
  settled: SettledUnit,
  isStated: boolean,
): Draft<'place'> {
  const { unit } = settled;
  const full = fullName(unit.word, finding.name);
  const key = keyOf(unit, finding.name, finding.candidates);
  return drafts.open('place', key, () => fieldsOf(lexicon.units, full, key, settled), isStated ? [] : ['code']);
}

function fieldsOf(known: AdministrativeUnits, name: string, key: string, { unit, isTimeless }: SettledUnit): Draft['fields'] {
  const { level, code, until } = unit;
  if (until === '' || isTimeless) return { name, level, code };
  const own = placeId(key);
  const successors = successorsOf(known, unit).filter((id) => id !== own);
  return successors.length > 0 ? { name, level, code, until, successors } : { name, level, code, until };
}

/** By unit, as texts name the same ones again; no more than the dictionaries have. */
const successorIds = new WeakMap<AdministrativeUnit, readonly string[]>();

function successorsOf(known: AdministrativeUnits, unit: AdministrativeUnit): readonly string[] {
  let ids = successorIds.get(unit);
  if (!ids) {
    const namesakes = ({ level, name }: AdministrativeUnit) => (level === 'commune' ? known.communes(name) : []);
    ids = known.successors(unit).map((one) => placeId(keyOf(one, one.name, namesakes(one))));
    successorIds.set(unit, ids);
  }
  return ids;
}

/** Communes and districts that share their name with others are told apart by their code. */
function keyOf(unit: AdministrativeUnit, name: string, namesakes: readonly AdministrativeUnit[]): string {
  const key = unitKey(fullName(unit.word, name));
  const isShared = unit.level !== 'province' && namesakes.some(({ code, word }) => code !== unit.code && word === unit.word);
  return isShared ? `${key} ${unit.code}` : key;
}

const placeId = (key: string) => `place:${slug(key)}`;

/** `thành phố Hồ Chí Minh` has its level word already. */
function fullName(word: string, name: string): string {
  const hasWord = word === '' || (name.length > word.length && name.slice(0, word.length).toLowerCase() === word);
  return hasWord ? name : `${word} ${name}`;
}
