import { compile, kB, sizesOf, tooLarge } from '../../scripts/dictionaries/compile.ts';
import { readSources, sourceFile } from '../../scripts/dictionaries/source-file.ts';

const FILES = readSources();

test('the same files in any order give the same bytes', () => {
  const compiled = compile(FILES);
  const shuffled = [...FILES.slice(7), ...FILES.slice(0, 7).reverse()];
  expect(shuffled.map(({ name }) => name)).not.toEqual(FILES.map(({ name }) => name));
  expect(compile(shuffled) === compiled).toBe(true);
  expect(compile(FILES) === compiled).toBe(true);
});

test('another entry gives other bytes', () => {
  const own = sourceFile('dictionaries/surnames.tsv', 'syllable\tsource\nQq\town\n');
  expect(compile([...FILES, own]) === compile(FILES)).toBe(false);
});

test('our own tables are no larger than they may be', () => {
  expect(tooLarge(sizesOf(compile(FILES)))).toEqual([]);
});

test.each([
  [{ raw: 2_000_000, gzipped: 700_000 }, []],
  [{ raw: 2_001_000, gzipped: 700_000 }, ['2001 kB raw, at most 2000 kB']],
  [{ raw: 1_000, gzipped: 701_000 }, ['701 kB gzipped, at most 700 kB']],
  [{ raw: 3e6, gzipped: 1e6 }, ['3000 kB raw, at most 2000 kB', '1000 kB gzipped, at most 700 kB']],
])('%j: too large is %j', (sizes, expected) => {
  expect(tooLarge(sizes)).toEqual(expected);
});

test('sizes are bytes, not characters', () => {
  expect(sizesOf('ủ'.repeat(1000)).raw).toBe(3000);
  expect(sizesOf('ủ'.repeat(1000)).gzipped).toBeLessThan(100);
  expect(kB(1499)).toBe('1 kB');
});
