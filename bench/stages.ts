import { annotate, Findings, readDefinitions } from '../src/annotate/index.ts';
import { build } from '../src/graph/index.ts';
import { baseLexicon } from '../src/lexicon/base.ts';
import { Matches, Syllable } from '../src/lexicon/index.ts';
import { relate } from '../src/relate/index.ts';
import { resolve } from '../src/resolve/index.ts';
import { select } from '../src/select/index.ts';
import { markSentences, scan, Tokens } from '../src/text/index.ts';
import { bareScan } from './bare-scan.ts';

/** Milliseconds of each stage of the pipeline over some texts, the best of the rounds, and of the bare scan, F. */
export function measureStages(texts: readonly string[], rounds: number): ReadonlyMap<string, number> {
  const best = new Map<string, number>();
  for (let round = 0; round < rounds; round++) {
    for (const [stage, milliseconds] of oneRound(texts))
      best.set(stage, Math.min(best.get(stage) ?? Number.POSITIVE_INFINITY, milliseconds));
  }
  return best;
}

function oneRound(texts: readonly string[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  const timed = <T>(stage: string, run: () => T): T => {
    const began = performance.now();
    const result = run();
    times.set(stage, (times.get(stage) ?? 0) + performance.now() - began);
    return result;
  };
  const lexicon = baseLexicon();
  const [tokens, matches, findings] = [new Tokens(), new Matches(lexicon), new Findings()];
  timed('bare scan, F', () => bareScan(texts));
  for (const text of texts) {
    timed('scan', () => scan(text, tokens, lexicon.symbols));
    timed('sentences', () => markSentences(tokens, (symbol) => lexicon.isSyllable(symbol, Syllable.DOTTED)));
    timed('match', () => matches.find(tokens));
    findings.begin(tokens.count, tokens.room);
    const reading = timed('definitions', () => ({
      text,
      tokens,
      matches,
      lexicon,
      definitions: readDefinitions(tokens),
      findings,
    }));
    timed('annotate', () => annotate(reading));
    const selected = timed('select', () => select(findings));
    const document = timed('resolve', () => resolve(reading, selected, { referenceDate: null, locality: null }));
    const links = timed('relate', () => relate(document));
    timed('build', () => build(document, links));
  }
  return times;
}
