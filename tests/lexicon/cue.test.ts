import { Cue } from '../../src/lexicon/index.ts';

test('each cue has a number of its own, from 1 and without a gap, that fits the byte beside a token', () => {
  const numbers = Object.values(Cue).sort((a, b) => a - b);
  expect(numbers).toEqual(numbers.map((_, i) => i + 1));
  expect(numbers.length).toBeLessThan(256);
});
