import type { Draft, PlaceFinding } from '../annotate/index.ts';
import { type Drafts, ofType, type Resolution } from './resolution.ts';

/** Places by level word and name; a bare name is the unit of the highest level that bears it. */
export function resolvePlaces({ findings, drafts }: Resolution): void {
  for (const finding of ofType(findings, 'place')) drafts.join(openPlace(drafts, finding), finding);
}

function openPlace(drafts: Drafts, finding: PlaceFinding): Draft<'place'> {
  const { word, name, unit } = finding;
  const full = word === '' || name.toLowerCase().startsWith(word) ? name : `${word} ${name}`;
  return drafts.open('place', placeKey(full), () => ({
    name: full,
    level: finding.level,
    ...(unit ? { code: unit.code } : {}),
    ...(unit?.until ? { until: unit.until } : {}),
  }));
}

/** Asked before the costlier replacements: most names have neither. */
const MAY_VARY = /đ[ăaắ][ck]|['’‘`]/u;

/** Spellings of one name are one place: `Đắk`, `Đăk`, `Đắc`; apostrophes are dropped by the id. */
export function placeKey(fullName: string): string {
  const name = fullName.toLowerCase();
  if (!MAY_VARY.test(name)) return name;
  return name.replace(/đ[ăaắ][ck](?![\p{L}\p{M}])/gu, 'đắk').replace(/['’‘`]/g, "'");
}
