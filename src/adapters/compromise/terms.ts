import type { DocumentReading } from './document-reading.ts';

/** Which word of which text a term was when its text was read; copies of a document keep it, words put in later have none. */
export const PLACE = Symbol('thucthe');

/** A word of compromise with the signs around it: `(`, `HĐND`, `) `. */
export interface Term {
  readonly pre: string;
  /** Empty where compromise reads more words than stand there: `kg` of `5kg`. */
  readonly text: string;
  readonly post: string;
  readonly tags?: Set<string>;
  [PLACE]?: { readonly reading: DocumentReading; readonly index: number };
}

/** The sentences of a text. */
export type Document = Term[][];
