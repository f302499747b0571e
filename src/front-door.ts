import { onlyTypes } from './graph/index.ts';
import { DICTIONARY_NAMES, Lexicon, LexiconBuilder } from './lexicon/index.ts';
import { type EntityGraph, type ExtractOptions, OptionError } from './model/index.ts';
import { checkText, type NormalizedOptions, normalizeOptions } from './options.ts';
import { Pipeline } from './pipeline.ts';

/** Reads texts with options that are settled once. */
export interface Extractor {
  /**
   * The entity graph of a text.
   *
   * @throws InputError when the text is not a string
   */
  readonly extract: (text: string) => EntityGraph;
}

/** What an entry of the package offers, over the lexicon that it brings: all of it, or a smaller one. */
export class FrontDoor {
  readonly #base: () => Lexicon;
  #shared: Pipeline | undefined;

  /** `base` is asked at the first text, so that importing costs nothing. */
  constructor(base: () => Lexicon) {
    this.#base = base;
  }

  extract(text: string, options: ExtractOptions | undefined): EntityGraph {
    checkText(text);
    const settings = normalizeOptions(options);
    return read(this.#pipelineOf(settings), text, settings);
  }

  createExtractor(options: ExtractOptions | undefined): Extractor {
    const settings = normalizeOptions(options);
    const pipeline = settings.dictionaries.length > 0 ? this.#pipelineOf(settings) : new Pipeline(this.#base());
    return Object.freeze({
      extract(text: string): EntityGraph {
        checkText(text);
        return read(pipeline, text, settings);
      },
    });
  }

  #pipelineOf({ dictionaries }: NormalizedOptions): Pipeline {
    if (dictionaries.length === 0) return (this.#shared ??= new Pipeline(this.#base()));
    const builder = new LexiconBuilder(this.#base().data);
    dictionaries.forEach((dictionary, i) => {
      if (!DICTIONARY_NAMES.includes(dictionary.name))
        throw new OptionError(`dictionaries[${i}].name`, DICTIONARY_NAMES.join(', '), dictionary.name);
      builder.add(dictionary);
    });
    return new Pipeline(new Lexicon(builder.build()));
  }
}

function read(pipeline: Pipeline, text: string, { referenceDate, locality, types, recognizers }: NormalizedOptions): EntityGraph {
  const graph = pipeline.run(text, { referenceDate, locality }, recognizers);
  return types === null ? graph : onlyTypes(graph, types);
}
