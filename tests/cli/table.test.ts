import { table } from '../../src/cli/table.ts';
import { clipped, displayWidth } from '../../src/cli/width.ts';

test.each([
  ['', 0],
  ['abc', 3],
  ['Ủy ban', 6],
  ['Ủy ban'.normalize('NFD'), 6],
  ['a\u200bb', 2],
  ['政府', 4],
])('%j takes %d columns', (words, width) => {
  expect(displayWidth(words)).toBe(width);
});

test.each([
  ['Ủy ban nhân dân', 20, 'Ủy ban nhân dân'],
  ['Ủy ban nhân dân', 7, 'Ủy ban…'],
  ['政府政府', 5, '政府…'],
])('%j in %d columns is %j', (words, width, expected) => {
  expect(clipped(words, width)).toBe(expected);
});

test('columns are aligned whatever the letters are made of', () => {
  const rows = [
    ['Lạng Sơn'.normalize('NFD'), '1'],
    ['Huế', '22'],
  ];
  expect(table(['place', 'n'], rows).normalize('NFC')).toBe('  place     n\n  Lạng Sơn  1\n  Huế       22');
});

test('an empty column is left out, its header too', () => {
  expect(table(['a', 'b', 'c'], [['1', '', '3']])).toBe('  a  c\n  1  3');
});

test('codes that command a terminal and line breaks become spaces', () => {
  expect(table(['a'], [['x\u001b[31my\nz']])).toBe('  a\n  x [31my z');
});
