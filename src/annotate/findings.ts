import type { EntityType } from '../model/index.ts';
import { LOOK_AHEAD } from '../text/index.ts';
import type { Finding, FoundAs } from './finding.ts';

const ROOM_TO_SPARE = 1.25;

/**
 * The findings of one text, with an index by first and last token, and the tokens that nobody else may read. Kept from
 * text to text for its arrays by token, as `Tokens` is.
 */
export class Findings {
  all: Finding[] = [];
  #nextAtStart: number[] = [];
  #nextAtEnd: number[] = [];
  #start = new Int32Array(0);
  #end = new Int32Array(0);
  #claimed = new Uint8Array(0);
  #tokens = 0;
  /** The next token from each one on where an abbreviation begins; read again once another is added. */
  #nextShort: Int32Array | null = null;

  /** Empties it for a text of so many tokens. */
  begin(tokens: number): void {
    this.all = [];
    this.#nextAtStart = [];
    this.#nextAtEnd = [];
    this.#nextShort = null;
    this.#tokens = tokens;
    const past = tokens + LOOK_AHEAD;
    if (past > this.#start.length) {
      const room = Math.ceil(past * ROOM_TO_SPARE);
      this.#start = new Int32Array(room);
      this.#end = new Int32Array(room);
      this.#claimed = new Uint8Array(room);
      return;
    }
    this.#start.fill(0, 0, past);
    this.#end.fill(0, 0, past);
    this.#claimed.fill(0, 0, past);
  }

  add<F extends Finding>(finding: F): F {
    const index = this.all.push(finding);
    this.#nextAtStart.push(this.#start[finding.from] as number);
    this.#start[finding.from] = index;
    this.#nextAtEnd.push(this.#end[finding.to] as number);
    this.#end[finding.to] = index;
    if (finding.type === 'abbreviation') this.#nextShort = null;
    return finding;
  }

  /** By their first token; of those that begin together `comesFirst` tells which stands before, else the one that was found before. */
  inOrder(comesFirst: (a: Finding, b: Finding) => boolean): Finding[] {
    const sorted: Finding[] = [];
    for (let token = 0; token <= this.#tokens; token++) {
      const begins = sorted.length;
      // The list of a token has the last one first: each goes before all that do not come before it.
      for (let index = this.#start[token] as number; index > 0; index = this.#nextAtStart[index - 1] as number) {
        const finding = this.all[index - 1] as Finding;
        let at = begins;
        while (at < sorted.length && comesFirst(sorted[at] as Finding, finding)) at++;
        if (at === sorted.length) sorted.push(finding);
        else sorted.splice(at, 0, finding);
      }
    }
    return sorted;
  }

  /** The longest finding of the type that begins at the token. */
  startingAt<T extends EntityType>(token: number, type: T): FoundAs<T> | null {
    let best: Finding | null = null;
    for (let index = this.#start[token] as number; index > 0; index = this.#nextAtStart[index - 1] as number) {
      const finding = this.all[index - 1] as Finding;
      if (finding.type === type && (best === null || finding.to > best.to)) best = finding;
    }
    return best as FoundAs<T> | null;
  }

  /** The longest finding of the type that ends before the token. */
  endingAt<T extends EntityType>(token: number, type: T): FoundAs<T> | null {
    let best: Finding | null = null;
    for (let index = this.#end[token] as number; index > 0; index = this.#nextAtEnd[index - 1] as number) {
      const finding = this.all[index - 1] as Finding;
      if (finding.type === type && (best === null || finding.from < best.from)) best = finding;
    }
    return best as FoundAs<T> | null;
  }

  /** An abbreviation begins at one of the tokens [from, to). Few phrases have any near, and the others are read much faster. */
  hasShort(from: number, to: number): boolean {
    this.#nextShort ??= this.#readShort();
    return (this.#nextShort[from] as number) < to;
  }

  #readShort(): Int32Array {
    const next = new Int32Array(this.#tokens + 1).fill(this.#tokens + 1);
    for (const { type, from } of this.all) if (type === 'abbreviation') next[from] = from;
    for (let token = next.length - 2; token >= 0; token--) next[token] = Math.min(next[token] as number, next[token + 1] as number);
    return next;
  }

  /** Takes the tokens out of the reach of later annotators: `UBND` of `58/KH-UBND` is no abbreviation. */
  claim(from: number, to: number): void {
    this.#claimed.fill(1, from, to);
  }

  isClaimed(token: number): boolean {
    return this.#claimed[token] === 1;
  }
}
