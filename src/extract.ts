import { annotate, Findings, readDefinitions } from './annotate/index.ts';
import { build } from './graph/index.ts';
import { baseLexicon, type Lexicon, Matches, Syllable } from './lexicon/index.ts';
import type { EntityGraph } from './model/index.ts';
import { relate } from './relate/index.ts';
import { resolve, type Settings } from './resolve/index.ts';
import { select } from './select/index.ts';
import { markSentences, scan, Tokens } from './text/index.ts';

/** Reads texts with one lexicon; keeps its token buffers from call to call and nothing else. */
export class Pipeline {
  readonly #lexicon: Lexicon;
  readonly #tokens = new Tokens();
  readonly #matches: Matches;

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
    this.#matches = new Matches(lexicon);
  }

  run(text: string, settings: Settings): EntityGraph {
    const [tokens, matches, lexicon] = [this.#tokens, this.#matches, this.#lexicon];
    scan(text, tokens, lexicon.symbols);
    markSentences(tokens, (symbol) => lexicon.isSyllable(symbol, Syllable.DOTTED));
    matches.find(tokens);
    const reading = { text, tokens, matches, lexicon, definitions: readDefinitions(tokens), findings: new Findings(tokens.count) };
    annotate(reading);
    const document = resolve(reading, select(reading.findings.all), settings);
    return build(document, relate(document));
  }
}

let shared: Pipeline | undefined;

/** The entity graph of a text. */
export function extract(text: string): EntityGraph {
  shared ??= new Pipeline(baseLexicon());
  return shared.run(text, { referenceDate: null, locality: null });
}
