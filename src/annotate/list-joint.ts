import { Cue } from '../lexicon/index.ts';
import type { Reading } from './reading.ts';

/** Behind one of the signs, `và`, or a sign and `và`, as they join the items of a list; the token itself where none of them stands. */
export function listJoint({ tokens, matches }: Reading, token: number, signs: readonly string[]): number {
  const next = signs.some((sign) => tokens.isSign(token, sign)) ? token + 1 : token;
  return matches.isCue(next, Cue.and) ? matches.cueTo(next) : next;
}
