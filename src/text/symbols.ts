import { CHARACTERS, foldOf, KIND_MASK, Kind, reshape, TONE_SHIFT } from './characters.ts';

/**
 * Two 32-bit hashes of a folded syllable: letters in order, its tone last. So `hòa` and `hoà`, `Đ` and `đ`, NFC and
 * NFD are one, and no folded copy of the text is made. The scanner computes the same two numbers while it reads.
 */
export const HASH_SEED = 0x811c9dc5 | 0;
export const HASH_PRIME = 0x01000193;
export const CHECK_PRIME = 0x5bd1e995;
export const TONE_SALT = 0x40;

export interface SyllableHash {
  readonly hash: number;
  readonly check: number;
}

/** The hashes of one word, number or sign as it stands in a dictionary. */
export function hashSyllable(word: string): SyllableHash {
  let hash = HASH_SEED;
  let check = 0;
  let [beforeHash, beforeCheck, letter, tones] = [hash, check, 0, 0];
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    const bits = CHARACTERS[code] as number;
    tones += bits >> TONE_SHIFT;
    switch (bits & KIND_MASK) {
      case Kind.IGNORED:
      case Kind.TONE_MARK:
      case Kind.SPACE:
        continue;
      case Kind.SHAPE_MARK:
        [hash, check, letter] = [beforeHash, beforeCheck, reshape(letter, code) || letter];
        break;
      default:
        letter = foldOf(code);
    }
    [beforeHash, beforeCheck] = [hash, check];
    hash = Math.imul(hash ^ letter, HASH_PRIME);
    check = (Math.imul(check, CHECK_PRIME) + letter) | 0;
  }
  return { hash: Math.imul(hash ^ (TONE_SALT + tones), HASH_PRIME), check: (check + tones) | 0 };
}

/** Numbers a slot of the table has: the hash and the id beside it. */
const STRIDE = 2;

/**
 * Syllables to small numbers: open addressing over one flat array. A syllable is known by 64 bits of hash; a text made
 * to collide gets a wrong mention of itself, nothing worse.
 */
export class SymbolTable {
  #slots: Int32Array;
  #mask: number;
  /** By id. */
  #checks: Int32Array;
  #size = 0;

  /** An empty table with room for so many symbols before it must grow. */
  constructor(room = 512) {
    const capacity = 2 ** Math.ceil(Math.log2(room * 2 + 2));
    this.#slots = new Int32Array(capacity * STRIDE);
    this.#mask = capacity - 1;
    this.#checks = new Int32Array(room + 1);
  }

  /** Ids run from 1 to this number. */
  get size(): number {
    return this.#size;
  }

  /** The two hashes of every symbol, in the order of their ids: all that is needed to make the table again. */
  hashes(): { readonly hashes: Int32Array; readonly checks: Int32Array } {
    const hashes = new Int32Array(this.#size);
    for (let at = 0; at < this.#slots.length; at += STRIDE) {
      const id = this.#slots[at + 1] as number;
      if (id !== 0) hashes[id - 1] = this.#slots[at] as number;
    }
    return { hashes, checks: this.#checks.slice(1, this.#size + 1) };
  }

  /** The id of a hashed syllable, 0 when no dictionary has it. */
  find(hash: number, check: number): number {
    const slots = this.#slots;
    for (let slot = hash & this.#mask; ; slot = (slot + 1) & this.#mask) {
      const id = slots[slot * STRIDE + 1] as number;
      if (id === 0 || (slots[slot * STRIDE] === hash && this.#checks[id] === check)) return id;
    }
  }

  idOf(word: string): number {
    const { hash, check } = hashSyllable(word);
    return this.find(hash, check);
  }

  /** The id of a word, given the next free one when it is new. */
  intern(word: string): number {
    const { hash, check } = hashSyllable(word);
    return this.internHash(hash, check);
  }

  internHash(hash: number, check: number): number {
    const known = this.find(hash, check);
    if (known !== 0) return known;
    const id = ++this.#size;
    if (id === this.#checks.length) this.#grow();
    this.#checks[id] = check;
    this.#put(hash, id);
    return id;
  }

  #put(hash: number, id: number): void {
    let slot = hash & this.#mask;
    while (this.#slots[slot * STRIDE + 1] !== 0) slot = (slot + 1) & this.#mask;
    this.#slots[slot * STRIDE] = hash;
    this.#slots[slot * STRIDE + 1] = id;
  }

  #grow(): void {
    const [slots, checks] = [this.#slots, this.#checks];
    this.#checks = new Int32Array(checks.length * 2);
    this.#checks.set(checks);
    this.#slots = new Int32Array(slots.length * 2);
    this.#mask = this.#slots.length / STRIDE - 1;
    for (let at = 0; at < slots.length; at += STRIDE) {
      const id = slots[at + 1] as number;
      if (id !== 0) this.#put(slots[at] as number, id);
    }
  }
}
