import { describe, expect, test } from '@jest/globals';
import { found, nodes } from './found.ts';

describe('what counts', () => {
  test.each<[string, string[]]>([
    // numbers in words, beside units of measure
    ['Xử lý trong thời hạn mười lăm ngày.', ['mười lăm ngày']],
    ['Thời hạn từ một tháng đến sáu tháng.', ['từ một tháng đến sáu tháng']],
    ['Phải nộp dưới một năm.', ['dưới một năm']],
    ['Hạn là 05 (năm) ngày làm việc.', ['05 (năm) ngày làm việc']],
    ['Hỗ trợ 15 triệu đồng (Mười lăm triệu đồng).', ['15 triệu đồng', 'Mười lăm triệu đồng']],
    // ranges
    ['Mỗi xã đạt 15 đến 18 tiêu chí.', ['15 đến 18 tiêu chí']],
    ['Diện tích từ 0,5 ha đến dưới 1 ha.', ['từ 0,5 ha đến dưới 1 ha']],
    ['Vốn từ 900 triệu đến 1,2 tỷ đồng.', ['từ 900 triệu đến 1,2 tỷ đồng']],
    ['Thu được 110 kg - 120 kg mỗi vụ.', ['110 kg - 120 kg']],
    ['Mỗi tổ 3- 5 thành viên.', ['3- 5 thành viên']],
    // rates
    ['Mức chi 80.000 đồng/01 người/01 ngày.', ['80.000 đồng/01 người/01 ngày']],
    ['Hỗ trợ 72 triệu đồng/01 phòng học đối với xã vùng cao.', ['72 triệu đồng/01 phòng học']],
    ['Tỷ lệ 1,8 giáo viên/lớp.', ['1,8 giáo viên/lớp']],
    ['Báo cáo 01 lần/tháng.', ['01 lần/tháng']],
    // money without its unit
    ['Công trình gần 10 tỷ vừa bàn giao.', ['gần 10 tỷ']],
    ['Sở cấp 4 giấy phép kinh doanh.', ['4 giấy phép kinh doanh']],
    // signs of comparison
    ['Tỷ lệ lỗi < 5%, cao ≤ 3m.', ['< 5%', '≤ 3m']],
    // units of measure behind words that else name one of many
    ['Tuyến đường 12 km đã thông xe.', ['12 km']],
    ['Đã giao hàng trong vòng 24 giờ.', ['24 giờ']],
    ['Có 02 ổ dịch và 01 y sỹ.', ['02 ổ dịch', '01 y sỹ']],
  ])('%s', (text, expected) => {
    expect(found('metric', text)).toEqual(expected);
  });

  test.each([
    'Kỷ niệm 88 năm ngày thành lập Đoàn',
    'nhân dịp 70 năm Ngày Thương binh - Liệt sĩ',
    'là một trong 5 tỉnh dẫn đầu',
    'tăng cao nhất trong 4 ngành',
    'từ khẩu thứ 5 trở lên',
    'nhóm 3 gồm các xã vùng cao',
    'vị trí 1 tiếp giáp đường nhựa',
    'dịch Covid-19 tại các tỉnh',
    'gọi số 0912345678 ông Huy',
    'từ 7 giờ đến 11 giờ',
    'trẻ 18 tháng tuổi',
    'ngày 30 thảng 6 năm 2016',
    'kích thước 2,4 x rộng',
    '2 Nhà xưởng kết cấu thép',
    'vốn đầu tư tháng 3',
    'một năm nhiều khó khăn',
    'trường cấp 2 xã Niêm Sơn',
    'khoảng 10 triệu, không hơn',
    'trong năm tháng ấy',
  ])('none in: %s', (text) => {
    expect(found('metric', text)).toEqual([]);
  });

  test.each<[string, Record<string, unknown>]>([
    ['mười lăm ngày', { value: 15, unit: 'ngày' }],
    ['hai mươi mốt triệu đồng', { value: 21000000, unit: 'VND' }],
    ['từ một tháng đến sáu tháng', { value: { min: 1, max: 6 }, unit: 'tháng' }],
    ['từ 0,5 ha đến dưới 1 ha', { value: { min: 0.5, max: 1 }, unit: 'ha' }],
    ['từ 900 triệu đến 1,2 tỷ đồng', { value: { min: 900000000, max: 1200000000 }, unit: 'VND' }],
    ['2-3 nghìn người', { value: { min: 2000, max: 3000 }, unit: 'người' }],
    ['80.000 đồng/01 người/01 ngày', { value: 80000, unit: 'VND/người/ngày' }],
    ['5 tỷ đồng/dự án trở lên', { value: 5000000000, comparator: '>=', unit: 'VND/dự án' }],
    ['≥ 40%', { value: 40, comparator: '>=', unit: '%' }],
  ])('%s', (text, node) => {
    expect(nodes('metric', `Nay có ${text}.`)).toContainEqual(expect.objectContaining(node));
  });
});

describe('indicators', () => {
  test.each<[string, string[]]>([
    ['Tỷ lệ hộ nghèo năm 2022 còn 6,2%.', ['Tỷ lệ hộ nghèo']],
    ['Thu ngân sách đạt 512 tỷ đồng, tăng 7,5% so với năm 2021.', ['Thu ngân sách', 'Thu ngân sách']],
    ['Giá trị sản xuất công nghiệp tăng 8,4%.', ['Giá trị sản xuất công nghiệp tăng']],
    ['Có 95% hồ sơ đúng hạn.', ['hồ sơ đúng hạn']],
    ['Mức chi: 200.000 đồng/buổi.', []],
  ])('%s', (text, expected) => {
    expect(nodes('metric', text).flatMap(({ indicator }) => (indicator === undefined ? [] : [indicator]))).toEqual(expected);
  });
});
