import { describe, expect, test } from '@jest/globals';
import { type ExtractOptions, extract } from '../../src/index.ts';

/** The act of each law of the text, and whether it was inferred. */
function acts(text: string, options: ExtractOptions = {}): unknown[] {
  return extract(text, options).nodes.flatMap((node) => {
    if (node.type !== 'document' || node.kind === 'quyết định') return [];
    return [node.act && [node.act.number, node.act.date, node.inferred?.includes('act') ?? false]];
  });
}

const [LAND_2013, LAND_2024] = [
  ['45/2013/QH13', '2013-11-29'],
  ['31/2024/QH15', '2024-01-18'],
];

describe('the act that a law cited by title means', () => {
  test.each([
    ['Căn cứ Luật Đất đai năm 2013;', LAND_2013],
    ['Căn cứ Luật Đất đai ngày 29 tháng 11 năm 2013;', LAND_2013],
    ['Căn cứ Luật Đất đai, ngày 29/11/2013;', LAND_2013],
    ['Theo Luật Đất đai 2013 thì khác.', LAND_2013],
    ['Theo Luật Đất đai (2013) thì khác.', LAND_2013],
    ['Luật Đất đai năm 2013 ngày 29/11/2013 và Luật Đất đai', LAND_2013],
    ['Hiến pháp năm 2013', [undefined, '2013-11-28']],
    ['Luật Bảo hiểm xã hội năm 2006', ['71/2006/QH11', undefined]],
    ['Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025', ['72/2025/QH15', '2025-06-16']],
  ])('%s: the words say so', (text, act) => {
    expect(acts(text, { referenceDate: '2026-09-01' })).toEqual([[...act, false]]);
  });

  test.each([
    ['Thực hiện Luật Đất đai.', '2014-06-30', ['13/2003/QH11', '2003-11-26']],
    ['Thực hiện Luật Đất đai.', '2014-07-01', LAND_2013],
    ['Thực hiện Luật Đất đai.', '2024-07-31', LAND_2013],
    ['Thực hiện Luật Đất đai.', '2024-08-01', LAND_2024],
    ['Theo Luật Căn cước công dân.', '2024-06-30', ['59/2014/QH13', '2014-11-20']],
    ['Hà Giang, ngày 12 tháng 5 năm 2016\nQUYẾT ĐỊNH\nVề việc giao đất\n\nCăn cứ Luật Đất đai;', '2025-01-01', LAND_2013],
  ])('%s on %s: the version in force', (text, referenceDate, act) => {
    expect(acts(text, { referenceDate })).toEqual([[...(act as string[]), true]]);
  });

  test.each([
    ['no day to go by', 'Thực hiện Luật Đất đai.', undefined],
    ['a year without a version', 'Luật Đất đai năm 2018', '2020-01-01'],
    ['two versions of one year', 'Luật Tổ chức chính quyền địa phương năm 2025', '2026-01-01'],
    ['before the first version', 'Thực hiện Luật Trẻ em.', '2010-01-01'],
    ['no longer in force', 'Theo Luật Căn cước công dân.', '2024-07-01'],
    ['adopted, its first day not known', 'Thực hiện Luật Thủ đô.', '2026-09-01'],
    ['a title that no dictionary has', 'Luật Nuôi ong năm 2013', '2020-01-01'],
    ['the number is printed', 'Luật Đất đai số 45/2013/QH13', '2020-01-01'],
  ])('none where there is %s', (_, text, referenceDate) => {
    expect(acts(text, referenceDate === undefined ? {} : { referenceDate })).toEqual([undefined]);
  });

  test('laws of one name and two years are two', () => {
    expect(acts('Luật Đất đai 2013 và Luật Đất đai năm 2024')).toEqual([
      [...LAND_2013, false],
      [...LAND_2024, false],
    ]);
  });

  test('the day behind a law that amends others is not theirs', () => {
    const text = 'Luật sửa đổi, bổ sung một số điều của Luật Hộ tịch và Luật Viên chức ngày 25 tháng 11 năm 2019';
    expect(acts(text)).toEqual([undefined, undefined, undefined]);
    expect(acts(text, { referenceDate: '2020-01-01' })).toEqual([
      undefined,
      ['60/2014/QH13', '2014-11-20', true],
      ['58/2010/QH12', '2010-11-15', true],
    ]);
  });

  test('the number stays what the text prints', () => {
    const [law] = extract('Căn cứ Luật Đất đai năm 2013;').nodes.filter(({ type }) => type === 'document');
    expect(law).toEqual(expect.objectContaining({ id: 'document:luat-dat-dai', title: 'Luật Đất đai năm 2013' }));
    expect(law).not.toHaveProperty('number');
  });
});
