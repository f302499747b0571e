import { execFileSync } from 'node:child_process';

/** Milliseconds to check and compile files of so many entries. In a process of its own: the modules of jest run three times slower. */
function measure(entries: number): ReadonlyMap<string, { readonly time: number; readonly isFound: boolean }> {
  const table = execFileSync(process.execPath, ['--import', 'tsx', 'scripts/measure-dictionary.ts', String(entries)], { encoding: 'utf8' });
  const rows = table.trimEnd().split('\n').slice(1).map((line) => line.split('\t'));
  return new Map(rows.map(([file = '', , check, compile, found]) => [file, { time: Number(check) + Number(compile), isFound: found === 'yes' }]));
}

const ENTRIES = 100_000;
/** 1.2 s where it was written; machines of CI are slower and busy. */
const MOST_MILLISECONDS = 4000;
/** Ten times the entries take at most ten times as long; what grows with the square would take a hundred. */
const MOST_TIMES = 60;

test('100,000 entries of a user are checked, compiled and found, in time that grows with their number', () => {
  const [few, many] = [measure(ENTRIES / 10), measure(ENTRIES)];
  expect([...many.keys()]).toEqual(['abbreviations.tsv', 'communes.tsv', 'organizations.tsv', 'places.tsv']);
  for (const [file, { time, isFound }] of many) {
    expect([file, isFound]).toEqual([file, true]);
    expect(time).toBeGreaterThan(0);
    expect(time).toBeLessThan(MOST_MILLISECONDS);
    expect(time / (few.get(file)?.time ?? 0)).toBeLessThan(MOST_TIMES);
  }
}, 60_000);
