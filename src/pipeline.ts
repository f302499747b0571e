import { addRecognized, annotate, Findings, readDefinitions } from './annotate/index.ts';
import { build } from './graph/index.ts';
import { type Lexicon, Matches, Syllable } from './lexicon/index.ts';
import type { EntityGraph, Recognizer } from './model/index.ts';
import { relate } from './relate/index.ts';
import { resolve, type Settings } from './resolve/index.ts';
import { select } from './select/index.ts';
import { markSentences, scan, Tokens } from './text/index.ts';

/** Buffers with room for more tokens than this, 50 MB with those of matches and findings, are let go after their text. */
const LARGEST_KEPT = 1 << 20;

/** The stages in their order, over one lexicon. Keeps its token buffers from call to call and nothing else. */
export class Pipeline {
  readonly #lexicon: Lexicon;
  #tokens = new Tokens();
  #matches: Matches;
  #findings = new Findings();

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
    this.#matches = new Matches(lexicon);
  }

  run(text: string, settings: Settings, recognizers: readonly Recognizer[]): EntityGraph {
    const [tokens, matches, findings, lexicon] = [this.#tokens, this.#matches, this.#findings, this.#lexicon];
    scan(text, tokens, lexicon.symbols);
    markSentences(tokens, (symbol) => lexicon.isSyllable(symbol, Syllable.DOTTED));
    matches.find(tokens);
    findings.begin(tokens.count, tokens.room);
    const reading = { text, tokens, matches, lexicon, definitions: readDefinitions(tokens), findings };
    annotate(reading);
    addRecognized(reading, recognizers);
    const document = resolve(reading, select(findings), settings);
    const graph = build(document, relate(document));
    this.#letGo();
    return graph;
  }

  #letGo(): void {
    // Even the kept buffers must not keep the caller's text alive.
    this.#tokens.text = '';
    this.#findings.begin(0);
    if (this.#tokens.room <= LARGEST_KEPT) return;
    this.#tokens = new Tokens();
    this.#matches = new Matches(this.#lexicon);
    this.#findings = new Findings();
  }
}
