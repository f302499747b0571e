import { SymbolTable } from '../text/index.ts';
import { AdministrativeUnits } from './administrative-units.ts';
import { Cue, type CueName } from './cue.ts';
import type { LexiconData } from './data.ts';
import { type Entries, EntryKind, type EntryKindBit, readEntry } from './entry.ts';

/** Numbers a slot of the edge table has; the fourth is room, so that none lies across two cache lines. */
const STRIDE = 4;
/** The one sign that a phrase begins with: a unit. */
const PERCENT = -0x25;

function hashEdge(node: number, symbol: number): number {
  return (Math.imul(node + 1, 0x9e3779b1) ^ Math.imul(symbol, 0x85ebca6b)) >>> 7;
}

/**
 * The phrases of the dictionaries, compiled: a trie over syllable symbols whose edges are one hash table in flat
 * arrays, so that a step is one multiplication and nearly always one probe. Read-only, and shared by extractors.
 */
export class Lexicon {
  readonly symbols: SymbolTable;
  readonly data: LexiconData;
  readonly units: AdministrativeUnits;
  readonly #syllables: Int32Array;
  /** The edges as a hash table: parent, symbol and child side by side, so that a look-up touches one cache line. */
  readonly #slots: Int32Array;
  readonly #mask: number;
  /** The node that each symbol leads to from the root: where every walk begins. */
  readonly #firsts: Int32Array;
  /** By node: bit `symbol & 31` is set for each symbol that goes on from it, so that most walks end without a look-up. */
  readonly #goesOn: Int32Array;
  readonly #acceptStart: Int32Array;
  readonly #entries: (Entries[EntryKindBit] | undefined)[];
  /** The `Cue` of each entry that is one, else 0: asked for every word of grammar. */
  readonly #cues: Uint8Array;

  constructor(data: LexiconData) {
    this.data = data;
    this.#syllables = data.syllables;
    this.symbols = new SymbolTable(data.symbolHashes.length);
    for (let i = 0; i < data.symbolHashes.length; i++) {
      this.symbols.internHash(data.symbolHashes[i] as number, data.symbolChecks[i] as number);
    }
    const capacity = 2 ** Math.ceil(Math.log2(data.parents.length * 2 + 2));
    this.#slots = new Int32Array(capacity * STRIDE);
    this.#mask = capacity - 1;
    this.#firsts = new Int32Array(data.symbolHashes.length + 1);
    this.#goesOn = new Int32Array(data.parents.length);
    for (let node = 1; node < data.parents.length; node++) this.#put(node);
    this.#acceptStart = new Int32Array(data.parents.length + 1);
    for (const node of data.acceptNodes) this.#acceptStart[node + 1] = (this.#acceptStart[node + 1] as number) + 1;
    for (let node = 0; node < data.parents.length; node++) {
      this.#acceptStart[node + 1] = (this.#acceptStart[node + 1] as number) + (this.#acceptStart[node] as number);
    }
    this.units = new AdministrativeUnits((kind) => this.all(kind), data.communes);
    this.#entries = new Array(data.kinds.length);
    this.#cues = Uint8Array.from(data.kinds, (kind, id) => (kind === EntryKind.CUE ? Cue[this.entry(id, kind).cue as CueName] : 0));
  }

  /** The syllable has this bit of `Syllable`. Signs and unknown words have none. */
  isSyllable(symbol: number, bit: number): boolean {
    return symbol > 0 && ((this.#syllables[symbol] as number) & bit) !== 0;
  }

  startsPhrase(symbol: number): boolean {
    return this.first(symbol) !== 0;
  }

  /** The node that a symbol leads to from the root, 0 when no phrase begins with it. */
  first(symbol: number): number {
    return symbol > 0 ? (this.#firsts[symbol] as number) : symbol === PERCENT ? this.step(0, symbol) : 0;
  }

  /** The node that a symbol leads to, 0 when no phrase goes on so. */
  step(node: number, symbol: number): number {
    if (((this.#goesOn[node] as number) & (1 << symbol)) === 0) return 0;
    const slots = this.#slots;
    for (let slot = hashEdge(node, symbol) & this.#mask; ; slot = (slot + 1) & this.#mask) {
      const at = slot * STRIDE;
      const child = slots[at + 2] as number;
      if (child === 0 || (slots[at] === node && slots[at + 1] === symbol)) return child;
    }
  }

  /** The phrases that end at a node are `acceptEntries[i]` of the data for i from here … */
  acceptFrom(node: number): number {
    return this.#acceptStart[node] as number;
  }

  /** … up to here. */
  acceptTo(node: number): number {
    return this.#acceptStart[node + 1] as number;
  }

  cueOf(entry: number): number {
    return this.#cues[entry] as number;
  }

  /** The entries of one kind whose phrase is that one symbol; those added last, a user's own, come first. */
  entriesOf<K extends EntryKindBit>(symbol: number, kind: K): Entries[K][] {
    const found: Entries[K][] = [];
    const node = symbol > 0 ? this.first(symbol) : 0;
    if (node === 0) return found;
    for (let i = this.acceptTo(node) - 1; i >= this.acceptFrom(node); i--) {
      const id = this.data.acceptEntries[i] as number;
      if (this.data.kinds[id] === kind) found.push(this.entry(id, kind));
    }
    return found;
  }

  /** Every entry of one kind; for kinds of which there are few. */
  all<K extends EntryKindBit>(kind: K): Entries[K][] {
    const found: Entries[K][] = [];
    this.data.kinds.forEach((of, id) => {
      if (of === kind) found.push(this.entry(id, kind));
    });
    return found;
  }

  /** The entry as rules read it; parsed on first use. */
  entry<K extends EntryKindBit>(id: number, kind: K): Entries[K] {
    let entry = this.#entries[id];
    if (entry === undefined) {
      entry = readEntry[kind](JSON.parse(this.data.rows[this.data.rowOf[id] as number] as string));
      this.#entries[id] = entry;
    }
    return entry as Entries[K];
  }

  #put(node: number): void {
    const parent = this.data.parents[node] as number;
    const symbol = this.data.edges[node] as number;
    let slot = hashEdge(parent, symbol) & this.#mask;
    while (this.#slots[slot * STRIDE + 2] !== 0) slot = (slot + 1) & this.#mask;
    this.#slots[slot * STRIDE] = parent;
    this.#slots[slot * STRIDE + 1] = symbol;
    this.#slots[slot * STRIDE + 2] = node;
    this.#goesOn[parent] = (this.#goesOn[parent] as number) | (1 << symbol);
    if (parent === 0 && symbol > 0) this.#firsts[symbol] = node;
  }
}
