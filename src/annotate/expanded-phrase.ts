import type { Lexicon } from '../lexicon/index.ts';
import { Shape, scan, Tokens } from '../text/index.ts';
import type { Reading } from './reading.ts';

/** A phrase of the lexicon, read with its short forms written out. */
export interface ExpandedPhrase {
  readonly to: number;
  readonly entry: number;
  readonly kind: number;
}

const LONGEST = 16;
const symbolsOfExpansion = new WeakMap<Lexicon, Map<string, readonly number[]>>();

/**
 * The longest phrase of one of these kinds that begins at the token, where a short form counts as what it stands for:
 * `Phòng GD&ĐT`, `BCH Đảng bộ`, `Ủy ban MTTQVN`.
 */
export function expandedPhrase(reading: Reading, token: number, kinds: number): ExpandedPhrase | null {
  const { tokens, lexicon, findings } = reading;
  const { acceptEntries, kinds: kindOf } = lexicon.data;
  let best: ExpandedPhrase | null = null;
  let node = 0;
  for (let at = token; at < Math.min(tokens.count, token + LONGEST); ) {
    if (at > token && tokens.is(at, Shape.BREAK_BEFORE)) break;
    const symbol = tokens.symbol[at] as number;
    let next = symbol === 0 ? 0 : lexicon.step(node, symbol);
    let to = at + 1;
    if (next === 0) {
      const short = findings.startingAt(at, 'abbreviation');
      if (!short || short.form !== 'short') break;
      next = walk(lexicon, node, expansionSymbols(lexicon, short.expansion));
      to = short.to;
    }
    if (next === 0) break;
    node = next;
    at = to;
    for (let i = lexicon.acceptTo(node) - 1; i >= lexicon.acceptFrom(node); i--) {
      const entry = acceptEntries[i] as number;
      const kind = kindOf[entry] as number;
      if ((kind & kinds) !== 0) best = { to: at, entry, kind };
    }
  }
  return best;
}

function walk(lexicon: Lexicon, from: number, symbols: readonly number[]): number {
  let node = from;
  for (const symbol of symbols) {
    if (symbol === 0) return 0;
    node = lexicon.step(node, symbol);
    if (node === 0) return 0;
  }
  return node === from ? 0 : node;
}

function expansionSymbols(lexicon: Lexicon, expansion: string): readonly number[] {
  let known = symbolsOfExpansion.get(lexicon);
  if (!known) symbolsOfExpansion.set(lexicon, (known = new Map()));
  let symbols = known.get(expansion);
  if (!symbols) {
    const tokens = new Tokens();
    scan(expansion, tokens, lexicon.symbols);
    symbols = Array.from(tokens.symbol.subarray(0, tokens.count));
    known.set(expansion, symbols);
  }
  return symbols;
}
