import { Cue, EntryKind, Syllable } from '../lexicon/index.ts';
import { Shape } from '../text/index.ts';
import { type NameRun, nameRun } from './person-name.ts';
import type { Reading } from './reading.ts';
import { followsSignedTitle } from './signature.ts';

const CLOSING = ['.', '!', '?', '"', '…', '/'];

export interface Byline {
  readonly from: number;
  readonly run: NameRun;
  readonly rule: 'person.byline' | 'person.signature';
}

/** Who wrote or photographed, or who signed: a name that is a line of its own, or that stands behind `Ảnh:`. */
export function readByline(reading: Reading, token: number): Byline | null {
  const { tokens, matches } = reading;
  if (matches.isCue(token, Cue.credit)) {
    const named = credited(reading, token);
    if (named) return named;
  }
  if (!tokens.is(token, Shape.LINE_BEFORE | Shape.CAPITAL) || !isShortLine(reading, token)) return null;
  return lineAlone(reading, token);
}

/** `Ảnh: ⟦Văn Biên⟧`, and without the colon where the line ends with it: `Tin, ảnh ⟦Lệ Sương⟧`, `… phục hồi. Ảnh ⟦T.D⟧`. */
function credited(reading: Reading, cue: number): Byline | null {
  const { tokens, matches } = reading;
  const to = matches.cueTo(cue);
  const isMarked = tokens.isSign(to, ':');
  const from = isMarked ? to + 1 : to;
  const run = nameRun(reading, from);
  if (!run || run.length < 2 || run.length > 4 || isAgency(reading, from, run)) return null;
  if (isMarked) return { from, run, rule: 'person.byline' };
  const isLine = tokens.is(cue, Shape.LINE_BEFORE) && run.isKnown && to > cue + 1;
  const isInitials = tokens.is(cue, Shape.BREAK_BEFORE) && run.initials > 0;
  return (isLine || isInitials) && endsLine(reading, run.to) ? { from, run, rule: 'person.byline' } : null;
}

/** `Ảnh: ⟦Getty Images⟧`, `Ảnh: ⟦KCNA⟧ KCNA công bố` */
function isAgency({ tokens, matches, findings }: Reading, from: number, run: NameRun): boolean {
  const isForeign = tokens.symbol[from] === 0 && !tokens.is(from, Shape.ALL_CAPS) && run.initials === 0;
  return isForeign || matches.has(from, EntryKind.BODY) || findings.startingAt(from, 'abbreviation') !== null;
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
  if (!run || run.length < 2 || run.length > 4 || !endsLine(reading, pastStation(reading, run.to))) return null;
  const isAllKnown =
    run.isKnown &&
    run.hasGivenName &&
    (run.hasSurname || lexicon.isSyllable(tokens.symbol[from] as number, Syllable.MIDDLE_NAME | Syllable.GIVEN_NAME));
  if (isAllKnown && ((run.hasSurname && followsCapitals(reading, from)) || followsSignedTitle(reading, from)))
    return { from, run, rule: 'person.signature' };
  const isFull = run.hasSurname && run.length >= 3;
  return isAllKnown && (isFull || isLastLine(reading, run.to) || ((run.hasSurname || !run.isCapitals) && closesArticle(reading, from)))
    ? { from, run, rule: 'person.byline' }
    : null;
}

/** `Vương Hợp – ⟦ĐTT⟧`: the short form of the paper or station behind a dash. */
function pastStation({ tokens }: Reading, to: number): number {
  return tokens.isSign(to, '-') && tokens.is(to + 1, Shape.ALL_CAPS) ? to + 2 : to;
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
