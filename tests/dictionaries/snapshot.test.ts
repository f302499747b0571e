import { readFileSync } from 'node:fs';
import { snapshot } from '../../scripts/dictionaries/snapshot.ts';
import { readSources, sourceFile } from '../../scripts/dictionaries/source-file.ts';

test('dictionaries/SNAPSHOT.md is of today: `npm run dictionaries` writes it', () => {
  expect(readFileSync('dictionaries/SNAPSHOT.md', 'utf8')).toBe(snapshot(readSources()));
});

const row = (i: number) => `đơn vị ${String(i).padStart(3, '0')}\t${i % 3 === 0 ? 'money' : 'measure'}\town`;
const units = (numbers: readonly number[]) => sourceFile('dictionaries/units.tsv', `form\tkind\tsource\n${numbers.map(row).join('\n')}\n`);
const HUNDRED = Array.from({ length: 100 }, (_, i) => i);

test('entries are counted by file and kind, and the most frequent stand first', () => {
  const page = snapshot([units(HUNDRED)]);
  expect(page).toContain('| units.tsv | 100 | 0 | 0 |');
  expect(page).toContain('- kind: measure 66, money 34\n');
});

test('an entry more changes at most one line of the sample', () => {
  const samples = (page: string) => page.split('\n').filter((line) => line.startsWith('đơn vị'));
  const before = samples(snapshot([units(HUNDRED)]));
  expect(before).toHaveLength(8);
  for (const first of [-1, -2, -3, -4, -5].map((i) => 1000 - i)) {
    const after = samples(snapshot([units([first, ...HUNDRED])]));
    expect(after.filter((line) => !before.includes(line)).length).toBeLessThanOrEqual(1);
  }
});
