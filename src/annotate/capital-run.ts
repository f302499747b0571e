import { EntryKind, Syllable } from '../lexicon/index.ts';
import { Shape } from '../text/index.ts';
import type { Reading } from './reading.ts';

/** Words of a phrase that may end before a name: `Trường Đại học Y`, `Ban Thi đua - Khen thưởng`. */
const LONGEST_PHRASE_BEFORE = 6;

/**
 * One past the last word of a run of capitalised words that begins at the token, at most `longest` of them: `Nhân Cơ`,
 * `Phú Quốc`. A run never crosses a sentence, a sign or a claimed token; in a line of capitals there are no runs.
 */
export function capitalRun(reading: Reading, from: number, longest: number): number {
  const { tokens, findings } = reading;
  let to = from;
  while (to < from + longest && isCapitalWord(tokens.shape[to] as number) && !findings.isClaimed(to)) {
    if (to > from && (tokens.is(to, Shape.BREAK_BEFORE) || startsFullName(reading, to))) break;
    to++;
  }
  return to;
}

/** `xã Đắk Wer ⟦Nguyễn Ngọc Quân⟧`: surname, middle name and given name behind the name of something else. */
export function startsFullName(reading: Reading, token: number): boolean {
  const { tokens } = reading;
  if (!isPart(reading, token, Syllable.SURNAME) || token + 2 >= tokens.count || tokens.is(token + 2, Shape.BREAK_BEFORE)) return false;
  return isPart(reading, token + 1, Syllable.MIDDLE_NAME) && isPart(reading, token + 2, Syllable.GIVEN_NAME);
}

/** A capitalised syllable of one sort. */
export function isPart({ tokens, lexicon }: Reading, token: number, bits: number): boolean {
  return isCapitalWord(tokens.shape[token] as number) && lexicon.isSyllable(tokens.symbol[token] as number, bits);
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
  return phraseEndingAt(matches, token, EntryKind.HONORIFIC) >= 0 && !tokens.is(token, Shape.BREAK_BEFORE);
}

/** `Hồ Chí Minh` bare is the man; the city has its level word. */
export function isPersonName({ tokens, lexicon }: Reading, from: number, to: number): boolean {
  return to - from === 3 && lexicon.isSyllable(tokens.symbol[from] as number, Syllable.SURNAME);
}

/** A field or a body ends just before the token, so that its last word is no part of a name: `Sở Công Thương ⟦Bình Dương⟧`. */
export function followsPhrase({ matches }: Reading, token: number): boolean {
  return phraseEndingAt(matches, token, EntryKind.FIELD | EntryKind.HEAD | EntryKind.BODY) >= 0;
}

/** The first token of a phrase of these kinds that ends just before the token, the longest that begins there: the nearest; -1 for none. */
export function phraseEndingAt(matches: Reading['matches'], token: number, kinds: number): number {
  for (let from = token - 1; from >= Math.max(0, token - LONGEST_PHRASE_BEFORE); from--) {
    const match = matches.longest(from, kinds);
    if (match >= 0 && matches.to[match] === token) return from;
  }
  return -1;
}
