import { foldOf, Kind, kindOf } from './characters.ts';
import type { SymbolTable } from './symbols.ts';

/** A capital behind a small letter: where `Trung QuốcLê Văn Bình` lost its space. */
const SEAM = /\p{Ll}\p{Lu}/u;
/** Vietnamese as foreign names and brands are not: `MobiFone`, `iPhone`. */
const MARKED = /[^\0-\x7f]/;
const SHORTEST = 2;
const MARK = /\p{M}/u;
const VOWELS: ReadonlySet<number> = new Set([...'aăâeêioôơuưy'].map((letter) => letter.charCodeAt(0)));

/** Letters of the shortest word that may be two. */
export const SHORTEST_GLUED = 2 * SHORTEST;

/**
 * How many characters the first of two syllables has that stand in one word without a space, `QuốcLê`, `làxã`; 0 where the
 * word is one. Both must be words that are known; sees one word that is not, of a text that was glued together seldom.
 */
export function gluedAt(word: string, symbols: SymbolTable): number {
  if (!MARKED.test(word)) return 0;
  const seam = word.search(SEAM) + 1;
  if (seam > 0) return isCapitalised(word.slice(seam)) && isTwo(word, seam, symbols) ? seam : 0;
  return hasTwoSyllables(word) ? smallSeam(word, symbols) : 0;
}

/** Vowels with a consonant between them, which no one syllable has: `làxã`, `côngvà`. */
function hasTwoSyllables(word: string): boolean {
  let [hasVowel, isParted] = [false, false];
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    if (kindOf(code) !== Kind.LETTER) continue;
    const isVowel = VOWELS.has(foldOf(code));
    if (isVowel && isParted) return true;
    hasVowel ||= isVowel;
    isParted = hasVowel && !isVowel;
  }
  return false;
}

const isCapitalised = (word: string) => word.slice(1) === word.slice(1).toLowerCase();

function isTwo(word: string, seam: number, symbols: SymbolTable): boolean {
  if (seam < SHORTEST || word.length - seam < SHORTEST) return false;
  return symbols.idOf(word.slice(0, seam)) !== 0 && symbols.idOf(word.slice(seam)) !== 0;
}

const areMarked = (word: string, seam: number) => MARKED.test(word.slice(0, seam)) && MARKED.test(word.slice(seam));

/** Where one place alone parts the word in two that have marks, so that `cácbon` stays whole. */
function smallSeam(word: string, symbols: SymbolTable): number {
  let found = 0;
  for (let seam = SHORTEST; seam <= word.length - SHORTEST; seam++) {
    if (MARK.test(word.charAt(seam)) || !areMarked(word, seam) || !isTwo(word, seam, symbols)) continue;
    if (found > 0) return 0;
    found = seam;
  }
  return found;
}
