/** Asked before the costlier replacements: most names have neither. */
const MAY_VARY = /đ[ăaắ][ck]|['’‘`]|^0/u;

/** What spellings of one unit's name have in common: `Đắk`, `Đăk`, `Đắc` and `Đak` are one word, all apostrophes one sign, `01` is `1`. */
export function unitKey(name: string): string {
  const small = name.toLowerCase();
  if (!MAY_VARY.test(small)) return small;
  return small
    .replace(/đ[ăaắ][ck](?![\p{L}\p{M}])/gu, 'đắk')
    .replace(/['’‘`]/g, "'")
    .replace(/^0(?=\d$)/, '');
}
