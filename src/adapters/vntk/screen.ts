import type { VntkModels } from './models.ts';

/** No syllable of Vietnamese has more letters: `nghiêng`. */
const LONGEST_SYLLABLE = 7;
const SYLLABLE = /^\p{Lu}\p{Ll}+$/u;

/**
 * Whether what vntk takes for a name looks like one: two to four syllables, `Lăng Cô`, each with one capital, that are
 * no common word together. Most of what it gets wrong is a number, a single word or half a sentence: `lần thứ 17`.
 */
export function looksLikeName(words: string, { commonWords }: Pick<VntkModels, 'commonWords'>): boolean {
  const syllables = words.split(/\s+/);
  if (syllables.length < 2 || syllables.length > 4) return false;
  return syllables.every((syllable) => syllable.length <= LONGEST_SYLLABLE && SYLLABLE.test(syllable)) && !isCommon(syllables, commonWords);
}

/** `Đông Nam`, `Việt Dã`: capitals of a heading or a headline. */
function isCommon(syllables: readonly string[], commonWords: ReadonlySet<string>): boolean {
  return commonWords.has(syllables.join(' ').toLowerCase());
}
