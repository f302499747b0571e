import type { AbbreviationSense } from '../lexicon/index.ts';
import { hashSyllable, Shape, type SyllableHash, type Tokens } from '../text/index.ts';

/** How far from a short form a word of its `near` contexts may stand, in tokens. */
const NEAR = 15;

/** Stand in a context for any word of their kind: `QL ⟦6⟧`, `TX ⟦Nghĩa⟧ Lộ`. */
const MARKS: Readonly<Record<string, (tokens: Tokens, token: number) => boolean>> = {
  '#': (tokens, token) => tokens.is(token, Shape.NUMBER) && !tokens.is(token, Shape.LINE_BEFORE),
  Aa: (tokens, token) =>
    tokens.is(token, Shape.WORD | Shape.CAPITAL) && ((tokens.shape[token] as number) & (Shape.ALL_CAPS | Shape.LINE_BEFORE)) === 0,
};

type Word = SyllableHash | (typeof MARKS)[string];
type Phrase = readonly Word[];

interface Contexts {
  readonly left: readonly Phrase[];
  readonly right: readonly Phrase[];
  readonly near: readonly Phrase[];
}

/** Contexts with nothing but words, and those with a mark. */
interface Sense {
  readonly words: Contexts;
  readonly marks: Contexts;
}

type Fits = (sense: AbbreviationSense, tokens: Tokens, from: number, to: number) => boolean;

/** What can decide, the strongest first. */
const STRENGTHS: readonly Fits[] = [
  (sense, tokens, from, to) => isBeside(contextsOf(sense).words, tokens, from, to),
  (sense, tokens, from, to) => isBeside(contextsOf(sense).marks, tokens, from, to),
  (sense, tokens, from) => contextsOf(sense).words.near.some((phrase) => isNear(tokens, from, phrase)),
  (sense) => !hasContext(sense),
];

/**
 * The one sense that fits at the tokens [from, to): by a word beside it, else by a figure or name beside it, else by a
 * word nearby, else the one that needs no context. Null when none fits, or two equally well.
 */
export function senseOf(senses: readonly AbbreviationSense[], tokens: Tokens, from: number, to: number): AbbreviationSense | null {
  const [only, second] = senses;
  if (!only || (!second && !hasContext(only))) return only ?? null;
  for (const fits of STRENGTHS) {
    const fitting = senses.filter((sense) => fits(sense, tokens, from, to));
    if (fitting.length > 0) return fitting.length === 1 ? (fitting[0] as AbbreviationSense) : null;
  }
  return null;
}

const hasContext = (sense: AbbreviationSense) => sense.left.length + sense.right.length + sense.near.length > 0;

/** The right context may stand behind a dot: `TX.Nghĩa Lộ`, `KT. GIÁM ĐỐC`. */
function isBeside({ left, right }: Contexts, tokens: Tokens, from: number, to: number): boolean {
  if (!tokens.is(from, Shape.BREAK_BEFORE) && left.some((phrase) => stands(tokens, from - phrase.length, phrase))) return true;
  const dot = tokens.isSign(to, '.') && tokens.isJoined(to) ? 1 : 0;
  return !tokens.is(to + dot, Shape.BREAK_BEFORE) && right.some((phrase) => stands(tokens, to + dot, phrase));
}

function isNear(tokens: Tokens, token: number, phrase: Phrase): boolean {
  const sentence = tokens.sentence[token];
  for (let from = Math.max(0, token - NEAR); from < Math.min(tokens.count, token + NEAR); from++) {
    if (tokens.sentence[from] === sentence && stands(tokens, from, phrase)) return true;
  }
  return false;
}

function stands(tokens: Tokens, from: number, phrase: Phrase): boolean {
  if (from < 0 || from + phrase.length > tokens.count) return false;
  return phrase.every((word, i) => {
    if (typeof word === 'function') return word(tokens, from + i);
    const { hash, check } = hashSyllable(tokens.slice(from + i, from + i + 1));
    return word.hash === hash && word.check === check;
  });
}

const read = new WeakMap<AbbreviationSense, Sense>();

function contextsOf(sense: AbbreviationSense): Sense {
  let contexts = read.get(sense);
  if (!contexts) {
    const [left, right, near] = [sense.left.map(toPhrase), sense.right.map(toPhrase), sense.near.map(toPhrase)];
    const only = (isWanted: (phrase: Phrase) => boolean) => ({
      left: left.filter(isWanted),
      right: right.filter(isWanted),
      near: near.filter(isWanted),
    });
    contexts = { words: only((phrase) => !hasMark(phrase)), marks: only(hasMark) };
    read.set(sense, contexts);
  }
  return contexts;
}

const toPhrase = (context: string): Phrase => context.split(' ').map((word) => MARKS[word] ?? hashSyllable(word));
const hasMark = (phrase: Phrase) => phrase.some((word) => typeof word === 'function');
