import { LETTERS } from '../../src/text/letters.ts';

const TONES = ['', '\u0300', '\u0301', '\u0309', '\u0303', '\u0323'];

/** What a packed letter says, written out again. */
function unpacked(base: string, mark: string): string {
  const value = mark.charCodeAt(0) - 0x61;
  const letter = `${base}${TONES[value % 6]}`.normalize('NFC');
  return value < 6 ? letter : letter.toUpperCase();
}

describe('packed letters', () => {
  test.each([
    ['ậ', 'â', 'f'],
    ['Ậ', 'â', 'l'],
    ['Ừ', 'ư', 'h'],
    ['đ', 'đ', 'a'],
    ['a', 'a', 'a'],
    ['Ñ', 'n', 'k'],
    ['Я', 'я', 'g'],
    ['_', ' ', ' '],
  ])('%s is %s with the mark %s', (letter, base, mark) => {
    const code = letter.charCodeAt(0);
    const range = LETTERS.find(({ from, bases }) => code >= from && code < from + bases.length);
    const at = code - (range?.from ?? 0);
    expect([range?.bases.charAt(at), range?.marks.charAt(at)]).toEqual([base, mark]);
  });

  test('every Vietnamese letter is itself again when it is unpacked', () => {
    const vowels = [...'aăâeêioôơuưy'].flatMap((vowel) => TONES.map((tone) => `${vowel}${tone}`.normalize('NFC')));
    for (const letter of [...vowels, 'đ'].flatMap((small) => [small, small.toUpperCase()])) {
      const code = letter.charCodeAt(0);
      const { from, bases, marks } = LETTERS.find((range) => code >= range.from && code < range.from + range.bases.length) as (typeof LETTERS)[number];
      expect(unpacked(bases.charAt(code - from), marks.charAt(code - from))).toBe(letter);
    }
  });

  test.each(LETTERS)('no letter from $from on is left out, and nothing but letters is there', ({ from, bases, marks }) => {
    expect(marks).toHaveLength(bases.length);
    for (let i = 0; i < bases.length; i++) {
      const isLetter = /\p{L}/u.test(String.fromCharCode(from + i));
      expect([from + i, marks.charAt(i) !== ' ']).toEqual([from + i, isLetter]);
    }
  });
});
