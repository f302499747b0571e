import { allLines, type Lines, TextLines } from './lines.ts';
import { type ArrayShapes, bytesOf, type Numbers, type PackedArrays, packArrays, unpackArrays } from './packed-arrays.ts';

/**
 * What compiled tables hold: flat arrays that are used as they are, and rows as text that is parsed when an entry is
 * first asked for. Nothing is built from them when a lexicon is loaded.
 */
export interface LexiconData {
  /** The symbol table: by id the two hashes of each symbol, and the ids by their place in the table. */
  readonly symbolHashes: Numbers;
  readonly symbolChecks: Numbers;
  readonly symbolSlots: Numbers;
  /** `Syllable` bits by symbol; index 0 is the unknown word. */
  readonly syllables: Numbers;
  /**
   * The trie, level by level from the root, 0: the children of node k are the nodes from `firstChild[k]` up to, not
   * including, `firstChild[k + 1]`, by rising symbol; `edges[c]` is the symbol that leads to node c.
   */
  readonly firstChild: Numbers;
  readonly edges: Numbers;
  /** The phrases that end at node k are `acceptEntries[i]` for i from `acceptStart[k]` up to `acceptStart[k + 1]`. */
  readonly acceptStart: Numbers;
  readonly acceptEntries: Numbers;
  /** `EntryKind` of each entry, its `Cue` if it is one, and the row that it comes from. */
  readonly kinds: Numbers;
  readonly cues: Numbers;
  readonly rowOf: Numbers;
  /** The columns of each dictionary that rows come from. */
  readonly columns: readonly (readonly string[])[];
  /** A row as the number of its dictionary and its cells, with tabs between them. */
  readonly rows: Lines;
  /** Communes, as `packCommunes` packs them: none, the project's own, and behind them the user's. */
  readonly communes: readonly Lines[];
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
  return { arrays: packArrays(ARRAYS.map((name) => data[name])), columns: data.columns, rows: allLines(data.rows).join('\n') };
}

/** The tables without the communes, which are packed apart so that a small bundle may leave them out. */
export function unpackLexicon({ arrays, columns, rows }: PackedLexicon): LexiconData {
  return lexiconOf({ shapes: arrays.shapes, columns, bytes: bytesOf(arrays.base64), rows: new TextLines(rows) });
}

/** What tells how to read the bytes of the arrays and the lines of the rows. */
export interface TableShapes {
  readonly shapes: ArrayShapes;
  readonly columns: readonly (readonly string[])[];
}

/** The tables of bytes and rows, wherever those come from. */
export function lexiconOf({
  shapes,
  columns,
  bytes,
  rows,
}: TableShapes & { readonly bytes: Uint8Array; readonly rows: Lines }): LexiconData {
  const unpacked = unpackArrays(shapes, bytes);
  const named = Object.fromEntries(ARRAYS.map((name, i) => [name, unpacked[i]])) as Record<(typeof ARRAYS)[number], Numbers>;
  return { ...named, columns, rows, communes: [] };
}
