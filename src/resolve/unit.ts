import type { PlaceFinding } from '../annotate/index.ts';
import { type AdministrativeUnit, Cue, EntryKind, type Lexicon, unitKey } from '../lexicon/index.ts';
import { PLACE_LEVELS } from '../model/index.ts';
import type { Resolution } from './resolution.ts';

/** The unit of the dictionaries that a place is. */
export interface SettledUnit {
  readonly unit: AdministrativeUnit;
  /** The text leaves open whether the unit is that of before or of after a reform that kept its name and code. */
  readonly isTimeless: boolean;
  /** The document around it and not the words tell which unit of several it is. */
  readonly isInferred: boolean;
}

/** First and last day, ISO, between which the text was written. */
export type Days = readonly [first: string, last: string];

type Units = readonly AdministrativeUnit[];

/**
 * Which of the units of its name each place is: the one that lies in the bigger unit named behind it, that was there
 * when the text was written, that lies in the one province of the text. Where several are left it is none of them.
 */
export function settleUnits(resolution: Resolution): ReadonlyMap<PlaceFinding, SettledUnit> {
  const { byType, reading, context } = resolution;
  const days = daysOfText(resolution);
  const places = byType.place;
  const settled = new Map<PlaceFinding, SettledUnit>();
  const open: PlaceFinding[] = [];
  for (let i = places.length - 1; i >= 0; i--) {
    const place = places[i] as PlaceFinding;
    if (place.candidates.length === 0) continue;
    const outer = outerPlace(resolution, i);
    const inside = outer ? insideOf(reading.lexicon, place.candidates, outer.candidates) : place.candidates;
    const unit = onlyUnit(thoseThen(inside, days), days);
    if (unit) settled.set(place, { ...unit, isInferred: false });
    else if (inside.length > 0) open.push(place);
  }
  const provinces = provincesOf(reading.lexicon, [...settled.values()], context.locality);
  for (const place of open) {
    const inside = insideOf(reading.lexicon, thoseThen(place.candidates, days), provinces);
    const unit = onlyUnit(inside, days);
    if (unit) settled.set(place, { ...unit, isInferred: true });
  }
  return settled;
}

/** The bigger unit that a place is said to lie in: `xã Lũng Cú, ⟦huyện Đồng Văn⟧`, `phường Hà An (⟦thị xã Quảng Yên⟧)`. */
export function outerPlace({ byType, reading: { tokens, matches } }: Resolution, index: number): PlaceFinding | null {
  const inner = byType.place[index] as PlaceFinding;
  const outer = byType.place[index + 1];
  if (!outer || outer.from < inner.to || !isBigger(outer, inner)) return null;
  const { to } = inner;
  const isChained = outer.from - to === 1 && (tokens.isSign(to, ',') || tokens.isSign(to, '(') || tokens.isSign(to, '-'));
  const isSaid = (matches.isCue(to, Cue.belongs) || matches.isCue(to, Cue.of)) && matches.cueTo(to) === outer.from;
  return isChained || isSaid ? outer : null;
}

/** Small units lie in bigger ones; `other` is smaller than all. */
const isBigger = (outer: PlaceFinding, inner: PlaceFinding) => PLACE_LEVELS.indexOf(outer.level) < PLACE_LEVELS.indexOf(inner.level);

/** The units that lie in one of the outer ones; all of them where nothing is known of the outer ones. */
function insideOf(lexicon: Lexicon, units: Units, outer: Units): Units {
  if (outer.length === 0) return units;
  return units.filter((unit) => outer.some((one) => liesIn(lexicon, unit, one)));
}

/** A commune lies in its district, and both in its province. */
function liesIn(lexicon: Lexicon, unit: AdministrativeUnit, outer: AdministrativeUnit): boolean {
  if (unit.parent === '' || outer.level === 'commune') return false;
  if (unit.parent === outer.code) return areOfOneTime(unit, outer);
  return lexicon.unitsOf(unit.parent).some((parent) => areOfOneTime(unit, parent) && liesIn(lexicon, parent, outer));
}

/** Codes are given anew: a unit lies only in those that were there in its time. */
export function areOfOneTime(a: AdministrativeUnit, b: AdministrativeUnit): boolean {
  return (a.until === '' || b.from < a.until) && (b.until === '' || a.from < b.until);
}

/** Those that were there when the text was written; all where none was, since texts tell of older times. */
function thoseThen(units: Units, days: Days | null): Units {
  if (!days) return units;
  const [first, last] = days;
  const then = units.filter(({ from, until }) => from <= last && (until === '' || until > first));
  return then.length > 0 ? then : units;
}

/** The one unit that is left, which may be there twice: before and after it grew. */
function onlyUnit(units: Units, days: Days | null): Omit<SettledUnit, 'isInferred'> | null {
  const [first, ...more] = units;
  if (!first || more.some(({ code }) => code !== first.code)) return null;
  return { unit: first, isTimeless: more.length > 0 && days === null };
}

/** The day of the text, or the year that it is of. */
function daysOfText({ context: { day, year } }: Resolution): Days | null {
  if (day) return [day, day];
  return year === null ? null : [`${year}-01-01`, `${year}-12-31`];
}

/** The provinces of the units that are settled, else the caller's: they tell communes and districts of one name apart. */
function provincesOf(lexicon: Lexicon, settled: readonly SettledUnit[], locality: string | null): Units {
  const provinces = new Set(settled.flatMap(({ unit }) => provinceOf(lexicon, unit)));
  if (provinces.size > 0 || locality === null) return [...provinces];
  return lexicon.all(EntryKind.PROVINCE).filter(({ word, name }) => unitKey(`${word} ${name}`) === unitKey(locality));
}

/** The province that a unit lay in; with its code being given anew there may be several, of which one is of its time. */
export function provinceOf(lexicon: Lexicon, unit: AdministrativeUnit): Units {
  if (unit.parent === '') return [unit];
  const parents = lexicon.unitsOf(unit.parent).filter((parent) => areOfOneTime(unit, parent));
  return parents.flatMap((parent) => provinceOf(lexicon, parent));
}
