import { CHARACTERS, FOLD_MASK, KIND_MASK, Kind, kindOf, reshape, TONE_SHIFT, UPPER_SHIFT } from './characters.ts';
import { CHECK_PRIME, HASH_PRIME, HASH_SEED, TONE_SALT } from './symbols.ts';
import { Shape } from './tokens.ts';

/** A word or number as read from its first character on. */
export interface OddToken {
  /** Where the scanner goes on: behind characters that are never seen. */
  readonly at: number;
  readonly end: number;
  /** Bits of `Shape` beside those of its first character. */
  readonly shape: number;
  readonly hash: number;
  readonly check: number;
}

const [DOT, COMMA] = [0x2e, 0x2c];
/** Behind so many small letters a number of two digits is one of its own, its space is lost: `cho189 hội viên`; but `m2`, `QH15`. */
const LEAST_WORD = 2;

/**
 * A word with other than plain letters in it, decomposed ones, digits, an apostrophe, or a number with separators. The
 * hashes are those that `scan` and `hashSyllable` give the same word composed.
 */
export function readOddToken(text: string, start: number, isWord: boolean): OddToken {
  let hash = HASH_SEED;
  let check = 0;
  let beforeHash = hash;
  let beforeCheck = check;
  let letter = 0;
  let tones = 0;
  let letters = 0;
  let capitals = 0;
  let shape = 0;
  let at = start;
  let end = start + 1;
  for (; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const bits = CHARACTERS[unit] as number;
    const kind = bits & KIND_MASK;
    if (kind === Kind.IGNORED) continue;
    if (kind === Kind.TONE_MARK) {
      tones += bits >> TONE_SHIFT;
      end = at + 1;
      continue;
    }
    if (kind === Kind.LETTER) {
      if (!isWord) break;
      letter = unit ^ (bits & FOLD_MASK);
      letters++;
      capitals += (bits >> UPPER_SHIFT) & 1;
      tones += bits >> TONE_SHIFT;
    } else if (kind === Kind.DIGIT) {
      if (isWord && (shape & Shape.DIGITS) === 0 && letters >= LEAST_WORD && capitals === 0 && is(text, at + 1, Kind.DIGIT)) break;
      letter = unit ^ (bits & FOLD_MASK);
      if (isWord) shape |= Shape.DIGITS;
    } else if (kind === Kind.SHAPE_MARK) {
      hash = beforeHash;
      check = beforeCheck;
      letter = reshape(letter, unit) || letter;
    } else if (kind === Kind.APOSTROPHE && isWord && is(text, at + 1, Kind.LETTER)) {
      letter = 0x27;
    } else if (!isWord && (unit === DOT || unit === COMMA) && is(text, at + 1, Kind.DIGIT)) {
      letter = unit;
      shape |= Shape.SEPARATED;
    } else break;
    end = at + 1;
    beforeHash = hash;
    beforeCheck = check;
    hash = Math.imul(hash ^ letter, HASH_PRIME);
    check = (Math.imul(check, CHECK_PRIME) + letter) | 0;
  }
  if (capitals > 1 || (capitals === 1 && !isCapital(text, start))) shape |= capitals === letters ? Shape.ALL_CAPS : Shape.MIXED_CASE;
  return { at, end, shape, hash: Math.imul(hash ^ (TONE_SALT + tones), HASH_PRIME), check: (check + tones) | 0 };
}

function is(text: string, at: number, kind: number): boolean {
  return at < text.length && kindOf(text.charCodeAt(at)) === kind;
}

function isCapital(text: string, at: number): boolean {
  return (((CHARACTERS[text.charCodeAt(at)] as number) >> UPPER_SHIFT) & 1) !== 0;
}
