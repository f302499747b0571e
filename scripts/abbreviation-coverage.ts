import { readFileSync } from 'node:fs';
import { type EntityGraph, extract } from '../src/index.ts';
import { baseLexicon } from '../src/lexicon/base.ts';
import { EntryKind, Syllable } from '../src/lexicon/index.ts';
import { markSentences, Shape, scan, Tokens } from '../src/text/index.ts';

/**
 * Which short forms in capitals of a corpus get an expansion: `node --import tsx scripts/abbreviation-coverage.ts FILE.jsonl`.
 * Left out are lines in capitals, Roman numerals, parts of document numbers, codes and addresses, codes of units of
 * measure, names of people, and syllables beside others in capitals.
 */
function main([file = '../shared/corpus/documents.jsonl']: readonly string[]): void {
  const texts = readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => (JSON.parse(line) as { text: string }).text);
  const [found, missed] = [new Map<string, number>(), new Map<string, number>()];
  for (const text of texts) count(text, found, missed);
  const [uses, misses] = [sum(found) + sum(missed), sum(missed)];
  const forms = new Set([...found.keys(), ...missed.keys()]);
  console.log(`documents   ${texts.length}`);
  console.log(`uses        ${uses} of ${forms.size} short forms`);
  console.log(`expanded    ${uses - misses}, ${(100 - (misses * 100) / uses).toFixed(1)}% by use; ${found.size} short forms at least once`);
  console.log('not expanded, the most frequent');
  for (const [short, times] of [...missed].sort(([, a], [, b]) => b - a).slice(0, MOST_SHOWN)) console.log(`  ${times}\t${short}`);
}

const MOST_SHOWN = 50;

const sum = (counts: ReadonlyMap<string, number>) => [...counts.values()].reduce((all, times) => all + times, 0);

const lexicon = baseLexicon();
const tokens = new Tokens();

function count(text: string, found: Map<string, number>, missed: Map<string, number>): void {
  scan(text, tokens, lexicon.symbols);
  markSentences(tokens, (symbol) => lexicon.isSyllable(symbol, Syllable.DOTTED));
  const graph = extract(text);
  const isExpanded = inside(graph, 'abbreviation:');
  const isNamed = inside(graph, 'document:', 'provision:', 'person:', 'date:');
  for (let token = 0; token < tokens.count; token++) {
    if (!isShortForm(token)) continue;
    const at = tokens.start[token] as number;
    if (!isExpanded(at) && isNamed(at)) continue;
    const counts = isExpanded(at) ? found : missed;
    const word = tokens.plain(token, token + 1);
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
}

function inside({ mentions }: EntityGraph, ...types: readonly string[]): (at: number) => boolean {
  const spans = mentions.filter(({ node }) => types.some((type) => node.startsWith(type)));
  return (at) => spans.some(({ start, end }) => start <= at && at < end);
}

const ROMAN = /^M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/;
/** No word of Vietnamese: `UBND`, `WTO`. */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/;

function isShortForm(token: number): boolean {
  const bits = tokens.shape[token] as number;
  if ((bits & Shape.ALL_CAPS) === 0 || (bits & (Shape.CAPS_LINE | Shape.DIGITS)) !== 0) return false;
  const word = tokens.plain(token, token + 1);
  if (ROMAN.test(word) || TONES.test(word.normalize('NFD')) || isUnit(word)) return false;
  return !isPartOfCode(token) && !(isSyllable(token) && (isCapitalSyllable(token - 1) || isCapitalSyllable(token + 1)));
}

/** `USD`, `MW` */
function isUnit(word: string): boolean {
  return lexicon.entriesOf(lexicon.symbols.idOf(word), EntryKind.UNIT).length > 0;
}

/** `12/KH-UBND`, `A1-BCD`, `www.ABC.vn`: a figure or a slash is joined to it, or a dot that no space follows. */
function isPartOfCode(token: number): boolean {
  return joins(token, -1) || joins(token, 1);
}

function joins(token: number, step: number): boolean {
  let at = token;
  for (let next = at + step; next >= 0 && next < tokens.count; next += step) {
    if (!tokens.isJoined(Math.max(at, next))) return false;
    const isWord = tokens.is(next, Shape.WORD);
    if (tokens.is(next, Shape.NUMBER) || tokens.is(next, Shape.DIGITS) || ['/', '@', '_', '='].some((sign) => tokens.isSign(next, sign)))
      return true;
    if (!isWord && !['-', '.', '–'].some((sign) => tokens.isSign(next, sign))) return false;
    at = next;
  }
  return false;
}

const isCapitalSyllable = (token: number) => token >= 0 && token < tokens.count && tokens.is(token, Shape.ALL_CAPS) && isSyllable(token);

const SYLLABLE = /^(?:ngh?|gh|gi|kh|nh|ph|qu|th|tr|ch|[bcdghklmnpqrstvxđ])?[aăâeêioôơuưy]{1,3}(?:ng|nh|ch|[cmnpt])?$/;

function isSyllable(token: number): boolean {
  return SYLLABLE.test(
    tokens
      .plain(token, token + 1)
      .toLowerCase()
      .normalize('NFD')
      .replace(TONES, '')
      .normalize('NFC'),
  );
}

main(process.argv.slice(2));
