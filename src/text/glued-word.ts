import type { SymbolTable } from './symbols.ts';

/** A capital behind a small letter: where `Trung QuốcLê Văn Bình` lost its space. */
const SEAM = /(?<=\p{Ll})(?=\p{Lu})/u;
/** Vietnamese as foreign names and brands are not: `MobiFone`, `iPhone`. */
const MARKED = /[^\0-\x7f]/;
const SHORTEST = 2;

/**
 * How many characters the first of two syllables has that stand in one word without a space, `QuốcLê`; 0 where the
 * word is one. Both must be words that are known; sees one word, of a text that was glued together seldom.
 */
export function gluedAt(word: string, symbols: SymbolTable): number {
  if (!MARKED.test(word)) return 0;
  const seam = word.search(SEAM);
  if (seam < SHORTEST || word.length - seam < SHORTEST) return 0;
  const [first, second] = [word.slice(0, seam), word.slice(seam)];
  const isTwo = second.slice(1) === second.slice(1).toLowerCase() && symbols.idOf(first) !== 0 && symbols.idOf(second) !== 0;
  return isTwo ? seam : 0;
}
