import { describe, expect, test } from '@jest/globals';
import { found, nodes } from './found.ts';

describe('places', () => {
  test.each<[string, string[]]>([
    ['Từ Thái Bình lên khai hoang. U23 Lào thắng. Các tỉnh Bắc Bộ ngập.', ['Thái Bình', 'Lào', 'Bắc Bộ']],
    ['Hội thi mở tại Bình Minh. Em Bình Minh, cô Bình Minh và Công ty Bình Minh cùng dự, nông dân Bình Minh xem.', ['Bình Minh', 'Bình Minh']],
    ['Ông Từ Hải Dương xem phim Mắt Biếc T1 Nga.', []],
    ['Dịch có tại Mèo Vạc. Người dân Mèo Vạc phun thuốc ở chợ Cầu Mới, Mèo Vạc.', ['Mèo Vạc', 'Mèo Vạc', 'chợ Cầu Mới', 'Mèo Vạc']],
    ['Bão vào tỉnh Leyte, tỉnh Giang Tô và thành phố Thượng Hải.', ['tỉnh Leyte', 'tỉnh Giang Tô', 'thành phố Thượng Hải']],
    ['Phó Chủ tịch HĐND tỉnh K\'Thanh dự.', []],
    ['Ảnh chụp biển đảo Quảng Ngãi và vùng biển Hải Phòng.', ['Quảng Ngãi', 'Hải Phòng']],
    ['Trường THPT Lê Quý Đôn (Mèo Vạc) và thuốc (Thanh Xuân)', ['Mèo Vạc']],
    ['Cả 2 xã biên giới là Niêm Sơn và Lũng Cú; 2 huyện nghèo gồm: Mèo Vạc, Yên Minh', ['Niêm Sơn', 'Lũng Cú', 'Mèo Vạc', 'Yên Minh']],
    ['ỦY BAN NHÂN DÂN\nXÃ NIÊM SƠN\nSố: 15/KH-UBND', ['XÃ NIÊM SƠN']],
    ['Đoàn đến tỉnh Hà Giang.', ['tỉnh Hà Giang']],
    ['Tại TP. Hải Phòng có mưa.', ['TP. Hải Phòng']],
    ['xã Lũng Cú, huyện Đồng Văn, tỉnh Hà Giang', ['xã Lũng Cú', 'huyện Đồng Văn', 'tỉnh Hà Giang']],
    ["huyện Đắk R'lấp và huyện Đăk R’Lấp", ["huyện Đắk R'lấp", 'huyện Đăk R’Lấp']],
    ['Người dân Hà Giang phấn khởi.', ['Hà Giang']],
    ['xã Niêm Sơn khó khăn; Niêm Sơn đã đổi thay.', ['xã Niêm Sơn', 'Niêm Sơn']],
    ['xã Niêm Sơn khó khăn; UBND Niêm Sơn và Công an Niêm Sơn họp.', ['xã Niêm Sơn', 'Niêm Sơn', 'Niêm Sơn']],
    // the end of a longer name is none of its own
    ['xã Niêm Sơn khó khăn; bà con Khâu Niêm Sơn và Vai Niêm Sơn họp.', ['xã Niêm Sơn']],
    ['các huyện Mèo Vạc, Yên Minh và Đồng Văn', ['Mèo Vạc', 'Yên Minh', 'Đồng Văn']],
    ['phường 12, Quận 3', ['phường 12', 'Quận 3']],
    // numbers with a letter, short forms of roads, the number of one of several
    ['trên Quốc lộ 1A và quốc lộ 14C', ['Quốc lộ 1A', 'quốc lộ 14C']],
    ['từ QL.4C đến đường ĐT 176B', ['QL.4C', 'đường ĐT 176B']],
    ['thôn 8B và thôn Nà Trào 2, xã Niêm Sơn', ['thôn 8B', 'thôn Nà Trào 2', 'xã Niêm Sơn']],
    ['thôn Nà Trào 15 hộ, thôn Nà Trào 2 năm liền', ['thôn Nà Trào', 'thôn Nà Trào']],
    ['Khu công nghiệp Bình Vàng 2. Năm nay', ['Khu công nghiệp Bình Vàng 2']],
    ['trên QL4C và ĐT176', ['QL4C', 'ĐT176']],
    ['cầu Thủ Thiêm 2 và cầu Bắc Mục', ['cầu Thủ Thiêm 2', 'cầu Bắc Mục']],
    // a line is named by the places that it joins, and they are places of their own
    ['cao tốc Bắc - Nam qua Hà Giang', ['cao tốc Bắc - Nam', 'Hà Giang']],
    ['đường sắt Hà Nội - Lào Cai', ['đường sắt Hà Nội - Lào Cai', 'Hà Nội', 'Lào Cai']],
    ['ngành đường sắt Lào Cai', ['Lào Cai']],
    // level words as short forms
    ['Nhà ở Q.1, Q.Bình Thạnh, P.12 và H.Bình Chánh', ['Q.1', 'Q.Bình Thạnh', 'P.12', 'H.Bình Chánh']],
    ['KCN Bình Vàng, KĐT Thủ Thiêm và TDP 3', ['KCN Bình Vàng', 'KĐT Thủ Thiêm', 'TDP 3']],
    // a name with a dash in it is one name
    ['phường Cam Ly - Đà Lạt và phường Cam Ly', ['phường Cam Ly - Đà Lạt', 'phường Cam Ly']],
    ['các phường Lâm Viên - Đà Lạt, Cam Ly - Đà Lạt', ['Lâm Viên - Đà Lạt', 'Cam Ly - Đà Lạt']],
    ['tuyến xã Lũng Cú - Đồng Văn', ['xã Lũng Cú']],
    ['phường Hà Giang 1, các xã Đam Rông 2 và Đam Rông 3', ['phường Hà Giang 1', 'Đam Rông 2', 'Đam Rông 3']],
    ['xã Lũng Cú 2 lần đạt giải', ['xã Lũng Cú']],
    ['ở các huyện, thị xã gồm Yên Minh, Quản Bạ', ['Yên Minh', 'Quản Bạ']],
    ['các quận, huyện: Hoàng Mai và Gia Lâm', ['Hoàng Mai', 'Gia Lâm']],
    ['một số xã như: Lũng Cú, Khâu Vai… đã khởi sắc', ['Lũng Cú', 'Khâu Vai']],
    // a level word begins the name of an item, or another place
    ['các phường Cô Giang, Cầu Kho và Bến Thành', ['Cô Giang', 'Cầu Kho', 'Bến Thành']],
    ['qua các xã Lũng Cú, cầu Bắc Mục', ['Lũng Cú', 'cầu Bắc Mục']],
    ['các xã Như Hòa và Đồng Hướng', ['Như Hòa', 'Đồng Hướng']],
    // what an item lies in stands behind it, and the list goes on
    ['nhập các xã Lũng Cú (huyện Đồng Văn), Niêm Sơn và Khâu Vai', ['Lũng Cú', 'huyện Đồng Văn', 'Niêm Sơn', 'Khâu Vai']],
    ['các xã Lũng Cú (3.000 dân), Niêm Sơn nghèo', ['Lũng Cú']],
    ['Sở Công Thương Bình Dương cho biết', ['Bình Dương']],
    ['ở Bến Tre, Hưng Yên có mưa', ['Bến Tre', 'Hưng Yên']],
    ['Quận 10, TP.HCM và TP HCM', ['Quận 10', 'TP.HCM', 'TP HCM']],
    ['cảng Cái Lân đón tàu', ['cảng Cái Lân']],
    ['dạo quanh Hồ Hoàn Kiếm', ['Hồ Hoàn Kiếm']],
    ['chủ quyền biển, đảo Việt Nam', ['Việt Nam']],
    ['vịnh Thái Lan', ['vịnh Thái Lan', 'Thái Lan']],
    ['trên địa bàn TP.HCM', ['TP.HCM']],
    ['khu vực Tây Nguyên và Đồng bằng sông Cửu Long', ['Tây Nguyên', 'Đồng bằng sông Cửu Long']],
    ['vùng đồng bằng sông Hồng, trung du miền núi phía Bắc', ['đồng bằng sông Hồng', 'trung du miền núi phía Bắc']],
    ['biển ven duyên hải Nam Trung Bộ', ['duyên hải Nam Trung Bộ']],
    // named after a day
    ['đường 30/4, phường 2 và Cầu 3-2', ['đường 30/4', 'phường 2', 'Cầu 3-2']],
    ['UBND tỉnh Lào Cai', ['tỉnh Lào Cai']],
    // the word for a list or a feature begins a country's name
    ['thăm Các Tiểu vương quốc Ả-rập Thống nhất', ['Các Tiểu vương quốc Ả-rập Thống nhất']],
    ['Quần đảo Marshall dự họp; các tiểu vương quốc khác thì không', ['Quần đảo Marshall']],
    ['TỈNH HÀ GIANG', ['TỈNH HÀ GIANG']],
    ['tỉnh\u00a0Hà\u00a0Giang'.normalize('NFD'), ['tỉnh\u00a0Hà\u00a0Giang'.normalize('NFD')]],
  ])('%s', (text, expected) => {
    expect(found('place', text)).toEqual(expected);
  });

  test.each([
    'Hội nghị mở tại Đại lễ đường Nhân dân.',
    'Thôn ấy là thiên đường Xanh.',
    'Lãnh đạo tỉnh, huyện và các xã dự họp.',
    'ông Nguyễn Hà Giang phát biểu',
    'thành phố thông minh, đô thị xanh',
    'Anh cho biết thêm.',
    'ông Đức và bà Nga',
    'xã hội hóa giáo dục',
    'phường, xã, thị trấn',
    'Bắc qua sông',
    'chứng chỉ tiếng Anh, tiếng Pháp',
    'các xã, phường gồm cán bộ và nhân dân',
    'các xã như Nhà nước đã quy định',
    'ĐT: 0219 386 và QL dự án',
    'cầu thủ Nguyễn Văn An ghi bàn',
    'Anh Trần Văn H. Bà con kể lại',
    'mẫu CT01, nhóm QH15',
    'đi được đường 2/3 quãng, đường 12/34',
    'vùng duyên hải của nước ta',
    'Hợp tác xã Tân Tiến được thành lập',
    'Hệ số của 01 huyện: Y = 2',
    'Bộ tiêu chí xã NTM nâng cao',
    '2 xã có nhiều cố gắng là do Đảng ủy, các xã khó khăn là Bí thư',
    'PHÁT TRIỂN KINH TẾ XÃ HỘI ĐỊA PHƯƠNG',
  ])('none in: %s', (text) => {
    expect(found('place', text)).toEqual([]);
  });

  test.each<[string, string, string]>([
    ['tỉnh Hà Giang', 'tỉnh Hà Giang', 'province'],
    ['Hà Giang', 'tỉnh Hà Giang', 'province'],
    ['TP Hà Nội', 'thành phố Hà Nội', 'province'],
    ['thành phố Lào Cai', 'thành phố Lào Cai', 'district'],
    ['thị trấn Tam Sơn', 'thị trấn Tam Sơn', 'commune'],
    ['sông Gâm', 'sông Gâm', 'other'],
    ['QL.4C', 'quốc lộ 4C', 'other'],
    ['QL4C', 'quốc lộ 4C', 'other'],
    ['KCN Bình Vàng', 'khu công nghiệp Bình Vàng', 'other'],
    ['Q.1', 'quận 1', 'district'],
    ['đường ĐT.176', 'đường tỉnh 176', 'other'],
    ['Nhật Bản', 'Nhật Bản', 'country'],
  ])('%s is %s, a %s', (text, name, level) => {
    expect(nodes('place', `Đoàn đến ${text}.`)).toEqual([expect.objectContaining({ name, level })]);
  });
});

describe('districts without their level word', () => {
  test.each<[string, string[]]>([
    ["xã Quảng Tín (Đắk R'lấp) có mưa", ['xã Quảng Tín', "Đắk R'lấp"]],
    ['tại huyện Mèo Vạc, Yên Minh và Quản Bạ', ['huyện Mèo Vạc', 'Yên Minh', 'Quản Bạ']],
    ['Hội thi được tổ chức tại Mèo Vạc.', ['Mèo Vạc']],
    ['các trường trên địa bàn Mèo Vạc', ['Mèo Vạc']],
    ['Công an Mèo Vạc vào cuộc', ['Mèo Vạc']],
    ['Huyện Ủy Mèo Vạc họp', ['Mèo Vạc']],
    ['Krông Nô: Phát động trồng cây', ['Krông Nô']],
    ['Đak Mil: Phát động trồng cây', ['Đak Mil']],
  ])('%s', (text, expected) => {
    expect(found('place', text)).toEqual(expected);
  });

  test.each<[string, string[]]>([
    ['chị Thanh Xuân, Bình Minh cùng dự', []],
    ['ông Nguyễn Thanh Xuân ở nhà', []],
    ['Bình Minh đẹp quá', []],
    ['trên địa bàn. Bình Minh đẹp quá', []],
    ['Công ty Thanh Xuân hoạt động tốt', []],
    // of another province
    ['tại huyện Mèo Vạc, Thanh Xuân và nhiều nơi', ['huyện Mèo Vạc']],
    // a commune that lies elsewhere
    ['xã Lũng Cú (Thanh Xuân)', ['xã Lũng Cú']],
  ])('none that the words do not ask for: %s', (text, expected) => {
    expect(found('place', text)).toEqual(expected);
  });

  test.each([
    ['đường Nguyễn Văn Linh', ['đường Nguyễn Văn Linh']],
    ['Chủ tịch UBND xã Nguyễn Văn An phát biểu', []],
    ['Trưởng thôn Nguyễn Văn An phát biểu', []],
  ])('streets are named after people, communes seldom: %s', (text, expected) => {
    expect(found('place', text)).toEqual(expected);
  });
});
