import type { EntityType } from './entity.ts';
import type { Span } from './graph.ts';

/** Entries of one dictionary file, as `parseDictionary` of `thucthe/schema` returns them. */
export interface DictionaryEntries {
  /** The file's name without `.tsv`, which says what an entry is: `abbreviations`. */
  readonly name: string;
  /** A row an entry: its cells by column, empty where the file leaves one open. */
  readonly rows: readonly Readonly<Record<string, string>>[];
}

/** A stretch of the text that a recognizer takes for a name: UTF-16 offsets, whole words. */
export interface RecognizedSpan extends Span {
  /** What it names: a recognizer knows these three. */
  readonly type: 'person' | 'organization' | 'place';
}

/** Another reader of names, heard where the package's own rules find nothing: see `thucthe/vntk`. */
export interface Recognizer {
  /** The `rule` of its mentions: small letters, digits and hyphens, `vntk`. */
  readonly name: string;
  /** Its precision, 0 to 1: the `confidence` of its mentions. */
  readonly confidence: number;
  /** Spans in any order. Those that touch a mention of the package, or do not begin and end with a word, are passed over. */
  readonly recognize: (text: string) => Iterable<RecognizedSpan>;
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
  /** Other readers of names, in the order in which they are heard. Their time comes on top. */
  readonly recognizers?: readonly Recognizer[] | undefined;
}
