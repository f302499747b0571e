import { describe, expect, test } from '@jest/globals';
import { found } from './found.ts';

const articles = (text: string) => `QUYẾT ĐỊNH\nVề giá nước\n\nĐiều 4. Giá nước\n${text}`;

describe('parts of documents', () => {
  test.each<[string, string[]]>([
    ['Mức chi theo điểm a khoản 1 Điều 3 Luật Giá.', ['điểm a khoản 1 Điều 3']],
    ['Mức chi theo khoản 6, Điều 1 Luật Giá.', ['khoản 6, Điều 1']],
    ['Theo các điều 11, 12 và 34 Luật Giá.', ['điều 11', '12', '34']],
    ['Xã thực hiện khoản 2 và 3 Điều 5 Luật Giá.', ['khoản 2', '3 Điều 5']],
    ['Xã thực hiện khoản 2 đến khoản 4 và 6 Điều 5 Luật Giá.', ['khoản 2', 'khoản 4', '6 Điều 5']],
    ['Theo điểm a, điểm b khoản 2 Điều 5 Luật Giá.', ['điểm a', 'điểm b khoản 2 Điều 5']],
  ])('%s', (text, words) => {
    expect(found('provision', text)).toEqual(words);
  });

  test.each([
    'Tỉnh có 5 điều ước, 12 khoản chi.',
    'Điều đó cho thấy khoản thu lớn.',
    'Khoản 500 triệu đồng.',
    'Xã thu khoản 2 và 3 người nộp.',
  ])('none in: %s', (text) => {
    expect(found('provision', text)).toEqual([]);
  });
});

describe('the article that the words stand in', () => {
  test.each<[string, string[]]>([
    ['Mức giá theo khoản 1 Điều này.', ['khoản 1 Điều này']],
    ['Mức giá quy định tại Điều này.', ['Điều này']],
    ['Mức giá theo các khoản 1, 2 và 3 Điều này.', ['khoản 1', '2', '3 Điều này']],
  ])('%s', (text, words) => {
    expect(found('provision', articles(text))).toEqual(['Điều 4', ...words]);
  });

  test.each(['Điều này cho thấy giá nước tăng.', 'Xã biết Điều này từ lâu.'])('none in: %s', (text) => {
    expect(found('provision', articles(text))).toEqual(['Điều 4']);
  });

  test('none where the text has no articles, and none where another document is quoted', () => {
    expect(found('provision', 'Mức giá quy định tại Điều này.')).toEqual([]);
    const quoted = 'Sửa đổi khoản 2 Điều 9 Luật Giá như sau: “2. Mức giá theo quy định tại Điều này.”';
    expect(found('provision', articles(quoted))).toEqual(['Điều 4', 'khoản 2 Điều 9']);
  });
});

describe('headings', () => {
  test.each<[string, string[]]>([
    ['QUYẾT ĐỊNH\nVề giá\n\nĐiều\n1. Giá nước là 9.000 đồng.', ['Điều\n1']],
    ['QUYẾT ĐỊNH\nVề giá\n\nGiá do xã\nthu, do huyện\nnộp, do tỉnh\nchi (có biểu kèm theo)\nĐiều 2. Xã thu.', ['Điều 2']],
  ])('%s', (text, words) => {
    expect(found('provision', text)).toEqual(words);
  });
});
