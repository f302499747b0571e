/**
 * Beside vntk, an optional peer with native code, for Node: a recognizer and word segmentation.
 *
 * @module thucthe/vntk
 */
import { InputError, OptionError } from '../index.ts';
import type { RecognizedSpan, Recognizer, Span } from '../model/index.ts';
import { sentencesOf } from './sentences.ts';
import { TidyText } from './tidy-text.ts';
import { type VntkModels, vntkModels } from './vntk/models.ts';
import { VntkReader } from './vntk/reader.ts';
import { looksLikeName } from './vntk/screen.ts';

export { VntkError } from './vntk/error.ts';

/** The types of name that vntk knows. */
export type VntkType = RecognizedSpan['type'];

/** What `vntk()` is asked for. */
export interface VntkOptions {
  /** Only places when left out: the one type of which vntk adds more right than wrong. */
  readonly types?: readonly VntkType[];
}

/**
 * Precision of what is added to the package's own mentions, (right + 1) / (found + 2). Where the counts are from, and
 * what to make of them, stands in docs/compromise-and-vntk.md.
 */
const PRECISION: Readonly<Record<VntkType, number>> = {
  place: 0.59, // 16 of 27
  person: 0.25, // 1 of 6
  organization: 0.5, // none was added: even odds
};

/**
 * A recognizer that adds what vntk takes for a name where the package's own rules find nothing. It reads about 60,000
 * characters a second, where the rules read millions; loading it takes 0.4 s and 50 MB. For Node only.
 *
 * ```ts
 * import { createExtractor } from 'thucthe';
 * import { vntk } from 'thucthe/vntk';
 *
 * const extractor = createExtractor({ recognizers: [vntk()] });
 * const graph = extractor.extract('Các hộ nuôi cá ở Hòn Mây Rút, An Thới góp vốn mua tàu.');
 * graph.mentions.filter(({ rule }) => rule === 'vntk').map(({ node }) => node); // => ['place:an-thoi']
 * ```
 *
 * @throws VntkError when vntk is not installed or its native part is not built
 * @throws OptionError when a type is none of those that vntk knows
 */
export function vntk({ types = ['place'] }: VntkOptions = {}): Recognizer {
  types.forEach((type, i) => {
    if (!(type in PRECISION)) throw new OptionError(`types[${i}]`, Object.keys(PRECISION).join(', '), type);
  });
  const models = vntkModels();
  const wanted = new Set(types);
  const reader = new VntkReader(models);
  const recognize = (text: string) => namesOf(text, reader, models).filter(({ type }) => wanted.has(type));
  return Object.freeze({ name: 'vntk', confidence: Math.min(1, ...types.map((type) => PRECISION[type])), recognize });
}

function namesOf(given: string, reader: VntkReader, models: VntkModels): RecognizedSpan[] {
  const tidy = new TidyText(given);
  return sentencesOf(tidy.text).flatMap(({ start, end }) =>
    reader
      .names(tidy.text.slice(start, end), start)
      .filter((name) => looksLikeName(tidy.text.slice(name.start, name.end), models))
      .map((name) => ({ ...tidy.given(name.start, name.end), type: name.type })),
  );
}

/** A word of one syllable or several: `Lạng Sơn`. */
export interface Word extends Span {
  /** NFC, its syllables joined by one space. */
  readonly text: string;
}

/**
 * The words of a text by vntk's segmentation, with where they stand in the text as given; signs are words too. About
 * 100,000 characters a second.
 *
 * ```ts
 * import { segment } from 'thucthe/vntk';
 *
 * segment('Đoàn công tác đến Lạng Sơn.').map(({ text }) => text); // => ['Đoàn', 'công tác', 'đến', 'Lạng Sơn', '.']
 * ```
 *
 * @throws InputError when the text is not a string
 * @throws VntkError when vntk is not installed or its native part is not built
 */
export function segment(text: string): Word[] {
  if (typeof text !== 'string') throw new InputError(text);
  const reader = new VntkReader(vntkModels());
  const tidy = new TidyText(text);
  return sentencesOf(tidy.text).flatMap(({ start, end }) =>
    reader.words(tidy.text.slice(start, end), start).map((word) => ({ text: word.text, ...tidy.given(word.start, word.end) })),
  );
}
