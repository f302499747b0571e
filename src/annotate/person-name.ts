import { EntryKind, Syllable } from '../lexicon/index.ts';
import { Shape } from '../text/index.ts';
import { behindParticles, behindSyllables } from './foreign-name.ts';
import { isInitial, isLastInitial } from './person-initial.ts';
import type { Reading } from './reading.ts';

/** `Y Thanh Hà Niê Kđăm`, in words. */
const LONGEST = 5;
const APOSTROPHES: ReadonlySet<number> = new Set(["'", '’', '‘', '`'].map((sign) => sign.charCodeAt(0)));

/** A run of capitalised words that may be a person's name, and how far its syllables speak for it. */
export interface NameRun {
  readonly to: number;
  /** In words; the dots of initials are none. */
  readonly length: number;
  /** How many of the words are initials: 4 of `H.T.L.V.`, 1 of `Giàng Thị D.` */
  readonly initials: number;
  /** It begins with a surname, or with the particle of a minority name: `H'Vi`, `K'Thanh`. */
  readonly hasSurname: boolean;
  /** Every syllable behind the first is one that names are made of. */
  readonly isKnown: boolean;
  /** Its last syllable is one that people are called by. */
  readonly hasGivenName: boolean;
  readonly isCapitals: boolean;
  /** Hyphens join syllables of a foreign name: `Pu-tin`. */
  readonly isSpelled: boolean;
}

/** The words at the token that can be one name: all `Nguyễn Văn An` or all `NGUYỄN VĂN AN`, up to the next title or sign. */
export function nameRun(reading: Reading, from: number): NameRun | null {
  const { tokens } = reading;
  if (!isNameWord(tokens.shape[from] as number)) return null;
  const isCapitals = tokens.is(isInitial(tokens, from) ? from + 2 : from, Shape.ALL_CAPS);
  let length = 0;
  let initials = 0;
  let isKnown = true;
  let isSpelled = false;
  let to = from;
  let last = from;
  while (length <= LONGEST && goesOn(reading, from, to, isCapitals)) {
    if (length > 0 && !isNamePart(reading, to)) isKnown = false;
    last = to;
    length++;
    const hasDot = isInitial(tokens, to);
    if (hasDot || (initials > 0 && isLastInitial(tokens, to))) initials++;
    to += hasDot ? 2 : 1;
    const spelled = hasDot ? to : behindSyllables(reading, to);
    if (spelled > to) [to, isSpelled] = [spelled, true];
    if (hasDot && !joinsNext(reading, from, length, initials, to)) break;
    to = behindParticles(reading, from, to);
  }
  if (length > LONGEST || length === 0) return null;
  const hasSurname = isSyllable(reading, from, Syllable.SURNAME) || isParticled(reading, from);
  return { to, length, initials, hasSurname, isKnown, hasGivenName: isCalledBy(reading, last), isCapitals, isSpelled };
}

function goesOn(reading: Reading, from: number, to: number, isCapitals: boolean): boolean {
  const { tokens, matches, findings } = reading;
  if (to >= tokens.count || !isNameWord(tokens.shape[to] as number) || findings.isClaimed(to)) return false;
  if (to === from) return true;
  if (tokens.is(to, Shape.BREAK_BEFORE) || (matches.has(to, EntryKind.OFFICE | EntryKind.HEAD) && startsTitle(reading, to))) return false;
  const isLetter = (tokens.end[to] as number) === (tokens.start[to] as number) + 1;
  return tokens.is(to, Shape.ALL_CAPS) === isCapitals || isLetter;
}

/** Behind a dot: `N.⟦Linh⟧`, `N.T. ⟦H.⟧`, and in a foreign name `Donald J. ⟦Trump⟧`; not `ông N.V.A. ⟦Sau⟧ đó`. */
function joinsNext({ tokens, matches }: Reading, from: number, length: number, initials: number, next: number): boolean {
  if (tokens.isJoined(next)) return true;
  if (isInitial(tokens, next)) return initials > 0 && initials === length;
  const isForeign = length > initials && tokens.symbol[from] === 0;
  return isForeign && !matches.has(next, EntryKind.FUNCTION | EntryKind.HONORIFIC | EntryKind.OFFICE);
}

const isSyllable = ({ tokens, lexicon }: Reading, token: number, bits: number) => lexicon.isSyllable(tokens.symbol[token] as number, bits);

/** A syllable that names are made of, or a letter for one. */
function isNamePart(reading: Reading, token: number): boolean {
  return isSyllable(reading, token, Syllable.SURNAME) || isCalledBy(reading, token);
}

/** A syllable that people are called by, or a letter for one. */
function isCalledBy(reading: Reading, token: number): boolean {
  const { tokens } = reading;
  return isSyllable(reading, token, Syllable.GIVEN_NAME | Syllable.MIDDLE_NAME) || isInitial(tokens, token) || isLastInitial(tokens, token);
}

/** A title or a body of two words or more: `Lê Hoàng Nam ⟦Phó Giám đốc⟧`; one word alone may be a name, `Đoàn`, `Ban`. */
function startsTitle({ matches }: Reading, token: number): boolean {
  const match = matches.longest(token, EntryKind.OFFICE | EntryKind.HEAD);
  return match >= 0 && (matches.to[match] as number) > token + 1;
}

function isNameWord(bits: number): boolean {
  return (bits & (Shape.WORD | Shape.CAPITAL | Shape.DIGITS)) === (Shape.WORD | Shape.CAPITAL);
}

/** `H'Vi`, `K’Thanh` */
export function isParticled({ tokens }: Pick<Reading, 'tokens'>, token: number): boolean {
  const start = tokens.start[token] as number;
  const first = tokens.text.charCodeAt(start);
  return (first === 0x48 || first === 0x4b) && APOSTROPHES.has(tokens.text.charCodeAt(start + 1));
}

/** `NGUYỄN VĂN AN` as `Nguyễn Văn An`. */
export function nameOf({ tokens }: Reading, from: number, to: number): string {
  const printed = tokens.plain(from, to);
  if (printed !== printed.toUpperCase()) return printed;
  return printed.toLowerCase().replace(/(^|[\s'’.-])\p{L}/gu, (start) => start.toUpperCase());
}

/** Names that are written so are one person's: `Nguyễn Văn A.` is `Nguyễn Văn A`. */
export function personKey(name: string): string {
  return name.toLowerCase().replace(/\.$/u, '');
}

/** What the person may be called for short: `Đoàn Thị Sâm` is `Sâm` or `Thị Sâm`, `Giàng Thị D.` is `D.`; as keys. */
export function endingsOf(name: string): string[] {
  const words = personKey(name)
    .split(/(?<=\.)|\s/u)
    .filter((word) => word !== '');
  return words.slice(1).map((_, i) => words.slice(i + 1).join(' '));
}
