import { EntryKind } from '../lexicon/index.ts';
import { Shape } from '../text/index.ts';
import { isCapitalWord } from './capital-run.ts';
import type { Reading } from './reading.ts';

/** `bác sĩ`, `bên trong`, in tokens. */
const LONGEST_BEFORE = 2;

/** Classes with heads of one syllable that names of places begin with too: `Trường Sa`, `Hội An`. */
const SYLLABLES: ReadonlySet<string> = new Set(['school', 'association']);

/** `tại ⟦khoa⟧ Hồi sức`, `, ⟦khoa⟧ Ngoại`: in small letters behind a word of grammar, a sign or a title; not `bách ⟦khoa⟧ Hà Nội`. */
export function isSmallFaculty({ tokens, matches }: Reading, from: number, bodyClass: string): boolean {
  if (bodyClass !== 'faculty' || !isCapitalWord(tokens.shape[from + 1] as number) || tokens.is(from + 1, Shape.BREAK_BEFORE)) return false;
  if (tokens.is(from, Shape.BREAK_BEFORE) || tokens.is(from - 1, Shape.SIGN)) return true;
  for (let before = Math.max(0, from - LONGEST_BEFORE); before < from; before++) {
    const match = matches.longest(before, EntryKind.FUNCTION | EntryKind.HONORIFIC);
    if (match >= 0 && matches.to[match] === from) return true;
  }
  return false;
}

/**
 * One syllable behind the head is the second of a place's name: `⟦Trường⟧ Sơn`, `⟦Hội⟧ An - Cù Lao Chàm`. The head is
 * [from, at), the name would be [at, to).
 */
export function makesOneWord({ tokens }: Reading, from: number, at: number, to: number, bodyClass: string): boolean {
  if (at !== from + 1 || !SYLLABLES.has(bodyClass) || tokens.is(at, Shape.BREAK_BEFORE)) return false;
  if ((tokens.symbol[at] as number) <= 0 || !isCapitalWord(tokens.shape[at] as number)) return false;
  return to === at + 1 || tokens.isSign(at + 1, '-');
}
