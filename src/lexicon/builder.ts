import type { DictionaryEntries } from '../model/index.ts';
import { Shape, SymbolTable, scan, Tokens } from '../text/index.ts';
import type { LexiconData } from './data.ts';
import { COMMUNES, type DictionaryRow, isEditorial, PHRASE_SOURCES, SYLLABLE_SOURCES } from './dictionary.ts';
import { packCommunes } from './gazetteer.ts';

const NO_SYMBOLS = new SymbolTable(0);

/** Makes tables from dictionaries: at build time from our own, in `createExtractor` from those and the user's. */
export class LexiconBuilder {
  readonly #symbols: SymbolTable;
  readonly #syllables: number[] = [0];
  readonly #parents: number[] = [0];
  readonly #edges: number[] = [0];
  readonly #children = new Map<number, Map<number, number>>();
  readonly #accepts: (readonly [node: number, entry: number])[] = [];
  readonly #kinds: number[] = [];
  readonly #rowOf: number[] = [];
  readonly #rows: string[] = [];
  readonly #communes: string[] = [];
  readonly #tokens = new Tokens();

  /** Starts empty, or from tables that are already compiled. */
  constructor(base?: LexiconData) {
    this.#symbols = new SymbolTable(base?.symbolHashes.length);
    if (!base) return;
    base.symbolHashes.forEach((hash, i) => this.#symbols.internHash(hash, base.symbolChecks[i] as number));
    this.#syllables = [...base.syllables];
    for (let node = 1; node < base.parents.length; node++) this.#addNode(base.parents[node] as number, base.edges[node] as number);
    base.acceptNodes.forEach((node, i) => this.#accepts.push([node, base.acceptEntries[i] as number]));
    this.#kinds = [...base.kinds];
    this.#rowOf = [...base.rowOf];
    this.#rows = [...base.rows];
    this.#communes = [...base.communes];
  }

  add(dictionary: DictionaryEntries): this {
    if (dictionary.name === COMMUNES) this.#communes.push(packCommunes(dictionary.rows));
    const syllable = SYLLABLE_SOURCES[dictionary.name];
    const sources = PHRASE_SOURCES[dictionary.name] ?? [];
    for (const row of dictionary.rows) {
      if (syllable) this.#mark(row[syllable.column] ?? '', syllable.bit);
      if (sources.length === 0) continue;
      const line = this.#rows.push(serialize(dictionary.name, row)) - 1;
      for (const { kind, phrases } of sources) {
        const entry = this.#kinds.push(kind) - 1;
        this.#rowOf.push(line);
        for (const phrase of phrases(row)) this.#addPhrase(phrase, entry);
      }
    }
    return this;
  }

  build(): LexiconData {
    const { hashes, checks } = this.#symbols.hashes();
    const accepts = [...this.#accepts].sort(([a, x], [b, y]) => a - b || x - y);
    const syllables = new Int32Array(this.#symbols.size + 1);
    syllables.set(this.#syllables.map((bits) => bits ?? 0));
    return {
      symbolHashes: hashes,
      symbolChecks: checks,
      syllables,
      parents: Int32Array.from(this.#parents),
      edges: Int32Array.from(this.#edges),
      acceptNodes: Int32Array.from(accepts, ([node]) => node),
      acceptEntries: Int32Array.from(accepts, ([, entry]) => entry),
      kinds: Int32Array.from(this.#kinds),
      rowOf: Int32Array.from(this.#rowOf),
      rows: this.#rows,
      communes: this.#communes,
    };
  }

  #mark(syllable: string, bit: number): void {
    const symbol = this.#symbols.intern(syllable);
    this.#syllables[symbol] = (this.#syllables[symbol] ?? 0) | bit;
  }

  #addPhrase(phrase: string, entry: number): void {
    const tokens = this.#tokens;
    scan(phrase, tokens, NO_SYMBOLS);
    let node = 0;
    for (let token = 0; token < tokens.count; token++) {
      const isSign = tokens.is(token, Shape.SIGN);
      const symbol = isSign ? (tokens.symbol[token] as number) : this.#symbols.intern(tokens.slice(token, token + 1));
      node = this.#children.get(node)?.get(symbol) ?? this.#addNode(node, symbol);
    }
    if (node !== 0) this.#accepts.push([node, entry]);
  }

  #addNode(parent: number, symbol: number): number {
    const node = this.#parents.push(parent) - 1;
    this.#edges.push(symbol);
    let children = this.#children.get(parent);
    if (!children) this.#children.set(parent, (children = new Map()));
    children.set(symbol, node);
    return node;
  }
}

/** The row without what only people read, as a line. */
function serialize(dictionary: string, row: DictionaryRow): string {
  return JSON.stringify(row, (column, value) => (value === '' || isEditorial(dictionary, column) ? undefined : value));
}
