import { FOLD, KIND, KIND_MASK, Kind, reshape, TONE_SHIFT } from './characters.ts';

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
    const kind = KIND[code] as number;
    const tone = kind >> TONE_SHIFT;
    if (tone > 0) tones = tones * 7 + tone;
    switch (kind & KIND_MASK) {
      case Kind.IGNORED:
      case Kind.TONE_MARK:
      case Kind.SPACE:
        continue;
      case Kind.SHAPE_MARK:
        [hash, check, letter] = [beforeHash, beforeCheck, reshape(letter, code) || letter];
        break;
      default:
        letter = FOLD[code] as number;
    }
    [beforeHash, beforeCheck] = [hash, check];
    hash = Math.imul(hash ^ letter, HASH_PRIME);
    check = Math.imul(check + letter, CHECK_PRIME) ^ (check >>> 13);
  }
  return { hash: Math.imul(hash ^ (TONE_SALT + tones), HASH_PRIME), check: check ^ tones };
}

/**
 * Syllables to small numbers: open addressing over flat arrays, so that it loads without being built. A syllable is
 * known by 64 bits of hash; a text made to collide gets a wrong mention of itself, nothing worse.
 */
export class SymbolTable {
  #hashes: Int32Array;
  #checks: Int32Array;
  #ids: Int32Array;
  #mask: number;
  #size: number;

  /** An empty table with room for so many symbols before it must grow. */
  constructor(room = 512) {
    const capacity = 2 ** Math.ceil(Math.log2(room * 2 + 2));
    this.#hashes = new Int32Array(capacity);
    this.#checks = new Int32Array(capacity);
    this.#ids = new Int32Array(capacity);
    this.#mask = capacity - 1;
    this.#size = 0;
  }

  /** Ids run from 1 to this number. */
  get size(): number {
    return this.#size;
  }

  /** The two hashes of every symbol, in the order of their ids: all that is needed to make the table again. */
  hashes(): { readonly hashes: Int32Array; readonly checks: Int32Array } {
    const hashes = new Int32Array(this.#size);
    const checks = new Int32Array(this.#size);
    this.#ids.forEach((id, slot) => {
      if (id === 0) return;
      hashes[id - 1] = this.#hashes[slot] as number;
      checks[id - 1] = this.#checks[slot] as number;
    });
    return { hashes, checks };
  }

  /** The id of a hashed syllable, 0 when no dictionary has it. */
  find(hash: number, check: number): number {
    const mask = this.#mask;
    let slot = hash & mask;
    for (let id = this.#ids[slot] as number; id !== 0; id = this.#ids[slot] as number) {
      if (this.#hashes[slot] === hash && this.#checks[slot] === check) return id;
      slot = (slot + 1) & mask;
    }
    return 0;
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
    if (this.#size * 2 >= this.#ids.length) this.#grow();
    this.#put(hash, check, ++this.#size);
    return this.#size;
  }

  #put(hash: number, check: number, id: number): void {
    let slot = hash & this.#mask;
    while (this.#ids[slot] !== 0) slot = (slot + 1) & this.#mask;
    this.#hashes[slot] = hash;
    this.#checks[slot] = check;
    this.#ids[slot] = id;
  }

  #grow(): void {
    const [hashes, checks, ids] = [this.#hashes, this.#checks, this.#ids];
    const capacity = ids.length * 2;
    this.#hashes = new Int32Array(capacity);
    this.#checks = new Int32Array(capacity);
    this.#ids = new Int32Array(capacity);
    this.#mask = capacity - 1;
    for (let slot = 0; slot < ids.length; slot++) {
      const id = ids[slot] as number;
      if (id !== 0) this.#put(hashes[slot] as number, checks[slot] as number, id);
    }
  }
}
