import { describe, expect, test } from '@jest/globals';
import { found, nodes } from './found.ts';

describe('organizations', () => {
  test.each<[string, string[]]>([
    ['Nhà máy thủy điện Tân Tiến xong. Công trình thủy điện ở xa, nhà máy ở gần.', ['Nhà máy thủy điện Tân Tiến', 'nhà máy']],
    ['Đoàn kiểm tra của Bộ Y tế đến. Xã đón đoàn kiểm tra và một đoàn kiểm tra khác.', ['Đoàn kiểm tra', 'Bộ Y tế', 'đoàn kiểm tra']],
    ['ỦY BAN MTTQ VIỆT NAM\nXÃ NIÊM SƠN\nBAN THƯỜNG TRỰC', ['ỦY BAN MTTQ VIỆT NAM\nXÃ NIÊM SƠN', 'MTTQ VIỆT NAM']],
    ['ỦY BAN MTTQ VIỆT NAM HỌP', ['MTTQ VIỆT NAM']],
    ['Ngày 05/3/2021 Phòng Nội vụ huyện Mèo Vạc mở lớp.', ['Phòng Nội vụ huyện Mèo Vạc']],
    ['Công ty TNHH MTV nước sạch Tân Tiến và Công ty cổ phần đầu tư và phát triển Bình Minh', ['Công ty TNHH MTV nước sạch Tân Tiến', 'Công ty cổ phần đầu tư và phát triển Bình Minh']],
    ['Gửi các Sở Y tế, Sở Nội vụ và các Sở: Xây dựng', ['Y tế', 'Sở Nội vụ', 'Xây dựng']],
    ['HĐND tỉnh Hà Giang họp; ý kiến của đại biểu Hội đồng nhân dân tại kỳ họp, đại biểu Hội đồng nhân dân nêu', ['HĐND tỉnh Hà Giang', 'Hội đồng nhân dân']],
    ['Ban Chỉ huy quân sự (CHQS) xã Tân Tiến và Công an (CA) các huyện', ['Ban Chỉ huy quân sự (CHQS) xã Tân Tiến']],
    ['UBND tỉnh Hà Giang họp.', ['UBND tỉnh Hà Giang']],
    ['Thường trực HĐND tỉnh tiếp công dân.', ['Thường trực HĐND tỉnh', 'HĐND tỉnh']],
    ['Ban Thường vụ Tỉnh ủy ban hành nghị quyết.', ['Ban Thường vụ Tỉnh ủy', 'Tỉnh ủy']],
    ['Sở Nội vụ tham mưu UBND huyện.', ['Sở Nội vụ', 'UBND huyện']],
    ['các Sở: Tài chính, Nội vụ và Tư pháp', ['Tài chính', 'Nội vụ', 'Tư pháp']],
    // the comma is of the list, or of a name
    ['các Sở: Tài chính, Kế hoạch và Đầu tư', ['Tài chính', 'Kế hoạch và Đầu tư']],
    ['các Sở: Văn hóa, Thể thao và Du lịch, Nội vụ', ['Văn hóa, Thể thao và Du lịch', 'Nội vụ']],
    ['Bộ Giáo dục và Đào tạo phối hợp với Bộ GD&ĐT', ['Bộ Giáo dục và Đào tạo', 'Bộ GD&ĐT']],
    ['Văn phòng Chính phủ thông báo', ['Văn phòng Chính phủ', 'Chính phủ']],
    ['Công an huyện Mèo Vạc bắt giữ', ['Công an huyện Mèo Vạc']],
    ['Đoàn giám sát của HĐND tỉnh làm việc; Đoàn giám sát kiến nghị.', ['Đoàn giám sát', 'HĐND tỉnh', 'Đoàn giám sát']],
    ['Phòng Tài chính – Kế hoạch huyện', ['Phòng Tài chính – Kế hoạch huyện']],
    ['Quốc hội thông qua', ['Quốc hội']],
    ['Công ty TNHH MTV Cao su Bình Long thu mua mủ.', ['Công ty TNHH MTV Cao su Bình Long']],
    ['Kinh phí của Ban Chỉ đạo phòng cháy, chữa cháy và cứu nạn tỉnh tăng.', ['Ban Chỉ đạo phòng cháy, chữa cháy và cứu nạn tỉnh']],
    ['Ban Chỉ đạo về chuyển đổi số họp.', ['Ban Chỉ đạo về chuyển đổi số']],
    ['Tiểu ban Nội dung, Tiểu ban Tuyên truyền họp.', ['Tiểu ban Nội dung', 'Tiểu ban Tuyên truyền']],
    ['Ban Chỉ đạo 1389 tỉnh và Ban Chỉ đạo quốc gia 1389', ['Ban Chỉ đạo 1389 tỉnh', 'Ban Chỉ đạo quốc gia 1389']],
    ['Thăm Đoàn 871 đóng quân ở đây; Phòng Nghiệp vụ 2 đã nhận.', ['Đoàn 871', 'Phòng Nghiệp vụ 2']],
    ['Trung tâm Tư vấn và Đào tạo nghề mở cửa.', ['Trung tâm Tư vấn và Đào tạo nghề']],
    ['Trung tâm giới thiệu việc làm tỉnh tuyển người.', ['Trung tâm giới thiệu việc làm tỉnh']],
    ['Trung tâm có 40 giường. Ông thăm Trung tâm Bảo trợ xã hội.', ['Trung tâm', 'Trung tâm Bảo trợ xã hội']],
    ['Đồng chí Bí thư huyện ủy dự.', ['huyện ủy']],
    ['Ông Trần Huy - Phó phòng nội vụ huyện', ['phòng nội vụ huyện']],
    ['ỦY BAN NHÂN DÂN\nTỈNH HÀ GIANG\nSố: 58/KH-UBND', ['ỦY BAN NHÂN DÂN\nTỈNH HÀ GIANG']],
    ['Giao các Ban HĐND giám sát. HĐND tỉnh Hà Giang đã thông qua.', ['HĐND', 'HĐND tỉnh Hà Giang']],
    ['Sở Y tế Hà Giang cho biết, Sở chuẩn bị thuốc; lãnh đạo của sở kiểm tra.', ['Sở Y tế Hà Giang', 'Sở', 'sở']],
    ['Trường Đại học Luật Hà Nội tuyển sinh. Trường dự kiến lấy 500 chỉ tiêu.', ['Trường Đại học Luật Hà Nội', 'Trường']],
    ['Báo Hà Giang đưa tin.', ['Báo Hà Giang']],
    ['Phòng Công chứng số 1 chứng thực.', ['Phòng Công chứng số 1']],
    ['Ban Chỉ đạo chuyển đổi số tỉnh họp.', ['Ban Chỉ đạo chuyển đổi số tỉnh']],
    ['Chính phủ Nhật Bản và Chính phủ Việt Nam ký.', ['Chính phủ Nhật Bản', 'Chính phủ Việt Nam']],
    ['Quốc hội và nhân dân Cuba đoàn kết.', ['Quốc hội']],
    ['Bộ trưởng Ngoại giao Nga đến; Thứ trưởng Y tế tiếp.', ['Ngoại giao Nga', 'Y tế']],
    ['Bệnh nhân vào khoa Hồi sức tích cực, Bệnh viện Bạch Mai; Khoa đã cứu.', ['khoa Hồi sức tích cực', 'Bệnh viện Bạch Mai', 'Khoa']],
    ['Viện Nghiên cứu chiến lược và chính sách họp.', ['Viện Nghiên cứu chiến lược và chính sách']],
    ['Bộ Y tế và Bộ Tài chính ký.', ['Bộ Y tế', 'Bộ Tài chính']],
    ['Giám đốc Trung tâm Y tế Nguyễn Văn Thắng phát biểu.', ['Trung tâm Y tế']],
    ['Hiệu trưởng Trường THPT Nguyễn Thị Minh Khai phát biểu.', ['Trường THPT Nguyễn Thị Minh Khai']],
    ['Nông trường 26/3 và Bệnh viện 19-8 mở cửa.', ['Nông trường 26/3', 'Bệnh viện 19-8']],
    ['Công ty TNHH Bản Xèo và Công ty TNHH Mường Vi góp vốn.', ['Công ty TNHH Bản Xèo', 'Công ty TNHH Mường Vi']],
    ['Công ty Cổ phần Tư vấn và Đầu tư Sao Khuê', ['Công ty Cổ phần Tư vấn và Đầu tư Sao Khuê']],
    ['Sở Y tế, Sở Nội vụ cùng dự với các đoàn.', ['Sở Y tế', 'Sở Nội vụ']],
    ['Nằm ở bệnh viện Chợ Rẫy, vay ngân hàng BIDV.', ['bệnh viện Chợ Rẫy', 'ngân hàng BIDV']],
    ['Bệnh viện Nhi Hà Giang và Bệnh viện Phụ sản Trung ương', ['Bệnh viện Nhi Hà Giang', 'Bệnh viện Phụ sản Trung ương']],
    ['Tổ kiểm tra công vụ huyện đi kiểm tra.', ['Tổ kiểm tra công vụ huyện']],
    ['Toàn bộ Bộ Chính trị và cả Quốc hội', ['Bộ Chính trị', 'Quốc hội']],
  ])('%s', (text, expected) => {
    expect(found('organization', text)).toEqual(expected);
  });

  test.each([
    'UBND các xã, phường báo cáo.',
    'Lãnh đạo các sở, ngành dự.',
    'UBND cấp huyện có trách nhiệm',
    'Nhà nước và Nhân dân cùng làm',
    'Đồng chí đề nghị công ty nộp thuế.',
    'phòng chống dịch bệnh',
    'sở hữu chung',
    'Đoàn Thị Mai Hương',
    'Ban hành kèm theo',
    'Sở Tư pháp thuộc Ủy ban nhân dân cấp tỉnh tham mưu.',
    'Sở Tài chính các tỉnh, thành phố báo cáo.',
    'Phòng Y tế thuộc Ủy ban nhân dân huyện, quận, thị xã chủ trì.',
    'Ban Chỉ đạo phòng chống dịch các cấp trực.',
    'Đoàn 12 người đã lên đường.',
    'Dãy Trường Sơn, phố Hội An - Cù Lao Chàm, xã Trường Hòa',
    'Hoạt động giám sát của Hội đồng nhân dân được đổi mới.',
    'Số lượng Phó Trưởng phòng và tương đương',
    'Nộp BHXH bắt buộc cho người lao động',
    'Ở bệnh viện nhi của tỉnh, học viện tài chính',
    'Quan hệ giữa hai Đảng, hai nước',
    'Đối thoại giữa Bộ Quốc phòng hai nước',
    'Bộ Ngoại giao các nước ra tuyên bố.',
    'Đảng, Nhà nước và nhân dân hai nước',
    'Sở Tài chính, Sở Xây dựng và Sở Nội vụ các tỉnh báo cáo.',
    'Bác sĩ chuyên khoa II, sách giáo khoa Toán, nha khoa Bình An',
    'Anh Khoa học giỏi.',
    'Sở quản lý ngành, lĩnh vực và Bộ chuyên ngành báo cáo.',
    'Công ty cổ phần có trụ sở tại xã, Công ty khai thác cát.',
    'Bộ gửi công văn cho các Sở Y tế, các trường đại học.',
    'Các Sở Y tế địa phương và Phòng Nội vụ cấp huyện báo cáo.',
    'Đường nối huyện với trung tâm tỉnh dài 60 km.',
  ])('none in: %s', (text) => {
    expect(found('organization', text)).toEqual([]);
  });

  test.each<[string, string]>([
    ['UBND tỉnh họp tại tỉnh Hà Giang.', 'Ủy ban nhân dân tỉnh Hà Giang'],
    ['Huyện ủy họp. Huyện Mèo Vạc đón khách.', 'Huyện ủy Mèo Vạc'],
    ['UBND huyện họp.', 'Ủy ban nhân dân huyện'],
    ['Bộ TT&TT công bố.', 'Bộ Thông tin và Truyền thông'],
    ['Công ty TNHH Bình Minh khai trương.', 'Công ty Trách nhiệm hữu hạn Bình Minh'],
    ['Ban Chỉ đạo phòng chống HIV/AIDS và ATTP tỉnh Hà Giang họp.', 'Ban Chỉ đạo phòng chống HIV/AIDS và an toàn thực phẩm tỉnh Hà Giang'],
    ['Sở GD - ĐT Hà Giang họp.', 'Sở Giáo dục và Đào tạo tỉnh Hà Giang'],
    ['Tại Hà Giang, Tỉnh ủy họp với khách từ Hà Nội.', 'Tỉnh ủy Hà Giang'],
    ['Đảng và Nhà nước Trung Quốc ủng hộ.', 'Đảng Cộng sản Trung Quốc'],
    ['Chính phủ Việt Nam cam kết.', 'Chính phủ'],
    ['Thứ trưởng Quốc phòng Nhật Bản thăm Hà Nội.', 'Bộ Quốc phòng Nhật Bản'],
    ['Bệnh viện Nhi Hà Giang quá tải.', 'Bệnh viện Nhi Hà Giang'],
    ['Khoa Ngoại, Bệnh viện Bạch Mai nhận 5 ca. Tại khoa Ngoại, bác sĩ kể.', 'Khoa Ngoại Bệnh viện Bạch Mai'],
    ['Trường Đại học Sư phạm TP. Hồ Chí Minh tuyển sinh.', 'Trường Đại học Sư phạm thành phố Hồ Chí Minh'],
    ['UBND TỈNH HÀ GIANG\nCăn cứ Luật Giá; UBND huyện Mèo Vạc trình.\nTM. ỦY BAN NHÂN DÂN', 'Ủy ban nhân dân tỉnh Hà Giang'],
  ])('%s names %s', (text, name) => {
    expect(nodes('organization', text)).toContainEqual({ name });
  });

  test.each<[string, string[]]>([
    ['Khoa Ngoại, Bệnh viện Bạch Mai và khoa Ngoại của Bệnh viện Việt Đức. Khoa Ngoại đã cứu.', ['Khoa Ngoại Bệnh viện Bạch Mai', 'Khoa Ngoại Bệnh viện Hữu nghị Việt Đức', 'Khoa Ngoại']],
    ['CHÍNH PHỦ\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', ['Chính phủ']],
  ])('each by itself in: %s', (text, names) => {
    expect(nodes('organization', text).map(({ name }) => name)).toEqual(expect.arrayContaining(names));
  });
});
