import { describe, expect, test } from '@jest/globals';
import { extract } from '../../src/index.ts';

/** Each document as its number or title, in the order of the text. */
const documents = (text: string) =>
  extract(text).nodes.flatMap((node) => (node.type === 'document' ? [node.number ?? node.title ?? node.kind] : []));

describe('documents that are one', () => {
  test.each<[string, string[]]>([
    ['Luật Giá số 16/2023/QH15. Theo Luật Giá, tỉnh định giá.', ['16/2023/QH15']],
    ['Theo Luật Giá năm 2023, tỉnh định giá. Luật Giá số 16/2023/QH15.', ['16/2023/QH15']],
    ['Luật Giá 2023 nêu rõ. Theo Luật Giá năm 2023 và Luật Giá, tỉnh định giá.', ['Luật Giá năm 2023']],
    ['Theo Bộ luật Hình sự thì khác. Điều 351 BLHS nêu rõ.', ['Bộ luật Hình sự']],
    ['Nghị quyết số 05-NQ/TU nêu rõ. Theo Nghị quyết 5, xã họp.', ['05-NQ/TU']],
    ['Chỉ thị 05 nêu rõ. Theo Chỉ thị số 5, xã họp.', ['05']],
    ['Chỉ thị số 20/CT-TTg của Thủ tướng Chính phủ. Theo Chỉ thị 20 của Thủ tướng, xã họp.', ['20/CT-TTg']],
    ['Chỉ thị số 20/CT-TTg của Thủ tướng Chính phủ. Theo Chỉ thị 20 của Chính phủ, xã họp.', ['20/CT-TTg']],
    ['Nghị định 30/2020 nêu rõ. Nghị định 30/2020/NĐ-CP và Nghị định 30.', ['30/2020/NĐ-CP']],
    ['Số hiệu | 29/2026/QH16\nNghị quyết 29/2026/QH16 về đất đai', ['29/2026/QH16']],
  ])('%s', (text, expected) => {
    expect(documents(text)).toEqual(expected);
  });

  test.each<[string, string[]]>([
    ['Luật Giá số 16/2023/QH15. Theo Luật Giá năm 2012, tỉnh định giá.', ['16/2023/QH15', 'Luật Giá năm 2012']],
    ['Luật Giá số 16/2023/QH15 và Luật Giá số 11/2012/QH13. Theo Luật Giá thì.', ['16/2023/QH15', '11/2012/QH13', 'Luật Giá']],
    ['Chỉ thị 05 nêu rõ. Theo Chỉ thị 50, xã họp.', ['05', '50']],
    // laws of one name and two years
    ['Luật Giá năm 2023 thay thế Luật Giá năm 2012.', ['Luật Giá năm 2023', 'Luật Giá năm 2012']],
    ['Luật Giá 2023 thay thế Luật Giá 2012. Theo Luật Giá thì.', ['Luật Giá 2023', 'Luật Giá 2012', 'Luật Giá']],
    ['Nghị định 30/2020/NĐ-CP nêu rõ. Theo Nghị định 30/2019, xã họp.', ['30/2020/NĐ-CP', '30/2019']],
    // the words name another issuer
    ['Chỉ thị số 20/CT-TTg của Thủ tướng Chính phủ nêu rõ. Chỉ thị 20 của UBND tỉnh Lào Cai khác.', ['20/CT-TTg', '20']],
    ['Chỉ thị số 20/CT-TTg của Thủ tướng Chính phủ nêu rõ. Chỉ thị 20 ngày 5/3/2023 của UBND tỉnh Lào Cai khác.', ['20/CT-TTg', '20']],
  ])('apart in: %s', (text, expected) => {
    expect(documents(text)).toEqual(expected);
  });
});

test('a list of documents is none of them', () => {
  const edges = extract('Số: 12/QĐ-UBND\nVề chợ\nSố: 15/KH-UBND\nCăn cứ Luật Giá;').edges;
  expect(edges.filter(({ type }) => type === 'basedOn')).toEqual([]);
});

describe('the kind of a number in a list', () => {
  test('that of the item before it', () => {
    const kinds = extract('Theo các Luật số 43/2024/QH15, số 47/2024/QH15 và số 58/2024/QH15.').nodes.flatMap((node) =>
      node.type === 'document' ? [node.kind] : [],
    );
    expect(kinds).toEqual(['luật', 'luật', 'luật']);
  });
});

test('a date behind the title of an amending law is that of the whole', () => {
  const { edges } = extract('Căn cứ Luật sửa đổi, bổ sung một số điều của Luật Giá ngày 24/6/2025;');
  const dated = edges.filter(({ type }) => type === 'issuedOn').map(({ source }) => source);
  expect(dated).toEqual([expect.stringContaining('sua-doi')]);
});
