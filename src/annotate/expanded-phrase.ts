import type { Lexicon } from '../lexicon/index.ts';
import { Shape, scan, Tokens } from '../text/index.ts';
import type { AbbreviationFinding } from './finding.ts';
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
  const { matches, findings } = reading;
  if (findings.hasShort(token, token + LONGEST)) return longestFrom(reading, 0, token, token, kinds);
  const match = matches.longest(token, kinds);
  return match < 0 ? null : { to: matches.to[match] as number, entry: matches.entry[match] as number, kind: matches.kind(match) };
}

/** The longest phrase that goes on from the node at the token; both readings of a short form are followed. */
function longestFrom(reading: Reading, node: number, start: number, at: number, kinds: number): ExpandedPhrase | null {
  const { tokens, lexicon, findings } = reading;
  if (at >= tokens.count || at >= start + LONGEST || (at > start && tokens.is(at, Shape.BREAK_BEFORE))) return null;
  const symbol = tokens.symbol[at] as number;
  const plain = symbol === 0 ? 0 : lexicon.step(node, symbol);
  let best = plain === 0 ? null : reach(reading, plain, start, at + 1, kinds);
  const short = tokens.is(at, Shape.CAPITAL) ? findings.startingAt(at, 'abbreviation') : null;
  if (short?.form === 'short') {
    const expanded = walk(lexicon, node, expansionSymbols(lexicon, short.expansion));
    const other = expanded === 0 ? null : reach(reading, expanded, start, short.to, kinds);
    if (other && other.to > (best?.to ?? 0)) best = other;
  }
  return best;
}

function reach(reading: Reading, node: number, start: number, to: number, kinds: number): ExpandedPhrase | null {
  const longer = longestFrom(reading, node, start, to, kinds);
  if (longer) return longer;
  const { acceptEntries, kinds: kindOf } = reading.lexicon.data;
  for (let i = reading.lexicon.acceptTo(node) - 1; i >= reading.lexicon.acceptFrom(node); i--) {
    const entry = acceptEntries[i] as number;
    const kind = kindOf[entry] as number;
    if ((kind & kinds) !== 0) return { to, entry, kind };
  }
  return null;
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

/** The entry of the longest phrase of one of these kinds that an expansion begins with: `Ủy viên Thường vụ` of `Ủy viên Thường vụ Tỉnh ủy`; -1 for none. */
export function leadingEntry(lexicon: Lexicon, expansion: string, kinds: number): number {
  const { acceptEntries, kinds: kindOf } = lexicon.data;
  let node = 0;
  let found = -1;
  for (const symbol of expansionSymbols(lexicon, expansion)) {
    node = symbol === 0 ? 0 : lexicon.step(node, symbol);
    if (node === 0) break;
    for (let i = lexicon.acceptFrom(node); i < lexicon.acceptTo(node); i++) {
      const entry = acceptEntries[i] as number;
      if (((kindOf[entry] as number) & kinds) !== 0) found = entry;
    }
  }
  return found;
}

/** `PCTT` is `phòng chống thiên tai`, a letter a syllable; `AIDS` and names of bodies stay as they are. */
function isSpelledBySyllable({ short, expansion, names }: AbbreviationFinding): boolean {
  return names === '' && short.length === expansion.split(' ').length;
}

/** The words of [from, to) with their short forms written out: `phòng chống ⟦dịch tả lợn châu Phi⟧`. */
export function writtenOut({ tokens, findings }: Reading, from: number, to: number): string {
  const words: string[] = [];
  let plainFrom = from;
  for (let token = from; token < to; token++) {
    const short = findings.startingAt(token, 'abbreviation');
    if (short?.form !== 'short' || short.to > to || !isSpelledBySyllable(short)) continue;
    if (token > plainFrom) words.push(tokens.plain(plainFrom, token));
    words.push(short.expansion);
    plainFrom = short.to;
  }
  if (plainFrom < to) words.push(tokens.plain(plainFrom, to));
  return words.join(' ');
}
