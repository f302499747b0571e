import { SymbolTable } from '../text/index.ts';
import { AdministrativeUnits } from './administrative-units.ts';
import type { LexiconData } from './data.ts';
import { type Entries, type EntryKindBit, readEntry } from './entry.ts';
import type { Numbers } from './packed-arrays.ts';

/** The one sign that a phrase begins with: a unit. */
const PERCENT = -0x25;

/** The symbol table of compiled dictionaries, as it lies in them. */
export function symbolTableOf({ symbolHashes, symbolChecks, symbolSlots }: LexiconData): SymbolTable {
  return new SymbolTable({ hashes: symbolHashes, checks: symbolChecks, slots: symbolSlots });
}

/**
 * The phrases of the dictionaries, compiled: a trie over syllable symbols in flat arrays. Read-only, and shared by
 * extractors.
 */
export class Lexicon {
  readonly symbols: SymbolTable;
  readonly data: LexiconData;
  readonly units: AdministrativeUnits;
  readonly #syllables: Numbers;
  readonly #firstChild: Numbers;
  readonly #edges: Numbers;
  /** The node that each symbol leads to from the root: where every walk begins. */
  readonly #firsts: Int32Array;
  /**
   * By node: bit `symbol & 31` is set for each symbol that goes on from it, so that most walks end without a look-up;
   * 0 until it is first asked for.
   */
  readonly #goesOn: Int32Array;
  readonly #entries: (Entries[EntryKindBit] | undefined)[];

  constructor(data: LexiconData) {
    this.data = data;
    this.#syllables = data.syllables;
    this.#firstChild = data.firstChild;
    this.#edges = data.edges;
    this.symbols = symbolTableOf(data);
    this.#firsts = new Int32Array(data.symbolHashes.length + 1);
    for (let child = 1; child < (data.firstChild[1] as number); child++) {
      const symbol = data.edges[child] as number;
      if (symbol > 0) this.#firsts[symbol] = child;
    }
    this.#goesOn = new Int32Array(data.firstChild.length);
    this.units = new AdministrativeUnits((kind, having) => this.all(kind, having), data.communes);
    this.#entries = new Array(data.kinds.length);
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
    const goesOn = (this.#goesOn[node] as number) || this.#seeWhatGoesOn(node);
    return (goesOn & (1 << symbol)) === 0 ? 0 : this.#child(node, symbol);
  }

  /** The phrases that end at a node are `acceptEntries[i]` of the data for i from here … */
  acceptFrom(node: number): number {
    return this.data.acceptStart[node] as number;
  }

  /** … up to here. */
  acceptTo(node: number): number {
    return this.data.acceptStart[node + 1] as number;
  }

  cueOf(entry: number): number {
    return this.data.cues[entry] as number;
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

  /** Every entry of one kind; for kinds of which there are few. Of rows without the text `having` none is parsed. */
  all<K extends EntryKindBit>(kind: K, having = ''): Entries[K][] {
    const { kinds, rowOf, rows } = this.data;
    const found: Entries[K][] = [];
    for (let id = kinds.indexOf(kind); id >= 0; id = kinds.indexOf(kind, id + 1)) {
      if (rows.at(rowOf[id] as number).includes(having)) found.push(this.entry(id, kind));
    }
    return found;
  }

  /** The entry as rules read it; parsed on first use. */
  entry<K extends EntryKindBit>(id: number, kind: K): Entries[K] {
    let entry = this.#entries[id];
    if (entry === undefined) {
      entry = readEntry[kind](this.#row(this.data.rowOf[id] as number));
      this.#entries[id] = entry;
    }
    return entry as Entries[K];
  }

  #row(line: number): Readonly<Record<string, string>> {
    const [shape, ...cells] = this.data.rows.at(line).split('\t');
    const columns = this.data.columns[Number(shape)] as readonly string[];
    return Object.fromEntries(cells.map((cell, i) => [columns[i], cell]));
  }

  #child(node: number, symbol: number): number {
    const edges = this.#edges;
    let low = this.#firstChild[node] as number;
    const end = this.#firstChild[node + 1] as number;
    let high = end;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((edges[middle] as number) < symbol) low = middle + 1;
      else high = middle;
    }
    return low < end && edges[low] === symbol ? low : 0;
  }

  #seeWhatGoesOn(node: number): number {
    let bits = 0;
    const end = this.#firstChild[node + 1] as number;
    for (let child = this.#firstChild[node] as number; child < end; child++) bits |= 1 << (this.#edges[child] as number);
    this.#goesOn[node] = bits;
    return bits;
  }
}
