import { describe, expect, test } from '@jest/globals';
import { extract } from '../../src/index.ts';

/** Each date of the text as `words = value`, with a star where the context settled it. */
function dates(text: string, referenceDate?: string): string[] {
  const { nodes, mentions } = extract(text, { referenceDate });
  return mentions.flatMap(({ node, start, end }) => {
    const date = nodes.find(({ id }) => id === node);
    return date?.type === 'date' ? [`${text.slice(start, end)} = ${date.value}${date.inferred ? '*' : ''}`] : [];
  });
}

describe('a missing year', () => {
  test.each<[string, string, string[]]>([
    ['of the by-line', 'Thứ hai, 04/12/2023\nĐoàn làm việc sáng 9/3 tại xã Hòa Bình.', ['Thứ hai, 04/12/2023 = 2023-12-04', 'sáng 9/3 = 2023-03-09*']],
    ['of a by-line with its hour', 'Cập nhật lúc 14:30, 05/08/2019\nChiều 2/8, xã họp.', ['05/08/2019 = 2019-08-05', 'Chiều 2/8 = 2019-08-02*']],
    ['of the date line', 'Lạng Sơn, ngày 29 tháng 12 năm 2021\nXã họp ngày 5/11 để rà soát.', ['ngày 29 tháng 12 năm 2021 = 2021-12-29', 'ngày 5/11 = 2021-11-05*']],
    ['of the one full date', 'Sáng 9/7, xã khai mạc hội thi. Hội thi kéo dài đến ngày 11/7/2019.', ['Sáng 9/7 = 2019-07-09*', 'ngày 11/7/2019 = 2019-07-11']],
    ['of the period reported', 'Ngày 4/4, xã họp. Quý I năm 2019, thu ngân sách đạt khá so với năm 2018.', ['Ngày 4/4 = 2019-04-04*', 'Quý I năm 2019 = 2019-01/2019-03', 'năm 2018 = 2018']],
    ['of the year of those who sit an exam', 'Ngày 5/3, thí sinh năm 2019 dự thi.', ['Ngày 5/3 = 2019-03-05*', 'năm 2019 = 2019']],
    ['of the only year', 'Ngày 4/4, xã triển khai kế hoạch năm 2019.', ['Ngày 4/4 = 2019-04-04*', 'năm 2019 = 2019']],
    ['of the same months', '6 tháng đầu năm 2019 đạt khá.\nKết quả 6 tháng đầu năm được ghi nhận.', ['6 tháng đầu năm 2019 = 2019-01/2019-06', '6 tháng đầu năm = 2019-01/2019-06']],
    ['of the other half', '6 tháng đầu năm và 6 tháng cuối năm 2019', ['6 tháng đầu năm = 2019-01/2019-06*', '6 tháng cuối năm 2019 = 2019-07/2019-12']],
    ['of the sentence', 'Ngày 5/3/2020 họp. Năm 2018, riêng tháng 3 thu đủ.', ['Ngày 5/3/2020 = 2020-03-05', 'Năm 2018 = 2018', 'tháng 3 = 2018-03*']],
    ['beside the anniversary', 'Mừng ngày thành lập (26/3/1931 - 26/3/2019), tối 26/3 xã tổ chức hội diễn.', ['26/3/1931 = 1931-03-26', '26/3/2019 = 2019-03-26', 'tối 26/3 = 2019-03-26']],
  ])('%s', (_, text, expected) => expect(dates(text)).toEqual(expected));

  test.each<[string, string, string[]]>([
    ['where there is no year', 'Ngày 26/3, xã họp.', ['Ngày 26/3 = XXXX-03-26']],
    ['where a tournament has it', 'Ngày 15/11, đội đá vòng loại Asian Cup 2015.', ['Ngày 15/11 = XXXX-11-15', '2015 = 2015']],
    ['where a term runs over years', 'Ngày 26/3, ông mất. Từ năm 1979-1996, ông làm thầy giáo.', ['Ngày 26/3 = XXXX-03-26', 'Từ năm 1979-1996 = 1979/1996']],
    ['where it lies far ahead', 'Ngày 26/3, xã họp. Ông làm đến tận năm 2024.', ['Ngày 26/3 = XXXX-03-26', 'năm 2024 = 2024']],
    ['where years vary', 'Ngày 26/3, xã họp. Năm 2018 thu đủ, năm 2019 vượt.', ['Ngày 26/3 = XXXX-03-26', 'Năm 2018 = 2018', 'năm 2019 = 2019']],
    ['where only a plan has years', 'Ngày 26/3, xã họp bàn kế hoạch giai đoạn 2021-2025.', ['Ngày 26/3 = XXXX-03-26', 'giai đoạn 2021-2025 = 2021/2025']],
    ['where a year is aimed at', 'Ngày 26/3, xã họp. Đến năm 2030, xã đạt chuẩn.', ['Ngày 26/3 = XXXX-03-26', 'năm 2030 = 2030']],
    ['where a plan ends in the year', 'Ngày 26/3, xã bàn kế hoạch giai đoạn 2021-2030. Vào năm 2030, xã đạt chuẩn.', ['Ngày 26/3 = XXXX-03-26', 'giai đoạn 2021-2030 = 2021/2030', 'năm 2030 = 2030']],
    ['from a birth', 'Ngày 5/3, công an bắt Nguyễn Văn An (sinh năm 1980).', ['Ngày 5/3 = XXXX-03-05', 'năm 1980 = 1980']],
    ['from a birth in short', 'Ngày 5/3, công an bắt Nguyễn Văn An (SN 1980).', ['Ngày 5/3 = XXXX-03-05', '1980 = 1980']],
    ['from what it is compared with', 'Quý I tăng 5% so với quý I/2018.', ['Quý I = XXXX-01/XXXX-03', 'quý I/2018 = 2018-01/2018-03']],
    ['from the day on which a rule begins', 'Sáng 4/7, xã công bố quy chế có hiệu lực từ ngày 01/01/2020.', ['Sáng 4/7 = XXXX-07-04', 'ngày 01/01/2020 = 2020-01-01']],
    ['of a document', 'Ngày 26/3, xã quán triệt Nghị quyết số 15-NQ/TU ngày 5/2/2018.', ['Ngày 26/3 = XXXX-03-26', 'ngày 5/2/2018 = 2018-02-05']],
    ['in the articles of a text', 'Điều 1. Báo cáo\n1. Gửi trước ngày 14 tháng 6.\nĐiều 2. Hiệu lực từ ngày 5/3/2019.', ['ngày 14 tháng 6 = XXXX-06-14', 'ngày 5/3/2019 = 2019-03-05']],
    ['of every year', 'Báo cáo gửi trước ngày 14 tháng 6 và ngày 14 tháng 12 hằng năm, từ 5/3/2019.', ['ngày 14 tháng 6 = XXXX-06-14', 'ngày 14 tháng 12 = XXXX-12-14', '5/3/2019 = 2019-03-05']],
  ])('stays open %s', (_, text, expected) => expect(dates(text)).toEqual(expected));

  test.each<[string, string, string[]]>([
    ['2023-03-10', 'Sáng 9/3, xã họp.', ['Sáng 9/3 = 2023-03-09*']],
    ['2023-01-05', 'Ngày 28/12, xã họp.', ['Ngày 28/12 = 2022-12-28*']],
    ['2023-12-28', 'Ngày 3/1 sẽ họp.', ['Ngày 3/1 = 2024-01-03*']],
    ['2023-02-01', '6 tháng cuối năm', ['6 tháng cuối năm = 2023-07/2023-12*']],
    ['2023-03-01', 'Ngày 29/2, xã họp.', ['Ngày 29/2 = XXXX-02-29']],
    ['2023-02-01', 'Ngày 5/3/2020, xã họp.', ['Ngày 5/3/2020 = 2020-03-05']],
  ])('of the reference date %s: %s', (reference, text, expected) => expect(dates(text, reference)).toEqual(expected));
});

describe('the same period', () => {
  test.each<[string, string[]]>([
    ['Quý I năm 2019 tăng 8% so với cùng kỳ.', ['Quý I năm 2019 = 2019-01/2019-03', 'cùng kỳ = 2018-01/2018-03*']],
    ['Quý I năm 2019 tăng 8% so với cùng kỳ năm trước.', ['Quý I năm 2019 = 2019-01/2019-03', 'cùng kỳ năm trước = 2018-01/2018-03*']],
    ['Quý I năm 2019 tăng 8% so với cùng kỳ năm 2017.', ['Quý I năm 2019 = 2019-01/2019-03', 'cùng kỳ năm 2017 = 2017-01/2017-03*']],
    ['6 tháng đầu năm 2019 thu đủ. Số vụ giảm so với cùng kỳ 2018.', ['6 tháng đầu năm 2019 = 2019-01/2019-06', 'cùng kỳ 2018 = 2018-01/2018-06*']],
    ['Tháng 6/2019 tăng so với cùng kỳ năm ngoái.', ['Tháng 6/2019 = 2019-06', 'cùng kỳ năm ngoái = 2018-06*']],
    ['Thu giảm so với cùng kỳ. Trong 10 tháng năm 2020, thu đạt khá.', ['cùng kỳ = 2019-01/2019-10*', '10 tháng năm 2020 = 2020-01/2020-10']],
    ['Số vụ tăng so với cùng kỳ năm trước.', []],
    ['Quý I năm 2019 tăng so với cùng kỳ các năm trước.', ['Quý I năm 2019 = 2019-01/2019-03']],
    ['Quý I/2019 đạt 5, quý II/2019 đạt 6. Trước đó giảm, tăng so với cùng kỳ.', ['Quý I/2019 = 2019-01/2019-03', 'quý II/2019 = 2019-04/2019-06', 'cùng kỳ = 2018-04/2018-06*']],
  ])('%s', (text, expected) => expect(dates(text)).toEqual(expected));
});

describe('dates that count from another', () => {
  test.each<[string, string[]]>([
    ['Sáng 9/3/2023, đoàn thăm xã. Chiều cùng ngày, đoàn về tỉnh.', ['Sáng 9/3/2023 = 2023-03-09', 'Chiều cùng ngày = 2023-03-09']],
    ['Sáng 9/3/2023, xã bàn Nghị quyết số 15-NQ/TU ngày 5/2/2018. Cùng ngày, xã họp.', ['Sáng 9/3/2023 = 2023-03-09', 'ngày 5/2/2018 = 2018-02-05', 'Cùng ngày = 2023-03-09']],
    ['Có hiệu lực cùng ngày ký 20/6/2026.', ['20/6/2026 = 2026-06-20']],
    ['Cùng ngày, đoàn về tỉnh.', []],
    ['Năm 2019 thu 5 tỷ đồng, tăng so với năm trước.', ['Năm 2019 = 2019', 'năm trước = 2018*']],
    ['Tháng 1/2019 tăng so với tháng trước.', ['Tháng 1/2019 = 2019-01', 'tháng trước = 2018-12*']],
    ['Quý I năm 2019 tăng so với quý trước.', ['Quý I năm 2019 = 2019-01/2019-03', 'quý trước = 2018-10/2018-12*']],
    ['Giai đoạn 2016-2020 cao hơn giai đoạn trước.', ['Giai đoạn 2016-2020 = 2016/2020', 'giai đoạn trước = 2011/2015*']],
    ['Nhiệm kỳ 2016-2021 cao hơn nhiệm kỳ trước.', ['Nhiệm kỳ 2016-2021 = 2016/2021', 'nhiệm kỳ trước = 2011/2016*']],
    ['Thứ hai, 04/12/2023\nNăm nay, xã được mùa.', ['Thứ hai, 04/12/2023 = 2023-12-04', 'Năm nay = 2023*']],
    ['Thứ hai, 04/12/2023\nSản lượng cao hơn năm trước.', ['Thứ hai, 04/12/2023 = 2023-12-04', 'năm trước = 2022*']],
    ['Vụ lúa 2021-2022 bắt đầu. Cuối tháng 10 này, giá tăng so với năm ngoái.', ['2021-2022 = 2021/2022', 'Cuối tháng 10 này = 2021-10*', 'năm ngoái = 2020*']],
    ['Tháng 8/2023 tăng; so với tháng 12/2022 tăng và so với cùng kỳ năm trước tăng.', ['Tháng 8/2023 = 2023-08', 'tháng 12/2022 = 2022-12', 'cùng kỳ năm trước = 2022-08*']],
    ['Thứ hai, 04/12/2023\nSáng nay, xã họp.', ['Thứ hai, 04/12/2023 = 2023-12-04', 'Sáng nay = 2023-12-04']],
  ])('settled: %s', (text, expected) => expect(dates(text)).toEqual(expected));

  test.each([
    'Hôm qua, xã họp.', 'Năm nay được mùa.', 'Giá cao hơn năm trước.', 'Cao hơn giai đoạn trước.', 'Mấy hôm nay trời mưa.', 'Cách đây 5 năm trước', 'ba (03) năm trước liền kề',
    'hàng tháng trước khi chi', 'những năm trước', 'Tuần tới sẽ họp.', 'Số khách năm sau cao hơn năm trước.',
  ])('left out: %s', (text) => expect(dates(text)).toEqual([]));

  test.each<[string, string, string]>([
    ['2023-03-01', 'Hôm qua', '2023-02-28'], ['2024-02-28', 'ngày mai', '2024-02-29'], ['2023-01-01', 'chiều qua', '2022-12-31'], ['2023-03-10', 'Hôm nay', '2023-03-10'],
    ['2023-01-02', 'tuần trước', '2022-12-26/2023-01-01'], ['2023-03-10', 'tuần này', '2023-03-06/2023-03-12'], ['2023-03-10', 'thứ năm tuần tới', '2023-03-16'],
    ['2023-03-12', 'Chủ nhật tuần này', '2023-03-12'], ['2023-01-02', 'tháng trước', '2022-12'], ['2023-12-02', 'tháng tới', '2024-01'], ['2023-02-10', 'quý trước', '2022-10/2022-12'],
    ['2023-02-10', 'quý này', '2023-01/2023-03'], ['2023-02-10', 'năm nay', '2023'], ['2023-02-10', 'cuối năm ngoái', '2022'], ['2023-02-10', 'năm tới', '2024'],
    ['2023-02-10', 'tháng 3 năm ngoái', '2022-03'], ['2023-02-10', '6 tháng đầu năm nay', '2023-01/2023-06'],
  ])('with the reference date %s: %s', (reference, text, value) => expect(dates(text, reference)).toEqual([`${text} = ${value}*`]));
});

describe('years to come', () => {
  test.each<[string, string[]]>([
    ['Trong 10 năm tới, xã phấn đấu đạt chuẩn. Kế hoạch giai đoạn 2021-2030 nêu rõ.', ['10 năm tới = 2021/2030', 'giai đoạn 2021-2030 = 2021/2030']],
    ['Chiến lược 5 năm 2021-2025 nói về giai đoạn 5 năm tới.', ['5 năm 2021-2025 = 2021/2025', 'giai đoạn 5 năm tới = 2021/2025']],
    ['Trong 10 năm tới, xã phấn đấu đạt chuẩn.', []],
    ['Trong 5 năm tới, xã tiếp tục kế hoạch giai đoạn 2021-2030.', ['giai đoạn 2021-2030 = 2021/2030']],
    ['Sau giai đoạn 2016-2020 và giai đoạn 2021-2025 là 5 năm tới.', ['giai đoạn 2016-2020 = 2016/2020', 'giai đoạn 2021-2025 = 2021/2025']],
    ['Trong những năm tới, xã tiếp tục kế hoạch giai đoạn 2021-2030.', ['giai đoạn 2021-2030 = 2021/2030']],
  ])('%s', (text, expected) => expect(dates(text)).toEqual(expected));
});

test('equal dates are one node, stated where one of its mentions states it', () => {
  const graph = extract('Ngày 15/12/2021 khai mạc. Sáng 15/12, 200 người dự; ngày 15 tháng 12 năm 2021 bế mạc.', { types: ['date'] });
  expect(graph.nodes).toEqual([{ id: 'date:2021-12-15', type: 'date', value: '2021-12-15' }]);
  expect(graph.mentions).toHaveLength(3);
});
