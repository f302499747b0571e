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

/** A short form and the tokens about it, each hashed once however many contexts ask for it. */
class Surroundings {
  readonly tokens: Tokens;
  readonly from: number;
  readonly to: number;
  readonly #hashes = new Map<number, SyllableHash>();

  constructor(tokens: Tokens, from: number, to: number) {
    this.tokens = tokens;
    this.from = from;
    this.to = to;
  }

  /** The phrase stands at the token. */
  has(phrase: Phrase, at: number): boolean {
    if (at < 0 || at + phrase.length > this.tokens.count) return false;
    return phrase.every((word, i) => (typeof word === 'function' ? word(this.tokens, at + i) : this.#isWord(word, at + i)));
  }

  #isWord({ hash, check }: SyllableHash, token: number): boolean {
    let found = this.#hashes.get(token);
    if (!found) this.#hashes.set(token, (found = hashSyllable(this.tokens.slice(token, token + 1))));
    return found.hash === hash && found.check === check;
  }
}

type Fits = (sense: AbbreviationSense, around: Surroundings) => boolean;

/** What can decide, the strongest first. */
const STRENGTHS: readonly Fits[] = [
  (sense, around) => isBeside(contextsOf(sense).words, around),
  (sense, around) => isBeside(contextsOf(sense).marks, around),
  (sense, around) => contextsOf(sense).words.near.some((phrase) => isNear(phrase, around)),
  (sense) => !hasContext(sense),
];

/**
 * The one sense that fits at the tokens [from, to): by a word beside it, else by a figure or name beside it, else by a
 * word nearby, else the one that needs no context. Null when none fits, or two equally well.
 */
export function senseOf(senses: readonly AbbreviationSense[], tokens: Tokens, from: number, to: number): AbbreviationSense | null {
  const [only, second] = senses;
  if (!only || (!second && !hasContext(only))) return only ?? null;
  const around = new Surroundings(tokens, from, to);
  for (const fits of STRENGTHS) {
    const fitting = senses.filter((sense) => fits(sense, around));
    if (fitting.length > 0) return fitting.length === 1 ? (fitting[0] as AbbreviationSense) : null;
  }
  return null;
}

const hasContext = (sense: AbbreviationSense) => sense.left.length + sense.right.length + sense.near.length > 0;

/** The right context may stand behind a dot: `TX.Nghĩa Lộ`, `KT. GIÁM ĐỐC`. */
function isBeside({ left, right }: Contexts, around: Surroundings): boolean {
  const { tokens, from, to } = around;
  if (!tokens.is(from, Shape.BREAK_BEFORE) && left.some((phrase) => around.has(phrase, from - phrase.length))) return true;
  const dot = tokens.isSign(to, '.') && tokens.isJoined(to) ? 1 : 0;
  return !tokens.is(to + dot, Shape.BREAK_BEFORE) && right.some((phrase) => around.has(phrase, to + dot));
}

function isNear(phrase: Phrase, around: Surroundings): boolean {
  const { tokens, from } = around;
  const last = Math.min(tokens.count, from + NEAR);
  for (let at = Math.max(0, from - NEAR); at < last; at++) {
    if (tokens.sentence[at] === tokens.sentence[from] && around.has(phrase, at)) return true;
  }
  return false;
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
