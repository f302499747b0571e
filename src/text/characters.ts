import { LETTERS } from './letters.ts';

/**
 * What each UTF-16 code unit is to the scanner: the letter that it folds to, its kind, case and tone, in one number, so
 * that a character costs one look-up. Filled at import.
 */
export const CHARACTERS = new Int32Array(0x10000);

/**
 * Bits 0–15: what turns the code into the one small letter of both cases and all tones, or into the plain digit or symbol:
 * `code ^ (bits & FOLD_MASK)`. So most of the table is the same number over long ranges and is filled, not computed: at
 * import, before anything is compiled, 65,536 turns of a loop are 4 ms.
 */
export const FOLD_MASK = 0xffff;

/** Bits 16–19. Kinds beyond `LETTER` may go on a word that letters began. */
export const Kind = {
  SYMBOL: 0,
  SPACE: 1 << 16,
  NEWLINE: 2 << 16,
  LETTER: 3 << 16,
  DIGIT: 4 << 16,
  /** A combining tone mark: NFD text, and keyboards of code page 1258. */
  TONE_MARK: 5 << 16,
  /** A combining circumflex, breve or horn: changes the letter before it. */
  SHAPE_MARK: 6 << 16,
  /** Zero-width and soft characters: never there as far as words go. */
  IGNORED: 7 << 16,
  /** Between two letters part of the word: `R'lấp`. */
  APOSTROPHE: 8 << 16,
} as const;

export const KIND_MASK = 0xf << 16;
export const UPPER_SHIFT = 20;
/** Bits 21–23: the tone, 1 to 5; 0 is level. */
export const TONE_SHIFT = 21;

const TONES = '\u0300\u0301\u0309\u0303\u0323';
/** Deprecated twins of the first two tone marks, from old converters. */
const OLD_TONES = '\u0340\u0341';
const [CIRCUMFLEX, BREVE, HORN] = [0x302, 0x306, 0x31b];
const APOSTROPHES = "'’‘`´ʼʻ′ˈ";
const DASHES = '‐‑‒–—―−﹣－';
/** Letters of other scripts that are met inside Vietnamese words, and the Latin ones that they were mistaken for. */
const LOOKALIKES = 'АAВBЕEКKМMНHОOРPСCТTХXУYІIаaеeоoрpсcхxуyіi';
const STROKED_D = 'ĐđÐðƉɖ';

const SHAPED = new Map(
  [...'âêôăơư'].map((letter) => {
    const [base, mark] = letter.normalize('NFD') as unknown as [string, string];
    return [(mark.charCodeAt(0) << 8) | base.charCodeAt(0), letter.charCodeAt(0)];
  }),
);

export function kindOf(code: number): number {
  return (CHARACTERS[code] as number) & KIND_MASK;
}

export function foldOf(code: number): number {
  return code ^ ((CHARACTERS[code] as number) & FOLD_MASK);
}

/** The letter that a combining shape mark makes of the one before it: a and breve are ă. 0 when there is none. */
export function reshape(letter: number, mark: number): number {
  return letter < 0x80 ? (SHAPED.get((mark << 8) | letter) ?? 0) : 0;
}

function setLetter(code: number, base: number, upper: boolean, tone: number): void {
  CHARACTERS[code] = (code ^ base) | Kind.LETTER | (Number(upper) << UPPER_SHIFT) | (tone << TONE_SHIFT);
}

/** The marks of `LETTERS`: six tones of small letters, then six of capitals. */
const [SMALL_A, CAPITAL] = [0x61, 6];

/** Letters with a case or a tone: the tone is taken off, the shape (ă, ơ) is kept. Plain loops: at import no line is compiled yet. */
function addLetters(): void {
  for (const { from, bases, marks } of LETTERS) {
    for (let i = 0; i < marks.length; i++) {
      const mark = marks.charCodeAt(i) - SMALL_A;
      if (mark < 0) continue;
      setLetter(from + i, bases.charCodeAt(i), mark >= CAPITAL, mark % CAPITAL);
    }
  }
}

function addRange(from: number, to: number, kind: number): void {
  CHARACTERS.fill(kind, from, to + 1);
}

function setKind(code: number, kind: number): void {
  CHARACTERS[code] = ((CHARACTERS[code] as number) & FOLD_MASK) | kind;
}

function setFold(code: number, fold: number): void {
  CHARACTERS[code] = ((CHARACTERS[code] as number) & ~FOLD_MASK) | (code ^ fold);
}

function build(): void {
  // Letters of scripts that no word of ours is written in; between them the punctuation of all scripts.
  addRange(0x530, 0x1dff, Kind.LETTER);
  addRange(0x3040, 0xd7ff, Kind.LETTER);
  addRange(0, 0x1f, Kind.IGNORED);
  for (const code of [0x09, 0x20, 0xa0, 0x1680, 0x202f, 0x205f, 0x3000]) setKind(code, Kind.SPACE);
  addRange(0x2000, 0x200a, Kind.SPACE);
  for (const code of [0x0a, 0x0b, 0x0c, 0x0d, 0x85, 0x2028, 0x2029]) setKind(code, Kind.NEWLINE);
  addRange(0x7f, 0x84, Kind.IGNORED);
  addRange(0x300, 0x36f, Kind.IGNORED);
  addRange(0x200b, 0x200f, Kind.IGNORED);
  addRange(0x202a, 0x202e, Kind.IGNORED);
  addRange(0x2060, 0x206f, Kind.IGNORED);
  for (const code of [0xad, 0x34f, 0xfeff]) setKind(code, Kind.IGNORED);
  for (const marks of [TONES, OLD_TONES]) {
    [...marks].forEach((mark, i) => {
      setKind(mark.charCodeAt(0), Kind.TONE_MARK | ((i + 1) << TONE_SHIFT));
    });
  }
  for (const code of [CIRCUMFLEX, BREVE, HORN]) setKind(code, Kind.SHAPE_MARK);
  addLetters();
  for (let i = 0; i < LOOKALIKES.length; i += 2) copyLetter(LOOKALIKES.charCodeAt(i), LOOKALIKES.charCodeAt(i + 1));
  for (let i = 0; i < STROKED_D.length; i++) setLetter(STROKED_D.charCodeAt(i), 'đ'.charCodeAt(0), i % 2 === 0, 0);
  for (let digit = 0; digit < 10; digit++) setKind(0x30 + digit, Kind.DIGIT);
  for (let code = 0x21; code <= 0x7e; code++) copyLetter(0xfee0 + code, code);
  for (const char of APOSTROPHES) {
    setKind(char.charCodeAt(0), Kind.APOSTROPHE);
    setFold(char.charCodeAt(0), 0x27);
  }
  for (const char of DASHES) setFold(char.charCodeAt(0), 0x2d);
  for (const char of '⁄∕') setFold(char.charCodeAt(0), 0x2f);
  for (const char of '“”„«»') setFold(char.charCodeAt(0), 0x22);
}

function copyLetter(code: number, like: number): void {
  CHARACTERS[code] = (CHARACTERS[like] as number) ^ code ^ like;
}

build();
