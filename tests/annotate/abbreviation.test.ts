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
    ['Cháy ở P.5, Q.3', [['P', 'phường'], ['Q', 'quận']]],
    ['Bà Hà, P.GĐ nhà máy', [['P.GĐ', 'phó giám đốc']]],
    ['Trên QL 6 và QL.4 có sương mù', [['QL', 'quốc lộ']]],
    ['Dân TX.Nghĩa Lộ góp ý', [['TX', 'thị xã']]],
    ['KT. GIÁM ĐỐC', [['KT', 'ký thay']]],
    ['CTr', []],
    ['UBND'.normalize('NFD'), [['UBND', 'Ủy ban nhân dân']]],
    ['HÐND tỉnh', [['HĐND', 'Hội đồng nhân dân']]],
  ])('%s', (text, expected) => {
    expect(nodes('abbreviation', text)).toEqual(expected.map(([short, expansion]) => ({ short, expansion })));
  });

  test.each([
    'Rổ VN30 có DPM, HAG, KDC, REE, BVH.',
    'ỦY BAN NHÂN DÂN TỈNH HÀ GIANG',
    'Kế hoạch số 12/KH-UBND',
    'Nghị quyết 05-NQ/TU',
    'Chương III',
    'mạng 5G, USD, m2',
    'Nguyễn Văn An',
    'BAN CHỈ ĐẠO PHÒNG CHỐNG THIÊN TAI',
    'XYZQ',
    'Nhắn tin DA CAM để ủng hộ.',
    'Bà NGUYỄN THỊ MAI trả lời.',
    'Ông TRẦN CA VINH trả lời.',
    'Chữ CHO in đậm, chữ BAN in thường.',
    'Nhà văn LAI viết về quê TAM.',
    'Chương VI và Chương XI',
    'Đĩa CD và đĩa MC cũ',
    'Anh Trần Văn H. bị bắt.',
    'Trong hồ sơ, bà Lê P.Hoa vắng mặt.',
    'Ông Đ.Q.Hùng ký.',
    'Nộp cho LS.\nGhi chú kèm theo',
    'Theo BT thì đúng.',
    'Số CN ghi trên vỏ hộp',
    'Nam 45 tuổi, ở TU',
  ])('none in: %s', (text) => {
    expect(found('abbreviation', text)).toEqual([]);
  });

  test('the long form beside a definition is a mention of the same node', () => {
    expect(found('abbreviation', 'phát triển rừng bền vững (PTRBV), PTRBV')).toEqual(['phát triển rừng bền vững', 'PTRBV', 'PTRBV']);
  });
});

describe('a text uses a short form in one sense', () => {
  test.each<[string, string[]]>([
    ['Kim ngạch XK gạo tăng 5%. Năm nay, XK là điểm sáng.', ['XK', 'XK']],
    // nothing decides it anywhere
    ['Năm nay, XK là điểm sáng.', []],
  ])('%s', (text, expected) => {
    expect(found('abbreviation', text)).toEqual(expected);
  });
});
