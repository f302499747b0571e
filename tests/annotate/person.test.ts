import { describe, expect, test } from '@jest/globals';
import { found, nodes } from './found.ts';

describe('people', () => {
  test.each<[string, string[]]>([
    ["Dự có bà Thị H'Lan và ông Điểu K'Ré.", ["Thị H'Lan", "Điểu K'Ré"]],
    ['Chủ tịch Lumora nói với Ngoại trưởng Kerry và Chủ tịch Cuba Castro.', ['Kerry', 'Castro']],
    ['Ca sĩ Lam Trường 20 năm trước. Ông Từ Hải Dương hát.', ['Lam Trường', 'Từ Hải Dương']],
    ['Tổng thống Nga V.Pu-tin gặp Tổng thống Ô-ba-ma và đồng chí Bun-nhăng Vo-la-chít.', ['V.Pu-tin', 'Ô-ba-ma', 'Bun-nhăng Vo-la-chít']],
    ['Tổng thống Bashar al-Assad, Thủ tướng Abdul bin Salman và hoàng tử Bandar đến.', ['Bashar al-Assad', 'Abdul bin Salman', 'Bandar']],
    ['Tổng thống Mỹ Obama gặp Ngoại trưởng Khurshid và Chủ tịch Ôn Gia Bảo.', ['Obama', 'Khurshid', 'Ôn Gia Bảo']],
    ['Đối với K\'Brêu thì vui. Hôm qua K\'Brêu kể lại.', ["K'Brêu", "K'Brêu"]],
    ['Phó Chủ tịch HĐND tỉnh K\'Thanh đến dự.', ["K'Thanh"]],
    ['Ông Trần Văn Đầu trồng chè. Ông Đầu kể lại.', ['Trần Văn Đầu', 'Đầu']],
    ['Đồng chí Lê Văn Bình chủ trì.', ['Lê Văn Bình']],
    ['Đại tá, PGS.TS Trần Quốc Huy phát biểu.', ['Trần Quốc Huy']],
    ['Tại kỳ họp, ĐBQH Lê Thanh Vân và đại biểu Trần Hà phát biểu.', ['Lê Thanh Vân', 'Trần Hà']],
    ['Theo đại biểu HĐND tỉnh Lò Văn Hậu, xã còn nghèo.', ['Lò Văn Hậu']],
    ['Theo bác sĩ Bệnh viện Chợ Rẫy Lò Văn Hùng, bệnh nhân đã khỏe.', ['Lò Văn Hùng']],
    ['Chủ tịch UBND tỉnh Nguyễn Sơn yêu cầu.', ['Nguyễn Sơn']],
    ['Ông Phạm Thị - Giám đốc Sở Y tế', ['Phạm Thị']],
    ['Theo Nguyễn Thị Thu Hà, giá đã tăng.', ['Nguyễn Thị Thu Hà']],
    ["Bà H'Vi Êban và ông K'Thanh đến dự.", ["H'Vi Êban", "K'Thanh"]],
    ['Ông Lò Văn Mười gặp già làng Y Thanh Hà Niê Kđăm.', ['Lò Văn Mười', 'Y Thanh Hà Niê Kđăm']],
    ['Bị cáo Nguyễn Văn T. khai nhận.', ['Nguyễn Văn T.']],
    ['Bà H.T.L.V. và ông N.V.A vắng mặt.', ['H.T.L.V.', 'N.V.A']],
    ['Bệnh nhân Lò Thị D. nhập viện. Cháu D. đã khỏe.', ['Lò Thị D.', 'D.']],
    ['Chị Lê Thị Bích Th. kể lại. Anh Th. im lặng.', ['Lê Thị Bích Th.', 'Th.']],
    ['Ông Trần Văn B kêu oan. Hôm sau, ông B rút đơn. Tòa đã hỏi ông Trần Văn B.', ['Trần Văn B', 'B', 'Trần Văn B']],
    ['Cựu Tổng thống George W. Bush và ông John F. Kennedy', ['George W. Bush', 'John F. Kennedy']],
    ['Hội thao kết thúc. Ảnh: N.Linh', ['N.Linh']],
    ['Hội thao kết thúc. Ảnh T.D', ['T.D']],
    ['Lễ hội mở màn - Ảnh: H.THANH', ['H.THANH']],
    ['Bác sĩ Lê Xuân Trung khám. Bác sĩ Trung khuyên giữ ấm.', ['Lê Xuân Trung', 'Trung']],
    ['Công an bắt Lê Văn Tuấn. Lúc đó, Tuấn đang ngủ. Tuấn khai nhận hết.', ['Lê Văn Tuấn', 'Tuấn', 'Tuấn']],
    ['Nghệ sĩ Xuân Lan biểu diễn.', ['Xuân Lan']],
    ['Tổng Biên tập Thép Núi mời tôi lên. Anh Thép Núi nói ngắn gọn.', ['Thép Núi', 'Thép Núi']],
    ['Ca sĩ Nguyễn Hồng Vân hát. Đêm ấy Hồng Vân rất vui.', ['Nguyễn Hồng Vân', 'Hồng Vân']],
    ['Thủ tướng Shinzo Abe thăm Việt Nam.', ['Shinzo Abe']],
    ['Các đồng chí: Lê Bình, Bí thư Huyện ủy; Trần Huy, Chủ tịch UBND huyện.', ['Lê Bình', 'Trần Huy']],
    ['Lễ ra quân tại huyện. Ảnh: Văn Hòa', ['Văn Hòa']],
    ['Hội nghị kết thúc tốt đẹp.\nTHU HUYỀN', ['THU HUYỀN']],
    ['KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nLê Hồng Phúc', ['Lê Hồng Phúc']],
    ['KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nLan Thị Vân', ['Lan Thị Vân']],
    ['Phó Chủ tịch UBND tỉnh - Lê Thị Hoa thăm trường.', ['Lê Thị Hoa']],
    ['Tổng Biên tập: Trần Quốc Huy', ['Trần Quốc Huy']],
    ['Hội thao kết thúc.\nTin, ảnh Lệ Sương', ['Lệ Sương']],
    ['Hội thao kết thúc tốt đẹp.\nVương Hợp – ĐTT', ['Vương Hợp']],
    ['Nhà báo Hồng Vinh đến. Chúng tôi chào Hồng Vinh.\nẢnh: Hồng Vinh', ['Hồng Vinh', 'Hồng Vinh', 'Hồng Vinh']],
    ['Đồng chí Đoàn Thị Mai làm việc với Đoàn giám sát.', ['Đoàn Thị Mai']],
  ])('%s', (text, expected) => {
    expect(found('person', text)).toEqual(expected);
  });

  test.each([
    'Từ Thái Bình lên khai hoang. Đoàn Thanh Hóa thi đấu.',
    'Trụ sở: 12 Lý Thường Kiệt, phường 7.',
    'Ảnh: KCNA KCNA công bố.',
    'Gửi các đồng chí Lãnh đạo tỉnh.',
    'Dùng công cụ Drag kéo ảnh.',
    'Ảnh: Reuters Thông tin mới',
    'Công ty mẹ Nhựa Bình Minh báo lãi.',
    'Chính sách cho trẻ em Hồi giáo.',
    'Trình Chủ tịch Ưy ban nhân dân xã.',
    'Gửi Trợ lý TTgCP.',
    'Đường Lê Hồng Phong và phố Trần Hưng Đạo ngập sâu.',
    'Trường THPT Nguyễn Trãi khai giảng.',
    'Đồng chí Bí thư Huyện ủy phát biểu.',
    'Công bố Lệnh của Chủ tịch nước.',
    'Các cán bộ, chiến sĩ LLVT huyện trực chiến.',
    'Phường Trần Phú, thị trấn Phó Bảng',
    'Các đồng chí Ủy viên Ban Chấp hành dự họp.',
    'Danh hiệu Công dân Thủ đô ưu tú',
    'Bưu chính Viễn thông phát triển.',
    'CHỦ TỊCH\nPhụ lục Một',
    'Chủ tịch UBND tỉnh - Trưởng ban Chỉ đạo kết luận.',
    'Tin, ảnh về Mùa Xuân trên bản',
    'Chúng tôi chào Hồng Vinh.',
    'Nhà ở P.4, Q.1 và Q.Bình Thạnh',
    'Bác sĩ Trung khuyên giữ ấm.',
    'Các đại biểu HĐND tỉnh Lào Cai và đại biểu Quốc hội Việt Nam dự họp.',
    'Lúc đó, Tuấn đang ngủ.',
    'Phóng viên Thép Núi đưa tin.',
    'Anh Thép Núi nói ngắn gọn.',
    'Lớp 5A. B. có 30 em.',
    'Ảnh: Getty Images',
    'Hội nghị có ảnh T.D minh họa.',
  ])('nobody in: %s', (text) => {
    expect(found('person', text)).toEqual([]);
  });

  test('a given name means the one person of that name', () => {
    expect(nodes('person', 'Ông Trần Quốc Huy báo cáo. Theo ông Huy, đồng chí Lan vắng mặt.')).toEqual([{ name: 'Trần Quốc Huy' }, { name: 'Lan' }]);
  });

  test('a given name that two share is a person of its own', () => {
    expect(nodes('person', 'Ông Trần Quốc Huy gặp ông Lê Huy. Ông Huy cảm ơn.')).toHaveLength(3);
  });

  test.each<[string, string, string[]]>([
    ['the initial of one', 'Bà Trần Thị Q. đến. Ông P.V.T. vắng. Bà Q. nói. Ông T. nghe.', ['Trần Thị Q.', 'P.V.T.']],
    ['the initial of two', 'Bà Trần Thị Q. và chị Lê Thị Q. đến. Bà Q. nói.', ['Trần Thị Q.', 'Lê Thị Q.', 'Q.']],
    ['a name with and without the last dot', 'Bà N.L.H. đến. Bà N.L.H nói.', ['N.L.H.']],
    ['a bare given name of two', 'Bắt Lê Văn Tuấn và Ngô Đình Tuấn. Lúc đó, Tuấn đang ngủ.', ['Lê Văn Tuấn', 'Ngô Đình Tuấn']],
  ])('who is meant: %s', (_, text, expected) => {
    expect(nodes('person', text).map(({ name }) => name)).toEqual(expected);
  });

  test('a direction and the first syllable of a word are no given name', () => {
    expect(found('person', 'Ông Lê Văn Trung gặp tôi. Hôm ấy, Trung đã già. Theo Trung ương, khách đông.')).toEqual(['Lê Văn Trung', 'Trung']);
    expect(found('person', 'Ông Lê Văn Nam đi về phía Nam, rồi Nam đã quay lại.')).toEqual(['Lê Văn Nam', 'Nam']);
  });

  test('a name of two syllables is found again where it is introduced elsewhere', () => {
    expect(found('person', 'Lê Bình chủ trì. Ông Lê Bình kết luận.')).toEqual(['Lê Bình', 'Lê Bình']);
  });

  test('names in capitals are put in title case', () => {
    expect(nodes('person', 'Hội nghị kết thúc.\nTHU HUYỀN')).toEqual([{ name: 'Thu Huyền' }]);
  });
});
