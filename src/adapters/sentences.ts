import type { Span } from '../model/index.ts';

/** Libraries that read sentences are given no longer ones: a table without full stops is cut. */
const LONGEST_SENTENCE = 600;
/** A full stop behind a word of so few letters, all capitals or one only, is the word's own: `TP.`, `TS.`, `A.` */
const LONGEST_DOTTED = 3;

/**
 * Stretches of one line each that end with a sentence or after 600 characters at a space, in the order of the text.
 * A line that goes on in a small letter is of the sentence before it, as in hard-wrapped text.
 */
export function sentencesOf(text: string): Span[] {
  const sentences: Span[] = [];
  let start = 0;
  let space = 0;
  const cut = (end: number) => {
    if (text.slice(start, end).trim() !== '') sentences.push({ start, end });
    start = end;
  };
  for (let at = 0; at < text.length; at++) {
    if (isSpace(text, at)) space = at;
    if (endsSentence(text, at) || endsLine(text, at)) cut(at + 1);
    else if (at - start >= LONGEST_SENTENCE) cut(space > start ? space : at + 1);
  }
  cut(text.length);
  return sentences;
}

const isSpace = (text: string, at: number) => /\s/.test(text[at] ?? ' ');
const isSmall = (letter: string | undefined) => letter !== undefined && /\p{Ll}/u.test(letter);

function endsLine(text: string, at: number): boolean {
  return text[at] === '\n' && !isSmall(text[at + 1]);
}

/** `.`, `!`, `?`, `…`, `;` before a space; not the dot of `TP.` */
function endsSentence(text: string, at: number): boolean {
  if (!'.!?…;'.includes(text[at] as string) || !isSpace(text, at + 1)) return false;
  return text[at] !== '.' || !isDotted(text, at);
}

function isDotted(text: string, dot: number): boolean {
  let start = dot;
  while (start > 0 && dot - start <= LONGEST_DOTTED && /\p{L}/u.test(text[start - 1] as string)) start--;
  const word = text.slice(start, dot);
  return word.length > 0 && word.length <= LONGEST_DOTTED && word === word.toUpperCase();
}
