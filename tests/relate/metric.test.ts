import { describe, expect, test } from '@jest/globals';
import { extract, type RelationType } from '../../src/index.ts';

/** Edges of one type as the figure and what it leads to: `86 kiến nghị > 2022`. */
function edges(type: RelationType, text: string): string[] {
  const graph = extract(text);
  const label = (id: string) => {
    const node = graph.nodes.find((other) => other.id === id);
    if (node?.type === 'metric') return `${typeof node.value === 'number' ? node.value : '…'} ${node.unit}`;
    return node?.type === 'date' ? node.value : node && 'name' in node ? node.name : '';
  };
  return graph.edges.filter((edge) => edge.type === type).map(({ source, target }) => `${label(source)} > ${label(target)}`);
}

describe('during', () => {
  test.each<[string, string[]]>([
    ['Năm 2022, huyện tiếp nhận 86 kiến nghị; giải quyết 71 hồ sơ.', ['86 kiến nghị > 2022', '71 hồ sơ > 2022']],
    ['Cụ thể, trong năm 2022, huyện đã xóa 45 nhà tạm.', ['45 nhà tạm > 2022']],
    ['Tỷ lệ hộ nghèo năm 2021 còn 6,2%.', ['6.2 % > 2021']],
    ['Tổng vốn giai đoạn 2021-2025 là 30 tỷ đồng; trong đó, vốn tỉnh là 60%.', ['30000000000 VND > 2021/2025', '60 % > 2021/2025']],
    ['Năm 2021, thu 5 tỷ đồng; kế hoạch năm 2022 là 6 tỷ đồng.', ['5000000000 VND > 2021', '6000000000 VND > 2022']],
    ['Huyện bàn giao 12 căn nhà trong năm 2020.', ['12 căn nhà > 2020']],
    ['Sản lượng ước tăng 5,7% so với cùng kỳ năm 2019 tăng 0,9%.', ['0.9 % > 2019']],
    ['Ngày 9/7/2019, HĐND tỉnh khóa III, nhiệm kỳ 2016-2021 họp với 45 đại biểu.', ['45 đại biểu > 2019-07-09']],
    ['Thu ngân sách tăng 7,5% so với năm 2021.', []],
    ['Tỷ lệ hộ nghèo năm 2021 giảm nhanh; độ che phủ rừng đạt 58%.', []],
    ['Căn cứ Quyết định số 12/QĐ-UBND ngày 05/3/2021, mức hỗ trợ là 2 triệu đồng.', []],
    ['Theo văn bản ngày 05/3/2021 của UBND tỉnh thì mức chi là 2 triệu đồng.', []],
    ['Năm 2022 kết thúc. Huyện xóa 45 nhà tạm.', []],
    ['Huyện xóa 45 nhà tạm, năm 2022 là năm cuối.', []],
    ['Từ ngày 3 đến ngày 5/10/2022, huyện mở lớp tập huấn năm 2022 cho 120 học viên.', ['120 học viên > 2022-10-03/2022-10-05']],
    ['Tỷ lệ hộ nghèo giảm từ 12,5% năm 2021 xuống còn 8,9% năm 2022.', ['12.5 % > 2021', '8.9 % > 2022']],
    ['Thu ngân sách gấp 1,6 lần năm 2021.', []],
    ['CPI tháng 8/2023 tăng 0,8%; so với tháng 12/2022 tăng 2,3%.', ['0.8 % > 2023-08', '2.3 % > 2023-08']],
    ['Thu ngân sách năm 2021 và năm 2022 lần lượt đạt 5 tỷ đồng và 7 tỷ đồng.', ['5000000000 VND > 2021', '7000000000 VND > 2022']],
    ['Năm 2021 và 2022, huyện xóa 45 nhà tạm.', []],
    ['Quyết định có hiệu lực từ ngày 05/3/2021, mức chi là 2 triệu đồng.', []],
    ['Từ năm 2021 đến nay, huyện xóa 45 nhà tạm.', []],
    ['Người mất trước ngày 05/3/2021, thân nhân được 2 triệu đồng.', []],
    ['Năm 2021, đối với các hộ có 2 ha rừng trở lên, xã mở 3 lớp.', ['3 lớp > 2021']],
    ['Năm 2021, mức hỗ trợ đối với hộ nghèo là 2 triệu đồng.', ['2000000 VND > 2021']],
    ['Nợ công ở mức 43% GDP trong năm 2020.', ['43 % > 2020']],
    ['Kế hoạch giai đoạn 2021-2030 nêu rõ. Thu tăng 7% trong 10 năm tới.', ['7 % > 2021/2030']],
    ['Thu tăng 7% trong 10 năm tới.', []],
  ])('%s', (text, expected) => {
    expect(edges('during', text)).toEqual(expected);
  });
});

describe('about', () => {
  test.each<[string, string[]]>([
    ['UBND huyện Mèo Vạc đã trình UBND tỉnh Hà Giang 20 đề án.', ['20 đề án > Ủy ban nhân dân huyện Mèo Vạc']],
    ['Dự họp có 45 đại biểu HĐND tỉnh Hà Giang.', []],
    ['Có 12 hộ nghèo tại xã Niêm Sơn.', ['12 hộ nghèo > xã Niêm Sơn']],
    ['GRDP của tỉnh Hà Giang tăng 7,1%.', ['7.1 % > tỉnh Hà Giang']],
    ['UBND huyện Mèo Vạc và UBND huyện Yên Minh đã giải quyết 71 hồ sơ.', []],
    ['Đối với UBND huyện Mèo Vạc:\na) Được trích 30% số phí.', ['30 % > Ủy ban nhân dân huyện Mèo Vạc']],
    ['a) Đối với UBND huyện Mèo Vạc:\n- Được trích phí.\nb) Đối với các đơn vị khác:\n- Được trích 20% số phí.', []],
    ['Gia đình anh Sùng Mí Lùng ở xã Niêm Sơn nuôi 20 con lợn.', []],
    ['Phối hợp với Sở Nội vụ mở 3 lớp tập huấn.', []],
    ['Sở Nội vụ cho biết, giá ngô đạt 7.000 đồng/kg.', []],
    ['Dự án Nhà máy thủy điện Nho Quế gồm 3 phần chính.', []],
    ['Sở Nội vụ tổ chức hội nghị với sự tham dự của 150 đại biểu.', []],
    ['Theo Phòng Nội vụ huyện Mèo Vạc, toàn huyện có 12 hộ nghèo.', ['12 hộ nghèo > huyện Mèo Vạc']],
    ['Theo Phòng Nội vụ huyện Mèo Vạc, toàn xã có 12 hộ nghèo.', []],
    ['Có 2 tiểu đội ở huyện Mèo Vạc, huyện Yên Minh.', ['2 tiểu đội > huyện Mèo Vạc', '2 tiểu đội > huyện Yên Minh']],
    ['Các huyện Mèo Vạc, Yên Minh mỗi huyện 2 điểm thi.', ['2 điểm thi > huyện Mèo Vạc', '2 điểm thi > huyện Yên Minh']],
    ['Huyện Mèo Vạc và huyện Yên Minh lần lượt có 12 xã và 15 xã.', ['12 xã > huyện Mèo Vạc', '15 xã > huyện Yên Minh']],
    ['Xã Niêm Sơn (Mèo Vạc) cho biết, giá ngô đạt 7.000 đồng/kg.', []],
    ['Dự án nhà máy thủy điện Hà Giang đã xong 12 hạng mục.', []],
    ['Đại biểu HĐND tỉnh Hà Giang đã đi 12 km.', []],
    ['Sở Xây dựng công bố 10 dự án, với 914 căn, gồm 831 căn hộ và 83 biệt thự.', ['10 dự án > Sở Xây dựng']],
    ['Sở Nội vụ có 53 cán bộ, gồm 44 nam và 9 nữ.', ['53 cán bộ > Sở Nội vụ', '44 nam > Sở Nội vụ', '9 nữ > Sở Nội vụ']],
    ['Sở Nội vụ đã xử lý 71 hồ sơ; mở 3 lớp với 120 học viên.', ['71 hồ sơ > Sở Nội vụ', '3 lớp > Sở Nội vụ', '120 học viên > Sở Nội vụ']],
    ['Xã Niêm Sơn có 7 thôn, với 900 nhân khẩu.', ['7 thôn > xã Niêm Sơn', '900 nhân khẩu > xã Niêm Sơn']],
    ['Cả nước có 12 ca mắc, trong đó Hà Nội 5 ca, Hải Phòng 4 ca.', ['5 ca > thành phố Hà Nội', '4 ca > thành phố Hải Phòng']],
    ['Sở Y tế đã phát hiện 9 ca mắc, trong đó Hà Nội (5 ca), Hải Phòng (4 ca).', ['9 ca mắc > Sở Y tế', '5 ca > thành phố Hà Nội', '4 ca > thành phố Hải Phòng']],
    ['Từ năm 2005, Việt Nam đã có 63 bệnh viện.', ['63 bệnh viện > Việt Nam']],
    ['Kim ngạch từ Việt Nam đạt 5 tỷ USD.', []],
    ['Theo ước tính mới nhất của Bộ Y tế, mỗi năm có 12 ca mắc.', []],
    ['Theo thống kê trên địa bàn huyện Mèo Vạc, có 12 ca mắc.', ['12 ca mắc > huyện Mèo Vạc']],
    ['Quốc hội giao dự toán thu là 315 tỷ đồng.', []],
    ['Tổng cục Hải quan được Quốc hội giao dự toán thu là 315 tỷ đồng.', ['315000000000 VND > Tổng cục Hải quan']],
    ['UBND tỉnh Hà Giang đã yêu cầu bà Sùng Thị Mỷ nộp 2 tỷ đồng.', []],
  ])('%s', (text, expected) => {
    expect(edges('about', text)).toEqual(expected);
  });
});

describe('one node a figure', () => {
  test.each<[string, number]>([
    ['GRDP gấp 1,9 lần cả nước\nGRDP của Hà Nội gấp 1,9 lần cả nước.', 1],
    ['Có 18 dự thảo nghị quyết. Kỳ họp xem xét 18 dự thảo nghị quyết.', 1],
    ['Hỗ trợ 15 triệu đồng (Mười lăm triệu đồng).', 1],
    ['Tỷ lệ hộ nghèo là 5,7%. Sản lượng lúa tăng 5,7%.', 2],
    ['Hồ sơ đạt 100%. Kiến nghị đạt 100%.', 2],
    ['Khen 2 xã. Phạt 2 xã.', 2],
  ])('%s', (text, count) => {
    expect(extract(text).nodes.filter(({ type }) => type === 'metric')).toHaveLength(count);
  });
});
