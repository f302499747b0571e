import type { Span } from '../../model/index.ts';
import { sentencesOf } from '../sentences.ts';

const setOf = (words: string) => new Set(words.split(' '));

/** Small words of English that are no syllables of Vietnamese, not even where it is typed without its marks (`the`, `to`, `in` are). */
const SMALL = setOf('of and for with from by it at as between under into which that this these those their its whose other than also');
/** Verbs of the same kind: a sentence has one, a title none (`Women and Men for the Future of ASEAN`). */
const VERBS = setOf('is are was were has have had been will shall would said');
/** Fewer words tell too little: `Internet of Things`. */
const FEWEST_WORDS = 8;
/** So many different ones of both a passage has at least, and one in so many of its words. */
const FEWEST_SIGNS = 2;
const WORDS_PER_SIGN = 8;

const WORD = /[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*/gu;
/** A small word with a letter that English does not write: Vietnamese, and the end of a passage. Names may have any. */
const FOREIGN = /^(?=\p{Ll})\p{Ll}*[^\p{ASCII}’-]/u;

interface Word extends Span {
  readonly text: string;
}

/**
 * The passages of a text that are English beyond doubt, each within one sentence of 600 characters at most. Passages
 * that a Vietnamese sentence surrounds are found too, single names and titles are not.
 */
export function englishPassages(text: string): Span[] {
  return sentencesOf(text).flatMap(({ start, end }) =>
    runsOf(wordsOf(text.slice(start, end), start))
      .filter(isEnglish)
      .map((run) => ({ start: (run[0] as Word).start, end: (run[run.length - 1] as Word).end })),
  );
}

function wordsOf(sentence: string, offset: number): Word[] {
  return [...sentence.matchAll(WORD)].map(({ 0: text, index }) => ({ text, start: offset + index, end: offset + index + text.length }));
}

function runsOf(words: readonly Word[]): Word[][] {
  const runs: Word[][] = [[]];
  for (const word of words) {
    if (FOREIGN.test(word.text)) runs.push([]);
    else (runs[runs.length - 1] as Word[]).push(word);
  }
  return runs;
}

function isEnglish(run: readonly Word[]): boolean {
  if (run.length < FEWEST_WORDS) return false;
  const signs = run.map(({ text }) => text).filter((word) => SMALL.has(word) || VERBS.has(word));
  if (!signs.some((word) => VERBS.has(word))) return false;
  return new Set(signs).size >= FEWEST_SIGNS && signs.length * WORDS_PER_SIGN >= run.length;
}
