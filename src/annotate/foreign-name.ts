import { Shape } from '../text/index.ts';
import type { Reading } from './reading.ts';

/** Small words inside names of other languages: `Bashar ⟦al-⟧Assad`, `Robin ⟦van⟧ Persie`. */
const PARTICLES: ReadonlySet<string> = new Set([
  'al',
  'bin',
  'bint',
  'da',
  'de',
  'del',
  'der',
  'di',
  'dos',
  'el',
  'ibn',
  'la',
  'le',
  'ul',
  'van',
  'von',
]);

/** Names hold two of them at most: `Ludwig Mies ⟦van der⟧ Rohe`. */
const MOST_PARTICLES = 2;

/** The next word of a foreign name behind its particles, where the token is one; else the token itself. */
export function behindParticles({ tokens }: Reading, from: number, token: number): number {
  if (token === from || tokens.symbol[token - 1] !== 0) return token;
  let next = token;
  for (let particles = 0; particles < MOST_PARTICLES && isParticle(tokens, next); particles++) {
    next += tokens.isSign(next + 1, '-') && tokens.isJoined(next + 1) ? 2 : 1;
  }
  const isName = next > token && tokens.is(next, Shape.WORD | Shape.CAPITAL) && tokens.symbol[next] === 0;
  return isName && !tokens.is(next, Shape.BREAK_BEFORE) ? next : token;
}

/** One past the last syllable of a name that hyphens spell, `Pu⟦-tin⟧`, `Mi⟦-khai-lốp⟧`; the token itself where none does. */
export function behindSyllables({ tokens }: Reading, token: number): number {
  let to = token;
  while (tokens.isSign(to, '-') && tokens.isJoined(to) && tokens.isJoined(to + 1) && isSmallWord(tokens, to + 1)) to += 2;
  return to;
}

const isSmallWord = (tokens: Reading['tokens'], token: number) => tokens.is(token, Shape.WORD) && !tokens.is(token, Shape.CAPITAL);

function isParticle(tokens: Reading['tokens'], token: number): boolean {
  return isSmallWord(tokens, token) && !tokens.is(token, Shape.BREAK_BEFORE) && PARTICLES.has(tokens.slice(token, token + 1));
}
