import { type Entity, type EntityGraph, type Mention, type Span, ThuctheError } from '../../index.ts';
import type { DocumentReading } from './document-reading.ts';
import { PLACE, type Term } from './terms.ts';

/** A match of a rule: where it stands in the text as given, and what stands in it. */
export interface Match extends Span {
  /** Those all of whose words are in the match, in the order of the text, the longer one first. */
  readonly mentions: readonly Mention[];
  /** What they name, each once. */
  readonly nodes: readonly Entity[];
}

/** A text as it was given to `nlp`, its graph, and the matches of a view. */
export interface Reading {
  /** As it was given to `nlp`. */
  readonly text: string;
  /** Of the whole text. */
  readonly graph: EntityGraph;
  /** One for each match of the view, in its order; of a whole document one for each sentence. */
  readonly matches: readonly Match[];
}

/** Any view of compromise: a document, what `match` returns, what `people` returns. */
export interface CompromiseView {
  /** The words of the view, match by match. */
  readonly docs: readonly (readonly object[])[];
  /** The words of the whole text, sentence by sentence. */
  readonly document: readonly (readonly object[])[];
}

/** The view is of a text that was read before `nlp.plugin(thucthe())`, or without its step. */
export class NotReadError extends ThuctheError {
  /** The name of the class. */
  override readonly name = 'NotReadError';
  /** That of every `NotReadError`. */
  readonly code = 'ERR_NOT_READ';

  /** Its message says what to call. */
  constructor() {
    super("the text was read without the plugin: call nlp.plugin(thucthe()) before nlp(text), or doc.compute('thucthe') after it");
  }
}

const NOTHING: Reading = { text: '', graph: { nodes: [], edges: [], mentions: [] }, matches: [] };

/**
 * The way back from compromise: the text of a view as it was given, its graph, and for each match its offsets (UTF-16),
 * mentions and nodes. Words that were put into the document after it was read stand nowhere and are passed over.
 *
 * ```ts
 * import nlp from 'compromise';
 * import { readingOf, thucthe } from 'thucthe/compromise';
 *
 * nlp.plugin(thucthe());
 * const text = 'UBND tỉnh Lạng Sơn và Sở Nội vụ họp ngày 9/3/2023.';
 * const { graph, matches } = readingOf(nlp(text).match('#VnOrganization+'));
 * matches.map(({ start, end }) => text.slice(start, end)); // => ['UBND tỉnh Lạng Sơn', 'Sở Nội vụ']
 * matches.map(({ nodes }) => nodes.map(({ type }) => type)); // => [['organization', 'abbreviation', 'place'], ['organization']]
 * graph.edges.length; // => 2
 * ```
 *
 * @throws NotReadError
 */
export function readingOf(view: CompromiseView): Reading {
  const reading = readingOfDocument(view.document as readonly (readonly Term[])[]);
  if (reading === null) return NOTHING;
  const nodes = new Map(reading.graph.nodes.map((node) => [node.id, node]));
  const matches = (view.docs as readonly (readonly Term[])[]).flatMap((terms) => matchOf(terms, reading, nodes));
  return { text: reading.text, graph: reading.graph, matches };
}

/** Null where there are no words. */
function readingOfDocument(document: readonly (readonly Term[])[]): DocumentReading | null {
  for (const sentence of document) for (const term of sentence) if (term[PLACE]) return term[PLACE].reading;
  if (document.every((sentence) => sentence.length === 0)) return null;
  throw new NotReadError();
}

function matchOf(terms: readonly Term[], reading: DocumentReading, nodes: ReadonlyMap<string, Entity>): Match[] {
  const indices = terms.flatMap((term) => (term[PLACE]?.reading === reading ? [term[PLACE].index] : []));
  if (indices.length === 0) return [];
  const [first, last] = [indices[0] as number, indices[indices.length - 1] as number];
  const mentions = reading.mentionsWithin(first, last);
  const ids = new Set(mentions.map(({ node }) => node));
  return [{ ...reading.span(first, last), mentions, nodes: [...ids].map((id) => nodes.get(id) as Entity) }];
}
