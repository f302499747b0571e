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

/** What a symbol table is made of; kept by the compiled dictionaries, so that loading them builds nothing. */
export interface SymbolData {
  /** The two hashes of each symbol, by its id less one. */
  readonly hashes: Int32Array | Int16Array;
  readonly checks: Int32Array | Int16Array;
  /** Ids by the place that their hash gives them; 0 where there is none. As many as a power of two. */
  readonly slots: Int32Array | Int16Array;
}

/**
 * Syllables to small numbers: open addressing over one flat array. A syllable is known by 64 bits of hash; a text made
 * to collide gets a wrong mention of itself, nothing worse.
 */
export class SymbolTable {
  #slots: SymbolData['slots'];
  #mask: number;
  /** By id less one. */
  #hashes: SymbolData['hashes'];
  #checks: SymbolData['checks'];
  #size: number;

  /** An empty table with room for so many symbols before it must grow, or one that is made already. */
  constructor(made: number | SymbolData = 512) {
    if (typeof made === 'number') {
      this.#slots = new Int32Array(2 ** Math.ceil(Math.log2(made * 2 + 2)));
      this.#hashes = new Int32Array(made + 1);
      this.#checks = new Int32Array(made + 1);
      this.#size = 0;
    } else {
      this.#slots = made.slots;
      this.#hashes = made.hashes;
      this.#checks = made.checks;
      this.#size = made.hashes.length;
    }
    this.#mask = this.#slots.length - 1;
  }

  /** Ids run from 1 to this number. */
  get size(): number {
    return this.#size;
  }

  data(): SymbolData {
    return { hashes: this.#hashes.slice(0, this.#size), checks: this.#checks.slice(0, this.#size), slots: this.#slots.slice() };
  }

  /** The id of a hashed syllable, 0 when no dictionary has it. */
  find(hash: number, check: number): number {
    const slots = this.#slots;
    for (let slot = hash & this.#mask; ; slot = (slot + 1) & this.#mask) {
      const id = slots[slot] as number;
      if (id === 0 || (this.#hashes[id - 1] === hash && this.#checks[id - 1] === check)) return id;
    }
  }

  idOf(word: string): number {
    const { hash, check } = hashSyllable(word);
    return this.find(hash, check);
  }

  /** The id of a word, given the next free one when it is new. */
  intern(word: string): number {
    const { hash, check } = hashSyllable(word);
    const known = this.find(hash, check);
    if (known !== 0) return known;
    if (this.#size >= this.#hashes.length || this.#size * 2 >= this.#slots.length) this.#grow();
    this.#hashes[this.#size] = hash;
    this.#checks[this.#size] = check;
    const id = ++this.#size;
    this.#put(hash, id);
    return id;
  }

  #put(hash: number, id: number): void {
    let slot = hash & this.#mask;
    while (this.#slots[slot] !== 0) slot = (slot + 1) & this.#mask;
    this.#slots[slot] = id;
  }

  #grow(): void {
    this.#hashes = widened(this.#hashes);
    this.#checks = widened(this.#checks);
    this.#slots = new Int32Array(this.#slots.length * 2);
    this.#mask = this.#slots.length - 1;
    for (let id = 1; id <= this.#size; id++) this.#put(this.#hashes[id - 1] as number, id);
  }
}

function widened(array: SymbolData['hashes']): Int32Array {
  const wider = new Int32Array(array.length * 2 + 2);
  wider.set(array);
  return wider;
}
