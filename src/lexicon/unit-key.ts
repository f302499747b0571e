/** Asked before the costlier replacements: most names have neither. */
const MAY_VARY = /đ[ăaắ][ck]|['’‘`]/u;

/** What spellings of one unit's name have in common: `Đắk`, `Đăk`, `Đắc` and `Đak` are one word, and all apostrophes one sign. */
export function unitKey(name: string): string {
  const small = name.toLowerCase();
  if (!MAY_VARY.test(small)) return small;
  return small.replace(/đ[ăaắ][ck](?![\p{L}\p{M}])/gu, 'đắk').replace(/['’‘`]/g, "'");
}
