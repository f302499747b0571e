import type { EntityType } from '../model/index.ts';
import { LOOK_AHEAD, widened } from '../text/index.ts';
import type { Finding, FoundAs } from './finding.ts';

/** Of an article of a few pages. */
const LEAST_FINDINGS = 512;

/** As far as a number of one byte can say that the next short form is. */
const FAR = 255;

/**
 * The findings of one text, with an index by first and last token, and the tokens that nobody else may read. Kept from
 * text to text for its arrays by token, as `Tokens` is.
 */
export class Findings {
  all: Finding[] = [];
  /** Per finding: the one that was added before it with the same first, or last, token, counted from 1. */
  #nextAtStart = new Int32Array(LEAST_FINDINGS);
  #nextAtEnd = new Int32Array(LEAST_FINDINGS);
  #start = new Int32Array(0);
  #end = new Int32Array(0);
  #claimed = new Uint8Array(0);
  #tokens = 0;
  /** How far from each token the next one is where an abbreviation begins, up to `FAR`; read again once another is added. */
  #toShort = new Uint8Array(0);
  #knowsShort = false;

  /** Empties it for a text of so many tokens; what is kept by token has room for as many as `Tokens` has. */
  begin(tokens: number, room = tokens): void {
    this.all = [];
    this.#knowsShort = false;
    this.#tokens = tokens;
    const past = tokens + LOOK_AHEAD;
    if (past > this.#start.length) {
      this.#start = new Int32Array(room + LOOK_AHEAD);
      this.#end = new Int32Array(room + LOOK_AHEAD);
      this.#claimed = new Uint8Array(room + LOOK_AHEAD);
      this.#toShort = new Uint8Array(room + LOOK_AHEAD);
      return;
    }
    this.#start.fill(0, 0, past);
    this.#end.fill(0, 0, past);
    this.#claimed.fill(0, 0, past);
  }

  add<F extends Finding>(finding: F): F {
    const { from, to } = finding;
    const index = this.all.push(finding);
    if (index > this.#nextAtStart.length) this.#grow();
    this.#nextAtStart[index - 1] = this.#start[from] as number;
    this.#start[from] = index;
    this.#nextAtEnd[index - 1] = this.#end[to] as number;
    this.#end[to] = index;
    if (finding.type === 'abbreviation') this.#knowsShort = false;
    return finding;
  }

  #grow(): void {
    const room = 2 * this.#nextAtStart.length;
    this.#nextAtStart = widened(this.#nextAtStart, new Int32Array(room));
    this.#nextAtEnd = widened(this.#nextAtEnd, new Int32Array(room));
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
    if (!this.#knowsShort) this.#readShort();
    let token = from;
    while (token < to && this.#toShort[token] === FAR) token += FAR;
    return token + (this.#toShort[token] as number) < to;
  }

  #readShort(): void {
    const away = this.#toShort;
    away.fill(FAR, 0, this.#tokens + LOOK_AHEAD);
    for (const { type, from } of this.all) if (type === 'abbreviation') away[from] = 0;
    for (let token = this.#tokens - 1; token >= 0; token--) {
      const next = (away[token + 1] as number) + 1;
      if (next < (away[token] as number)) away[token] = next;
    }
    this.#knowsShort = true;
  }

  /** Takes the tokens out of the reach of later annotators: `UBND` of `58/KH-UBND` is no abbreviation. */
  claim(from: number, to: number): void {
    this.#claimed.fill(1, from, to);
  }

  isClaimed(token: number): boolean {
    return this.#claimed[token] === 1;
  }
}
