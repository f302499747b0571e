import { describe, expect, test } from '@jest/globals';
import { extract } from '../../src/index.ts';

/** Each date of the text as `words = value`. */
function dates(text: string): string[] {
  const { nodes, mentions } = extract(text);
  return mentions.flatMap(({ node, start, end }) => {
    const date = nodes.find(({ id }) => id === node);
    return date?.type === 'date' ? [`${text.slice(start, end)} = ${date.value}`] : [];
  });
}

describe('a day', () => {
  test.each([
    ['Họp ngày 15/12/2021 tại xã', 'ngày 15/12/2021 = 2021-12-15'],
    ['Quyết định ngày 15 tháng 12 năm 2021 của xã', 'ngày 15 tháng 12 năm 2021 = 2021-12-15'],
    ['NGÀY 15 THÁNG 12 NĂM 2021', 'NGÀY 15 THÁNG 12 NĂM 2021 = 2021-12-15'],
    ['ngày 15-12-2021', 'ngày 15-12-2021 = 2021-12-15'],
    ['Đăng 15-12-2021 trên cổng', '15-12-2021 = 2021-12-15'],
    ['xong 5.8.2019.', '5.8.2019 = 2019-08-05'],
    ['ngày 1.8, xã họp', 'ngày 1.8 = XXXX-08-01'],
    ['ngày 02/ 3/2011', 'ngày 02/ 3/2011 = 2011-03-02'],
    ['ngày 15/12/21', 'ngày 15/12/21 = 2021-12-15'],
    ['ngày 2/9/75', 'ngày 2/9/75 = 1975-09-02'],
    ['ngày 9/3 năm 2023', 'ngày 9/3 năm 2023 = 2023-03-09'],
    ['ngày 14/tháng 01/năm 2025', 'ngày 14/tháng 01/năm 2025 = 2025-01-14'],
    ['ngày 16 tháng 11 năm2016', 'ngày 16 tháng 11 năm2016 = 2016-11-16'],
    ['ngày 30 tháng tư', 'ngày 30 tháng tư = XXXX-04-30'],
    ['ngày 29/2/2024', 'ngày 29/2/2024 = 2024-02-29'],
    ['ngày 29/2', 'ngày 29/2 = XXXX-02-29'],
    ['lưu 2019-08-05 trên máy', '2019-08-05 = 2019-08-05'],
    ['cuộc họp 19 tháng 8 năm 1945', '19 tháng 8 năm 1945 = 1945-08-19'],
    ['ngày １５/１２/２０２１', 'ngày １５/１２/２０２１ = 2021-12-15'],
    ['ngày 15/12/2021'.normalize('NFD'), `${'ngày 15/12/2021'.normalize('NFD')} = 2021-12-15`],
    ['Từ ngày 01 7 2025, xã mới hoạt động', 'ngày 01 7 2025 = 2025-07-01'],
    ['nộp trước 01 7 2025 thì theo luật cũ', '01 7 2025 = 2025-07-01'],
    ['Từ 1/7, phí giảm', '1/7 = XXXX-07-01'],
    ['các xã báo cáo trước 30/6', '30/6 = XXXX-06-30'],
    ['đến hết 31/12 sẽ xong', '31/12 = XXXX-12-31'],
    ['tính đến 20-11, xã đã xong', '20-11 = XXXX-11-20'],
    ['ngày 25 tháng\n6 năm 2015', 'ngày 25 tháng\n6 năm 2015 = 2015-06-25'],
  ])('%s', (text, expected) => expect(dates(text)).toEqual([expected]));

  test.each([
    ['Sáng 9/3, đoàn đến xã', 'Sáng 9/3 = XXXX-03-09'],
    ['vào chiều ngày 3/11 tại xã', 'chiều ngày 3/11 = XXXX-11-03'],
    ['rạng sáng 12/5', 'rạng sáng 12/5 = XXXX-05-12'],
    ['hôm 26-3', 'hôm 26-3 = XXXX-03-26'],
    ['Thứ hai, 04/12/2023', 'Thứ hai, 04/12/2023 = 2023-12-04'],
    ['thứ hai, 05 08 2019', 'thứ hai, 05 08 2019 = 2019-08-05'],
    ['Chủ nhật 12/3/2023', 'Chủ nhật 12/3/2023 = 2023-03-12'],
    ['Thứ 2, ngày 4 tháng 12 năm 2023', 'Thứ 2, ngày 4 tháng 12 năm 2023 = 2023-12-04'],
    ['sáng thứ Hai (4/12/2023)', 'sáng thứ Hai (4/12/2023) = 2023-12-04'],
    ['tối thứ bảy, ngày 9/3/2024', 'tối thứ bảy, ngày 9/3/2024 = 2024-03-09'],
    ['ngày 4/12/2023 (thứ Hai)', 'ngày 4/12/2023 (thứ Hai) = 2023-12-04'],
    ['Sáng nay (9/3), xã họp', 'Sáng nay (9/3) = XXXX-03-09'],
  ])('with the words around it: %s', (text, expected) => expect(dates(text)).toEqual([expected]));

  test.each([
    ['trước ngày 15/12/2021', 'ngày 15/12/2021 = 2021-12-15'],
    ['kể từ ngày 15/12/2021', 'ngày 15/12/2021 = 2021-12-15'],
    ['tính đến ngày 15/12/2021', 'ngày 15/12/2021 = 2021-12-15'],
    ['lúc 7 giờ 30 phút ngày 5/3/2023', 'ngày 5/3/2023 = 2023-03-05'],
    ['lúc 7h30 sáng 5/3/2023', 'sáng 5/3/2023 = 2023-03-05'],
    ['thứ hai, 05 08 2019 14:38', 'thứ hai, 05 08 2019 = 2019-08-05'],
    ['dịp 30/4', '30/4 = XXXX-04-30'],
    ['mừng Quốc khánh 2/9', '2/9 = XXXX-09-02'],
    ['Ngày Thương binh - Liệt sĩ (27/7)', '27/7 = XXXX-07-27'],
  ])('and not what stands before it: %s', (text, expected) => expect(dates(text)).toEqual([expected]));

  test.each([
    'đạt 9/10 hộ', 'đạt 235/264 thủ tục', 'trực 24/7', 'trực 24/24h', 'thắng 3/2', 'đứng thứ 7/63 tỉnh', 'từ thứ 2 đến thứ 6', 'sáng thứ 2 - 6', 'tỷ số 3-2', 'số 9/3 đường Trần Phú', 'phố 19/12', 'cầu 30/4',
    'mỗi ngày 2/3 số hộ', 'ngày đầu tiên', 'ngày 31/2/2023', 'ngày 29/2/2023', 'ngày 32/1', 'ngày 5/13', 'ngày 0/5', '31/4/2020', 'gọi 0912.345.678',
    'bản 5.8.2019.1', 'ngày 10/3 âm lịch', 'mồng ba tháng giêng', 'mùng 2 Tết', 'rằm tháng bảy', 'mùng 10 tháng 3 âm lịch', 'lần thứ hai\n2.1. Nội dung',
    'chiều 2,5 m', 'tối đa 5 người', 'mã 01 7 2025', 'ngày 45 7 2025', 'trước 12 5 hộ', 'thứ hai là 3/4 số xã', 'tăng từ 7/10 đến 9/10 xã', 'đến 2/3 số hộ', 'từ 15/20 xã trở lên', 'tăng từ 5-6 hộ', 'từ 25/8 % còn 3', 'xếp thứ 5/11 tỉnh', 'ngày 15/12/500', 'Nghị định 05/2019', 'Hôm nay, ngày … tháng …',
  ])('is not: %s', (text) => expect(dates(text)).toEqual([]));
});

describe('a month, a quarter, several months', () => {
  test.each([
    ['họp tháng 3', 'tháng 3 = XXXX-03'],
    ['tháng 03/2019', 'tháng 03/2019 = 2019-03'],
    ['tháng 6 năm 2019', 'tháng 6 năm 2019 = 2019-06'],
    ['tháng 5.2019', 'tháng 5.2019 = 2019-05'],
    ['tháng 1-2019', 'tháng 1-2019 = 2019-01'],
    ['tháng Ba', 'tháng Ba = XXXX-03'],
    ['tháng mười hai năm 2019', 'tháng mười hai năm 2019 = 2019-12'],
    ['tháng 10-12/2018', 'tháng 10-12/2018 = 2018-10/2018-12'],
    ['cuối tháng 6/2018', 'cuối tháng 6/2018 = 2018-06'],
    ['nửa đầu tháng 5/2017', 'nửa đầu tháng 5/2017 = 2017-05-01/2017-05-15'],
    ['nửa cuối tháng 2/2020', 'nửa cuối tháng 2/2020 = 2020-02-16/2020-02-29'],
    ['thượng tuần tháng 3/2019', 'thượng tuần tháng 3/2019 = 2019-03-01/2019-03-10'],
    ['đến hết tháng 4/2019', 'tháng 4/2019 = 2019-04'],
    ['(3/2019)', '3/2019 = 2019-03'],
    ['quý I năm 2019', 'quý I năm 2019 = 2019-01/2019-03'],
    ['Quý IV/2025', 'Quý IV/2025 = 2025-10/2025-12'],
    ['quý 3', 'quý 3 = XXXX-07/XXXX-09'],
    ['quý IV.2019', 'quý IV.2019 = 2019-10/2019-12'],
    ['6 tháng đầu năm 2023', '6 tháng đầu năm 2023 = 2023-01/2023-06'],
    ['06 tháng cuối năm', '06 tháng cuối năm = XXXX-07/XXXX-12'],
    ['sáu tháng cuối năm 2020', 'sáu tháng cuối năm 2020 = 2020-07/2020-12'],
    ['10 tháng năm 2020', '10 tháng năm 2020 = 2020-01/2020-10'],
    ['9 tháng/2019', '9 tháng/2019 = 2019-01/2019-09'],
    ['5 tháng cuối năm 2020', '5 tháng cuối năm 2020 = 2020-08/2020-12'],
    ['cuối quý I/2019', 'cuối quý I/2019 = 2019-01/2019-03'],
    ['hai quý đầu năm 2020', 'hai quý đầu năm 2020 = 2020-01/2020-06'],
    ['3 quý đầu năm 2020', '3 quý đầu năm 2020 = 2020-01/2020-09'],
    ['nửa đầu năm 2021', 'nửa đầu năm 2021 = 2021-01/2021-06'],
    ['ngày 30 tháng 4 hằng năm', 'ngày 30 tháng 4 = XXXX-04-30'],
    ['ngày 26 tháng 0 6 năm 2018', 'ngày 26 tháng 0 6 năm 2018 = 2018-06-26'],
    ['cuối tháng 10 này', 'cuối tháng 10 này = XXXX-10'],
    ['ngày tháng 11 năm 2025', 'tháng 11 năm 2025 = 2025-11'],
    ['lũy kế 9 tháng', '9 tháng = XXXX-01/XXXX-09'],
    ['kim ngạch 9 tháng ước đạt khá', '9 tháng = XXXX-01/XXXX-09'],
  ])('%s', (text, expected) => expect(dates(text)).toEqual([expected]));

  test('so many months named again are the same months', () => {
    expect(dates('Trong 10 tháng năm 2020 đạt khá. Tính chung 10 tháng, xã thu đủ.')).toEqual([
      '10 tháng năm 2020 = 2020-01/2020-10',
      '10 tháng = 2020-01/2020-10',
    ]);
  });

  test.each([
    'trong 3 tháng', 'phạt tù 6 tháng', '3 tháng 5 ngày', 'mỗi tháng 2 lần', 'hàng tháng 3 buổi', 'tháng 13', 'tháng 0', 'Cách mạng Tháng Tám', 'Tổng khởi nghĩa Tháng Tám', 'tháng ba lần',
    'tháng Thanh niên', 'quý khách', 'quý V', 'quý 5', 'theo quý và cả năm', '01 tháng của năm trước', 'thời hạn 6 tháng', '12 tháng tuổi',
    'ngày tháng năm', 'sau 9 tháng tăng 2 kg', 'giống 9 tháng tuổi', 'từ đầu năm đến nay', 'đến cuối năm', 'từ tháng này sang tháng khác',
  ])('is not: %s', (text) => expect(dates(text)).toEqual([]));
});

describe('a year and stretches of years', () => {
  test.each([
    ['trong năm 2022', 'năm 2022 = 2022'],
    ['lần thứ 3 năm 2019', 'năm 2019 = 2019'],
    ['năm 1858', 'năm 1858 = 1858'],
    ['đầu năm 2020', 'đầu năm 2020 = 2020'],
    ['cuối 2018', 'cuối 2018 = 2018'],
    ['giữa năm 2019', 'giữa năm 2019 = 2019'],
    ['đến 2030', '2030 = 2030'],
    ['tầm nhìn 2045', '2045 = 2045'],
    ['Giải thưởng Sông Mây 2020.', '2020 = 2020'],
    ['Kỳ thi Quốc gia 2019 diễn ra', '2019 = 2019'],
    ['Luật Đất đai 2013', '2013 = 2013'],
    ['Bộ luật Dân sự 2015 có hiệu lực', '2015 = 2015'],
    ['năm 2019 - 2020', 'năm 2019 - 2020 = 2019/2020'],
    ['giai đoạn 2021-2030', 'giai đoạn 2021-2030 = 2021/2030'],
    ['GIAI ĐOẠN 2015 – 2020', 'GIAI ĐOẠN 2015 – 2020 = 2015/2020'],
    ['giai đoạn từ năm 2016 đến năm 2020', 'giai đoạn từ năm 2016 đến năm 2020 = 2016/2020'],
    ['giai đoạn 5 năm 2021-2025', 'giai đoạn 5 năm 2021-2025 = 2021/2025'],
    ['kế hoạch 5 năm 2016 - 2020', '5 năm 2016 - 2020 = 2016/2020'],
    ['nhiệm kỳ 2016-2021', 'nhiệm kỳ 2016-2021 = 2016/2021'],
    ['nhiệm kỳ 2015 2020', 'nhiệm kỳ 2015 2020 = 2015/2020'],
    ['năm học 2022-2023', 'năm học 2022-2023 = 2022/2023'],
    ['niên khóa 2015-2018', 'niên khóa 2015-2018 = 2015/2018'],
    ['giai đoạn 1 (2016-2020)', '2016-2020 = 2016/2020'],
    ['đầu nhiệm kỳ 2020-2025', 'đầu nhiệm kỳ 2020-2025 = 2020/2025'],
    ['cuối những năm 80', 'cuối những năm 80 = 198X'],
    ['những năm 90', 'những năm 90 = 199X'],
    ['những năm 90 của thế kỷ trước', 'những năm 90 của thế kỷ trước = 199X'],
    ['thập niên 1990', 'thập niên 1990 = 199X'],
    ['thế kỷ XX', 'thế kỷ XX = 19XX'],
    ['cuối thế kỷ 19', 'cuối thế kỷ 19 = 18XX'],
    ['những năm cuối của thế kỷ 20', 'những năm cuối của thế kỷ 20 = 19XX'],
    ['những năm đầu thế kỷ XXI', 'những năm đầu thế kỷ XXI = 20XX'],
    ['những năm đầu thập niên 1990', 'những năm đầu thập niên 1990 = 199X'],
    ['mùa xuân năm 1975', 'mùa xuân năm 1975 = 1975-21'],
    ['mùa hè 2019', 'mùa hè 2019 = 2019-22'],
    ['vào đầu xuân năm 1971', 'đầu xuân năm 1971 = 1971'],
    ['đấu giá (Đợt 1-2019)', '2019 = 2019'],
    ['giải lần thứ IX-2019', '2019 = 2019'],
    ['khu vực Đồng Bằng - 2017', '2017 = 2017'],
    ['kỳ thi THPT quốc gia 2019', '2019 = 2019'],
    ['tháng 11 năm2016', 'tháng 11 năm2016 = 2016-11'],
  ])('%s', (text, expected) => expect(dates(text)).toEqual([expected]));

  test.each([
    'trong 5 năm', 'năm người', 'năm hai', 'mỗi năm 2000 tấn', 'một năm 1500 người', 'đến 2000 người', 'từ 2000 đồng', 'giai đoạn 2', 'giai đoạn 5 năm', 'nhiệm kỳ XV',
    'hằng năm', 'nhiều năm qua', 'các năm tiếp theo', 'năm 2030000', '2025-2020', 'điều 2016', 'gọi 1900-6067', 'mùa xuân', 'xã Hòa Bình 2019 hộ', 'tổng đài Sông Mây 1900 6067', 'đạt 2019 tấn', 'TCVN 13275:2020', 'vài thế kỷ', 'những năm qua', 'những năm cuối đời', 'những năm cuối của thế kỷ', 'số 1-2019/QĐ', 'xã, phường - 2017 hộ', 'bước đầu xuân về', 'tỷ số 1-2019',
  ])('is not: %s', (text) => expect(dates(text)).toEqual([]));
});

describe('ranges and lists', () => {
  test.each<[string, string[]]>([
    ['từ ngày 5 đến ngày 10/3/2023', ['từ ngày 5 đến ngày 10/3/2023 = 2023-03-05/2023-03-10']],
    ['ngày 3 đến 5 tháng 8 năm 2019', ['ngày 3 đến 5 tháng 8 năm 2019 = 2019-08-03/2019-08-05']],
    ['ngày 5-10/3/2023', ['ngày 5-10/3/2023 = 2023-03-05/2023-03-10']],
    ['từ 26/3 đến 28/3/2023', ['từ 26/3 đến 28/3/2023 = 2023-03-26/2023-03-28']],
    ['ngày 26/7 đến hết ngày 24/9/2019', ['ngày 26/7 đến hết ngày 24/9/2019 = 2019-07-26/2019-09-24']],
    ['01/01/2019 - 31/12/2019', ['01/01/2019 - 31/12/2019 = 2019-01-01/2019-12-31']],
    ['từ tháng 11/2022 đến tháng 3/2023', ['từ tháng 11/2022 đến tháng 3/2023 = 2022-11/2023-03']],
    ['từ tháng 4 đến tháng 6/2019', ['từ tháng 4 đến tháng 6/2019 = 2019-04/2019-06']],
    ['từ tháng 3 – 7/2020', ['từ tháng 3 – 7/2020 = 2020-03/2020-07']],
    ['từ năm 2020-2023', ['từ năm 2020-2023 = 2020/2023']],
    ['từ tháng 3, xã thu đủ', ['tháng 3 = XXXX-03']],
    ['từ giai đoạn 2016-2020', ['giai đoạn 2016-2020 = 2016/2020']],
    ['từ năm 2015 - 2016 đến năm học 2020 - 2021', ['năm 2015 - 2016 = 2015/2016', 'năm học 2020 - 2021 = 2020/2021']],
    ['từ quý I đến quý III/2019', ['từ quý I đến quý III/2019 = 2019-01/2019-09']],
    ['từ năm 2015 đến năm 2020', ['từ năm 2015 đến năm 2020 = 2015/2020']],
    ['từ 2015 đến 2020', ['từ 2015 đến 2020 = 2015/2020']],
    ['từ ngày 1/1/2019 đến ngày 1/1/2020', ['từ ngày 1/1/2019 đến ngày 1/1/2020 = 2019-01-01/2020-01-01']],
    ['từ năm học 2018 - 2019 đến năm học 2020 - 2021', ['từ năm học 2018 - 2019 đến năm học 2020 - 2021 = 2018/2021']],
    ['giai đoạn 2021-2025 đến năm 2030', ['giai đoạn 2021-2025 = 2021/2025', 'năm 2030 = 2030']],
    ['từ năm 2015 đến nay', ['năm 2015 = 2015']],
    ['từ ngày 10/3/2023 đến ngày 5/3/2023', ['ngày 10/3/2023 = 2023-03-10', 'ngày 5/3/2023 = 2023-03-05']],
    ['(26/3/1931 - 26/3/2023)', ['26/3/1931 = 1931-03-26', '26/3/2023 = 2023-03-26']],
    ['các ngày 3, 4 và 5-5-2019', ['ngày 3 = 2019-05-03', '4 = 2019-05-04', '5-5-2019 = 2019-05-05']],
    ['trong hai ngày 5 và 6/3/2023', ['ngày 5 = 2023-03-05', '6/3/2023 = 2023-03-06']],
    ['ngày 15 và 16 tháng 3 năm 2020', ['ngày 15 = 2020-03-15', '16 tháng 3 năm 2020 = 2020-03-16']],
    ['đêm 7, rạng sáng 8/1/2020', ['đêm 7 = 2020-01-07', 'rạng sáng 8/1/2020 = 2020-01-08']],
    ['ngày 7 và 8-1', ['ngày 7 = XXXX-01-07', '8-1 = XXXX-01-08']],
    ['từ ngày 7 đến 9-1', ['từ ngày 7 đến 9-1 = XXXX-01-07/XXXX-01-09']],
    ['ngày 30-31/12', ['ngày 30-31/12 = XXXX-12-30/XXXX-12-31']],
    ['ngày 5/3, 7/3 và 9/3/2023', ['ngày 5/3 = 2023-03-05', '7/3 = 2023-03-07', '9/3/2023 = 2023-03-09']],
    ['tháng 4 và tháng 5/2019', ['tháng 4 = 2019-04', 'tháng 5/2019 = 2019-05']],
    ['tháng 4, 5 và 6/2019', ['tháng 4 = 2019-04', '5 = 2019-05', '6/2019 = 2019-06']],
    ['quý III, IV/2019', ['quý III = 2019-07/2019-09', 'IV/2019 = 2019-10/2019-12']],
    ['các năm 2018, 2019 và 2020', ['năm 2018 = 2018', '2019 = 2019', '2020 = 2020']],
    ['năm 2018, 2019 hộ nghèo', ['năm 2018 = 2018']],
    ['ngày 5/3, 7/10 xã', ['ngày 5/3 = XXXX-03-05']],
    ['ngày 5, 6 và 7 người', []],
    ['từ 5 đến 10 người', []],
    ['từ 5-10 triệu đồng', []],
  ])('%s', (text, expected) => expect(dates(text)).toEqual(expected));
});
