import { Cue } from '../lexicon/index.ts';
import type { PlaceLevel } from '../model/index.ts';

/** The level of the unit that a level word names; `thành phố` is of a province or of a district, its name decides. */
const LEVELS: readonly (readonly [cue: number, level: PlaceLevel])[] = [
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
  [Cue.expressway, 'other'],
  [Cue.railway, 'other'],
];

/** By cue, since it is asked at every level word and beside every name. */
const LEVEL_OF_CUE: readonly (PlaceLevel | undefined)[] = byCue(LEVELS);

/** Units that have a government: the level words of `UBND tỉnh`, `Công an huyện`. */
const GOVERNED: readonly (true | undefined)[] = byCue(
  [Cue.province, Cue.city, Cue.district, Cue.urbanDistrict, Cue.town, Cue.commune, Cue.ward, Cue.township, Cue.specialZone].map(
    (cue) => [cue, true] as const,
  ),
);

function byCue<T>(entries: readonly (readonly [cue: number, value: T])[]): readonly (T | undefined)[] {
  const values = new Array<T | undefined>(256).fill(undefined);
  for (const [cue, value] of entries) values[cue] = value;
  return values;
}

export function levelOfCue(cue: number): PlaceLevel | undefined {
  return LEVEL_OF_CUE[cue];
}

export function isGovernedUnit(cue: number): boolean {
  return GOVERNED[cue] === true;
}
