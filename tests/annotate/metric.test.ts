import { describe, expect, test } from '@jest/globals';
import { extract } from '../../src/index.ts';
import { found, nodes } from './found.ts';

describe('metrics', () => {
  test.each<[string, string[]]>([
    ['Cả 3 vị khách mời cùng đến, xã mời 12 người.', ['3 vị khách mời', '12 người']],
    ['Thu được 352 đơn vị máu an toàn, cứu 1 người Các bác sĩ nói.', ['352 đơn vị máu an toàn', '1 người']],
    ['Đội thua cả 3 trận lượt đi.', ['3 trận lượt đi']],
    ['Chỉ số mất mốc 500 điểm cuối ngày hôm qua, bắt 22 người hồi tháng 8.', ['500 điểm', '22 người']],
    ['Danh sách có 145 đề cử, 1.785 hồ sơ đúng hạn, máy ảnh 20,7 megapixel và chip tốt.', ['145 đề cử', '1.785 hồ sơ đúng hạn', '20,7 megapixel']],
    ['Nước này lưu hành 3 đồng tiền, có 2 nước tham gia.', ['3 đồng tiền', '2 nước']],
    ['Bơi từ 3-4 tiếng đồng hồ, ăn 8g muối.', ['từ 3-4 tiếng đồng hồ', '8g']],
    ['Có 64 thí sinh giành vé; tặng 200 suất quà tổng trị giá 50 triệu đồng.', ['64 thí sinh', '200 suất quà', '50 triệu đồng']],
    ['Hai năm nay, xã có 5 năm qua không nợ.', ['Hai năm', '5 năm']],
    ['Xã hỗ trợ 130,4 tỷ đồng.', ['130,4 tỷ đồng']],
    ['Thu nhập đạt 11 triệu đồng/tháng.', ['11 triệu đồng/tháng']],
    ['Lệ phí là 4.000 đồng/lần cấp.', ['4.000 đồng/lần cấp']],
    ['Mức chi 3.000.000đ/văn bản.', ['3.000.000đ/văn bản']],
    ['Thu được 212 tỷ 340 triệu đồng.', ['212 tỷ 340 triệu đồng']],
    ['Trồng mới 165 nghìn hecta rừng.', ['165 nghìn hecta']],
    ['Tỷ lệ đạt trên 95%.', ['trên 95%']],
    ['Mức tăng từ 6,5-7%.', ['từ 6,5-7%']],
    ['Vay từ 10 đến 15 triệu đồng.', ['từ 10 đến 15 triệu đồng']],
    ['Phải có từ 80% trở lên.', ['từ 80% trở lên']],
    ['Dài không vượt quá 40 km.', ['không vượt quá 40 km']],
    ['Rộng nhỏ hơn 30m2.', ['nhỏ hơn 30m2']],
    ['Giá bán cao hơn 37% so với năm 2019.', ['37%']],
    ['Giá bán đạt hơn 37% kế hoạch.', ['hơn 37%']],
    ['Toàn huyện có 7/10 xã về đích.', ['7/10 xã']],
    ['12/15 chỉ tiêu kinh tế - xã hội', ['12/15 chỉ tiêu kinh tế - xã hội']],
    ['Cấp được 1.479 chữ ký số cá nhân.', ['1.479 chữ ký số cá nhân']],
    ['Mở 5 lớp tập huấn cho 120 học viên.', ['5 lớp tập huấn', '120 học viên']],
    ['Có 12 phiên họp và 9 vụ tai nạn giao thông.', ['12 phiên họp', '9 vụ tai nạn giao thông']],
    ['Huyện có 14 đơn vị hành chính cấp xã.', ['14 đơn vị hành chính cấp xã']],
    ['Hạ tầng phân bố trên 12 xã.', ['12 xã']],
    ['Tỉnh có trên 12 xã.', ['trên 12 xã']],
    ['Chợ có ở 41 xã, phường và thị trấn.', ['41 xã, phường và thị trấn']],
    ['Số nộp đến 10 tỷ đồng/năm.', ['đến 10 tỷ đồng/năm']],
    ['Hạn là 35 tuần.', ['35 tuần']],
    ['12 hộ đăng ký thoát nghèo', ['12 hộ']],
    ['Lớp có 35 học viên giáo dục thường xuyên.', ['35 học viên giáo dục thường xuyên']],
    ['Xong trong vòng 30 ngày.', ['30 ngày']],
  ])('%s', (text, expected) => {
    expect(found('metric', text)).toEqual(expected);
  });

  test.each([
    'Cầu thủ ấy có 2 sự trở lại.',
    'Máy dùng chip Snapdragon 800 mạnh mẽ nhất.',
    '9g sáng chợ đông, bán đến 10g vẫn còn.',
    'Trận Milan 1-1 FC Barcelona.',
    'Quan hệ giữa 2 nước đã tốt, 2 bên đối mặt nhau.',
    'Lễ viếng từ 8g-13g ngày 24/10/2013.',
    '1. Tình hình chung',
    '2) Nhiệm vụ',
    'kỳ họp thứ 8',
    'khóa XV, nhiệm kỳ 2021-2026',
    'năm thứ 3 trở đi',
    'thi vòng 2 tại tỉnh',
    'trường cấp 2 mới',
    'Điều 5 và khoản 2',
    'ngày 15/12/2021',
    'lúc 13 giờ 30 phút',
    'từ 0 giờ ngày 26/7/2021',
    'lúc 14:38',
    'người 18 tuổi',
    'ở Quận 1',
    'mạng 5G',
    'tiếp giáp QL.17 (Km63 + 300m)',
    'phương châm 4 tại chỗ',
    'ký giữa 02 bên.',
    'Số: 249/KH-UBND',
    'điện thoại 02613.648.141',
  ])('none in: %s', (text) => {
    expect(found('metric', text)).toEqual([]);
  });

  test.each<[string, Record<string, unknown>]>([
    ['130,4 tỷ đồng', { value: 130400000000, unit: 'VND' }],
    ['212 tỷ 340 triệu đồng', { value: 212340000000, unit: 'VND' }],
    ['gần 20 xã', { value: 20, comparator: '~', unit: 'xã' }],
    ['trên 500 đại biểu', { value: 500, comparator: '>', unit: 'đại biểu' }],
    ['dưới 3 ha', { value: 3, comparator: '<', unit: 'ha' }],
    ['ít nhất 3 ha', { value: 3, comparator: '>=', unit: 'ha' }],
    ['từ 80% trở lên', { value: 80, comparator: '>=', unit: '%' }],
    ['tối đa 8 km', { value: 8, comparator: '<=', unit: 'km' }],
    ['235/264 TTHC', { value: { part: 235, whole: 264 }, unit: 'TTHC' }],
    ['từ 10 đến 15 triệu đồng', { value: { min: 10000000, max: 15000000 }, unit: 'VND' }],
    ['15.000 đồng/triệu đồng/ngày', { value: 15000, unit: 'VND/triệu đồng/ngày' }],
    ['5 triệu đô la Úc', { value: 5000000, unit: 'AUD' }],
    ['2 tỷ đô la', { value: 2000000000, unit: 'USD' }],
    ['5.000 đồng/lần đăng ký', { value: 5000, unit: 'VND/lần đăng ký' }],
    ['1.200 tỷ đồng', { value: 1200000000000, unit: 'VND' }],
    ['2 nghìn tỷ đồng', { value: 2000000000000, unit: 'VND' }],
    ['1,3 triệu tấn/năm', { value: 1300000, unit: 'tấn/năm' }],
  ])('%s', (text, node) => {
    expect(nodes('metric', `Nay có ${text}.`)).toContainEqual(expect.objectContaining(node));
  });

  test.each<[string, number]>([
    ['Năm 2018 xã có 12 vụ cháy nhà. Năm 2019 xã có 12 vụ cháy nhà.', 2],
    ['Năm 2018 xã có 12 vụ cháy nhà. Cả năm 2018 có 12 vụ cháy nhà.', 1],
    ['Năm 2018 xã có 12 vụ cháy nhà. Trong đó có 12 vụ cháy nhà do điện.', 1],
  ])('figures of two dates are two: %s', (text, count) => {
    expect(nodes('metric', text)).toHaveLength(count);
  });

  test('a figure said again is one node', () => {
    expect(nodes('metric', 'Cấp 71 tài khoản. Đã có 71 tài khoản.')).toHaveLength(1);
    expect(nodes('metric', 'Cấp 71 tài khoản. Đã có 72 tài khoản.')).toHaveLength(2);
  });

  test.each<[string, string[]]>([
    ['Họ trả gần 2,8 tỷ đồng. Họ trả 2,8 tỷ đồng.', ['~']],
    ['Họ trả 2,8 tỷ đồng. Họ trả hơn 2,8 tỷ đồng.', ['>']],
    ['Tăng trưởng GDP 7%/năm.\nTăng trưởng GDP bình quân đạt khoảng 7%/năm.', ['~']],
    ['Họ trả gần 2,8 tỷ đồng. Họ trả hơn 2,8 tỷ đồng.', ['~', '>']],
    ['Họ trả gần 2,8 tỷ đồng, sau trả 2,8 tỷ đồng.', ['~', '']],
    ['Thời gian hỗ trợ tối đa 36 tháng. Thời gian hỗ trợ 36 tháng.', ['<=', '']],
    ['Tổng thu gần 2,8 tỷ đồng. Vốn vay là 2,8 tỷ đồng.', ['~', '']],
    ['Điều 1. Mức chi\n1. Mức chi trên 2,8 tỷ đồng.\n2. Mức chi 2,8 tỷ đồng.', ['>', '']],
  ])('said roughly and again: %s', (text, comparators) => {
    expect(nodes('metric', text).map(({ comparator }) => comparator ?? '')).toEqual(comparators);
  });

  test.each(['5 tỷ ', '3 nghìn 5 tỷ 4 triệu ', 'nghìn tỷ ', '7,5-', '1/2/'])('no end of %s is borne', (part) => {
    expect(() => extract(`Có 9 ${part.repeat(20000)}`)).not.toThrow();
  });
});
