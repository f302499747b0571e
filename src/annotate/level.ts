import { Cue } from '../lexicon/index.ts';
import type { PlaceLevel } from '../model/index.ts';

/** The level of the unit that a level word names; `thành phố` is of a province or of a district, its name decides. */
const LEVEL_OF_CUE: ReadonlyMap<number, PlaceLevel> = new Map([
  [Cue.province, 'province'],
  [Cue.city, 'district'],
  [Cue.capitalCity, 'province'],
  [Cue.district, 'district'],
  [Cue.urbanDistrict, 'district'],
  [Cue.town, 'district'],
  [Cue.commune, 'commune'],
  [Cue.ward, 'commune'],
  [Cue.township, 'commune'],
  [Cue.specialZone, 'commune'],
  [Cue.settlement, 'other'],
  [Cue.feature, 'other'],
  [Cue.road, 'other'],
]);

/** Units that have a government: the level words of `UBND tỉnh`, `Công an huyện`. */
const GOVERNED = new Set<number>([
  Cue.province,
  Cue.city,
  Cue.district,
  Cue.urbanDistrict,
  Cue.town,
  Cue.commune,
  Cue.ward,
  Cue.township,
  Cue.specialZone,
]);

export function levelOfCue(cue: number): PlaceLevel | undefined {
  return cue === 0 ? undefined : LEVEL_OF_CUE.get(cue);
}

export function isGovernedUnit(cue: number): boolean {
  return cue !== 0 && GOVERNED.has(cue);
}
