import { EntryKind } from '../lexicon/index.ts';
import { Shape } from '../text/index.ts';
import type { Reading } from './reading.ts';

/** `Phó Chủ tịch Thường trực`, in tokens. */
const LONGEST_TITLE = 5;

/**
 * A title with a capital stands before the token or shares it: `Bí thư ⟦huyện ủy⟧`, `Phó ⟦phòng⟧ nội vụ`. The body there
 * has a name even in small letters.
 */
export function followsTitle({ tokens, matches }: Reading, token: number): boolean {
  if (tokens.is(token, Shape.BREAK_BEFORE)) return false;
  for (let from = token - 1; from >= Math.max(0, token - LONGEST_TITLE); from--) {
    const title = matches.longest(from, EntryKind.OFFICE);
    if (title < 0 || !tokens.is(from, Shape.CAPITAL)) continue;
    const end = matches.to[title] as number;
    if (end === token || (end === token + 1 && matches.value(title, EntryKind.OFFICE).shares)) return true;
  }
  return false;
}
