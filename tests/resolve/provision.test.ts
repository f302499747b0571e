import { describe, expect, test } from '@jest/globals';
import { extract } from '../../src/index.ts';

/** Each part as its fields joined by a space, with the number or title of what it is a part of. */
function parts(text: string): string[] {
  const { nodes, edges } = extract(text);
  return nodes.flatMap((node) => {
    if (node.type !== 'provision') return [];
    const owner = edges.find(({ type, source }) => type === 'provisionOf' && source === node.id)?.target;
    const document = nodes.find(({ id }) => id === owner);
    const name = document?.type === 'document' ? (document.number ?? document.title) : '-';
    return [`${[node.point, node.clause, node.article].filter(Boolean).join(' ')} of ${name}`];
  });
}

const own = 'Số: 12/2020/QĐ-UBND\nQUYẾT ĐỊNH\nVề giá nước\n\n';

describe('whose part a provision is', () => {
  test.each<[string, string[]]>([
    ['Theo điểm a, điểm b khoản 2 Điều 5 Luật Giá.', ['a 2 5 of Luật Giá', 'b 2 5 of Luật Giá']],
    ['Theo khoản 1 đến khoản 3 và khoản 5 Điều 7 Luật Giá.', ['1 7 of Luật Giá', '3 7 of Luật Giá', '5 7 of Luật Giá']],
    ['Theo khoản 6, Điều 1, Nghị định số 30/2020/NĐ-CP.', ['6 1 of 30/2020/NĐ-CP']],
    ['Theo Điều 3 và Điều 5 của Luật Giá.', ['3 of Luật Giá', '5 of Luật Giá']],
    ['Theo Điều 3 ban hành kèm theo Nghị định số 30/2020/NĐ-CP.', ['3 of 30/2020/NĐ-CP']],
    [`${own}Điều 2. Giá\nTheo khoản 1 Điều này.`, ['2 of 12/2020/QĐ-UBND', '1 2 of 12/2020/QĐ-UBND']],
  ])('%s', (text, expected) => {
    expect(parts(text)).toEqual(expected);
  });

  test.each<[string, string[]]>([
    ['a comma does not lead from a part to another document', ['3 of -']],
  ])('%s', (_, expected) => {
    expect(parts('Theo Điều 3; Luật Giá nêu rõ.')).toEqual(expected);
  });

  test('in an article that amends a document, of that one; in the next article of the own one again', () => {
    const text =
      `${own}Điều 1. Sửa đổi, bổ sung một số điều của Nghị quyết số 5/2019/NQ-HĐND\n` +
      '1. Sửa đổi khoản 2 Điều 9 như sau: “2. Giá nước.”\nĐiều 2. Thi hành\nXã thực hiện theo khoản 1 Điều 1.';
    expect(parts(text)).toEqual([
      '1 of 12/2020/QĐ-UBND',
      '2 9 of 5/2019/NQ-HĐND',
      '2 of 12/2020/QĐ-UBND',
      '1 1 of 12/2020/QĐ-UBND',
    ]);
  });

  test('in a list of what a decree details, of the law; where no list is announced, of the own document', () => {
    const list = `${own}Điều 1. Phạm vi\n1. Quyết định này quy định chi tiết một số điều của Luật Giá, bao gồm:\na) Khoản 4 Điều 8;\nb) Điều 9.`;
    expect(parts(list)).toEqual(['1 of 12/2020/QĐ-UBND', '4 8 of Luật Giá', '9 of Luật Giá']);
    const none = `${own}Điều 1. Phạm vi\n1. Quyết định này quy định chi tiết một số điều của Luật Giá.\na) Khoản 4 Điều 8;`;
    expect(parts(none)).toEqual(['1 of 12/2020/QĐ-UBND', '4 8 of 12/2020/QĐ-UBND']);
  });
});

test('điểm d and điểm đ are two, by their ids too', () => {
  const graph = extract('Theo điểm d khoản 1 Điều 3 và điểm đ khoản 1 Điều 3 Luật Giá.');
  expect(graph.nodes.flatMap(({ id, type }) => (type === 'provision' ? [id] : []))).toEqual([
    'provision:luat-gia:3:1:d',
    'provision:luat-gia:3:1:dd',
  ]);
});
