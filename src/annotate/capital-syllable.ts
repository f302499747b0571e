import { Shape, type Tokens } from '../text/index.ts';

/** `DA` in `nhắn DA CAM gửi`, `MAI` in `ông NGUYỄN THỊ MAI` */
export function isCapitalSyllable(tokens: Tokens, token: number): boolean {
  return token >= 0 && token < tokens.count && tokens.is(token, Shape.ALL_CAPS) && isSyllableLike(tokens.slice(token, token + 1));
}

const SYLLABLE = /^(?:ngh?|gh|gi|kh|nh|ph|qu|th|tr|ch|[bcdghklmnpqrstvxđ])?[aeiouy]{1,3}(?:ng|nh|ch|[cmnpt])?$/;

function isSyllableLike(word: string): boolean {
  if (word.length > LONGEST_KEPT) return false;
  let isLike = syllables.get(word);
  if (isLike === undefined) {
    if (syllables.size === MOST_KEPT) syllables.clear();
    syllables.set(word, (isLike = SYLLABLE.test(word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase())));
  }
  return isLike;
}

/** Words in capitals that were asked for, since headings have the same ones again and again. */
const syllables = new Map<string, boolean>();
const MOST_KEPT = 4096;
/** No syllable is longer, its marks apart: `NGHIÊNG` has seven letters and a mark. Longer words would keep their text alive. */
const LONGEST_KEPT = 12;
