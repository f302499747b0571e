import { CHARACTERS, FOLD_MASK, foldOf, KIND_MASK, Kind, TONE_SHIFT, UPPER_SHIFT } from './characters.ts';
import { gluedAt, SHORTEST_GLUED } from './glued-word.ts';
import { readOddToken } from './odd-token.ts';
import { CHECK_PRIME, HASH_PRIME, HASH_SEED, type SymbolTable, TONE_SALT } from './symbols.ts';
import { LOOK_AHEAD, Shape, type Tokens } from './tokens.ts';

/** Prose has a token for every four or five characters, and where it is full of figures more; room for them is made at once. */
const CHARACTERS_A_TOKEN = 3.5;

/** A word at the end of the text ends as before a space. */
const SPACE = 0x20;
const [DOT, COMMA] = [0x2e, 0x2c];

/**
 * Characters to tokens in one pass: folds case and tone by table, hashes each word as it goes and looks its symbol up.
 * Words of plain letters and numbers of plain digits, nearly all there are, take the two short loops; any other,
 * `R'lấp`, `m2`, `1.479`, decomposed text, is read again by `readOddToken`. The long plain function is deliberate:
 * splitting it costs a third of its speed.
 */
export function scan(text: string, tokens: Tokens, symbols: SymbolTable): void {
  const length = text.length;
  if (tokens.room < length / CHARACTERS_A_TOKEN) tokens.grow(Math.ceil(length / CHARACTERS_A_TOKEN));
  tokens.text = text;
  let { start: starts, end: ends, symbol: ids, shape: shapes, line: lines, room } = tokens;
  let count = 0;
  let line = 0;
  let gap = Shape.BLANK_BEFORE | Shape.LINE_BEFORE;
  let newlines = 0;
  let at = 0;
  while (at < length) {
    let code = text.charCodeAt(at);
    let bits = CHARACTERS[code] as number;
    const kind = bits & KIND_MASK;
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
    if (count === room) {
      tokens.grow();
      ({ start: starts, end: ends, symbol: ids, shape: shapes, line: lines, room } = tokens);
    }
    if (newlines > 0) line++;
    newlines = 0;
    const start = at;
    let shape = gap;
    gap = 0;
    let hash = HASH_SEED;
    let check = 0;
    if (kind === Kind.LETTER) {
      let tones = 0;
      let capitals = 0;
      shape |= (bits >> UPPER_SHIFT) & 1 ? Shape.WORD | Shape.CAPITAL : Shape.WORD;
      do {
        const letter = code ^ (bits & FOLD_MASK);
        hash = Math.imul(hash ^ letter, HASH_PRIME);
        check = (Math.imul(check, CHECK_PRIME) + letter) | 0;
        tones += bits >> TONE_SHIFT;
        capitals += (bits >> UPPER_SHIFT) & 1;
        at++;
        code = at < length ? text.charCodeAt(at) : SPACE;
        bits = CHARACTERS[code] as number;
      } while ((bits & KIND_MASK) === Kind.LETTER);
      if ((bits & KIND_MASK) <= Kind.LETTER) {
        if (capitals > 1 || (capitals === 1 && (shape & Shape.CAPITAL) === 0)) {
          shape |= capitals === at - start ? Shape.ALL_CAPS : Shape.MIXED_CASE;
        }
        ends[count] = at;
        ids[count] = symbols.find(Math.imul(hash ^ (TONE_SALT + tones), HASH_PRIME), (check + tones) | 0);
      } else {
        const odd = readOddToken(text, start, true);
        at = odd.at;
        ends[count] = odd.end;
        shape |= odd.shape;
        ids[count] = symbols.find(odd.hash, odd.check);
      }
      const mayBeTwo = ids[count] === 0 && (shape & (Shape.ALL_CAPS | Shape.DIGITS)) === 0 && at - start >= SHORTEST_GLUED;
      const seam = mayBeTwo ? gluedAt(text.slice(start, ends[count]), symbols) : 0;
      if (seam > 0) {
        at = start + seam;
        ends[count] = at;
        ids[count] = symbols.idOf(text.slice(start, at));
        shape &= ~Shape.MIXED_CASE;
      }
    } else if (kind === Kind.DIGIT) {
      shape |= Shape.NUMBER;
      do {
        const digit = code ^ (bits & FOLD_MASK);
        hash = Math.imul(hash ^ digit, HASH_PRIME);
        check = (Math.imul(check, CHECK_PRIME) + digit) | 0;
        at++;
        code = at < length ? text.charCodeAt(at) : SPACE;
        bits = CHARACTERS[code] as number;
      } while ((bits & KIND_MASK) === Kind.DIGIT);
      const next = code ^ (bits & FOLD_MASK);
      if ((bits & KIND_MASK) <= Kind.LETTER && next !== DOT && next !== COMMA) {
        ends[count] = at;
        ids[count] = symbols.find(Math.imul(hash ^ TONE_SALT, HASH_PRIME), check);
      } else {
        const odd = readOddToken(text, start, false);
        at = odd.at;
        ends[count] = odd.end;
        shape |= odd.shape;
        ids[count] = symbols.find(odd.hash, odd.check);
      }
    } else {
      at++;
      ends[count] = at;
      ids[count] = -foldOf(code);
      shape |= Shape.SIGN;
    }
    starts[count] = start;
    lines[count] = line;
    shapes[count++] = shape;
  }
  tokens.count = count;
  const past = count + LOOK_AHEAD;
  starts.fill(length, count, past);
  ends.fill(length, count, past);
  ids.fill(0, count, past);
  shapes.fill(Shape.BREAK_BEFORE | Shape.BLANK_BEFORE | Shape.LINE_BEFORE, count, past);
  lines.fill(line + 1, count, past);
}
