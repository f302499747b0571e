import { Cue, EntryKind } from '../lexicon/index.ts';
import type { PlaceLevel } from '../model/index.ts';
import { Shape } from '../text/index.ts';
import { capitalRun } from './capital-run.ts';
import { dayNameEnd, isFraction } from './day-name.ts';
import type { PlaceFinding } from './finding.ts';
import { type KnownUnit, titled, WORD_OF_CUE } from './known-unit.ts';
import { levelOfCue } from './level.ts';
import { numberEnd, ordinalEnd } from './numbered-name.ts';
import type { Reading } from './reading.ts';

const LONGEST_NAME = 4;
/** `Hà Nội - Lạng Sơn - Hữu Nghị` */
const MOST_STOPS = 6;

/** The level word in full: `TP` is `thành phố`. */
export const fullLevelWord = (cue: number, printed: string) => WORD_OF_CUE.get(cue) ?? printed.toLowerCase();

/** One past the last word of the name after a level word; the token itself when no name stands there. */
export function nameEnd(reading: Reading, token: number, cue: number): number {
  const { tokens } = reading;
  const mayBeNumber = cue === Cue.urbanDistrict || cue === Cue.ward || cue === Cue.road || cue === Cue.settlement;
  if (cue !== Cue.ward && cue !== Cue.urbanDistrict && isFraction(reading, token)) return dayNameEnd(reading, token);
  if (mayBeNumber && tokens.is(token, Shape.NUMBER)) return isNumberedName(reading, token) ? numberEnd(reading, token) : token;
  let to = capitalRun(reading, token, LONGEST_NAME);
  // `xã Nhân Cơ Ủy ban …`: a new name that the dictionaries know ends the run.
  for (let at = token + 1; at < to; at++) {
    if (reading.matches.has(at, EntryKind.HEAD | EntryKind.OFFICE | EntryKind.BODY) || levelOfCue(reading.matches.cue(at))) to = at;
  }
  const mayBeOneOfSeveral = cue === Cue.settlement || cue === Cue.feature || cue === Cue.road;
  return to > token && mayBeOneOfSeveral ? ordinalEnd(reading, to) : to;
}

/** `Quận 1`, `phường 12`, `Quốc lộ 14`, `đường số 5` — not `phường 12.000 dân`, `xã 5 năm`. */
function isNumberedName({ tokens, matches }: Reading, token: number): boolean {
  const isBehindWord = tokens.is(token - 1, Shape.WORD) || (tokens.isSign(token - 1, '.') && tokens.isJoined(token));
  return isBehindWord && !matches.has(token + 1, EntryKind.UNIT);
}

/** `cao tốc ⟦Bắc - Nam⟧`, `đường sắt ⟦Cát Linh - Hà Đông⟧`: one past the names that a line joins; the token itself where it joins none. */
export function lineEnd(reading: Reading, token: number): number {
  const { tokens } = reading;
  let end = token;
  let to = stopEnd(reading, token);
  for (let stops = 1; stops < MOST_STOPS && to > token && tokens.isSign(to, '-'); stops++) {
    const next = stopEnd(reading, to + 1);
    if (next === to + 1) break;
    end = to = next;
  }
  return end;
}

function stopEnd(reading: Reading, token: number): number {
  if (reading.tokens.is(token, Shape.BREAK_BEFORE)) return token;
  return reading.findings.startingAt(token, 'abbreviation')?.to ?? capitalRun(reading, token, LONGEST_NAME);
}

/** Adds a unit of the dictionaries; returns where it ends. */
export function addKnown(reading: Reading, from: number, { to, name, word, level, candidates }: KnownUnit, rule: string): number {
  reading.findings.add({ type: 'place', from, to, form: 'name', rule, name, word, level, candidates, draft: null });
  return to;
}

/** Adds a place; returns where it ends. */
export function addPlace(
  reading: Reading,
  from: number,
  to: number,
  name: string,
  word: string,
  level: PlaceLevel,
  rule: string,
  candidates: PlaceFinding['candidates'] = [],
): number {
  const form = rule === 'place.short-form' ? 'short' : 'name';
  reading.findings.add({
    type: 'place',
    from,
    to,
    form,
    rule,
    name: titled(name),
    word,
    level,
    candidates,
    draft: null,
  });
  return to;
}
