import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { extract } from '../../src/index.ts';
import { parseDictionary } from '../../src/schema/index.ts';

const FILE = new URL('../../dictionaries/abbreviations.tsv', import.meta.url);
const senses = parseDictionary('abbreviations.tsv', readFileSync(FILE, 'utf8')).rows as readonly Record<string, string>[];

const expansionsIn = (text: string) =>
  extract(text).nodes.flatMap((node) => (node.type === 'abbreviation' ? [`${node.short.replace(/[^\p{L}]/gu, '')} ${node.expansion.toLowerCase()}`] : []));

// Every sense that says where it stands is found there, and not where another one stands.
describe.each(senses.filter(({ example }) => example).map((row) => [`${row.short} = ${row.expansion}`, row] as const))('%s', (_, row) => {
  const wanted = `${row.short} ${row.expansion?.toLowerCase()}`;

  test(`is read in: ${row.example}`, () => {
    expect(expansionsIn(row.example ?? '')).toContain(wanted);
  });

  if (row.counterexample) {
    test(`is not read in: ${row.counterexample}`, () => {
      expect(expansionsIn(row.counterexample ?? '')).not.toContain(wanted);
    });
  }
});
