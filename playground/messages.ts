import type { EntityGraph, EntityType } from '../src/index.ts';
import type { DownloadName } from './download-names.ts';
import type { Download } from './downloads.ts';

/** What the reader of the page settles before a text is read. Empty where it is left open. */
export interface Context {
  readonly referenceDate: string;
  readonly locality: string;
}

/** What the page asks its worker for. */
export type Request =
  | { readonly kind: 'read'; readonly text: string; readonly context: Context }
  /** Of the last text that was read: a mention by its place in the graph. */
  | { readonly kind: 'explain'; readonly mention: number }
  /** Of the last text that was read, nodes of these types only. */
  | { readonly kind: 'write'; readonly name: DownloadName; readonly types: readonly EntityType[] };

export interface Answers {
  readonly read: { readonly graph: EntityGraph; readonly milliseconds: number };
  readonly explain: string;
  readonly write: Download;
}

export type Kind = Request['kind'];

export type AnswerMessage =
  | { readonly number: number; readonly answer: Answers[Kind] }
  | { readonly number: number; readonly problem: string };

/** Asked and answered in order, and so told apart by their number. */
export interface RequestMessage {
  readonly number: number;
  readonly request: Request;
}
