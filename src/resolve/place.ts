import type { Draft, PlaceFinding } from '../annotate/index.ts';
import type { Drafts, Resolution } from './resolution.ts';

/** Places by level word and name; a bare name is the unit of the highest level that bears it. */
export function resolvePlaces({ byType, drafts }: Resolution): void {
  for (const finding of byType.place) drafts.join(openPlace(drafts, finding), finding);
}

function openPlace(drafts: Drafts, finding: PlaceFinding): Draft<'place'> {
  const { word, name, unit } = finding;
  const full = word === '' || beginsWith(name, word) ? name : `${word} ${name}`;
  return drafts.open('place', placeKey(full), () => ({
    name: full,
    level: finding.level,
    ...(unit ? { code: unit.code } : {}),
    ...(unit?.until ? { until: unit.until } : {}),
  }));
}

/** `thành phố Hồ Chí Minh` has its level word already. */
function beginsWith(name: string, word: string): boolean {
  return name.length > word.length && name.slice(0, word.length).toLowerCase() === word;
}

/** Asked before the costlier replacements: most names have neither. */
const MAY_VARY = /đ[ăaắ][ck]|['’‘`]/u;

/** Spellings of one name are one place: `Đắk`, `Đăk`, `Đắc`; apostrophes are dropped by the id. */
export function placeKey(fullName: string): string {
  const name = fullName.toLowerCase();
  if (!MAY_VARY.test(name)) return name;
  return name.replace(/đ[ăaắ][ck](?![\p{L}\p{M}])/gu, 'đắk').replace(/['’‘`]/g, "'");
}
