import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { KINDS } from '../../src/formats/html/kinds.ts';
import { contrast } from '../formats/contrast.ts';

type Scheme = 'light' | 'dark';

const COLOURS = new Map(
  [...readFileSync('playground/style/colours.css', 'utf8').matchAll(/--([\w-]+): light-dark\((#\w+), (#\w+)\)/g)].map(([, name, light, dark]) => [name, { light, dark }]),
);

function colour(name: string, scheme: Scheme): string {
  const found = COLOURS.get(name)?.[scheme];
  if (!found) throw new Error(`there is no colour ${name}`);
  return found;
}

test.each(Object.entries(KINDS))('%s has the colours of the report', (type, { light, dark }) => {
  expect(COLOURS.get(`${type}-paper`)).toEqual({ light: light.paper, dark: dark.paper });
  expect(COLOURS.get(`${type}-ink`)).toEqual({ light: light.ink, dark: dark.ink });
});

/** Words and what they stand on. */
const PAIRS: readonly (readonly [string, string])[] = [
  ['ink', 'page'],
  ['ink', 'surface'],
  ['ink', 'raised'],
  ['quiet', 'page'],
  ['quiet', 'surface'],
  ['quiet', 'raised'],
  ['accent', 'surface'],
  ['on-accent', 'accent'],
  ['lit-ink', 'lit'],
  ...Object.keys(KINDS).map((type) => [`${type}-ink`, 'raised'] as const),
];

describe.each(['light', 'dark'] as const)('%s', (scheme) => {
  test.each(PAIRS)('%s is readable on %s', (words, ground) => {
    expect(contrast(colour(words, scheme), colour(ground, scheme))).toBeGreaterThanOrEqual(4.5);
  });
});
