import fc from 'fast-check';
import { TidyText } from '../../src/adapters/tidy-text.ts';

test.each([
  ['composed text stays', 'Lạng Sơn', 'Lạng Sơn'],
  ['decomposed letters are composed', 'Lạng Sơn'.normalize('NFD'), 'Lạng Sơn'],
  ['marks in any order', 'Vie\u0323\u0302t Nam', 'Việt Nam'],
  ['a soft hyphen goes', 'Lạng S\u00adơn', 'Lạng Sơn'],
  ['a zero-width space goes', '\u200bLạng Sơn\u200b', 'Lạng Sơn'],
  ['a space that does not break is a space', 'Lạng\u00a0Sơn', 'Lạng Sơn'],
  ['the Icelandic letter is the Vietnamese one', 'Ðắk Nông', 'Đắk Nông'],
  ['a mark that nothing composes with stays', 'x\u0323', 'x\u0323'],
  ['lines and spaces stay', 'a \n\t b', 'a \n\t b'],
  ['emoji stay', '👍🏽 đ', '👍🏽 đ'],
  ['nothing', '', ''],
  ['only what is not seen', '\u200b\u00ad', ''],
])('%s', (_, given, tidy) => {
  expect(new TidyText(given).text).toBe(tidy);
});

test.each([
  ['Đoàn Thị Sâm', 'Sâm', 'Sâm'],
  ['Đoàn Thị Sâm\u200b họp'.normalize('NFD'), 'Thị Sâm', 'Thị Sâm'.normalize('NFD')],
  ['tỉnh L\u00adạng\u00a0Sơn.', 'Lạng Sơn', 'L\u00adạng\u00a0Sơn'],
  ['Ðắk\u200b Nông', 'Nông', 'Nông'],
])('%j: the way back from %j', (given, words, back) => {
  const tidy = new TidyText(given);
  const at = tidy.text.indexOf(words);
  const { start, end } = tidy.given(at, at + words.length);
  expect(given.slice(start, end)).toBe(back);
});

test('each character of any text leads back into it, in order', () => {
  const pieces = fc.constantFrom('a', 'ệ', 'e\u0302', '\u0323', '\u200b', '\u00a0', 'Ð', '👍', '\ud800', '\u0958\u0301', '.');
  fc.assert(
    fc.property(fc.array(pieces).map((all) => all.join('')), (given) => {
      const tidy = new TidyText(given);
      let before = 0;
      for (let i = 0; i < tidy.text.length; i++) {
        const { start, end } = tidy.given(i, i + 1);
        expect(start).toBeGreaterThanOrEqual(before);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(given.length);
        before = start;
      }
    }),
  );
});
