import fc from 'fast-check';
import { OFFSET_UNITS, type OffsetUnit, offsetsOf } from '../../src/formats/index.ts';
import { OptionError } from '../../src/index.ts';
import { anyText } from '../arbitrary-text.ts';

test.each([
  ['UBND', [0, 1, 2, 3, 4]],
  ['🏛U', [0, 1, 1, 2]],
  ['a🏛🌧b', [0, 1, 2, 2, 3, 3, 4]],
  ['ủ'.normalize('NFD'), [0, 1, 2]],
  ['👩‍👧', [0, 1, 1, 2, 3, 3]],
  // Halves without their other half count as characters of their own.
  ['\ud800\ud800\udc00\udc00', [0, 1, 2, 2, 3]],
  ['', [0]],
])('%j in code points', (text, expected) => {
  const offset = offsetsOf(text, 'codepoint');
  expect(expected.map((_, i) => offset(i))).toEqual(expected);
});

test('UTF-16 units stay as they are, and are meant where nothing is said', () => {
  expect([0, 1, 2, 3].map(offsetsOf('🏛U', 'utf16'))).toEqual([0, 1, 2, 3]);
  expect([0, 1, 2, 3].map(offsetsOf('🏛U'))).toEqual([0, 1, 2, 3]);
});

test('what Python would slice is what we sliced', () => {
  fc.assert(
    fc.property(anyText, fc.nat(), fc.nat(), (text, a, b) => {
      const codePoints = [...text];
      const starts = [0];
      for (const { length } of codePoints) starts.push((starts.at(-1) as number) + length);
      const [start, end] = [a % starts.length, b % starts.length].sort((x, y) => x - y) as [number, number];
      const offset = offsetsOf(text, 'codepoint');
      const found = codePoints.slice(offset(starts[start] as number), offset(starts[end] as number)).join('');
      expect(found).toBe(text.slice(starts[start], starts[end]));
    }),
  );
});

test('an unknown unit is refused', () => {
  expect(() => offsetsOf('', 'bytes' as OffsetUnit)).toThrow(OptionError);
  expect(() => offsetsOf('', 'bytes' as OffsetUnit)).toThrow(OFFSET_UNITS.join(', '));
});
