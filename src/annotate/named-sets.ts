import { Cue, EntryKind } from '../lexicon/index.ts';
import { Shape } from '../text/index.ts';
import type { Quantity } from './quantity.ts';
import type { Reading } from './reading.ts';

/** Of the noun by which a set is known again: `⟦cá nhân⟧ chỉ trả`. */
const WORDS_OF_NOUN = 2;
const PREDICATES: ReadonlySet<string> = new Set(['auxiliary', 'verb', 'negation', 'adverb', 'conjunction']);

/** Sets that a text names by their number, `4 cá nhân này`: nothing is counted there for its own sake. */
export class NamedSets {
  readonly #told = new Set<string>();

  /** The quantity whose mention begins at `from` names a set: by a word that points to it, or as the subject of a clause once one did. */
  names(reading: Reading, from: number, { value, whole, unit, isMeasure, to }: Quantity): boolean {
    if (isMeasure || whole !== null) return false;
    const isPointed = pointsBack(reading, to);
    if (!isPointed && (this.#told.size === 0 || !opensClause(reading, from))) return false;
    const set = `${value} ${unit.split(' ').slice(0, WORDS_OF_NOUN).join(' ')}`;
    if (!isPointed) return this.#told.has(set);
    this.#told.add(set);
    return true;
  }
}

/** `4 cá nhân ⟦này⟧`, `12 căn nhà ⟦nói trên⟧`, `5 hộ ⟦trên⟧ đã …`; but `5 xe ⟦trên⟧ đường`, `3 người ⟦trên⟧ 80 tuổi`. */
function pointsBack({ tokens, matches }: Reading, at: number): boolean {
  if (tokens.is(at, Shape.BREAK_BEFORE)) return false;
  if (matches.isCue(at, Cue.this)) return true;
  if (!matches.isCue(at, Cue.above)) return false;
  const to = matches.cueTo(at);
  return to > at + 1 || tokens.is(to, Shape.BREAK_BEFORE) || tokens.is(to, Shape.SIGN) || goesOn(matches, to);
}

/** What the set does or is follows. */
function goesOn(matches: Reading['matches'], at: number): boolean {
  const word = matches.longest(at, EntryKind.FUNCTION);
  return word >= 0 && PREDICATES.has(matches.value(word, EntryKind.FUNCTION).class);
}

/** `…, ⟦4 cá nhân⟧ chỉ trả …` */
function opensClause({ tokens }: Reading, from: number): boolean {
  return from === 0 || tokens.is(from, Shape.BREAK_BEFORE) || tokens.is(from - 1, Shape.SIGN);
}
