import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { extract } from '../../src/index.ts';
import { parseDictionary } from '../../src/schema/index.ts';

const FILE = new URL('../../dictionaries/abbreviations.tsv', import.meta.url);
type Sense = Readonly<Record<string, string>>;
const senses = parseDictionary('abbreviations.tsv', readFileSync(FILE, 'utf8')).rows as readonly Sense[];

const lettersOf = (short = '') => short.replace(/[^\p{L}]/gu, '').toUpperCase();
const nameOf = ({ short, expansion }: Sense) => `${short} = ${expansion}`;
const hasContext = ({ left, right, near }: Sense) => `${left}${right}${near}` !== '';
const hasShortForm = (text: string, { short = '' }: Sense) => text.split(/[^\p{L}&-]+/u).some((word) => lettersOf(word) === lettersOf(short));

const byLetters = new Map<string, Sense[]>();
for (const row of senses) byLetters.set(lettersOf(row.short), [...(byLetters.get(lettersOf(row.short)) ?? []), row]);

/** What the short form of the sense stands for in a text, as it is read there. */
const expansionsIn = (text: string, { short }: Sense) =>
  extract(text).nodes.flatMap((node) =>
    node.type === 'abbreviation' && lettersOf(node.short) === lettersOf(short) ? [node.expansion.toLowerCase()] : [],
  );

// That the entry is found in its example and not in its counterexample is the matter of examples.test.ts.
describe.each(senses.filter(hasContext).map((row) => [nameOf(row), row] as const))('%s', (_, row) => {
  test(`and no other sense is read in: ${row.example}`, () => {
    expect(expansionsIn(row.example ?? '', row)).toEqual([row.expansion?.toLowerCase()]);
  });

  test(`is refused though its short form stands in: ${row.counterexample}`, () => {
    expect(hasShortForm(row.counterexample ?? '', row)).toBe(true);
    expect(expansionsIn(row.counterexample ?? '', row)).not.toContain(row.expansion?.toLowerCase());
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
