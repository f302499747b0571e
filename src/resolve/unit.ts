import type { PlaceFinding } from '../annotate/index.ts';
import { type AdministrativeUnit, type AdministrativeUnits, Cue } from '../lexicon/index.ts';
import { PLACE_LEVELS, type PlaceLevel } from '../model/index.ts';
import { Shape } from '../text/index.ts';
import type { Resolution } from './resolution.ts';

/** The unit of the dictionaries that a place is. */
export interface SettledUnit {
  readonly unit: AdministrativeUnit;
  /** The text leaves open whether the unit is that of before or of after a reform that kept its name and code. */
  readonly isTimeless: boolean;
  /** The date or the province of the document, and not the words, tell which unit of several it is. */
  readonly isInferred: boolean;
}

/** First and last day, ISO, between which the text was written. */
type Days = readonly [first: string, last: string];

type Units = readonly AdministrativeUnit[];

const NONE: Units = [];

/** From the biggest: what a unit lies in tells which one it is. */
const LEVELS: readonly PlaceLevel[] = ['province', 'district', 'commune'];

/**
 * Which of the units of its name each place is, by its number among the places: the one that lies in the bigger unit named
 * behind it, else in the province of the text, and that was there when the text was written. Where several are left it is
 * none of them.
 */
export function settleUnits(resolution: Resolution): readonly (SettledUnit | null)[] {
  const { byType, reading, context } = resolution;
  const [places, known, days] = [byType.place, reading.lexicon.units, daysOfText(resolution)];
  const settled = new Array<SettledUnit | null>(places.length).fill(null);
  for (const level of LEVELS) {
    const provinces = level === 'province' ? NONE : provincesOf(known, places, settled, context.locality);
    const alone = new Map<AdministrativeUnit, Settled>();
    places.forEach(({ candidates }, i) => {
      const [first] = candidates;
      if (first?.level !== level) return;
      const outer = outerPlace(resolution, i) ? unitsOf(places, settled, i + 1) : NONE;
      const before = outer.length === 0 ? alone.get(first) : undefined;
      if (before && areSame(before.candidates, candidates)) {
        settled[i] = before.unit;
        return;
      }
      const unit = settleUnit(known, candidates, outer, provinces, days);
      if (outer.length === 0) alone.set(first, { candidates, unit });
      settled[i] = unit;
    });
  }
  return settled;
}

/** What a place of these candidates is where no bigger one is named behind it: the same wherever it is said. */
interface Settled {
  readonly candidates: Units;
  readonly unit: SettledUnit | null;
}

function areSame(a: Units, b: Units): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}

/** The unit that a place is, else all that it can be. */
function unitsOf(places: readonly PlaceFinding[], settled: readonly (SettledUnit | null)[], index: number): Units {
  const unit = settled[index];
  return unit ? [unit.unit] : (places[index] as PlaceFinding).candidates;
}

function settleUnit(known: AdministrativeUnits, candidates: Units, outer: Units, provinces: Units, days: Days | null): SettledUnit | null {
  const said = outer.length > 0 ? insideOf(known, candidates, outer) : candidates;
  const isInferred = onlyUnit(said, false) === null;
  if (outer.length > 0) return onlyUnit(thoseThen(said, days), isInferred);
  const inside = insideOf(known, said, provinces);
  return inside.length === 0 ? onlyUnit(said, false) : onlyUnit(thoseThen(inside, days), isInferred);
}

/** The bigger unit that a place is said to lie in: `xã Lũng Cú, ⟦huyện Đồng Văn⟧`, `phường Hà An (⟦thị xã Quảng Yên⟧)`. */
export function outerPlace({ byType, reading: { tokens, matches } }: Resolution, index: number): PlaceFinding | null {
  const inner = byType.place[index] as PlaceFinding;
  const outer = byType.place[index + 1];
  if (!outer || outer.from < inner.to || !isBigger(outer, inner)) return null;
  const { to } = inner;
  const isChained = outer.from - to === 1 && (tokens.isSign(to, ',') || tokens.isSign(to, '(') || tokens.isSign(to, '-'));
  const isSaid = (matches.isCue(to, Cue.belongs) || matches.isCue(to, Cue.of)) && matches.cueTo(to) === outer.from;
  // `thôn 9 ⟦xã Nhân Cơ⟧`
  const isNext = outer.from === to && outer.word !== '' && inner.level === 'other' && !tokens.is(to, Shape.BREAK_BEFORE);
  return isChained || isSaid || isNext ? outer : null;
}

/** Small units lie in bigger ones; `other` is smaller than all. */
const isBigger = (outer: PlaceFinding, inner: PlaceFinding) => PLACE_LEVELS.indexOf(outer.level) < PLACE_LEVELS.indexOf(inner.level);

/** The units that lie in one of the outer ones; all of them where nothing is known of the outer ones. */
function insideOf(known: AdministrativeUnits, units: Units, outer: Units): Units {
  return outer.length === 0 ? units : units.filter((unit) => liesIn(known, unit, outer));
}

/** The unit lay in one of the outer ones at some time. */
export function liesIn(known: AdministrativeUnits, unit: AdministrativeUnit, outer: Units): boolean {
  for (const one of known.around(unit)) if (outer.includes(one)) return true;
  return false;
}

/** Those that were there when the text was written; all where none was, since texts tell of older times. */
function thoseThen(units: Units, days: Days | null): Units {
  if (!days || units.length < 2) return units;
  const [first, last] = days;
  const then = units.filter(({ from, until }) => from <= last && (until === '' || until > first));
  return then.length > 0 ? then : units;
}

/** The one unit that is left, which may be there twice: before and after it grew. */
function onlyUnit(units: Units, isInferred: boolean): SettledUnit | null {
  const [first] = units;
  if (!first) return null;
  for (const { code } of units) if (code !== first.code) return null;
  return { unit: first, isTimeless: units.length > 1, isInferred };
}

/** The day of the text, or the year that it is of. */
function daysOfText({ context: { day, year } }: Resolution): Days | null {
  if (day) return [day, day];
  return year === null ? null : [`${year}-01-01`, `${year}-12-31`];
}

/** The provinces that are named, else those of the other units, else the caller's: they tell communes and districts of one name apart. */
function provincesOf(
  known: AdministrativeUnits,
  places: readonly PlaceFinding[],
  settled: readonly (SettledUnit | null)[],
  locality: string | null,
): Units {
  const provinces = new Set<AdministrativeUnit>();
  places.forEach(({ level }, i) => {
    if (level === 'province') for (const unit of unitsOf(places, settled, i)) provinces.add(unit);
  });
  if (provinces.size > 0) return [...provinces];
  for (const one of settled) if (one) for (const province of provinceOf(known, one.unit)) provinces.add(province);
  return provinces.size === 0 && locality !== null ? known.provinces(locality) : [...provinces];
}

/** The province that a unit lay in; with its code being given anew there may be several, of which one is of its time. */
export function provinceOf(known: AdministrativeUnits, unit: AdministrativeUnit): Units {
  return unit.level === 'province' ? [unit] : known.around(unit).filter(({ level }) => level === 'province');
}
