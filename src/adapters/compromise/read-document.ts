import type { EntityType, Extractor, Span } from '../../index.ts';
import { TidyText } from '../tidy-text.ts';
import { DocumentReading } from './document-reading.ts';
import { firstTag, TAGS } from './tags.ts';
import { type Document, PLACE, type Term } from './terms.ts';

/** The text of a document before it was tidied. */
const given = new WeakMap<Document, { readonly text: string; readonly tidy: TidyText }>();

/** What compromise is given instead of the text, so that it may be found again when its words are there. */
export function tidied(text: string, split: (tidy: string) => Document): Document {
  const tidy = new TidyText(text);
  const document = split(tidy.text);
  given.set(document, { text, tidy });
  return document;
}

/**
 * Reads the text of a document, joins sentences that a mention goes through (`TP. Hồ Chí Minh`) and puts a tag for each
 * mention on its words. A document that was read is left as it is.
 */
export function readDocument(document: Document, extractor: Extractor): void {
  const terms = document.flat();
  if (terms.length === 0 || terms.some((term) => term[PLACE] !== undefined)) return;
  const whole = terms.map(({ pre, text, post }) => pre + text + post).join('');
  const { text, tidy } = given.get(document) ?? { text: whole, tidy: new TidyText('') };
  const reading = new DocumentReading(text, extractor.extract(text), wordsOf(terms, tidy));
  terms.forEach((term, index) => {
    term[PLACE] = { reading, index };
  });
  joinSentences(document, reading);
  for (const { mention, first, last } of reading.reaches) {
    const tag = TAGS[mention.node.slice(0, mention.node.indexOf(':')) as EntityType];
    for (const term of terms.slice(first, last + 1)) term.tags?.add(tag);
    terms[first]?.tags?.add(firstTag(tag));
  }
}

/** A word that compromise adds to what is written stands where the word before it does: `kg` of `5kg`. */
function wordsOf(terms: readonly Term[], tidy: TidyText): Span[] {
  let at = 0;
  let span: Span = { start: 0, end: 0 };
  return terms.map(({ pre, text, post }) => {
    const start = at + pre.length;
    if (text !== '') span = tidy.given(start, start + text.length);
    at = start + text.length + post.length;
    return span;
  });
}

function joinSentences(document: Document, reading: DocumentReading): void {
  const sentences = [...document];
  const ends: number[] = [];
  for (const sentence of sentences) ends.push((ends[ends.length - 1] ?? 0) + sentence.length);
  // Whether a mention goes on from each sentence into the next.
  const goesOn = new Set<number>();
  let from = 0;
  for (const { first, last } of reading.reaches) {
    while ((ends[from] as number) <= first) from++;
    for (let sentence = from; (ends[sentence] as number) <= last; sentence++) goesOn.add(sentence);
  }
  if (goesOn.size === 0) return;
  document.length = 0;
  sentences.forEach((sentence, i) => {
    if (goesOn.has(i - 1)) document[document.length - 1]?.push(...sentence);
    else document.push(sentence);
  });
}
