import { Cue, EntryKind } from '../lexicon/index.ts';
import { Shape } from '../text/index.ts';
import type { DocumentFinding } from './finding.ts';
import type { Reading } from './reading.ts';

/** A subject below a heading is not longer than this. */
const LONGEST_SUBJECT = 120;

/**
 * The kind of document that stands alone on a line, in capitals, heads the text's own document: `QUYẾT ĐỊNH`. The one
 * with a colon opens the enacting part and names nothing. Its title is the subject on the lines below.
 */
export function readHeading(reading: Reading, from: number, to: number, kind: string): DocumentFinding | null {
  const { tokens } = reading;
  const isAlone = startsLine(reading, from) && startsLine(reading, to);
  if (!isAlone || !tokens.is(from, Shape.ALL_CAPS)) return null;
  const title = subjectBelow(reading, to);
  const name = kind.charAt(0).toUpperCase() + kind.slice(1);
  return {
    type: 'document',
    from,
    to,
    form: 'name',
    rule: 'document.heading',
    kind,
    number: '',
    title: title ? `${name} ${title}` : '',
    self: true,
    issuerCode: '',
    draft: null,
  };
}

function startsLine({ tokens }: Reading, token: number): boolean {
  return token === 0 || token >= tokens.count || tokens.is(token, Shape.LINE_BEFORE);
}

/** The lines below a heading up to the issuer, the first legal basis or an empty line: what the document is about. */
function subjectBelow(reading: Reading, from: number): string {
  const { tokens } = reading;
  const to = subjectEnd(reading, from);
  if (to === from || to === tokens.count) return '';
  const words = tokens.plain(from, to);
  return tokens.is(from, Shape.CAPS_LINE) || words === words.toUpperCase()
    ? words.toLowerCase()
    : words.charAt(0).toLowerCase() + words.slice(1);
}

/** One past the last token of the subject below a heading that ends before the token. */
export function subjectEnd(reading: Reading, from: number): number {
  let to = from;
  while (to < Math.min(reading.tokens.count, from + LONGEST_SUBJECT) && !endsSubject(reading, from, to)) to++;
  return to;
}

function endsSubject(reading: Reading, from: number, token: number): boolean {
  const { tokens, matches } = reading;
  if (token === from) return false;
  // `(Ban hành kèm theo Quyết định số …)`
  if (tokens.isSign(token, '(') && matches.isCue(token + 1, Cue.refersTo)) return true;
  if (!tokens.is(token, Shape.LINE_BEFORE)) return false;
  if (tokens.is(token, Shape.BLANK_BEFORE) || tokens.is(token, Shape.SIGN) || matches.isCue(token, Cue.basedOn)) return true;
  const inCapitals = tokens.is(from, Shape.CAPS_LINE);
  if (inCapitals !== tokens.is(token, Shape.CAPS_LINE)) return true;
  return inCapitals ? matches.has(token, EntryKind.HEAD | EntryKind.BODY | EntryKind.OFFICE) : tokens.is(token, Shape.BREAK_BEFORE);
}
