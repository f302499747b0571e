import { EntryKind, Look } from '../lexicon/index.ts';
import { Shape } from '../text/index.ts';
import { capitalRun, followsPhrase, isCapitalWord, isPersonName, phraseEndingAt } from './capital-run.ts';
import type { PlaceFinding } from './finding.ts';
import { isGovernedUnit } from './level.ts';
import type { Reading } from './reading.ts';

/** Rules whose places may be said again without their level word. */
const AGAIN: ReadonlySet<string> = new Set(['place.level-known', 'place.level-name', 'place.list', 'place.district']);
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
  // A filter on the first two syllables, so that nearly all words are passed by without a string being made.
  const pairs = new Uint8Array(2 ** Math.ceil(Math.log2(known.size * FILTER)));
  const last = pairs.length - 1;
  for (const { to, name } of known.values()) pairs[pairAt(tokens.symbol, to - wordCount(name)) & last] = 1;
  for (let token = matches.next(0, Look.CAPITAL); token < tokens.count; token = matches.next(token + 1, Look.CAPITAL)) {
    if (pairs[pairAt(tokens.symbol, token) & last] === 0 || !isCapitalWord(tokens.shape[token] as number)) continue;
    if (isGovernedUnit(matches.cue(token)) || isCalled(reading, token) || isInLongerName(reading, token)) continue;
    const to = capitalRun(reading, token, LONGEST_NAME);
    // Asked before a string is made: most of the names that pass the filter are the places themselves.
    if (findings.endingAt(to, 'place') || isBegun(reading, token, to)) continue;
    const place = known.get(tokens.slice(token, to));
    if (place && !(place.rule === 'place.district' && isNamedSo(reading, token)))
      again.push({ ...place, from: token, to, rule: 'place.again' });
  }
  return again;
}

/** A place begins there, or with its level word before it and goes on: `phường ⟦Xuân Trường⟧ - Đà Lạt`. */
function isBegun({ findings }: Reading, token: number, to: number): boolean {
  if (findings.startingAt(token, 'place')) return true;
  return LEVEL_WORDS.some((words) => (findings.startingAt(token - words, 'place')?.to ?? 0) > to);
}

/** Words of `xã`, `thành phố`. */
const LEVEL_WORDS = [1, 2];

/** `xã Phước ⟦Tân Hưng⟧`: a capital stands before it that ends no phrase, `Công an ⟦Tân Hưng⟧`, and is no level word or short form. */
function isInLongerName(reading: Reading, token: number): boolean {
  const { tokens, matches } = reading;
  if (token === 0 || tokens.is(token, Shape.BREAK_BEFORE) || !isCapitalWord(tokens.shape[token - 1] as number)) return false;
  return !tokens.is(token - 1, Shape.ALL_CAPS) && !isGovernedUnit(matches.cue(token - 1)) && !followsPhrase(reading, token);
}

/** `chị ⟦Thanh Xuân⟧`; but `nông dân ⟦Đắk Song⟧`. */
function isCalled({ matches }: Reading, token: number): boolean {
  const honorific = phraseEndingAt(matches, token, EntryKind.HONORIFIC);
  return honorific >= 0 && matches.value(matches.longest(honorific, EntryKind.HONORIFIC), EntryKind.HONORIFIC).class === 'kinship';
}

/** `Công ty ⟦Thanh Xuân⟧`: the own name of a body, which a district without its level word is as often as not. */
function isNamedSo({ matches }: Reading, token: number): boolean {
  const head = phraseEndingAt(matches, token, EntryKind.HEAD);
  return head >= 0 && matches.value(matches.longest(head, EntryKind.HEAD), EntryKind.HEAD).follows.has('name');
}

/** Places of the filter for each name: so many that few other pairs fall on one that is taken. */
const FILTER = 64;

function pairAt(symbols: Int32Array, token: number): number {
  return (symbols[token] as number) * 31 + (symbols[token + 1] as number);
}

function wordCount(name: string): number {
  let words = 1;
  for (let space = name.indexOf(' '); space >= 0; space = name.indexOf(' ', space + 1)) words++;
  return words;
}
