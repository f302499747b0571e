import { type PackedArrays, packArrays, unpackArrays } from './packed-arrays.ts';

/**
 * What compiled tables hold: flat arrays that are used as they are, and rows as text that is parsed when an entry is
 * first asked for. Nothing is built from them when a lexicon is loaded.
 */
export interface LexiconData {
  /** The symbol table: by id the two hashes of each symbol, and the ids by their place in the table. */
  readonly symbolHashes: Int32Array;
  readonly symbolChecks: Int32Array;
  readonly symbolSlots: Int32Array;
  /** `Syllable` bits by symbol; index 0 is the unknown word. */
  readonly syllables: Int32Array;
  /**
   * The trie, level by level from the root, 0: the children of node k are the nodes from `firstChild[k]` up to, not
   * including, `firstChild[k + 1]`, by rising symbol; `edges[c]` is the symbol that leads to node c.
   */
  readonly firstChild: Int32Array;
  readonly edges: Int32Array;
  /** The phrases that end at node k are `acceptEntries[i]` for i from `acceptStart[k]` up to `acceptStart[k + 1]`. */
  readonly acceptStart: Int32Array;
  readonly acceptEntries: Int32Array;
  /** `EntryKind` of each entry, its `Cue` if it is one, and the row that it comes from. */
  readonly kinds: Int32Array;
  readonly cues: Int32Array;
  readonly rowOf: Int32Array;
  /** The columns of each dictionary that rows come from. */
  readonly columns: readonly (readonly string[])[];
  /** A row as the number of its dictionary and its cells, with tabs between them. */
  readonly rows: readonly string[];
  /** Communes, as `packCommunes` packs them: none, the project's own, and behind them the user's. */
  readonly communes: readonly string[];
}

const ARRAYS = [
  'symbolHashes',
  'symbolChecks',
  'symbolSlots',
  'syllables',
  'firstChild',
  'edges',
  'acceptStart',
  'acceptEntries',
  'kinds',
  'cues',
  'rowOf',
] as const;

/** Tables as strings that any JavaScript runtime can load, browsers too. */
export interface PackedLexicon {
  readonly arrays: PackedArrays;
  readonly columns: readonly (readonly string[])[];
  /** In lines. */
  readonly rows: string;
}

export function packLexicon(data: LexiconData): PackedLexicon {
  return { arrays: packArrays(ARRAYS.map((name) => data[name])), columns: data.columns, rows: data.rows.join('\n') };
}

/** The tables, with the communes that are packed apart so that a small bundle may leave them out. */
export function unpackLexicon({ arrays, columns, rows }: PackedLexicon, communes: readonly string[] = []): LexiconData {
  const unpacked = unpackArrays(arrays);
  const named = Object.fromEntries(ARRAYS.map((name, i) => [name, unpacked[i]])) as Record<(typeof ARRAYS)[number], Int32Array>;
  return { ...named, columns, rows: rows.split('\n'), communes };
}
