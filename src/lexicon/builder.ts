import type { DictionaryEntries } from '../model/index.ts';
import { Shape, SymbolTable, scan, Tokens } from '../text/index.ts';
import { Cue, type CueName } from './cue.ts';
import type { LexiconData } from './data.ts';
import { COMMUNES, type DictionaryRow, isEditorial, PHRASE_SOURCES, SYLLABLE_SOURCES } from './dictionary.ts';
import { EntryKind } from './entry.ts';
import { packCommunes } from './gazetteer.ts';
import { symbolTableOf } from './lexicon.ts';
import { allLines, type Lines, TextLines } from './lines.ts';

const NO_SYMBOLS = new SymbolTable(0);

/** Makes tables from dictionaries: at build time from our own, in `createExtractor` from those and the user's. */
export class LexiconBuilder {
  readonly #symbols: SymbolTable;
  readonly #syllables: number[] = [0];
  #nodes = 1;
  readonly #children = new Map<number, Map<number, number>>();
  readonly #accepts: (readonly [node: number, entry: number])[] = [];
  readonly #kinds: number[] = [];
  readonly #cues: number[] = [];
  readonly #rowOf: number[] = [];
  readonly #columns: (readonly string[])[] = [];
  readonly #rows: string[] = [];
  readonly #communes: Lines[] = [];
  readonly #tokens = new Tokens();

  /** Starts empty, or from tables that are already compiled. */
  constructor(base?: LexiconData) {
    this.#symbols = new SymbolTable();
    if (!base) return;
    this.#symbols = symbolTableOf(base);
    this.#syllables = [...base.syllables];
    base.firstChild.forEach((first, node) => {
      for (let child = first; child < (base.firstChild[node + 1] ?? first); child++) this.#addNode(node, base.edges[child] as number);
      for (let i = base.acceptStart[node] as number; i < (base.acceptStart[node + 1] ?? 0); i++)
        this.#accepts.push([node, base.acceptEntries[i] as number]);
    });
    this.#kinds = [...base.kinds];
    this.#cues = [...base.cues];
    this.#rowOf = [...base.rowOf];
    this.#columns = [...base.columns];
    this.#rows = allLines(base.rows);
    this.#communes = [...base.communes];
  }

  add(dictionary: DictionaryEntries): this {
    if (dictionary.name === COMMUNES) this.#communes.push(new TextLines(packCommunes(dictionary.rows)));
    const syllable = SYLLABLE_SOURCES[dictionary.name];
    const sources = PHRASE_SOURCES[dictionary.name] ?? [];
    const columns = readColumns(dictionary);
    const shape = sources.length > 0 ? this.#columns.push(columns) - 1 : -1;
    for (const row of dictionary.rows) {
      if (syllable) this.#mark(row[syllable.column] ?? '', syllable.bit);
      if (sources.length === 0) continue;
      const line = this.#rows.push(serialize(shape, columns, row)) - 1;
      for (const { kind, phrases } of sources) {
        const entry = this.#kinds.push(kind) - 1;
        this.#cues.push(kind === EntryKind.CUE ? (Cue[row.cue as CueName] ?? 0) : 0);
        this.#rowOf.push(line);
        for (const phrase of phrases(row)) this.#addPhrase(phrase, entry);
      }
    }
    return this;
  }

  build(): LexiconData {
    const { hashes, checks, slots } = this.#symbols.data();
    const syllables = new Int32Array(this.#symbols.size + 1);
    syllables.set(this.#syllables.map((bits) => bits ?? 0));
    return {
      symbolHashes: hashes,
      symbolChecks: checks,
      symbolSlots: slots,
      syllables,
      ...this.#trie(),
      kinds: Int32Array.from(this.#kinds),
      cues: Int32Array.from(this.#cues),
      rowOf: Int32Array.from(this.#rowOf),
      columns: this.#columns,
      rows: new TextLines(this.#rows.join('\n')),
      communes: this.#communes,
    };
  }

  /** The nodes in the order of their levels, so that the children of each stand together. */
  #trie(): Pick<LexiconData, 'firstChild' | 'edges' | 'acceptStart' | 'acceptEntries'> {
    const accepts = new Map<number, number[]>();
    for (const [node, entry] of this.#accepts) {
      const entries = accepts.get(node);
      if (entries) entries.push(entry);
      else accepts.set(node, [entry]);
    }
    const order = [0];
    const edges = [0];
    const [firstChild, acceptStart, acceptEntries]: [number[], number[], number[]] = [[], [], []];
    for (let at = 0; at < order.length; at++) {
      const node = order[at] as number;
      firstChild.push(order.length);
      acceptStart.push(acceptEntries.length);
      acceptEntries.push(...(accepts.get(node) ?? []).sort((a, b) => a - b));
      const children = [...(this.#children.get(node) ?? [])].sort(([a], [b]) => a - b);
      for (const [symbol, child] of children) {
        order.push(child);
        edges.push(symbol);
      }
    }
    firstChild.push(order.length);
    acceptStart.push(acceptEntries.length);
    return {
      firstChild: Int32Array.from(firstChild),
      edges: Int32Array.from(edges),
      acceptStart: Int32Array.from(acceptStart),
      acceptEntries: Int32Array.from(acceptEntries),
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
    const node = this.#nodes++;
    let children = this.#children.get(parent);
    if (!children) this.#children.set(parent, (children = new Map()));
    children.set(symbol, node);
    return node;
  }
}

/** The columns of a dictionary without those that only people read. */
function readColumns({ name, rows }: DictionaryEntries): string[] {
  return [...new Set(rows.flatMap((row) => Object.keys(row)))].filter((column) => !isEditorial(name, column));
}

/** The row as a line: cells are the caller's and may have anything in them but what parts them. */
function serialize(shape: number, columns: readonly string[], row: DictionaryRow): string {
  const cells = columns.map((column) => (row[column] ?? '').replace(/[\t\n]/g, ' '));
  return `${shape}\t${cells.join('\t')}`.trimEnd();
}
