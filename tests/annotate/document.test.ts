import { describe, expect, test } from '@jest/globals';
import { extract } from '../../src/index.ts';
import { found, nodes } from './found.ts';

describe('documents by number', () => {
  test.each<[string, string, string, string]>([
    // QH
    ['Luật Đất đai số 31/2024/QH15', 'Luật Đất đai số 31/2024/QH15', 'luật', '31/2024/QH15'],
    ['Luật Dữ liệu 60/2024/QH15', 'Luật Dữ liệu 60/2024/QH15', 'luật', '60/2024/QH15'],
    ['Luật Chuyển đổi số 148/2025/QH15', 'Luật Chuyển đổi số 148/2025/QH15', 'luật', '148/2025/QH15'],
    ['Luật BVMT 72/2020/QH14', 'Luật BVMT 72/2020/QH14', 'luật', '72/2020/QH14'],
    ['luật Quản lý thuế số 38/2019/QH14', 'luật Quản lý thuế số 38/2019/QH14', 'luật', '38/2019/QH14'],
    ['Nghị quyết số 76/2025/UBTVQH15', 'Nghị quyết số 76/2025/UBTVQH15', 'nghị quyết', '76/2025/UBTVQH15'],
    // QPPL, a serial with a letter or a decimal, a circular of several ministries
    ['Nghị định số 30/2020/NĐ-CP', 'Nghị định số 30/2020/NĐ-CP', 'nghị định', '30/2020/NĐ-CP'],
    ['Thông tư 12a/2019/TT-BTC', 'Thông tư 12a/2019/TT-BTC', 'thông tư', '12a/2019/TT-BTC'],
    ['Nghị quyết số 66.7/2025/NQ-CP', 'Nghị quyết số 66.7/2025/NQ-CP', 'nghị quyết', '66.7/2025/NQ-CP'],
    ['Quyết định số 8/2019/QĐ-UBND', 'Quyết định số 8/2019/QĐ-UBND', 'quyết định', '8/2019/QĐ-UBND'],
    [
      'Thông tư liên tịch 01/2017/TTLT-BCA-BQP-BTC-BNN&PTNT',
      'Thông tư liên tịch 01/2017/TTLT-BCA-BQP-BTC-BNN&PTNT',
      'thông tư liên tịch',
      '01/2017/TTLT-BCA-BQP-BTC-BNN&PTNT',
    ],
    // LT
    [
      'Nghị quyết liên tịch số 72/2025/NQLT/UBTVQH15-CP',
      'Nghị quyết liên tịch số 72/2025/NQLT/UBTVQH15-CP',
      'nghị quyết liên tịch',
      '72/2025/NQLT/UBTVQH15-CP',
    ],
    // ADM, spaces as they occur
    ['Kế hoạch số 249/KH-UBND', 'Kế hoạch số 249/KH-UBND', 'kế hoạch', '249/KH-UBND'],
    ['Kế hoạch số 249 /KH-UBND', 'Kế hoạch số 249 /KH-UBND', 'kế hoạch', '249/KH-UBND'],
    ['Kế hoạch 249 / KH - UBND', 'Kế hoạch 249 / KH - UBND', 'kế hoạch', '249/KH-UBND'],
    ['Tờ trình 15/TTr- SNV', 'Tờ trình 15/TTr- SNV', 'tờ trình', '15/TTr-SNV'],
    ['Báo cáo thẩm tra số 147/BC-HĐND', 'Báo cáo thẩm tra số 147/BC-HĐND', 'báo cáo', '147/BC-HĐND'],
    ['Quyết định số 510/QĐ-BCA-C06', 'Quyết định số 510/QĐ-BCA-C06', 'quyết định', '510/QĐ-BCA-C06'],
    // CONGVAN
    ['Công văn số 1239/BGDĐT-QLCL', 'Công văn số 1239/BGDĐT-QLCL', 'công văn', '1239/BGDĐT-QLCL'],
    ['Công văn số 154/VPCP-V.I', 'Công văn số 154/VPCP-V.I', 'công văn', '154/VPCP-V.I'],
    ['Công văn số 77/ABC-XYZ', 'Công văn số 77/ABC-XYZ', 'công văn', '77/ABC-XYZ'],
    // PARTY and its slips
    ['Nghị quyết 12-NQ/TU', 'Nghị quyết 12-NQ/TU', 'nghị quyết', '12-NQ/TU'],
    ['Hướng dẫn số 43-HD/BTCTW', 'Hướng dẫn số 43-HD/BTCTW', 'hướng dẫn', '43-HD/BTCTW'],
    ['Kết luận số 83-KL/TW', 'Kết luận số 83-KL/TW', 'kết luận', '83-KL/TW'],
    ['Quyết định 343-QĐNS/TW', 'Quyết định 343-QĐNS/TW', 'quyết định', '343-QĐNS/TW'],
    ['Nghị quyết số 9-NQ-TW', 'Nghị quyết số 9-NQ-TW', 'nghị quyết', '9-NQ-TW'],
    // SHORT and LEGACY
    ['Quyết định số 1717/QĐ', 'Quyết định số 1717/QĐ', 'quyết định', '1717/QĐ'],
    ['Thông tư số 16/2015/TT', 'Thông tư số 16/2015/TT', 'thông tư', '16/2015/TT'],
    ['Nghị định số 167-HĐBT', 'Nghị định số 167-HĐBT', 'nghị định', '167-HĐBT'],
    ['Sắc lệnh số 53/SL', 'Sắc lệnh số 53/SL', 'sắc lệnh', '53/SL'],
    ['Lệnh số 18-L/CTN', 'Lệnh số 18-L/CTN', 'lệnh', '18-L/CTN'],
    // COURT and STD
    ['Bản án số 48/2019/HS-ST', 'Bản án số 48/2019/HS-ST', 'bản án', '48/2019/HS-ST'],
    ['Quyết định số 12/2020/QĐST-HNGĐ', 'Quyết định số 12/2020/QĐST-HNGĐ', 'quyết định', '12/2020/QĐST-HNGĐ'],
    ['QCVN 40:2011/BTNMT', 'QCVN 40:2011/BTNMT', 'quy chuẩn kỹ thuật quốc gia', 'QCVN 40:2011/BTNMT'],
    ['TCVN ISO/IEC 17025:2017', 'TCVN ISO/IEC 17025:2017', 'tiêu chuẩn quốc gia', 'TCVN ISO/IEC 17025:2017'],
    [
      'Quy chuẩn kỹ thuật quốc gia QCVN 01-1:2018/BYT',
      'Quy chuẩn kỹ thuật quốc gia QCVN 01-1:2018/BYT',
      'quy chuẩn kỹ thuật quốc gia',
      'QCVN 01-1:2018/BYT',
    ],
  ])('%s', (text, words, kind, number) => {
    const sentence = `Đoàn làm việc theo ${text} mới ban hành.`;
    expect(found('document', sentence)).toEqual([words]);
    expect(nodes('document', sentence)).toEqual([expect.objectContaining({ kind, number })]);
  });

  test.each([
    'máy bay 737-MAX hạ cánh',
    'xăng RON 95-III tăng giá',
    'máy bay TU-95 cất cánh',
    'đội 4-PC45 tuần tra',
    'kho 2/AD và hạng mục 3-TP',
    'khai theo Mẫu số 01/TNDN',
    'biên bản theo mẫu số 02/BB-BKT',
    'Mẫu 02-ĐK-TCT ban hành kèm theo',
    'biểu số 05/BC và biểu mẫu 06/KH-TH',
    'Phụ lục số 02/QĐ',
    '9/10 hộ dân, 1/2 diện tích',
    'ngày 15/12/2021, thắng 2-1',
    'tổng số 15 - UBND xã và 12 trường',
    'giai đoạn 2013-Tư liệu còn lưu',
    'Ông có 30/QĐ trong tay',
    'đạt QCVN và TCVN hiện hành',
    'theo TCVN 9001 của đơn vị',
    'Kế hoạch 5 năm 2021-2025',
    'điện thoại 0219/386-TTX',
    'tại Km 24/QL1A',
    'ban hành kèm theo số /2025/QĐ-UBND còn để trống',
  ])('none in: %s', (text) => {
    expect(found('document', text)).toEqual([]);
  });
});

describe('documents by title', () => {
  test.each<[string, string]>([
    ['theo Luật Đất đai năm 2013 và các nghị định', 'Luật Đất đai năm 2013'],
    ['theo Luật Đất đai 2013 và các nghị định', 'Luật Đất đai 2013'],
    ['theo Luật NSNN và bố trí vốn', 'Luật NSNN'],
    ['theo Luật Tổ chức HĐND và UBND năm 2003', 'Luật Tổ chức HĐND và UBND năm 2003'],
    ['theo Điều 351 BLHS', 'BLHS'],
    ['theo BLDS 2015 thì', 'BLDS 2015'],
    ['nước ta gia nhập CPTPP', 'CPTPP'],
    ['Hiệp định Đối tác kinh tế toàn diện có hiệu lực', 'Hiệp định Đối tác kinh tế toàn diện'],
    ['theo Luật Đất đai 12 chương', 'Luật Đất đai'],
    ['theo Bộ luật Tố tụng dân sự', 'Bộ luật Tố tụng dân sự'],
    ['theo Luật Phòng, chống tác hại của rượu, bia', 'Luật Phòng, chống tác hại của rượu, bia'],
    ['theo Pháp lệnh Ưu đãi người có công với cách mạng', 'Pháp lệnh Ưu đãi người có công với cách mạng'],
    ['theo Luật Quốc tịch', 'Luật Quốc tịch'],
    ['theo Luật Hòa giải ở cơ sở', 'Luật Hòa giải ở cơ sở'],
    ['theo Luật Hoà giải ở cơ sở', 'Luật Hoà giải ở cơ sở'],
    ['theo Hiến pháp năm 2013', 'Hiến pháp năm 2013'],
    ['theo Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam thì', 'Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam'],
    ['theo Luật Nuôi ong và các văn bản khác', 'Luật Nuôi ong'],
    ['theo Luật Cung cấp nước sạch thì', 'Luật Cung cấp nước sạch'],
    ['theo luật Sở hữu trí tuệ hiện hành', 'luật Sở hữu trí tuệ'],
    ['thực hiện Nghị quyết Trung ương 4 (khóa XII) về xây dựng', 'Nghị quyết Trung ương 4 (khóa XII)'],
    ['thi hành Điều lệ Đảng trong toàn tỉnh', 'Điều lệ Đảng'],
    ['theo Chiến lược quốc gia về bình đẳng giới đến năm 2030', 'Chiến lược quốc gia về bình đẳng giới'],
    ['trong Hiệp định Đối tác kinh tế toàn diện (CEPA)', 'Hiệp định Đối tác kinh tế toàn diện'],
    ['vốn của Chương trình MTQG xây dựng nông thôn mới, xã', 'Chương trình MTQG xây dựng nông thôn mới'],
  ])('%s', (text, words) => {
    expect(found('document', text)).toEqual([words]);
  });

  test.each([
    'đúng luật, đúng quy định',
    'theo luật đất đai hiện hành',
    'Công ty Luật Minh Khuê',
    'sinh viên ngành luật',
    'phạm luật giao thông đường bộ',
    'hiến kế cho pháp luật',
    'CÔNG TÁC THI HÀNH PHÁP LUẬT XỬ LÝ VI PHẠM HÀNH CHÍNH',
    'thảo luận dự thảo Luật Nhà giáo',
    'Luật có hiệu lực từ năm sau',
    'văn bản hướng dẫn Luật về khóa sổ ngân sách',
    'trình dự án Luật để xem xét',
    'Luật quy định rõ điều đó',
    'xây dựng Pháp lệnh thay thế văn bản cũ',
    'Viện Chiến lược phát triển giáo dục',
    'Chiến lược kinh doanh của họ thay đổi',
    'các Chương trình mục tiêu quốc gia xây dựng nông thôn mới',
    'theo điều lệ của câu lạc bộ',
    'Tờ trình, kế hoạch và các văn bản',
    'dự thảo nghị quyết',
  ])('none in: %s', (text) => {
    expect(found('document', text)).toEqual([]);
  });
});

describe('documents that are pointed to', () => {
  test.each<[string, string[]]>([
    ['Nghị quyết số 12-NQ/TU nêu rõ. Thực hiện Nghị quyết 12, xã họp.', ['Nghị quyết số 12-NQ/TU', 'Nghị quyết 12']],
    ['Nghị định 30/2020/NĐ-CP nêu rõ. Theo nghị định 30/2020, xã nộp.', ['Nghị định 30/2020/NĐ-CP', 'nghị định 30/2020']],
    ['Kế hoạch số 58/KH-UBND nêu rõ. Kế hoạch này có 3 phần.', ['Kế hoạch số 58/KH-UBND', 'Kế hoạch này']],
    ['Kế hoạch số 58/KH-UBND nêu rõ. Kế hoạch trên, theo xã, là cần.', ['Kế hoạch số 58/KH-UBND', 'Kế hoạch trên']],
    ['Số: 58/KH-UBND\nKẾ HOẠCH\nPhòng, chống rét\n\nKế hoạch này thay bản cũ.', ['58/KH-UBND', 'KẾ HOẠCH', 'Kế hoạch này']],
  ])('%s', (text, words) => {
    const graph = extract(text);
    const [document, other] = graph.nodes.filter(({ type }) => type === 'document');
    expect(graph.mentions.filter(({ node }) => node === document?.id).map(({ start, end }) => text.slice(start, end))).toEqual(words);
    expect(other).toBeUndefined();
  });

  test.each<[string, string[]]>([
    ['Nghị quyết số 12-NQ/TU nêu rõ. Thực hiện Nghị quyết 13, xã họp.', ['Nghị quyết số 12-NQ/TU', 'Nghị quyết 13']],
    ['Nghị quyết 12 được quán triệt.', ['Nghị quyết 12']],
    // a number with its year and no letters; a month of a plan
    ['Thông tư 06/2023 quy định mức phí mới.', ['Thông tư 06/2023']],
    ['Kế hoạch 5/2023 và báo cáo 6/2023 của xã.', []],
    ['Nghị quyết số 19 ngày 25/10/2017, nghị quyết 5 ngày họp', ['Nghị quyết số 19']],
    ['Xã thực hiện Chương trình 135 và nghị quyết 30.', ['Chương trình 135']],
    ['Báo cáo 12 của xã, hợp đồng 15.', []],
    ['Kế hoạch trên địa bàn huyện', []],
    ['Nghị quyết số 12-NQ/TU và Chỉ thị số 12-CT/TU; Kế hoạch này.', ['Nghị quyết số 12-NQ/TU', 'Chỉ thị số 12-CT/TU']],
    ['Nghị quyết 12-NQ/TU, Nghị quyết 12-NQ/TW và Nghị quyết 12.', ['Nghị quyết 12-NQ/TU', 'Nghị quyết 12-NQ/TW']],
  ])('only these in: %s', (text, words) => {
    expect(found('document', text)).toEqual(words);
  });
});

describe('the document that the text is', () => {
  const decree = 'CHÍNH PHỦ\nSố: 30/2020/NĐ-CP\nNGHỊ ĐỊNH\nVề công tác văn thư\n\n';

  test.each<[string, string]>([
    ['Chính phủ ban hành Nghị định quy định về công tác văn thư.', 'Nghị định'],
    ['Các bộ tổ chức thực hiện Nghị định.', 'Nghị định'],
    ['Kể từ ngày Nghị định có hiệu lực, các bộ báo cáo.', 'Nghị định'],
    ['Các bộ thi hành Nghị định này.', 'Nghị định này'],
  ])('%s', (text, words) => {
    expect(found('document', decree + text)).toEqual(['30/2020/NĐ-CP', 'NGHỊ ĐỊNH', words]);
    expect(nodes('document', decree + text)).toHaveLength(1);
  });

  test.each([
    'Bộ Nội vụ đề nghị ban hành Nghị định quy định về công tác văn thư.',
    'Các bộ tổ chức thực hiện nghị định.',
    'Các Nghị định về công tác văn thư được rà soát.',
    'Các bộ tổ chức thực hiện Quyết định.',
    'Các bộ tổ chức thực hiện Nghị định công tác văn thư cũ.',
  ])('not in: %s', (text) => {
    expect(found('document', decree + text)).toEqual(['30/2020/NĐ-CP', 'NGHỊ ĐỊNH']);
  });

  test('what it issues has its own heading, articles and short form', () => {
    const text =
      'QUYẾT ĐỊNH\nBan hành Quy chế quản lý chợ\n\nĐiều 1. Ban hành kèm theo Quyết định này Quy chế quản lý chợ.\n\n' +
      'QUY CHẾ\nQuản lý chợ\n(Ban hành kèm theo Quyết định này)\n\nĐiều 1. Quy chế này áp dụng cho chợ.';
    const { nodes: all, mentions } = extract(text);
    const annex = all.find((node) => node.type === 'document' && node.kind === 'quy chế');
    expect(annex).toMatchObject({ title: 'Quy chế quản lý chợ' });
    expect(mentions.filter(({ node }) => node === annex?.id).map(({ start, end }) => text.slice(start, end))).toEqual([
      'Quy chế',
      'Quy chế',
      'QUY CHẾ',
      'Quy chế này',
    ]);
    expect(nodes('provision', text)).toHaveLength(2);
  });

  test('a kind that heads no text of its own is none', () => {
    const text = 'QUYẾT ĐỊNH\nVề quản lý chợ\n\nĐiều 1. Ban hành kèm theo Quyết định này Quy chế quản lý chợ.';
    expect(found('document', text)).toEqual(['QUYẾT ĐỊNH', 'Quyết định này']);
  });

  test.each<[string, string]>([
    ['Số hiệu | 21/2018/TT-BYT', '21/2018/TT-BYT'],
    ['Số, ký hiệu: 21/2018/TT-BYT', '21/2018/TT-BYT'],
    ['Số: 21/2018/TT-BYT', '21/2018/TT-BYT'],
  ])('its number: %s', (text, words) => {
    expect(found('document', text)).toEqual([words]);
  });
});

describe('short forms that the text defines', () => {
  test.each<[string, string[]]>([
    [
      'Tỉnh thực hiện Đề án Trồng rừng ven biển (sau đây gọi tắt là Đề án). Đề án có vốn lớn. Xã có dự án, Đề án Nuôi ong.',
      ['Đề án Trồng rừng ven biển', 'Đề án', 'Đề án'],
    ],
    ['Theo Luật Giá (sau đây gọi là Luật), giá do tỉnh định. Luật có hiệu lực.', ['Luật Giá', 'Luật', 'Luật']],
    [
      'KẾ HOẠCH\nTHỰC HIỆN ĐỀ ÁN “TRỒNG RỪNG”\n\nTỉnh có Đề án Trồng rừng (sau đây gọi là Đề án).',
      ['KẾ HOẠCH', 'ĐỀ ÁN “TRỒNG RỪNG”', 'Đề án Trồng rừng', 'Đề án'],
    ],
  ])('%s', (text, words) => {
    expect(found('document', text)).toEqual(words);
  });

  test.each<[string, string[]]>([
    ['Người dân có Giấy chứng nhận quyền sử dụng đất (sau đây gọi là Giấy chứng nhận).', []],
    ['Các cơ quan (sau đây gọi là đơn vị) có Đề án. Đề án tốt.', []],
    ['Theo Luật Giá, giá do tỉnh định. Luật có hiệu lực.', ['Luật Giá']],
  ])('only these in: %s', (text, words) => {
    expect(found('document', text)).toEqual(words);
  });
});

