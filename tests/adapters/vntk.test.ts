import { createRequire } from 'node:module';
import { vntkModels } from '../../src/adapters/vntk/models.ts';
import { VntkReader } from '../../src/adapters/vntk/reader.ts';
import { looksLikeName } from '../../src/adapters/vntk/screen.ts';
import { tokensOf } from '../../src/adapters/vntk/tokens.ts';
import { segment, VntkError, type VntkType, vntk } from '../../src/adapters/vntk.ts';
import { createExtractor, extract, InputError, OptionError } from '../../src/index.ts';
import { describeWithVntk } from './with-vntk.ts';

const require = createRequire(import.meta.url);

test.each([
  ['tăng 1.479,5 tấn', ['tăng', '1.479,5', 'tấn']],
  ['ngày 9/3/2023', ['ngày', '9/3/2023']],
  ['TP. Huế', ['TP.', 'Huế']],
  ['(UBND)', ['(', 'UBND', ')']],
  ["Đắk R'lấp", ['Đắk', 'R', "'", 'lấp']],
  ['vui 👍🏽.', ['vui', '👍', '🏽', '.']],
  ['  ', []],
])('tokens of %j', (sentence, tokens) => {
  expect(tokensOf(sentence, 0).map(({ text }) => text)).toEqual(tokens);
});

test.each([
  ['Lăng Cô', true],
  ['Bình Hàng Trung', true],
  ['Đông Nam', false],
  ['Seal', false],
  ['lần thứ 17', false],
  ['HẢI PHÒNG', false],
  ['Việt Cyberbot', false],
  ['Ủy ban nhân dân', false],
  ['Một Hai Ba Bốn Năm', false],
])('%j looks like a name: %p', (words, is) => {
  expect(looksLikeName(words, { commonWords: new Set(['đông nam']) })).toBe(is);
});

test.each([
  ['ERR_VNTK_MISSING', 'npm install vntk'],
  ['ERR_VNTK_NOT_BUILT', 'npm rebuild crfsuite'],
] as const)('%s says what to run', (code, command) => {
  const error = new VntkError(code, new Error('cause'));
  expect(error).toMatchObject({ name: 'VntkError', code, message: expect.stringContaining(command), cause: new Error('cause') });
  expect(error).toBeInstanceOf(TypeError);
});

test('a type that vntk does not know is refused', () => {
  const refuse = () => vntk({ types: ['date' as VntkType] });
  expect(refuse).toThrow(OptionError);
  expect(refuse).toThrow('types[0] cannot be "date"; allowed: place, person, organization');
});

test('what is no text is refused', () => {
  expect(() => segment(42 as unknown as string)).toThrow(InputError);
});

const SENTENCES = [
  'Ông Nguyễn Văn An, Chủ tịch UBND tỉnh Lạng Sơn đến Hà Nội làm việc với Bộ Công an.',
  'Học sinh học sinh học tại Trường THPT Chu Văn An, TP. Hải Phòng.',
  'Sản lượng đạt 1.479,5 tấn (tăng 12%) so với 6/2022.',
  'Công thức a = b + c và kết quả = 5 => đúng.',
  'ỦY BAN NHÂN DÂN TỈNH HÀ GIANG',
  'Lũ quét qua Mường So, Thèn Sin và Noong Hẻo.',
  'x',
];

describeWithVntk('with vntk', () => {
  test.each(SENTENCES)('the words and tags are those of vntk itself: %s', (sentence) => {
    const theirs: string[][] = require('vntk/lib/ner').tag(sentence);
    const reader = new VntkReader(vntkModels());
    const words = reader.words(sentence, 0);
    if (sentence.includes(' ')) expect(words.map(({ text }) => text)).toEqual(require('vntk/lib/word_tokenizer').tag(sentence));
    expect(reader.tags(words).map((tag, i) => [words[i]?.text, tag])).toEqual(theirs.map(([word, , , tag]) => [word, tag]));
  });

  test('nothing of vntk is changed', () => {
    const dictionary = require('@vntk/dictionary');
    expect(Object.keys(dictionary).sort()).toEqual(['definitions', 'filePath', 'lower_words', 'words']);
    expect(dictionary.has).toBe(Object.getPrototypeOf(dictionary).has);
  });

  test.each<[string, string[]]>([
    ['Đoàn công tác đến tỉnh Lạng Sơn.', ['Đoàn', 'công tác', 'đến', 'tỉnh', 'Lạng Sơn', '.']],
    ['Học sinh học.\n\nGiáo viên dạy.', ['Học', 'sinh học', '.', 'Giáo viên', 'dạy', '.']],
    ['', []],
    [' \n ', []],
  ])('segment(%j)', (text, words) => {
    expect(segment(text).map((word) => word.text)).toEqual(words);
  });

  test.each(['NFC', 'NFD'])('the offsets of words are those of the text as given: %s', (form) => {
    const text = 'Kỳ\u00a0họp của H\u00adội đồng nhân dân 👍 ở Đắk R’lấp.'.normalize(form);
    for (const { start, end, text: word } of segment(text)) {
      const plain = (words: string) => words.normalize('NFC').replace(/\u00ad/g, '').replace(/\s/g, '');
      expect(plain(text.slice(start, end))).toBe(plain(word));
    }
  });

  test.each(['NFC', 'NFD'])('a recognizer adds a place: %s', (form) => {
    const text = 'Các hộ nuôi cá ở Hòn Mây Rút, An Thới góp vốn mua tàu.'.normalize(form);
    const graph = createExtractor({ recognizers: [vntk()] }).extract(text);
    const [mention] = graph.mentions.filter(({ rule }) => rule === 'vntk');
    expect(mention).toMatchObject({ node: 'place:an-thoi', confidence: 0.59 });
    expect(text.slice(mention?.start, mention?.end).normalize('NFC')).toBe('An Thới');
  });

  test.each([
    ['a number', 'Kỳ họp lần thứ 17 thông qua 4 nghị quyết.'],
    ['what the rules find', 'UBND tỉnh Lạng Sơn họp tại Hà Nội.'],
    ['a person, who is not asked for', 'Bạn bè gọi anh là Hồng Vinh từ lâu.'],
    ['a heading', 'BÁO CÁO KẾT QUẢ THỰC HIỆN'],
  ])('a recognizer adds nothing: %s', (_, text) => {
    expect(createExtractor({ recognizers: [vntk()] }).extract(text)).toEqual(extract(text));
  });

  test('its confidence is that of the weakest type', () => {
    expect(vntk({ types: ['place', 'person'] }).confidence).toBe(0.25);
    expect(vntk({ types: [] }).recognize('Hà Nội')).toEqual([]);
  });

  test.each([
    ['a run of capitals before a letter that is none of ASCII', `${'A'.repeat(6_000)} đ`],
    ['one word', 'ă'.repeat(6_000)],
    ['signs', '.-=>'.repeat(2_000)],
    ['numbers', '1.1,1_'.repeat(1_000)],
    ['marks alone', '\u0301'.repeat(6_000)],
    ['half characters', '\ud800'.repeat(500)],
  ])('hostile text takes no time that doubles: %s', (_, text) => {
    expect(segment(text)).not.toHaveLength(0);
    expect(() => vntk().recognize(text)).not.toThrow();
  }, 10_000);
});
