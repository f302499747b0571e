import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { MarkedGraph } from '../../playground/marks.ts';
import { extract } from '../../src/index.ts';
import { anyText } from '../arbitrary-text.ts';

const TEXT = 'Bà Trần Thị Mai, Ủy viên Ban Thường vụ Tỉnh ủy Hà Giang phát biểu.';
const MARKED = new MarkedGraph(extract(TEXT));

function words({ start, end }: { readonly start: number; readonly end: number }): string {
  return TEXT.slice(start, end);
}

describe('the marks at an offset, outer before inner', () => {
  test.each([
    ['Trần', 0, ['Trần Thị Mai']],
    ['Mai', 3, ['Trần Thị Mai']],
    ['Ủy viên', 1, ['Ủy viên Ban Thường vụ Tỉnh ủy Hà Giang']],
    ['Ban Thường', 1, ['Ủy viên Ban Thường vụ Tỉnh ủy Hà Giang', 'Ban Thường vụ Tỉnh ủy Hà Giang']],
    ['Tỉnh ủy', 1, ['Ủy viên Ban Thường vụ Tỉnh ủy Hà Giang', 'Ban Thường vụ Tỉnh ủy Hà Giang', 'Tỉnh ủy Hà Giang']],
    ['phát biểu', 1, []],
    ['Bà', 0, []],
  ])('%s + %i', (at, further, expected) => {
    const found = MARKED.at(TEXT.indexOf(at) + further).map(words);
    expect(found.slice(0, expected.length)).toEqual(expected);
    if (expected.length === 0) expect(found).toEqual([]);
  });
});

test('a mark is inner where it lies in another of its type', () => {
  const inner = MARKED.marks.filter((mark) => mark.inner).map(words);
  expect(inner).toEqual(['Tỉnh ủy Hà Giang']);
});

test('every mention is marked once, outer before inner', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const graph = extract(text);
      const { marks, marksOf } = new MarkedGraph(graph);
      expect(marks.map(({ mention }) => mention).sort((a, b) => a - b)).toEqual(graph.mentions.map((_, i) => i));
      expect([...marksOf.values()].flat().length).toBe(marks.length);
      for (let i = 1; i < marks.length; i++) {
        const [before, mark] = marks.slice(i - 1, i + 1) as [(typeof marks)[0], (typeof marks)[0]];
        expect(before.start < mark.start || (before.start === mark.start && before.end >= mark.end)).toBe(true);
      }
    }),
  );
});
