import type { AbbreviationSense } from '../lexicon/index.ts';
import { hashSyllable, Shape, type SyllableHash, type Tokens } from '../text/index.ts';

/** How far from a short form a word of its `near` contexts may stand, in tokens. */
const NEAR = 15;

const hashed = new WeakMap<AbbreviationSense, Record<'left' | 'right' | 'near', SyllableHash[][]>>();

/**
 * The sense that stands at the tokens [from, to): one whose context is there, else the one that needs none. Null when
 * only senses with contexts are known and none is met.
 */
export function senseOf(senses: readonly AbbreviationSense[], tokens: Tokens, from: number, to: number): AbbreviationSense | null {
  const [only, second] = senses;
  if (!only || (!second && !hasContext(only))) return only ?? null;
  let plain: AbbreviationSense | null = null;
  for (const sense of senses) {
    if (!hasContext(sense)) plain ??= sense;
    else if (contextIsThere(sense, tokens, from, to)) return sense;
  }
  return plain;
}

const hasContext = (sense: AbbreviationSense) => sense.left.length + sense.right.length + sense.near.length > 0;

function contextIsThere(sense: AbbreviationSense, tokens: Tokens, from: number, to: number): boolean {
  const { left, right, near } = contextsOf(sense);
  if (left.some((words) => wordsAt(tokens, from - words.length, words) && !tokens.is(from, Shape.BREAK_BEFORE))) return true;
  if (right.some((words) => wordsAt(tokens, to, words))) return true;
  return near.some((words) => isNear(tokens, from, words));
}

function contextsOf(sense: AbbreviationSense) {
  let contexts = hashed.get(sense);
  if (!contexts) {
    const phrase = (words: string) => words.split(' ').map(hashSyllable);
    contexts = { left: sense.left.map(phrase), right: sense.right.map(phrase), near: sense.near.map(phrase) };
    hashed.set(sense, contexts);
  }
  return contexts;
}

function wordsAt(tokens: Tokens, from: number, words: readonly SyllableHash[]): boolean {
  if (from < 0 || from + words.length > tokens.count) return false;
  return words.every(({ hash, check }, i) => {
    const word = hashSyllable(tokens.slice(from + i, from + i + 1));
    return word.hash === hash && word.check === check;
  });
}

function isNear(tokens: Tokens, token: number, words: readonly SyllableHash[]): boolean {
  const sentence = tokens.sentence[token];
  for (let from = Math.max(0, token - NEAR); from < Math.min(tokens.count, token + NEAR); from++) {
    if (tokens.sentence[from] === sentence && wordsAt(tokens, from, words)) return true;
  }
  return false;
}
