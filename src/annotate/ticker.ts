import { EntryKind } from '../lexicon/index.ts';
import { Shape } from '../text/index.ts';
import type { Reading } from './reading.ts';

const TICKER = /^[A-Z]{3}$/;
/** Neighbours of the list that are looked at, on either side. */
const REACH = 4;
/** Neighbours that no dictionary knows: two short forms of offices may well stand side by side. */
const LEAST_UNKNOWN = 2;

/** `DPM, HAG, ⟦PVT⟧, REE`: one of the three letters that shares go by, in a list of others that nobody knows as a short form. */
export function isTicker(reading: Reading, token: number): boolean {
  if (!isThreeLetters(reading, token)) return false;
  return unknownBeside(reading, token, -2) + unknownBeside(reading, token, 2) >= LEAST_UNKNOWN;
}

/** How many of the list that goes on by commas in steps of two tokens are unknown. */
function unknownBeside(reading: Reading, token: number, step: -2 | 2): number {
  const { tokens, matches } = reading;
  let unknown = 0;
  for (
    let at = token + step, seen = 0;
    seen < REACH && tokens.isSign(at - step / 2, ',') && isThreeLetters(reading, at);
    at += step, seen++
  ) {
    if (!matches.has(at, EntryKind.ABBREVIATION)) unknown++;
  }
  return unknown;
}

function isThreeLetters({ tokens }: Reading, token: number): boolean {
  if (token < 0 || token >= tokens.count || !tokens.is(token, Shape.ALL_CAPS)) return false;
  return TICKER.test(tokens.slice(token, token + 1));
}
