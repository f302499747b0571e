import { compile, kB, sizesOf, tooLarge, totalOf } from '../../scripts/dictionaries/compile.ts';
import { readSources, type SourceFile, sourceFile } from '../../scripts/dictionaries/source-file.ts';

const FILES = readSources();
const bytesOf = (files: readonly SourceFile[]) => compile(files).map(({ path, content }) => `${path}\n${content}`).join('\n');

test('the same files in any order give the same bytes', () => {
  const compiled = bytesOf(FILES);
  const shuffled = [...FILES.slice(7), ...FILES.slice(0, 7).reverse()];
  expect(shuffled.map(({ name }) => name)).not.toEqual(FILES.map(({ name }) => name));
  expect(bytesOf(shuffled) === compiled).toBe(true);
  expect(bytesOf(FILES) === compiled).toBe(true);
});

test('another entry gives other bytes', () => {
  const own = sourceFile('dictionaries/surnames.tsv', 'syllable\tsource\nQq\town\n');
  expect(bytesOf([...FILES, own]) === bytesOf(FILES)).toBe(false);
});

test('our own tables are no larger than they may be', () => {
  expect(tooLarge(totalOf(compile(FILES).map(({ content }) => sizesOf(content))))).toEqual([]);
});

test.each([
  [{ raw: 2_000_000, gzipped: 700_000 }, []],
  [{ raw: 2_001_000, gzipped: 700_000 }, ['2001 kB raw, at most 2000 kB']],
  [{ raw: 1_000, gzipped: 701_000 }, ['701 kB gzipped, at most 700 kB']],
  [{ raw: 3e6, gzipped: 1e6 }, ['3000 kB raw, at most 2000 kB', '1000 kB gzipped, at most 700 kB']],
])('%j: too large is %j', (sizes, expected) => {
  expect(tooLarge(sizes)).toEqual(expected);
});

test('sizes are bytes, not characters, of all modules together', () => {
  expect(sizesOf('ủ'.repeat(1000)).raw).toBe(3000);
  expect(sizesOf('ủ'.repeat(1000)).gzipped).toBeLessThan(100);
  expect(totalOf([{ raw: 1, gzipped: 2 }, { raw: 10, gzipped: 20 }])).toEqual({ raw: 11, gzipped: 22 });
  expect(kB(1499)).toBe('1 kB');
});
