import { type EntityGraph, OptionError } from '../model/index.ts';
import { type Mark, marksOf } from './marks.ts';
import { type Word, wordsOf } from './words.ts';

/** What `toConll` is asked for. */
export interface LayerOptions {
  /** Which of the nested mentions: 0, the default, for the outermost, 1 for those that stand in one other, and so on. */
  readonly layer?: number | undefined;
}

/** @throws OptionError when the layer is no whole number from 0 */
export function inLayer(marks: readonly Mark[], layer: number): readonly Mark[] {
  if (!Number.isInteger(layer) || layer < 0) throw new OptionError('layer', 'a whole number from 0, which is the outermost', layer);
  return marks.filter((mark) => mark.layer === layer);
}

/**
 * CoNLL with the tags of IOB2: a word and its tag a line, a tab between, an empty line after each line of the text.
 * Words are runs of letters and digits, each other sign is a word of its own.
 *
 * | here | there |
 * |---|---|
 * | mention of the layer | `B-` and `I-` with the type of its node: `B-place`, `I-place` |
 * | all else | `O` |
 * | lost | other layers, edges, ids and fields of nodes; spaces between words |
 *
 * ```ts
 * import { extract } from 'thucthe';
 * import { toConll } from 'thucthe/formats';
 *
 * const text = 'Lũ về Lạng Sơn.';
 * toConll(text, extract(text)); // => 'Lũ\tO\nvề\tO\nLạng\tB-place\nSơn\tI-place\n.\tO\n\n'
 * ```
 *
 * @throws OptionError when the layer is no whole number from 0
 */
export function toConll(text: string, graph: EntityGraph, { layer = 0 }: LayerOptions = {}): string {
  const all = marksOf(text, graph);
  const marks = inLayer(all, layer);
  let next = 0;
  let before: Word | undefined;
  const lines: string[] = [];
  for (const word of wordsOf(text, all)) {
    for (let mark = marks[next]; mark && mark.mention.end <= word.start; mark = marks[next]) next++;
    const tag = tagOf(word, before, marks[next]);
    // A mention that the text breaks over two lines stays in one sentence.
    if (before && !tag.startsWith('I-') && /[\n\r]/.test(text.slice(before.end, word.start))) lines.push('\n');
    lines.push(`${text.slice(word.start, word.end)}\t${tag}\n`);
    before = word;
  }
  return before ? `${lines.join('')}\n` : '';
}

function tagOf(word: Word, before: Word | undefined, mark: Mark | undefined): string {
  if (!mark || word.end <= mark.mention.start) return 'O';
  const begins = !before || before.end <= mark.mention.start;
  return `${begins ? 'B' : 'I'}-${mark.node.type}`;
}
