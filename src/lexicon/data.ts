/** What compiled tables hold: flat arrays, and rows as text that is parsed when an entry is first asked for. */
export interface LexiconData {
  readonly symbolHashes: Int32Array;
  readonly symbolChecks: Int32Array;
  /** `Syllable` bits by symbol; index 0 is the unknown word. */
  readonly syllables: Int32Array;
  /** The trie: node k > 0 is reached from node `parents[k]` by symbol `edges[k]`. */
  readonly parents: Int32Array;
  readonly edges: Int32Array;
  /** Entry `acceptEntries[i]` is a phrase that ends at node `acceptNodes[i]`; sorted by node. */
  readonly acceptNodes: Int32Array;
  readonly acceptEntries: Int32Array;
  /** `EntryKind` of each entry, and the row that it comes from. */
  readonly kinds: Int32Array;
  readonly rowOf: Int32Array;
  /** One JSON object of cells a row. */
  readonly rows: readonly string[];
  /** Communes, as `packCommunes` packs them: none, the project's own, and behind them the user's. */
  readonly communes: readonly string[];
}

const ARRAYS = ['symbolHashes', 'symbolChecks', 'syllables', 'parents', 'edges', 'acceptNodes', 'acceptEntries', 'kinds', 'rowOf'] as const;

/** Tables as two strings that any JavaScript runtime can load, browsers too: arrays in base64, rows in lines. */
export interface PackedLexicon {
  readonly lengths: readonly number[];
  readonly arrays: string;
  readonly rows: string;
}

export function packLexicon(data: LexiconData): PackedLexicon {
  const bytes = ARRAYS.flatMap((name) => [...new Uint8Array(data[name].slice().buffer)]);
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return { lengths: ARRAYS.map((name) => data[name].length), arrays: btoa(binary), rows: data.rows.join('\n') };
}

/** The tables, with the communes that are packed apart so that a small bundle may leave them out. */
export function unpackLexicon(packed: PackedLexicon, communes: readonly string[] = []): LexiconData {
  const binary = atob(packed.arrays);
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i);
  let offset = 0;
  const arrays = packed.lengths.map((length) => {
    const array = new Int32Array(bytes.buffer, offset, length);
    offset += length * 4;
    return array;
  });
  const named = Object.fromEntries(ARRAYS.map((name, i) => [name, arrays[i]])) as Record<(typeof ARRAYS)[number], Int32Array>;
  return { ...named, rows: packed.rows.split('\n'), communes };
}
