import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { extract } from '../../src/index.ts';
import { parseDictionary } from '../../src/schema/index.ts';

const FILE = new URL('../../dictionaries/abbreviations.tsv', import.meta.url);
const senses = parseDictionary('abbreviations.tsv', readFileSync(FILE, 'utf8')).rows as readonly Record<string, string>[];

const lettersOf = (short = '') => short.replace(/[^\p{L}]/gu, '').toUpperCase();
const nameOf = ({ short, expansion }: Record<string, string>) => `${short} = ${expansion}`;
const hasContext = ({ left, right, near }: Record<string, string>) => `${left}${right}${near}` !== '';

const byLetters = new Map<string, Record<string, string>[]>();
for (const row of senses) byLetters.set(lettersOf(row.short), [...(byLetters.get(lettersOf(row.short)) ?? []), row]);

const expansionsIn = (text: string) =>
  extract(text).nodes.flatMap((node) => (node.type === 'abbreviation' ? [`${lettersOf(node.short)} ${node.expansion.toLowerCase()}`] : []));

const wantedOf = ({ short, expansion }: Record<string, string>) => `${lettersOf(short)} ${expansion?.toLowerCase()}`;

// Every sense that says where it stands is found there, and not where another one stands.
describe.each(senses.filter(({ example }) => example).map((row) => [nameOf(row), row] as const))('%s', (_, row) => {
  test(`is read in: ${row.example}`, () => {
    expect(expansionsIn(row.example ?? '')).toContain(wantedOf(row));
  });

  test(`is not read in: ${row.counterexample}`, () => {
    expect(row.counterexample).toMatch(new RegExp(`(?<!\\p{L})${row.short?.replace(/[^\p{L}]/gu, '[^\\p{L}]*')}(?!\\p{L})`, 'iu'));
    expect(expansionsIn(row.counterexample ?? '')).not.toContain(wantedOf(row));
  });

  const others = (byLetters.get(lettersOf(row.short)) ?? []).filter((other) => other !== row).map(wantedOf);
  test(`no other sense is read in: ${row.example}`, () => {
    expect(expansionsIn(row.example ?? '').filter((found) => others.includes(found))).toEqual([]);
  });
});

test('every sense with a context has an example and a counterexample', () => {
  expect(senses.filter((row) => hasContext(row) && !(row.example && row.counterexample)).map(nameOf)).toEqual([]);
});

test('a short form has one sense without a context at most, and is spelled in one way', () => {
  const wrong = [...byLetters.values()].filter(
    (rows) => rows.filter((row) => !hasContext(row)).length > 1 || new Set(rows.map(({ short }) => short?.toUpperCase())).size > 1,
  );
  expect(wrong.map((rows) => rows.map(nameOf))).toEqual([]);
});

test('every sense has a domain', () => {
  expect(senses.filter(({ domain }) => !domain).map(nameOf)).toEqual([]);
});
