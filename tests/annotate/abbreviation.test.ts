import { describe, expect, test } from '@jest/globals';
import { found, nodes } from './found.ts';

describe('short forms', () => {
  test.each<[string, [short: string, expansion: string][]]>([
    ['UBND xã họp.', [['UBND', 'Ủy ban nhân dân']]],
    ['HĐND-UBND tỉnh Hà Giang', [['HĐND', 'Hội đồng nhân dân'], ['UBND', 'Ủy ban nhân dân']]],
    ['Sở GD&ĐT tỉnh', [['GD&ĐT', 'Giáo dục và Đào tạo']]],
    ['Sở GD-ĐT tỉnh', [['GD-ĐT', 'Giáo dục và Đào tạo']]],
    ['ngành LĐ-TB&XH', [['LĐ-TB&XH', 'Lao động - Thương binh và Xã hội']]],
    ['Công tác CCHC được chú trọng.', [['CCHC', 'cải cách hành chính']]],
    ['Luật TTHC năm 2015', [['TTHC', 'tố tụng hành chính']]],
    ['Bộ TTHC cấp xã', [['TTHC', 'thủ tục hành chính']]],
    ['cải tạo chất lượng rừng (CTCLR); việc CTCLR', [['CTCLR', 'cải tạo chất lượng rừng']]],
    ['UBND'.normalize('NFD'), [['UBND', 'Ủy ban nhân dân']]],
    ['HÐND tỉnh', [['HĐND', 'Hội đồng nhân dân']]],
  ])('%s', (text, expected) => {
    expect(nodes('abbreviation', text)).toEqual(expected.map(([short, expansion]) => ({ short, expansion })));
  });

  test.each([
    'ỦY BAN NHÂN DÂN TỈNH HÀ GIANG',
    'Kế hoạch số 12/KH-UBND',
    'Nghị quyết 05-NQ/TU',
    'Chương III',
    'mạng 5G, USD, m2',
    'Nguyễn Văn An',
    'BAN CHỈ ĐẠO PHÒNG CHỐNG THIÊN TAI',
    'XYZQ',
  ])('none in: %s', (text) => {
    expect(found('abbreviation', text)).toEqual([]);
  });

  test('the long form beside a definition is a mention of the same node', () => {
    expect(found('abbreviation', 'phát triển rừng bền vững (PTRBV), PTRBV')).toEqual(['phát triển rừng bền vững', 'PTRBV', 'PTRBV']);
  });
});
