import { LOOK_AHEAD, Shape, type Tokens, widened } from '../text/index.ts';
import { type Entries, EntryKind, type EntryKindBit } from './entry.ts';
import type { Lexicon } from './lexicon.ts';
import { LOOK_OF_CUE, Look } from './look.ts';
import type { Numbers } from './packed-arrays.ts';

/** No phrase has more tokens, scripts/dictionaries sees to that in our own; the bound keeps matching linear. */
export const LONGEST_PHRASE = 24;

/** `quy định chi tiết và hướng dẫn thi hành`, in tokens; scripts/dictionaries sees to that too. */
export const LONGEST_CUE = 9;

/** Phrases that are no cues: half as many as words begin in prose, more in lists of figures. */
const MATCHES_OF_A_TOKEN = 2 / 3;

/** All phrases of the lexicon in a text: for each token those that begin there, shorter ones first. */
export class Matches {
  count = 0;
  /** Per match: one past its last token, and its entry. */
  to = new Int32Array(0);
  entry = new Int32Array(0);
  /** Per token: its first match; the next token's is one past its last. */
  #first = new Int32Array(0);
  /** Per token: all kinds of match that begin there, cues too, and its `Look`. */
  #kinds = new Int32Array(0);
  /** Per token: the longest cue that begins there, and how many tokens it has. */
  #cue = new Uint8Array(0);
  #cueLength = new Uint8Array(0);
  #tokens = 0;
  readonly #lexicon: Lexicon;
  readonly #kindOf: Numbers;

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
    this.#kindOf = lexicon.data.kinds;
  }

  /** Tables and buffers stand in locals: through fields of objects the same loop takes a third longer. */
  find(tokens: Tokens): void {
    const lexicon = this.#lexicon;
    const { acceptStart, acceptEntries, kinds } = lexicon.data;
    const { symbol, shape, count } = tokens;
    this.#reserve(tokens);
    this.count = 0;
    const [first, kindsAt, cue] = [this.#first, this.#kinds, this.#cue];
    for (let token = 0; token < count; token++) {
      const bits = shape[token] as number;
      first[token] = this.count;
      kindsAt[token] = ((bits & Shape.CAPITAL) !== 0 ? Look.CAPITAL : 0) | ((bits & Shape.NUMBER) !== 0 ? Look.NUMBER : 0);
      cue[token] = 0;
      let node = lexicon.first(symbol[token] as number);
      const last = Math.min(count, token + LONGEST_PHRASE);
      for (let next = token + 1; node !== 0; next++) {
        const end = acceptStart[node + 1] as number;
        for (let i = acceptStart[node] as number; i < end; i++) {
          const entry = acceptEntries[i] as number;
          this.#add(token, next, entry, kinds[entry] as number);
        }
        if (next === last || symbol[next] === 0 || ((shape[next] as number) & Shape.BREAK_BEFORE) !== 0) break;
        node = lexicon.step(node, symbol[next] as number);
      }
    }
    const past = count + LOOK_AHEAD;
    first.fill(this.count, count, past);
    kindsAt.fill(0, count, past);
    cue.fill(0, count, past);
    this.#tokens = count;
  }

  /** The first token from this one on where something of these kinds or looks begins; the number of tokens where nothing does. */
  next(from: number, bits: number): number {
    const kinds = this.#kinds;
    const count = this.#tokens;
    let token = from;
    while (token < count && ((kinds[token] as number) & bits) === 0) token++;
    return token;
  }

  /** Some match of one of these kinds begins at the token. */
  has(token: number, kinds: number): boolean {
    return ((this.#kinds[token] as number) & kinds) !== 0;
  }

  /** The longest match of one of these kinds that begins at the token, or -1. Its senses are `match`, `match - 1` … */
  longest(token: number, kinds: number): number {
    if (((this.#kinds[token] as number) & kinds) === 0) return -1;
    for (let match = (this.#first[token + 1] as number) - 1; match >= (this.#first[token] as number); match--) {
      if ((this.kind(match) & kinds) !== 0) return match;
    }
    return -1;
  }

  /** The match of the kind that runs from the token to just before `to`, or -1. */
  ending(token: number, to: number, kind: EntryKindBit): number {
    for (let match = this.#first[token] as number; match < (this.#first[token + 1] as number); match++) {
      if (this.to[match] === to && this.kind(match) === kind) return match;
    }
    return -1;
  }

  /** What a match is of. */
  kind(match: number): number {
    return this.#kindOf[this.entry[match] as number] as number;
  }

  /** The entry of a match that is known to be of the kind. */
  value<K extends EntryKindBit>(match: number, kind: K): Entries[K] {
    return this.#lexicon.entry(this.entry[match] as number, kind);
  }

  /** All entries of one kind whose phrase runs from the token to `to`, in dictionary order. */
  senses<K extends EntryKindBit>(token: number, to: number, kind: K): Entries[K][] {
    const found: Entries[K][] = [];
    for (let match = this.#first[token] as number; match < (this.#first[token + 1] as number); match++) {
      if (this.to[match] === to && this.kind(match) === kind) found.push(this.value(match, kind));
    }
    return found;
  }

  /** The longest cue that begins at the token is this one. */
  isCue(token: number, cue: number): boolean {
    return this.#cue[token] === cue;
  }

  /** The longest cue that begins at the token, 0 when there is none. */
  cue(token: number): number {
    return this.#cue[token] as number;
  }

  /** One past the last token of that cue. */
  cueTo(token: number): number {
    return token + (this.#cueLength[token] as number);
  }

  /** The first token of one of these cues that ends just before the token, `⟦kể từ⟧ 2019`: of the longest; -1 for none. */
  cueEndingAt(token: number, ...cues: number[]): number {
    for (let at = Math.max(0, token - LONGEST_CUE); at < token; at++) {
      if (this.cueTo(at) === token && cues.includes(this.cue(at))) return at;
    }
    return -1;
  }

  #add(token: number, to: number, entry: number, kind: number): void {
    this.#kinds[token] = (this.#kinds[token] as number) | kind;
    if (kind === EntryKind.CUE) {
      const cue = this.#lexicon.cueOf(entry);
      this.#kinds[token] = (this.#kinds[token] as number) | (LOOK_OF_CUE[cue] as number);
      this.#cue[token] = cue;
      this.#cueLength[token] = to - token;
      return;
    }
    if (kind === EntryKind.FUNCTION && to > token + 1) this.#kinds[token] = (this.#kinds[token] as number) | Look.LONG_FUNCTION;
    const match = this.count++;
    this.to[match] = to;
    this.entry[match] = entry;
    if (this.count === this.to.length) this.#resizeMatches(this.count * 2);
  }

  #reserve({ count, room }: Tokens): void {
    const matches = Math.ceil(room * MATCHES_OF_A_TOKEN);
    if (this.to.length < matches) this.#resizeMatches(matches);
    if (count + LOOK_AHEAD <= this.#first.length) return;
    this.#first = new Int32Array(room + LOOK_AHEAD);
    this.#kinds = new Int32Array(room + LOOK_AHEAD);
    this.#cue = new Uint8Array(room + LOOK_AHEAD);
    this.#cueLength = new Uint8Array(room + LOOK_AHEAD);
  }

  #resizeMatches(room: number): void {
    this.to = widened(this.to, new Int32Array(room));
    this.entry = widened(this.entry, new Int32Array(room));
  }
}
