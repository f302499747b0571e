import { Cue, EntryKind } from '../lexicon/index.ts';
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

/** `Ban Thường vụ`, in tokens. */
const LONGEST_ORGAN = 5;

/**
 * An organ with a capital owns the committee [from, to): `Ban dân vận ⟦huyện ủy⟧`. Not where every one is meant: `các Ban
 * dân vận huyện ủy`, `Ban thường vụ huyện ủy, thành ủy`.
 */
export function followsOrgan({ tokens, matches }: Reading, from: number, to: number): boolean {
  const isListed = tokens.isSign(to, ',') && !tokens.is(to + 1, Shape.CAPITAL) && matches.has(to + 1, EntryKind.HEAD);
  if (isListed || tokens.is(from, Shape.BREAK_BEFORE)) return false;
  for (let organ = from - 1; organ >= Math.max(0, from - LONGEST_ORGAN); organ--) {
    const head = tokens.is(organ, Shape.CAPITAL) ? matches.longest(organ, EntryKind.HEAD) : -1;
    if (head >= 0) return matches.to[head] === from && !(organ > 0 && matches.isCue(organ - 1, Cue.plural));
  }
  return false;
}
