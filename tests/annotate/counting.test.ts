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
    // goods before what they are measured by
    ['Mỗi vụ thu 3 tấn nhân/ha.', ['3 tấn nhân/ha']],
    ['Năng suất 5 kg tiêu khô/trụ.', ['5 kg tiêu khô/trụ']],
    ['Thu 3 tấn nhân mỗi ha.', ['3 tấn']],
    ['Mức chi 0,9 lần mức chuẩn/người.', ['0,9 lần']],
    // the right end of what is counted
    ['Có 40 thí sinh tự do.', ['40 thí sinh tự do']],
    ['Cử 12 cán bộ giám sát.', ['12 cán bộ giám sát']],
    ['Cử 12 cán bộ giám sát việc thi.', ['12 cán bộ']],
    ['Hỗ trợ 700 người có công với cách mạng.', ['700 người có công với cách mạng']],
    ['Giúp 30 hộ nghèo thoát nghèo.', ['30 hộ nghèo']],
    ['Phát 500 phiếu cung cấp thông tin.', ['500 phiếu']],
    ['Xã có 9 thôn, bản.', ['9 thôn, bản']],
    ['Giúp 80 hộ kinh doanh cá thể.', ['80 hộ kinh doanh cá thể']],
    ['Công bố 10 dự án nhà ở đủ điều kiện bán.', ['10 dự án nhà ở']],
    ['Tiêm 1 liều nhắc lại cho trẻ.', ['1 liều nhắc lại']],
    ['Soát 9 kế hoạch phát triển các ngành, lĩnh vực.', ['9 kế hoạch phát triển các ngành, lĩnh vực']],
    ['Chấp thuận đầu tư dự án 24 dự án.', ['24 dự án']],
    ['Hải Phòng 4 ca, Huế 3 ca.', ['4 ca', '3 ca']],
    // bounds behind what tells of the noun
    ['Phải lấy ý kiến từ 2 xã hình thành sau sắp xếp trở lên.', ['từ 2 xã hình thành sau sắp xếp trở lên']],
    ['Chi từ 2 xã mới. Ba huyện trở lên thì họp.', ['2 xã mới']],
    // rates of one in so many
    ['Tỷ lệ mắc dưới 1/1.000 trẻ đẻ sống.', ['dưới 1/1.000 trẻ đẻ sống']],
    // how long, in a list that keeps no day
    ['Tổng kết 35 năm đổi mới và 10 năm thực hiện chiến lược.', ['35 năm', '10 năm']],
    // sets are told apart from what is counted
    ['Có 12 hộ trên đường liên xã.', ['12 hộ']],
    ['Có 3 người trên 80 tuổi.', ['3 người']],
    ['Thu 20 tỷ đồng này.', ['20 tỷ đồng']],
    ['Có 4 hộ nghèo. 5 hộ nghèo này được vay vốn. Nay có 5 hộ nghèo vay thêm.', ['4 hộ nghèo', '5 hộ nghèo']],
    // numbers whose space is lost, or too many
    ['Cho vay vốn cho145 hội viên.', ['145 hội viên']],
    ['Thu hút 18 000 lượt khách.', ['18 000 lượt khách']],
    ['Dân số 8,4 triệu người.', ['8,4 triệu người']],
    ['Tổng số 1.177 hộ.', ['1.177 hộ']],
    ['Đón 120 nghìn lượt khách.', ['120 nghìn lượt khách']],
    // words that count what is listed
    ['Hội nghị nghe hai chuyên đề: quốc phòng và đối ngoại.', ['hai chuyên đề']],
    ['Chia thành ba nhóm sau: hộ nghèo, hộ cận nghèo, hộ khác.', ['ba nhóm']],
    // comparators with their verb
    ['Phải đạt ít nhất là 50% số phiếu.', ['ít nhất là 50%']],
    ['Chậm nhất 40 ngày trước ngày họp.', ['40 ngày']],
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
    'Hai năm về trước, xã còn nghèo',
    'Cách đây 4 tháng, anh đã trồng tiêu',
    '33 phút trước | Tin mới',
    'việc cấp phép 12 năm trước đã bị dừng',
    'Đúng 19 giờ, xe đến',
    'trực 24/7',
    'tiếp nhận cả 7 ngày/tuần',
    'Ngày sinh của Bác, 60 năm mở đường và 50 năm thực hiện Di chúc',
    'Cứ 01 xã được một suất',
    'trạm gác của Đoàn 559 đóng ở đây',
    'sổ đỏ số AO 342391 mang tên bà Hoa',
    'kích thước tại điểm 2.1, 2.2 mục X',
    'sáp nhập xã Hòa Phú 2 thành xã mới',
    'nhà ở thôn Tân Ốc 2 xã Lương Sơn',
    'gửi về 71 Hàng Trống, Hà Nội',
    'nguyên tố 113 Nihonium (Nh)',
    'Hội nghị Trung ương 8 Khóa XII',
    'quy hoạch chi tiết 1/500 hoa viên',
    'hai xã Niêm Sơn và Lũng Cú',
    'theo một hoặc cả hai hình thức sau:',
    'mã abc123 người dùng',
    '4 cá nhân này không về tỉnh',
    'Cả 12 căn nhà nói trên đã xong',
    'hỗ trợ 5 hộ kể trên làm nhà',
    '5 hộ trên đã làm nhà',
    'gọi điện cho 4 cá nhân này; 4 cá nhân chỉ trả một phần',
    'Nhiệm vụ gồm hai nhóm nhiệm vụ gồm: tuyên truyền và kiểm tra',
    'Trong 10 năm tới, xã đổi mới',
    'mười năm tới',
    'thông qua Quy hoạch 5 năm thứ 14',
    'tiêm khi trẻ được 18 tháng',
    'bé mới được 2, 3 và 4 tháng',
    'dự án 12',
    'thửa phòng 4',
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
    ['3 tấn cà nhân/ha', { value: 3, unit: 'tấn/ha' }],
    ['ít nhất là 7 cuộc', { value: 7, comparator: '>=', unit: 'cuộc' }],
    ['1.850/3.200 tỷ đồng', { value: { part: 1850000000000, whole: 3200000000000 }, unit: 'VND' }],
    ['18 000 lượt khách', { value: 18000, unit: 'lượt khách' }],
  ])('%s', (text, node) => {
    expect(nodes('metric', `Nay có ${text}.`)).toContainEqual(expect.objectContaining(node));
  });
});

describe('indicators', () => {
  test.each<[string, string[]]>([
    ['Tỷ lệ hộ nghèo năm 2022 còn 6,2%.', ['Tỷ lệ hộ nghèo']],
    ['Thu ngân sách đạt 512 tỷ đồng, tăng 7,5% so với năm 2021.', ['Thu ngân sách', 'Thu ngân sách']],
    ['Giá trị sản xuất công nghiệp tăng 8,4%.', ['Giá trị sản xuất công nghiệp tăng']],
    ['Chỉ số giá tiêu dùng (CPI) tháng 8 năm 2023 tăng 0,8%.', ['Chỉ số giá tiêu dùng (CPI)']],
    ['Rà soát hộ nghèo (xong): 12%.', []],
    ['Có 95% hồ sơ đúng hạn.', ['hồ sơ đúng hạn']],
    ['Mức chi: 200.000 đồng/buổi.', []],
    // the letters of a number and a part of a document are no words either
    ['Theo Nghị định 30/2020/NĐ-CP, có 5 mẫu.', []],
    ['Kế hoạch số 58/KH-UBND đặt mục tiêu 12 xã.', ['đặt mục tiêu']],
    // the dash of an item and the sign between two sides are no words
    ['Mức hỗ trợ:\n- Chi phí vận chuyển là 5 triệu đồng.', ['Chi phí vận chuyển']],
    ['Hố dài 2 m x rộng 3 m.', ['Hố dài', 'rộng']],
    ['Khoảng cách từ 200 m trở lên.', ['Khoảng cách']],
    // what is measured may stand behind, and is not that of the next figure
    ['Lập thị trấn với 310 ha diện tích tự nhiên và 2.400 nhân khẩu.', ['diện tích tự nhiên']],
    ['Được trích 30% trên tổng số tiền đã thu.', ['tổng số tiền']],
    ['Được trích 30% tổng số tiền để chi.', ['tổng số tiền']],
    ['Tỷ lệ hộ nghèo chiếm 5% trên tổng số hộ.', ['Tỷ lệ hộ nghèo']],
    ['Thời hạn nêu tại khoản 1 Điều 4 Thông tư này là 12 tháng.', []],
    ['Xã làm đường với tổng chiều dài 5 km.', ['tổng chiều dài']],
    ['Gói thầu có giá trị trên 2 tỷ đồng.', ['giá trị']],
    ['Mức chi đối với cấp tỉnh là 2 tỷ đồng.', ['Mức chi đối với cấp tỉnh']],
    ['Đến nay toàn tỉnh có 12 xã, cả huyện Mèo Vạc có 5 xã.', []],
    ['Phủ kín 4 lần diện tích xã.', ['Phủ kín']],
  ])('%s', (text, expected) => {
    expect(nodes('metric', text).flatMap(({ indicator }) => (indicator === undefined ? [] : [indicator]))).toEqual(expected);
  });
});
