import { FOLD, KIND, KIND_MASK, Kind, reshape, TONE_SHIFT, UPPER_BIT } from './characters.ts';
import { CHECK_PRIME, HASH_PRIME, HASH_SEED, type SymbolTable, TONE_SALT } from './symbols.ts';
import { Shape, type Tokens } from './tokens.ts';

const [DOT, COMMA] = [0x2e, 0x2c];

/**
 * Characters to tokens in one pass: folds case, tone placement, NFD, zero-width and look-alike characters by table,
 * hashes each word as it goes and looks its symbol up. The long plain loop is deliberate: splitting it in functions
 * costs a third of its speed.
 */
export function scan(text: string, tokens: Tokens, symbols: SymbolTable): void {
  const length = text.length;
  tokens.reserve(length);
  tokens.text = text;
  const { start: starts, end: ends, symbol: ids, shape: shapes, line: lines } = tokens;
  let count = 0;
  let line = 0;
  let gap = Shape.BLANK_BEFORE | Shape.LINE_BEFORE;
  let newlines = 0;
  let at = 0;
  while (at < length) {
    const code = text.charCodeAt(at);
    const kind = (KIND[code] as number) & KIND_MASK;
    if (kind === Kind.SPACE) {
      gap |= Shape.SPACE_BEFORE;
      at++;
      continue;
    }
    if (kind === Kind.NEWLINE) {
      // CR LF is one line break.
      if (code !== 0x0a || at === 0 || text.charCodeAt(at - 1) !== 0x0d) {
        newlines++;
        gap |= newlines > 1 ? Shape.LINE_BEFORE | Shape.BLANK_BEFORE : Shape.LINE_BEFORE;
      }
      at++;
      continue;
    }
    if (kind === Kind.IGNORED || kind === Kind.TONE_MARK || kind === Kind.SHAPE_MARK) {
      at++;
      continue;
    }
    if (newlines > 0) line++;
    newlines = 0;
    starts[count] = at;
    lines[count] = line;
    let shape = gap;
    gap = 0;
    if (kind === Kind.LETTER || kind === Kind.DIGIT) {
      let hash = HASH_SEED;
      let check = 0;
      let beforeHash = hash;
      let beforeCheck = check;
      let letter = 0;
      let tones = 0;
      let letters = 0;
      let capitals = 0;
      let digits = 0;
      let end = at + 1;
      const isWord = kind === Kind.LETTER;
      if (isWord && ((KIND[code] as number) & UPPER_BIT) !== 0) shape |= Shape.CAPITAL;
      for (; at < length; at++) {
        const unit = text.charCodeAt(at);
        const bits = KIND[unit] as number;
        const now = bits & KIND_MASK;
        if (now === Kind.LETTER) {
          if (!isWord) break;
          letter = FOLD[unit] as number;
          letters++;
          if ((bits & UPPER_BIT) !== 0) capitals++;
          const tone = bits >> TONE_SHIFT;
          if (tone !== 0) tones = (tones * 7 + tone) | 0;
        } else if (now === Kind.DIGIT) {
          letter = FOLD[unit] as number;
          digits++;
        } else if (now === Kind.IGNORED) {
          continue;
        } else if (now === Kind.TONE_MARK) {
          tones = (tones * 7 + (bits >> TONE_SHIFT)) | 0;
          end = at + 1;
          continue;
        } else if (now === Kind.SHAPE_MARK) {
          hash = beforeHash;
          check = beforeCheck;
          letter = reshape(letter, unit) || letter;
        } else if (now === Kind.APOSTROPHE && isWord && isLetter(text, at + 1)) {
          letter = 0x27;
        } else if (!isWord && (unit === DOT || unit === COMMA) && isDigit(text, at + 1)) {
          letter = unit;
          shape |= Shape.SEPARATED;
        } else break;
        end = at + 1;
        beforeHash = hash;
        beforeCheck = check;
        hash = Math.imul(hash ^ letter, HASH_PRIME);
        check = Math.imul(check + letter, CHECK_PRIME) ^ (check >>> 13);
      }
      ends[count] = end;
      if (isWord) {
        shape |= Shape.WORD;
        if (capitals > 1 || (capitals === 1 && (shape & Shape.CAPITAL) === 0)) {
          shape |= capitals === letters ? Shape.ALL_CAPS : Shape.MIXED_CASE;
        }
        if (digits > 0) shape |= Shape.DIGITS;
      } else shape |= Shape.NUMBER;
      ids[count] = symbols.find(Math.imul(hash ^ (TONE_SALT + tones), HASH_PRIME), check ^ tones);
    } else {
      at++;
      ends[count] = at;
      ids[count] = -(FOLD[code] as number);
      shape |= Shape.SIGN;
    }
    shapes[count++] = shape;
  }
  tokens.count = count;
  // One past the last token, so that rules may look ahead without asking whether there is a next one.
  starts[count] = length;
  ends[count] = length;
  ids[count] = 0;
  shapes[count] = Shape.BREAK_BEFORE | Shape.BLANK_BEFORE | Shape.LINE_BEFORE;
  lines[count] = line + 1;
}

function isLetter(text: string, at: number): boolean {
  return at < text.length && ((KIND[text.charCodeAt(at)] as number) & KIND_MASK) === Kind.LETTER;
}

function isDigit(text: string, at: number): boolean {
  return at < text.length && ((KIND[text.charCodeAt(at)] as number) & KIND_MASK) === Kind.DIGIT;
}
