import type { Finding } from '../annotate/index.ts';
import { Cue } from '../lexicon/index.ts';
import type { EntityType } from '../model/index.ts';
import type { Resolution } from '../resolve/index.ts';
import { Shape } from '../text/index.ts';
import { decides, isAside, isIssuer, isObject, isObjectPlace } from './aside.ts';
import { isListedWith, isWhose, type Whose, wordClass } from './whose.ts';

/** The body or place that a sentence speaks of, as far as it is read. */
export interface Subject {
  readonly whose: Whose;
  /** No other one is named beside it. */
  readonly isOne: boolean;
  /** It does what the sentence says, so that others named behind it are objects: `UBND huyện đã trình UBND tỉnh …` */
  readonly acts: boolean;
}

/** The subject once the next body or place is read; `said` are the types of mention that the sentence has so far. */
export function nextSubject(document: Resolution, before: Subject | null, whose: Whose, said: ReadonlySet<EntityType>): Subject | null {
  if (before && liesAround(document, before.whose, whose)) return before;
  const isNew = before?.acts === true && opensPart(document, whose);
  if ((before?.acts && !isNew) || isObject(document, whose) || isIssuer(document, whose, said) || isAside(document, whose)) return before;
  if (decides(document, whose) || isObjectPlace(document, whose)) return { whose, isOne: false, acts: false };
  const isSame = before?.whose.draft === whose.draft;
  const isOne = isListed(document, whose) ? isSame : isNew || !before || (before.isOne && isSame);
  return { whose, isOne, acts: isOne && isActing(document, whose) };
}

/** A body, a place, or a state that the clause opens with and that does something: `Từ năm 2005, ⟦Việt Nam⟧ đã …`. */
export function isSubject({ reading: { tokens, matches } }: Resolution, finding: Finding): finding is Whose {
  if (finding.type !== 'place' || isWhose(finding)) return finding.type === 'organization' || isWhose(finding);
  const { from, to }: Finding = finding;
  const opens = from === 0 || tokens.is(from, Shape.BREAK_BEFORE) || tokens.isSign(from - 1, ',');
  return opens && wordClass(matches, to) === 'auxiliary';
}

/** `xã Niêm Sơn, ⟦huyện Mèo Vạc⟧`, `thành phố Thủ Đức thuộc ⟦TPHCM⟧`: the unit that the one before it lies in. */
function liesAround({ reading: { tokens, matches } }: Resolution, inner: Whose, outer: Whose): boolean {
  if (inner.type !== 'place' || outer.type !== 'place' || inner.to !== outer.from - 1) return false;
  if (isListedWith(inner, outer)) return false;
  return tokens.isSign(inner.to, ',') || (inner.level !== 'other' && matches.isCue(inner.to, Cue.belongs));
}

/** `…; ⟦UBND huyện⟧ …` */
function opensPart({ reading: { tokens } }: Resolution, { from }: Finding): boolean {
  return from > 0 && tokens.isSign(from - 1, ';');
}

/** `công nhận 2 xã là ⟦Niêm Sơn⟧ và ⟦Lũng Cú⟧`: members of a list, and not whose the next figure is. */
function isListed({ reading: { tokens, matches } }: Resolution, { type, from }: Whose): boolean {
  if (type !== 'place' || from === 0 || tokens.is(from, Shape.BREAK_BEFORE)) return false;
  return matches.isCue(from - 1, Cue.and) || matches.isCue(from - 1, Cue.serves);
}

/** `UBND huyện ⟦đã⟧ …` */
function isActing({ reading: { matches } }: Resolution, { type, to }: Whose): boolean {
  return type === 'organization' && wordClass(matches, to) === 'auxiliary';
}
