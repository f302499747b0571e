import { EntryKind, Syllable } from '../lexicon/index.ts';
import { Shape } from '../text/index.ts';
import type { Reading } from './reading.ts';

/**
 * One past the last word of a run of capitalised words that begins at the token, at most `longest` of them: `Nhân Cơ`,
 * `Phú Quốc`. A run never crosses a sentence, a sign or a claimed token; in a line of capitals there are no runs.
 */
export function capitalRun({ tokens, findings }: Reading, from: number, longest: number): number {
  let to = from;
  while (to < from + longest && isCapitalWord(tokens.shape[to] as number) && !findings.isClaimed(to)) {
    if (to > from && tokens.is(to, Shape.BREAK_BEFORE)) break;
    to++;
  }
  return to;
}

export function isCapitalWord(bits: number): boolean {
  return (bits & (Shape.WORD | Shape.CAPITAL | Shape.CAPS_LINE)) === (Shape.WORD | Shape.CAPITAL);
}

/** The token and the one before it read like two parts of a person's name: `Nguyễn ⟦Thái Bình⟧`, `Thị ⟦Hà Giang⟧`. */
export function followsNamePart({ tokens, lexicon }: Reading, token: number): boolean {
  if (token === 0 || tokens.is(token, Shape.BREAK_BEFORE) || !isCapitalWord(tokens.shape[token - 1] as number)) return false;
  return lexicon.isSyllable(tokens.symbol[token - 1] as number, Syllable.SURNAME | Syllable.MIDDLE_NAME);
}

/** An honorific ends just before the token: `ông ⟦Đức⟧`. */
export function followsHonorific({ tokens, matches }: Reading, token: number): boolean {
  for (let from = Math.max(0, token - 3); from < token; from++) {
    const match = matches.longest(from, EntryKind.HONORIFIC);
    if (match >= 0 && matches.to[match] === token) return !tokens.is(token, Shape.BREAK_BEFORE);
  }
  return false;
}
