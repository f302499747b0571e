import { Shape } from '../text/index.ts';
import { isCapitalWord } from './capital-run.ts';
import type { Reading } from './reading.ts';

/** Classes with heads of one syllable that names of places begin with too: `Trường Sa`, `Hội An`. */
const SYLLABLES: ReadonlySet<string> = new Set(['school', 'association']);

/**
 * One syllable behind the head is the second of a place's name: `⟦Trường⟧ Sơn`, `⟦Hội⟧ An - Cù Lao Chàm`. The head is
 * [from, at), the name would be [at, to).
 */
export function makesOneWord({ tokens }: Reading, from: number, at: number, to: number, bodyClass: string): boolean {
  if (at !== from + 1 || !SYLLABLES.has(bodyClass) || tokens.is(at, Shape.BREAK_BEFORE)) return false;
  if ((tokens.symbol[at] as number) <= 0 || !isCapitalWord(tokens.shape[at] as number)) return false;
  return to === at + 1 || tokens.isSign(at + 1, '-');
}
