import { EntryKind, Syllable } from '../lexicon/index.ts';
import { Shape } from '../text/index.ts';
import type { Reading } from './reading.ts';

/** `Y Thanh Hà Niê Kđăm` */
const LONGEST = 5;
const APOSTROPHES: ReadonlySet<number> = new Set(["'", '’', '‘', '`'].map((sign) => sign.charCodeAt(0)));

/** A run of capitalised words that may be a person's name, and how far its syllables speak for it. */
export interface NameRun {
  readonly to: number;
  readonly length: number;
  /** It begins with a surname, or with the particle of a minority name: `H'Vi`, `K'Thanh`. */
  readonly hasSurname: boolean;
  /** Every syllable behind the first is one that names are made of. */
  readonly isKnown: boolean;
  /** Its last syllable is one that people are called by. */
  readonly hasGivenName: boolean;
  readonly isCapitals: boolean;
}

/** The words at the token that can be one name: all `Nguyễn Văn An` or all `NGUYỄN VĂN AN`, up to the next title or sign. */
export function nameRun(reading: Reading, from: number): NameRun | null {
  const { tokens, matches, findings } = reading;
  if (!isNameWord(tokens.shape[from] as number)) return null;
  const isCapitals = tokens.is(from, Shape.ALL_CAPS);
  let to = from;
  while (to < tokens.count && to <= from + LONGEST && isNameWord(tokens.shape[to] as number) && !findings.isClaimed(to)) {
    if (
      to > from &&
      (tokens.is(to, Shape.BREAK_BEFORE) || (matches.has(to, EntryKind.OFFICE | EntryKind.HEAD) && startsTitle(reading, to)))
    )
      break;
    if (tokens.is(to, Shape.ALL_CAPS) !== isCapitals && (tokens.end[to] as number) > (tokens.start[to] as number) + 1) break;
    to++;
  }
  if (to - from > LONGEST || to === from) return null;
  return describe(reading, from, to, isCapitals);
}

function describe(reading: Reading, from: number, to: number, isCapitals: boolean): NameRun {
  const { tokens, lexicon } = reading;
  const is = (token: number, bits: number) => lexicon.isSyllable(tokens.symbol[token] as number, bits);
  let isKnown = true;
  for (let token = from + 1; token < to; token++) {
    if (!is(token, Syllable.MIDDLE_NAME | Syllable.GIVEN_NAME | Syllable.SURNAME) && !isInitial(reading, token)) isKnown = false;
  }
  return {
    to,
    length: to - from,
    isCapitals,
    isKnown,
    hasSurname: is(from, Syllable.SURNAME) || isParticled(reading, from),
    hasGivenName: is(to - 1, Syllable.GIVEN_NAME | Syllable.MIDDLE_NAME) || isInitial(reading, to - 1),
  };
}

/** A title or a body of two words or more: `Lê Hoàng Nam ⟦Phó Giám đốc⟧`; one word alone may be a name, `Đoàn`, `Ban`. */
function startsTitle({ matches }: Reading, token: number): boolean {
  const match = matches.longest(token, EntryKind.OFFICE | EntryKind.HEAD);
  return match >= 0 && (matches.to[match] as number) > token + 1;
}

function isNameWord(bits: number): boolean {
  return (bits & (Shape.WORD | Shape.CAPITAL | Shape.DIGITS)) === (Shape.WORD | Shape.CAPITAL);
}

/** `Nguyễn Văn ⟦T.⟧`: a name that the text holds back. */
function isInitial({ tokens }: Reading, token: number): boolean {
  return (
    (tokens.end[token] as number) - (tokens.start[token] as number) === 1 && tokens.isSign(token + 1, '.') && tokens.isJoined(token + 1)
  );
}

/** `H'Vi`, `K’Thanh` */
export function isParticled({ tokens }: Reading, token: number): boolean {
  const start = tokens.start[token] as number;
  const first = tokens.text.charCodeAt(start);
  return (first === 0x48 || first === 0x4b) && APOSTROPHES.has(tokens.text.charCodeAt(start + 1));
}

/** `NGUYỄN VĂN AN` as `Nguyễn Văn An`; the dot of an initial stays outside. */
export function nameOf({ tokens }: Reading, from: number, to: number): string {
  const printed = tokens.plain(from, to);
  if (printed !== printed.toUpperCase()) return printed;
  return printed.toLowerCase().replace(/(^|[\s'’-])\p{L}/gu, (start) => start.toUpperCase());
}
