import type { EntityType } from './entity.ts';

/** Entries of one dictionary file, as `parseDictionary` of `thucthe/schema` returns them. */
export interface DictionaryEntries {
  /** The file's name without `.tsv`, which says what an entry is: `abbreviations`. */
  readonly name: string;
  readonly rows: readonly Readonly<Record<string, string>>[];
}

/** What the caller knows of a text that the text may not say, and what is wanted of it. All optional. */
export interface ExtractOptions {
  /** The day on which the text was written, `2023-03-10`: settles missing years and words like `hôm qua`. */
  readonly referenceDate?: string | undefined;
  /** The unit that the text speaks from, `tỉnh Lạng Sơn`: settles a bare `tỉnh`, `UBND tỉnh`. */
  readonly locality?: string | undefined;
  /** Only nodes of these types, their mentions and the edges among them. All nine when left out. */
  readonly types?: readonly EntityType[] | undefined;
  /** Entries of the caller's own, read beside those of the package. */
  readonly dictionaries?: readonly DictionaryEntries[] | undefined;
}
