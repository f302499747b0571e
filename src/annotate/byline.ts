import { Cue, Syllable } from '../lexicon/index.ts';
import { Shape } from '../text/index.ts';
import { nameRun } from './person-name.ts';
import type { Reading } from './reading.ts';
import { followsSignedTitle } from './signature.ts';

const CLOSING = ['.', '!', '?', '"', '…', '/'];

export interface Byline {
  readonly from: number;
  readonly to: number;
  readonly rule: 'person.byline' | 'person.signature';
}

/** Who wrote or photographed, or who signed: a name that is a line of its own, or that stands behind `Ảnh:`. */
export function readByline(reading: Reading, token: number): Byline | null {
  const { tokens, matches } = reading;
  if (matches.isCue(token, Cue.credit) && tokens.isSign(matches.cueTo(token), ':')) return credit(reading, matches.cueTo(token) + 1);
  if (!tokens.is(token, Shape.LINE_BEFORE | Shape.CAPITAL) || !isShortLine(reading, token)) return null;
  return lineAlone(reading, token);
}

/** `Ảnh: ⟦Văn Biên⟧` */
function credit(reading: Reading, from: number): Byline | null {
  const run = nameRun(reading, from);
  return run && run.length >= 2 && run.length <= 4 ? { from, to: run.to, rule: 'person.byline' } : null;
}

function isShortLine({ tokens }: Reading, token: number): boolean {
  for (let next = token + 2; next <= token + 5; next++) {
    if (next >= tokens.count || tokens.line[next] !== tokens.line[token]) return true;
  }
  return false;
}

/** A full name with nothing else in its line, a shorter one where an article ends, or the line below an office in capitals. */
function lineAlone(reading: Reading, from: number): Byline | null {
  const { tokens, lexicon } = reading;
  const run = nameRun(reading, from);
  if (!run || run.length < 2 || run.length > 4 || !endsLine(reading, run.to)) return null;
  const isAllKnown =
    run.isKnown &&
    run.hasGivenName &&
    (run.hasSurname || lexicon.isSyllable(tokens.symbol[from] as number, Syllable.MIDDLE_NAME | Syllable.GIVEN_NAME));
  if (isAllKnown && ((run.hasSurname && followsCapitals(reading, from)) || followsSignedTitle(reading, from)))
    return { from, to: run.to, rule: 'person.signature' };
  const isFull = run.hasSurname && run.length >= 3;
  return isAllKnown && (isFull || isLastLine(reading, run.to) || ((run.hasSurname || !run.isCapitals) && closesArticle(reading, from)))
    ? { from, to: run.to, rule: 'person.byline' }
    : null;
}

const endsLine = ({ tokens }: Reading, to: number) => to >= tokens.count || tokens.line[to] !== tokens.line[to - 1];
/** The article ends before it: `… giảm 12,8%.⏎⟦Thu Dịu⟧` */
function closesArticle({ tokens }: Reading, token: number): boolean {
  return token > 0 && CLOSING.some((sign) => tokens.isSign(token - 1, sign));
}

const isLastLine = ({ tokens }: Reading, to: number) => to >= tokens.count;

/** The line before it is in capitals, as offices are where documents are signed. */
function followsCapitals({ tokens }: Reading, token: number): boolean {
  return token > 0 && tokens.is(token - 1, Shape.ALL_CAPS);
}
