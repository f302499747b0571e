import { describe, expect, test } from '@jest/globals';
import { found, nodes } from './found.ts';

describe('offices', () => {
  test.each<[string, string[]]>([
    ['Ông Lê Văn An được bổ nhiệm giữ chức Phó Giám đốc từ hôm nay.', ['Phó Giám đốc']],
    ['Năm 2020, bà giữ chức Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ.', ['Bộ trưởng', 'Chủ nhiệm Văn phòng Chính phủ']],
    ['Chủ tịch HĐND tỉnh chủ trì.', ['Chủ tịch HĐND tỉnh']],
    ['Uỷ viên Ban Thường vụ Tỉnh uỷ, Bí thư Huyện ủy', ['Uỷ viên Ban Thường vụ Tỉnh uỷ', 'Bí thư Huyện ủy']],
    ['Ông Lê Văn Bình, Ủy viên Trung ương Đảng, dự.', ['Ủy viên Trung ương Đảng']],
    ['Chánh Văn phòng UBND tỉnh báo cáo.', ['Chánh Văn phòng UBND tỉnh']],
    ['Thứ trưởng Trần Quốc Huy nói.', ['Thứ trưởng']],
    ['Thủ tướng yêu cầu.', ['Thủ tướng']],
    ['Ông Lê Văn Bình - TUV, Bí thư Huyện ủy', ['TUV', 'Bí thư Huyện ủy']],
    ['TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nLê Hồng Phúc', ['CHỦ TỊCH', 'PHÓ CHỦ TỊCH']],
    ['Ông Trần Quốc Huy, nguyên Giám đốc Sở Y tế', ['Giám đốc Sở Y tế']],
    ['| TM. CHÍNH PHỦ KT. BỘ TRƯỞNG THỨ TRƯỞNG Lê Hồng Phúc', ['BỘ TRƯỞNG', 'THỨ TRƯỞNG']],
    ['| TM. HỘI ĐỒNG NHÂN DÂN\\\n| CHỦ TỊCH\\\nNơi nhận:\\ |', ['CHỦ TỊCH']],
    ['Chủ tịch, các Phó Chủ tịch UBND huyện dự.', ['Chủ tịch']],
    ['Bộ trưởng và các Thứ trưởng Bộ Y tế dự.', ['Bộ trưởng']],
    ['Gửi Văn phòng Tổng Bí thư; Văn phòng Chủ tịch nước;', ['Tổng Bí thư', 'Chủ tịch nước']],
    ['Ông Trần Huy, Phó Giám đốc sở y tế Hà Giang', ['Phó Giám đốc sở y tế Hà Giang']],
    ['Tổng thống Nga gặp Thủ tướng Đức và Đại sứ Việt Nam tại Lào.', ['Tổng thống Nga', 'Thủ tướng Đức', 'Đại sứ Việt Nam tại Lào']],
    ['Bộ trưởng Giao thông vận tải Lê Văn Bình trả lời.', ['Bộ trưởng Giao thông vận tải']],
    ['Ông Lê Bình, Trưởng khoa Nhi, Bệnh viện Bạch Mai', ['Trưởng khoa Nhi']],
    ['Phó Cục trưởng Cục Thuế Lê Bình nói. Phó Cục trưởng cũng nhấn mạnh.', ['Phó Cục trưởng Cục Thuế', 'Phó Cục trưởng']],
    ['Thứ trưởng Bộ Y tế Lê Bình dự. Theo Thứ trưởng, dịch đã lui.', ['Thứ trưởng Bộ Y tế', 'Thứ trưởng']],
    ['Đồng chí Lê Bình, UVTVTU, Bí thư Huyện ủy', ['UVTVTU', 'Bí thư Huyện ủy']],
    ['Các Phó Thủ tướng Chính phủ: Lê Văn Bình, Trần Quốc Huy dự.', ['Phó Thủ tướng Chính phủ']],
    ['Theo đề nghị của Cục trưởng Cục Bưu điện Trung ương', ['Cục trưởng Cục Bưu điện Trung ương']],
  ])('%s', (text, expected) => {
    expect(found('office', text)).toEqual(expected);
  });

  test.each([
    'Hội đồng Bộ trưởng Cuba thông qua.',
    'Nước này muốn trở thành ủy viên thường trực.',
    'Chủ tịch UBND các xã, thị trấn chịu trách nhiệm.',
    'Bộ trưởng các Bộ thi hành.',
    'Chủ tịch UBND cấp tỉnh quyết định.',
    'Các Phó Chủ tịch UBND tỉnh dự.',
    'Các Phó Chủ tịch UBND tỉnh: Lê Văn Bình và nhiều người khác dự.',
    'Thủ trưởng cơ quan báo cáo.',
    'Giám đốc, thủ trưởng các sở, ban, ngành',
    'Bộ Tư lệnh Vùng 4 diễn tập.',
    'Mỗi đội cử một tổ trưởng và thư ký.',
    'Di chúc của Chủ tịch Hồ Chí Minh',
    'Bảng TIN CHỦ TỊCH và các mục khác',
    'Chủ tịch, các Phó Giám đốc dự.',
    'Phó Cục trưởng cũng nhấn mạnh điều đó.',
    'Bộ trưởng ĐỨC',
  ])('none in: %s', (text) => {
    expect(found('office', text)).toEqual([]);
  });

  test.each<[string, string[]]>([
    ['Trưởng đoàn giám sát của HĐND tỉnh', ['Trưởng đoàn']],
    ['Phó Chủ tịch Thường trực UBND tỉnh', ['Phó Chủ tịch Thường trực']],
    ['đồng chí Lê Văn Bình, UVTV, Trưởng ban Pháp chế HĐND tỉnh', ['Ủy viên Thường vụ', 'Trưởng ban']],
    ['Phó trưởng Công an huyện Mèo Vạc', ['Phó Trưởng Công an']],
  ])('the title in full: %s', (text, expected) => {
    expect(nodes('office', text).map(({ title }) => title)).toEqual(expected);
  });

  test.each<[string, string[]]>([
    ['Giám đốc Sở Y tế Hà Giang và Giám đốc Sở Nội vụ Hà Giang dự. Giám đốc cũng phát biểu.', ['Giám đốc Sở Y tế Hà Giang', 'Giám đốc Sở Nội vụ Hà Giang']],
    ['Giám đốc Sở Y tế Hà Giang dự. Ông làm Giám đốc, rồi nghỉ.', ['Giám đốc Sở Y tế Hà Giang']],
    ['Giám đốc Sở Y tế Hà Giang dự. Giám đốc và thủ trưởng ký.', ['Giám đốc Sở Y tế Hà Giang']],
  ])('a title alone is not said again in: %s', (text, expected) => {
    expect(found('office', text)).toEqual(expected);
  });

  test('each country has a head of its own, and Việt Nam that of its Government', () => {
    expect(nodes('office', 'Thủ tướng Nga gặp Thủ tướng Lào. Thủ tướng Việt Nam vắng.')).toHaveLength(3);
  });

  test('a title alone means the one office of that title', () => {
    expect(nodes('office', 'Thứ trưởng Bộ Y tế Trần Quốc Huy dự. Thứ trưởng Trần Quốc Huy nói.')).toHaveLength(1);
  });
});
