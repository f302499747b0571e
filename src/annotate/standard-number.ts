import { EntryKind } from '../lexicon/index.ts';
import { Shape } from '../text/index.ts';
import type { DocumentNumber } from './document-number.ts';
import type { Reading } from './reading.ts';

/** `TCVN ISO/IEC 17025:2017`: what a standard was taken over from stands before its figure. */
const MOST_BODIES = 2;

/**
 * The number of a technical standard: the code of its series, its figure, its year and who issued it,
 * `QCVN 40:2011/BTNMT`, `TCVN ISO 9001:2015`. Without year, `QCVN 40`, it may be any edition and is none.
 */
export function readStandardNumber(reading: Reading, from: number): DocumentNumber | null {
  const { tokens, matches } = reading;
  const match = tokens.is(from, Shape.ALL_CAPS) ? matches.longest(from, EntryKind.DOCUMENT) : -1;
  if (match < 0 || matches.to[match] !== from + 1) return null;
  const figure = afterBodies(reading, from + 1);
  const year = afterFigure(reading, figure) + 1;
  if (year === 0 || !isYear(reading, year)) return null;
  const issuer = tokens.isSign(year + 1, '/') && tokens.isJoined(year + 1) && tokens.is(year + 2, Shape.ALL_CAPS) ? year + 2 : 0;
  const to = issuer === 0 ? year + 1 : issuer + 1;
  const { kind } = matches.value(match, EntryKind.DOCUMENT);
  const code = `${tokens.plain(from, figure)} ${tokens.plain(figure, to).replaceAll(' ', '')}`;
  return { to, number: code, kind, issuerCode: issuer === 0 ? '' : tokens.plain(issuer, to) };
}

/** `ISO`, `ISO/IEC` */
function afterBodies({ tokens }: Reading, from: number): number {
  let token = from;
  for (let bodies = 0; bodies < MOST_BODIES && tokens.is(token, Shape.ALL_CAPS) && !tokens.is(token, Shape.LINE_BEFORE); bodies++) {
    token += tokens.isSign(token + 1, '/') ? 2 : 1;
  }
  return token;
}

/** The colon behind `40`, `01-1`; -1 where none is. */
function afterFigure({ tokens }: Reading, from: number): number {
  let token = from;
  if (!tokens.is(token, Shape.NUMBER) || tokens.is(token, Shape.LINE_BEFORE)) return -1;
  token++;
  while (tokens.isSign(token, '-') && tokens.is(token + 1, Shape.NUMBER) && token < from + 4) token += 2;
  return tokens.isSign(token, ':') ? token : -1;
}

function isYear({ tokens }: Reading, token: number): boolean {
  return tokens.is(token, Shape.NUMBER) && /^(?:19|20)\d\d$/u.test(tokens.plain(token, token + 1));
}
