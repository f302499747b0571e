import { Cue, EntryKind } from '../lexicon/index.ts';
import { Shape } from '../text/index.ts';
import { startsPlace } from './body-words.ts';
import { isGovernedUnit } from './level.ts';
import type { Reading } from './reading.ts';

const LONGEST_DESCRIPTION = 14;
/** `chống buôn lậu, gian lận thương mại và hàng giả` */
const LONGEST_LIST_OF_TASKS = 22;

/**
 * One past the last word of a description in small letters, `phòng, chống thiên tai`: up to a unit if one is near, else
 * up to the first word of grammar. Verbs count only where they say what a body does, `hỗ trợ phát triển giáo dục`.
 */
export function descriptionEnd(reading: Reading, from: number): number {
  if (!opensDescription(reading, from)) return from;
  const whole = describedUntil(reading, from, from + LONGEST_LIST_OF_TASKS, true);
  return whole > from ? whole : describedUntil(reading, from, from + LONGEST_DESCRIPTION, false);
}

/** No body is described by `các`, `và`, `có`, `yêu cầu`: what follows is said of it. */
function opensDescription({ matches, tokens }: Reading, token: number): boolean {
  // `Ban Chỉ đạo ⟦mới⟧ thành lập`
  if (tokens.isText(token, token + 1, 'mới')) return false;
  const grammar = matches.longest(token, EntryKind.FUNCTION);
  return grammar < 0 || matches.isCue(token, Cue.task) || matches.isCue(token, Cue.about);
}

/**
 * As far as a description goes on; with `isList` over commas too, but then it must close with `và` and its last task or
 * with a unit: `chống buôn lậu, gian lận thương mại và hàng giả`. The token it began at when it does not.
 */
function describedUntil(reading: Reading, from: number, last: number, isList: boolean): number {
  const { tokens, matches, findings } = reading;
  let end = from;
  let comma = 0;
  let joint = 0;
  for (let token = from; token < last; token++) {
    const bits = tokens.shape[token] as number;
    if ((token > from && (bits & Shape.BREAK_BEFORE) !== 0) || findings.isClaimed(token)) break;
    if (token > from && startsOtherBody(reading, token)) break;
    const place = findings.startingAt(token, 'place');
    if (place?.level === 'country' && comma === 0) return place.to;
    if (isGovernedUnit(matches.cue(token)) || matches.isCue(token, Cue.level) || startsPlace(reading, token))
      return isList && comma === 0 ? from : trimJoint(reading, from, token);
    if (tokens.isSign(token, ',') && (isList || token === from + 1)) comma = token;
    else if ((bits & Shape.SIGN) !== 0 && !isInnerSign(reading, token)) break;
    if (matches.isCue(token, Cue.and)) joint = token;
    const compound = compoundEnd(reading, token);
    if (compound > token) token = compound - 1;
    else if (!goesOnDescription(reading, token, from)) break;
    end = token + 1;
  }
  const isClosed = comma > from && joint > comma && end > joint + 1;
  return isList && !isClosed ? from : trimJoint(reading, from, end);
}

/** `Tiểu ban Văn kiện, ⟦Tiểu ban Kinh tế⟧`: behind a comma or `và` another one begins. */
function startsOtherBody({ tokens, matches }: Reading, token: number): boolean {
  const isJoined = tokens.isSign(token - 1, ',') || tokens.isSign(token - 1, '-') || matches.isCue(token - 1, Cue.and);
  return isJoined && matches.has(token, EntryKind.HEAD | EntryKind.BODY | EntryKind.OFFICE);
}

/** `phòng chống HIV/AIDS`, `văn hóa - thể thao` */
function isInnerSign({ tokens }: Reading, token: number): boolean {
  return tokens.isSign(token, '-') || (tokens.isSign(token, '/') && tokens.isJoined(token) && tokens.isJoined(token + 1));
}

/** `giới thiệu ⟦việc làm⟧`: a noun whose last word would end the description. */
function compoundEnd({ matches }: Reading, token: number): number {
  const never = matches.has(token, EntryKind.FUNCTION) ? -1 : matches.longest(token, EntryKind.NEVER);
  return never >= 0 && matches.value(never, EntryKind.NEVER).type === 'metric' ? (matches.to[never] as number) : token;
}

function goesOnDescription({ matches }: Reading, token: number, from: number): boolean {
  if (matches.isCue(token, Cue.and) || matches.isCue(token, Cue.task)) return true;
  if (matches.isCue(token, Cue.about) || (token === from + 1 && matches.isCue(from, Cue.about))) return token <= from + 1;
  return !matches.has(token, EntryKind.FUNCTION) && !matches.isCue(token, Cue.plural);
}

function trimJoint({ tokens, matches }: Reading, from: number, to: number): number {
  while (to > from && (matches.isCue(to - 1, Cue.and) || matches.isCue(to - 1, Cue.about) || tokens.is(to - 1, Shape.SIGN))) to--;
  return to;
}
