import { Look } from '../lexicon/index.ts';
import { capitalRun, isCapitalWord, isPersonName } from './capital-run.ts';
import type { PlaceFinding } from './finding.ts';
import { isGovernedUnit } from './level.ts';
import type { Reading } from './reading.ts';

/** Rules whose places may be said again without their level word. */
const AGAIN: ReadonlySet<string> = new Set(['place.level-known', 'place.level-name', 'place.list']);
const LONGEST_NAME = 4;

/** `Nhân Cơ` after `xã Nhân Cơ` stands anywhere in the text. */
export function placesSaidAgain(reading: Reading): PlaceFinding[] {
  const { tokens, matches, findings } = reading;
  const known = new Map<string, PlaceFinding>();
  for (const finding of findings.all) {
    if (finding.type !== 'place' || !AGAIN.has(finding.rule)) continue;
    const from = finding.to - wordCount(finding.name);
    if (finding.to - from === 1 || isPersonName(reading, from, finding.to)) continue;
    const name = tokens.slice(from, finding.to);
    if (!known.has(name)) known.set(name, finding);
  }
  const again: PlaceFinding[] = [];
  if (known.size === 0) return again;
  // Filters on the first syllable and on the first two, so that nearly all words are passed by without a string being made.
  const firsts = new Uint8Array(256);
  const pairs = new Uint8Array(FILTER);
  for (const { to, name } of known.values()) {
    const from = to - wordCount(name);
    firsts[(tokens.symbol[from] as number) & 255] = 1;
    pairs[pairAt(tokens.symbol, from)] = 1;
  }
  for (let token = matches.next(0, Look.CAPITAL); token < tokens.count; token = matches.next(token + 1, Look.CAPITAL)) {
    if (!isCapitalWord(tokens.shape[token] as number)) continue;
    if (firsts[(tokens.symbol[token] as number) & 255] === 0 || isGovernedUnit(matches.cue(token))) continue;
    const to = capitalRun(reading, token, LONGEST_NAME);
    const place = pairs[pairAt(tokens.symbol, token)] === 0 ? undefined : known.get(tokens.slice(token, to));
    if (place && !findings.endingAt(to, 'place') && !findings.startingAt(token, 'place')) {
      again.push({ ...place, from: token, to, rule: 'place.again' });
    }
    token = Math.max(token, to - 1);
  }
  return again;
}

/** A power of two, many times as many as the names of a text. */
const FILTER = 1 << 12;

function pairAt(symbols: Int32Array, token: number): number {
  return ((symbols[token] as number) * 31 + (symbols[token + 1] as number)) & (FILTER - 1);
}

function wordCount(name: string): number {
  let words = 1;
  for (let space = name.indexOf(' '); space >= 0; space = name.indexOf(' ', space + 1)) words++;
  return words;
}
