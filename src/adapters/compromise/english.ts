import nlp from 'compromise';
import type { RecognizedSpan, Recognizer } from '../../model/index.ts';
import { TidyText } from '../tidy-text.ts';
import { englishPassages } from './english-passages.ts';
import { HOOK } from './plugin.ts';
import type { Term } from './terms.ts';

/** What is used of compromise: the methods of a view that are called here, and the words that it holds. */
interface View {
  readonly document: readonly (readonly Term[])[];
  readonly fullPointer: readonly (readonly unknown[])[];
}

type Type = RecognizedSpan['type'];

/**
 * (right + 1) / (found + 2) of 39 right among 43 found: 41 in our own sentences as first measured by
 * scripts/measure-english.ts, where the two that were wrong are mended since, and two in the corpus.
 */
const PRECISION = 0.89;
/** `University of California`: small words that a name may hold. */
const INSIDE = new Set(['of', 'and', 'for', 'the']);
/** Steps of compromise that `tokenize` has taken already, and ours, which would read the passage as Vietnamese. */
const DONE: ReadonlySet<string> = new Set(['alias', 'normal', 'machine', 'contractions', HOOK]);

/**
 * A recognizer that adds the people, places and organizations which compromise finds in the English passages of a
 * text: those of eight words at least that no Vietnamese sentence could be. Texts without any cost next to nothing
 * (4 million characters a second), passages are read at 60,000. What was added to compromise by plugins or `addWords` counts.
 *
 * ```ts
 * import { createExtractor } from 'thucthe';
 * import { english } from 'thucthe/compromise';
 *
 * const extractor = createExtractor({ recognizers: [english()] });
 * const text = 'Theo báo cáo, growth in Southeast Asia is expected to slow, said the economist Aaron Batten.';
 * extractor.extract(text).nodes.map(({ id }) => id); // => ['person:aaron-batten', 'place:southeast-asia']
 * ```
 */
export function english(): Recognizer {
  return Object.freeze({ name: 'english', confidence: PRECISION, recognize });
}

function recognize(given: string): RecognizedSpan[] {
  const tidy = new TidyText(given);
  return englishPassages(tidy.text).flatMap(({ start, end }) =>
    namesOf(tidy.text.slice(start, end)).map((name) => ({ ...tidy.given(start + name.start, start + name.end), type: name.type })),
  );
}

function namesOf(passage: string): RecognizedSpan[] {
  const hooks = nlp.hooks().filter((hook) => !DONE.has(hook));
  const doc = nlp.tokenize(passage);
  doc.compute(hooks);
  const starts = startsOf(doc as View);
  const found = (type: Type, view: View) => view.fullPointer.flatMap((pointer) => namesAt(type, doc as View, starts, pointer));
  return [...found('person', doc.people()), ...found('organization', doc.organizations()), ...found('place', doc.places())];
}

/** Where each word begins, by sentence and word. */
function startsOf({ document }: View): number[][] {
  let at = 0;
  return document.map((sentence) =>
    sentence.map(({ pre, text, post }) => {
      const start = at + pre.length;
      at = start + text.length + post.length;
      return start;
    }),
  );
}

/** The names that a match holds, without the words of rank before them; none where one is cut out of a longer one. */
function namesAt(type: Type, { document }: View, starts: readonly (readonly number[])[], pointer: readonly unknown[]): RecognizedSpan[] {
  const [sentence, first, end] = pointer as readonly [number, number, number];
  const terms = document[sentence] as readonly Term[];
  const names: RecognizedSpan[] = [];
  for (let from = first, at = first; at < end; at++) {
    // `Singapore, Japan` is one match and two names.
    if (at + 1 < end && !terms[at]?.post.includes(',')) continue;
    while (from < at && !isNamePart(terms[from] as Term)) from++;
    if (isName(type, terms.slice(from, at + 1)) && !isCut(type, terms, from, at + 1)) {
      const [start, last] = [starts[sentence]?.[from] as number, starts[sentence]?.[at] as number];
      names.push({ type, start, end: last + (terms[at] as Term).text.length });
    }
    from = at + 1;
  }
  return names;
}

const isCapital = ({ text }: Term) => /^\p{Lu}/u.test(text);
const isNamePart = (term: Term) => isCapital(term) && !term.tags?.has('Honorific');

function isName(type: Type, name: readonly Term[]): boolean {
  if (type === 'person') return name.length >= 2 && name.every(isCapital);
  return name.every((term) => isCapital(term) || INSIDE.has(term.text)) && !name.some(({ text }) => /['’]s?$/.test(text));
}

/** Another capital stands beside it, or beyond a small word: `Samsung` of `Samsung Electronics`, `Council` of `Council of Lang Son`. */
function isCut(type: Type, terms: readonly Term[], from: number, end: number): boolean {
  const [before, second, last] = [terms[from - 1], terms[from - 2], terms[end - 1] as Term];
  // The first word of a passage has a capital in any case.
  if (before && from > 1 && !before.post.includes(',') && (isNamePart(before) || (type === 'organization' && joins(before, second))))
    return true;
  const [next, third] = terms.slice(end, end + 2);
  return next !== undefined && !/[,.;:()]/.test(last.post) && (isCapital(next) || (next.text !== 'and' && joins(next, third)));
}

function joins(small: Term, other: Term | undefined): boolean {
  return INSIDE.has(small.text) && small.text !== 'the' && other !== undefined && isCapital(other) && !other.post.includes(',');
}
