import { Cue, EntryKind } from '../lexicon/index.ts';
import { Shape } from '../text/index.ts';
import type { Reading } from './reading.ts';

/** Borders of a table that a signature was typed in: `| CHỦ TỊCH\`, `> CHỦ TỊCH`. */
const BORDERS = ['|', '\\', '>'];
const MOST_BORDERS = 4;
/** `PHÓ CHỦ TỊCH THƯỜNG TRỰC`, in tokens. */
const LONGEST_TITLE = 6;

/** `TM. ⟦ỦY BAN NHÂN DÂN⟧`, `KT. ⟦CHỦ TỊCH⟧`: who or what is signed for. */
export function isSignedFor({ tokens, matches }: Reading, token: number): boolean {
  return token > 1 && tokens.isSign(token - 1, '.') && matches.isCue(token - 2, Cue.onBehalf);
}

/**
 * `KT. CHỦ TỊCH⏎⟦PHÓ CHỦ TỊCH⟧`: a title in capitals with a line or a cell to itself, behind `KT.`, or between what is
 * signed for and the name: `TM. CHÍNH PHỦ ⟦THỦ TƯỚNG⟧ Lê Văn Bình`.
 */
export function isSignature(reading: Reading, from: number, to: number): boolean {
  const { tokens } = reading;
  if (!tokens.is(from, Shape.ALL_CAPS) || !tokens.is(to - 1, Shape.ALL_CAPS)) return false;
  return opensSignature(reading, from) && closesSignature(reading, to);
}

function opensSignature(reading: Reading, from: number): boolean {
  const { tokens, findings } = reading;
  if (isSignedFor(reading, from)) return true;
  let at = from;
  while (at > 0 && at > from - MOST_BORDERS && isBorder(reading, at - 1) && tokens.line[at] === tokens.line[at - 1]) at--;
  if (at < from || at === 0 || tokens.line[at] !== tokens.line[at - 1]) return true;
  const body = findings.endingAt(at, 'organization');
  return (body !== null && isSignedFor(reading, body.from)) || findings.endingAt(at, 'office')?.rule === 'office.signature';
}

function closesSignature({ tokens, matches, findings }: Reading, to: number): boolean {
  if (to >= tokens.count || tokens.line[to] !== tokens.line[to - 1] || isBorder({ tokens }, to)) return true;
  const isTitle = tokens.is(to, Shape.ALL_CAPS) && (matches.has(to, EntryKind.OFFICE) || matches.isCue(to, Cue.onBehalf));
  return isTitle || findings.startingAt(to, 'person') !== null;
}

function isBorder({ tokens }: Pick<Reading, 'tokens'>, token: number): boolean {
  return BORDERS.some((sign) => tokens.isSign(token, sign));
}

/** A line or a cell of a table to itself: `Việt Nam;\ | ⟦Lê Văn Bình⟧`. */
export function isAloneInCell(reading: Reading, from: number, to: number): boolean {
  const { tokens } = reading;
  const opens = from === 0 || tokens.line[from] !== tokens.line[from - 1] || isBorder(reading, from - 1);
  return opens && (to >= tokens.count || tokens.line[to] !== tokens.line[to - 1] || isBorder(reading, to));
}

/** The words before the token are a title in capitals, alone in its line or cell: `CHỦ TỊCH⏎⟦Lan Thị Vân⟧`. */
export function followsSignedTitle(reading: Reading, token: number): boolean {
  const { tokens, matches } = reading;
  let to = token;
  while (to > 0 && to > token - MOST_BORDERS && isBorder(reading, to - 1)) to--;
  for (let from = to - 1; from >= Math.max(0, to - LONGEST_TITLE) && tokens.is(from, Shape.ALL_CAPS); from--) {
    const title = matches.longest(from, EntryKind.OFFICE);
    if (title >= 0 && matches.to[title] === to) return true;
  }
  return false;
}
