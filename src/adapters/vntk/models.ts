import { createRequire } from 'node:module';
import { VntkError } from './error.ts';

/** A model of vntk with what it wants to know of each token. */
interface Model {
  readonly template: readonly string[];
  readonly tagger: { readonly tag: (tokens: readonly (readonly string[])[]) => string[] };
}

/** What is used of vntk: its four models, one question about a word, and its list of words. */
export interface VntkModels {
  readonly words: Model;
  readonly partsOfSpeech: Model;
  readonly chunks: Model;
  readonly names: Model;
  readonly isTitle: (word: string) => boolean;
  /** Its 74,000 words in small letters. */
  readonly vocabulary: ReadonlySet<string>;
  /** Those that it lists without a capital: no names. */
  readonly commonWords: ReadonlySet<string>;
}

let models: VntkModels | undefined;

/**
 * Loads vntk once, in about 0.4 s. Its files are asked for one by one: its front door would load a second native
 * package, fasttext, which nothing here needs.
 *
 * @throws VntkError
 */
export function vntkModels(): VntkModels {
  models ??= load();
  return models;
}

function load(): VntkModels {
  const ours = createRequire(import.meta.url);
  const theirs = createRequire(attempt('ERR_VNTK_MISSING', () => ours.resolve('vntk')));
  return attempt('ERR_VNTK_NOT_BUILT', () => {
    const { text_isTitle: isTitle } = theirs('./lib/features') as { readonly text_isTitle: (word: string) => boolean };
    const { words, lower_words: small } = theirs('@vntk/dictionary') as Readonly<Record<'words' | 'lower_words', readonly string[]>>;
    return {
      words: theirs('./lib/word_tokenizer') as Model,
      partsOfSpeech: theirs('./lib/pos_tag') as Model,
      chunks: theirs('./lib/chunking') as Model,
      names: theirs('./lib/ner') as Model,
      isTitle,
      // vntk looks through an array of 74,000 words for each of its questions; its own array stays as it is.
      vocabulary: new Set(small),
      commonWords: new Set(words.filter((word, i) => word === small[i])),
    };
  });
}

function attempt<T>(code: VntkError['code'], step: () => T): T {
  try {
    return step();
  } catch (cause) {
    throw new VntkError(code, cause);
  }
}
