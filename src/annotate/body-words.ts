import { Cue, EntryKind } from '../lexicon/index.ts';
import { Shape } from '../text/index.ts';
import { isCapitalWord } from './capital-run.ts';
import { isGovernedUnit } from './level.ts';
import type { Reading } from './reading.ts';

const LONGEST_NAME = 14;
const LONGEST_DESCRIPTION = 14;
/** Small words between two capitals, or behind the last one: `Phục vụ ⟦hành chính công⟧`. */
const MOST_SMALL_WORDS = 5;

/** Bodies whose name describes what they do: it goes on in small letters. */
const DESCRIPTIVE: ReadonlySet<string> = new Set([
  'centre',
  'department',
  'division',
  'office',
  'board',
  'institute',
  'project-board',
  'agency',
  'fund',
  'other',
  'delegation',
  'association',
]);

/**
 * One past the last word of a proper name that begins at the token: capitalised words, joined by `và`, `-` and `&`, a
 * number, and small words after them where the kind of body describes its work. The token itself when there is none.
 */
export function properNameEnd(reading: Reading, from: number, bodyClass: string): number {
  const { tokens, findings } = reading;
  const mostAtEnd = DESCRIPTIVE.has(bodyClass) ? MOST_SMALL_WORDS : 1;
  let named = from;
  let to = from;
  for (; to < from + LONGEST_NAME && to - named <= MOST_SMALL_WORDS; to++) {
    if (findings.isClaimed(to) || startsPlace(reading, to) || (to > from && tokens.is(to, Shape.BREAK_BEFORE))) break;
    const bits = tokens.shape[to] as number;
    const isNumber = (bits & Shape.NUMBER) !== 0 && named === to;
    if (isCapitalWord(bits) || isNumber || isQuotedCapital(reading, to)) named = to + 1;
    else if (to > from && isJoint(reading, to)) continue;
    else if (to === from || !isSmallWord(reading, to)) break;
  }
  return to - named <= mostAtEnd && !isJoint(reading, to - 1) ? to : named;
}

function isSmallWord({ tokens, matches }: Reading, token: number): boolean {
  const isSmall = ((tokens.shape[token] as number) & (Shape.WORD | Shape.CAPITAL)) === Shape.WORD;
  return isSmall && !matches.has(token, EntryKind.FUNCTION);
}

/** `và`, `-`, `&` between two capitalised words. */
function isJoint({ tokens, matches }: Reading, token: number): boolean {
  const joins = matches.isCue(token, Cue.and) || tokens.isSign(token, '-') || tokens.isSign(token, '&');
  return (
    joins &&
    !matches.has(token + 1, EntryKind.OFFICE) &&
    isCapitalWord(tokens.shape[token + 1] as number) &&
    !tokens.is(token + 1, Shape.BREAK_BEFORE)
  );
}

function isQuotedCapital({ tokens }: Reading, token: number): boolean {
  return (
    tokens.isSign(token, '"') &&
    isCapitalWord(tokens.shape[token + 1] as number) &&
    tokens.isJoined(token + 1) &&
    tokens.is(token, Shape.SPACE_BEFORE)
  );
}

/** A place with its level word, or a bare level word: the unit that the body belongs to, no part of its name. */
function startsPlace({ matches, findings }: Reading, token: number): boolean {
  const place = findings.startingAt(token, 'place');
  return (
    isGovernedUnit(matches.cue(token)) ||
    (place !== null && place.word !== '' && place.level !== 'other' && place.rule !== 'place.province')
  );
}

function trimJoint({ tokens, matches }: Reading, from: number, to: number): number {
  while (to > from && (matches.isCue(to - 1, Cue.and) || tokens.is(to - 1, Shape.SIGN))) to--;
  return to;
}

/**
 * One past the last word of a description in small letters, `phòng, chống thiên tai`: up to a unit if one is near,
 * else up to the first word of grammar. Its first two words may be verbs: they are what the body does.
 */
export function descriptionEnd(reading: Reading, from: number): number {
  const { tokens, matches, findings } = reading;
  let end = from;
  for (let token = from; token < from + LONGEST_DESCRIPTION; token++) {
    const bits = tokens.shape[token] as number;
    if ((token > from && (bits & Shape.BREAK_BEFORE) !== 0) || findings.isClaimed(token)) break;
    if (isGovernedUnit(matches.cue(token)) || matches.isCue(token, Cue.level) || startsPlace(reading, token)) return token;
    if ((bits & Shape.SIGN) !== 0 && !(tokens.isSign(token, ',') && token === from + 1) && !tokens.isSign(token, '-')) break;
    const grammar = matches.longest(token, EntryKind.FUNCTION);
    if (grammar >= 0 && token > from + 1 && !matches.isCue(token, Cue.and)) break;
    end = token + 1;
  }
  return trimJoint(reading, from, end);
}
