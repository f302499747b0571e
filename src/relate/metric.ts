import { levelWordBefore } from './metric-level.ts';
import { rule } from './rule.ts';
import { SubjectScope } from './subject-scope.ts';
import { isWhose } from './whose.ts';

/** How long something takes is said of the thing, not of who does it. */
const DURATIONS: ReadonlySet<string> = new Set(['năm', 'quý', 'tháng', 'tuần', 'ngày', 'ngày làm việc', 'giờ', 'phút']);

export const aboutSubject = rule({
  name: 'about.subject',
  type: 'about',
  says: 'the one body or place that the sentence names before the figure, or the body that acts: UBND huyện đã',
  examples: [
    'UBND huyện Mèo Vạc đã giải quyết 71 hồ sơ.',
    'Tại tỉnh Hà Giang, tỷ lệ hộ nghèo còn 12%.',
    'Xã Niêm Sơn (Mèo Vạc) có 12 thôn.',
    'Xã Niêm Sơn, huyện Mèo Vạc có 12 thôn.',
    'UBND huyện Mèo Vạc đã trình UBND tỉnh Hà Giang phê duyệt 12 dự án.',
    'Theo đó, UBND huyện Mèo Vạc giải quyết 71 hồ sơ.',
    'Bộ Công Thương vừa công bố 12 thủ tục hành chính.',
    'Thị trấn Mèo Vạc thuộc huyện Mèo Vạc có 12 tổ dân phố.',
    'Phấn đấu đưa xã Niêm Sơn đạt 19 tiêu chí.',
    'Từ năm 2005, Việt Nam đã có 63 tỉnh, thành phố.',
  ],
  counterExamples: [
    'UBND huyện Mèo Vạc và UBND huyện Yên Minh đã giải quyết 71 hồ sơ.',
    'Chủ tịch UBND huyện Mèo Vạc cho biết đã giải quyết 71 hồ sơ.',
    'UBND huyện Mèo Vạc tổ chức hội nghị với sự tham dự của 120 đại biểu.',
    'Phối hợp với UBND huyện Mèo Vạc mở 3 lớp tập huấn.',
    'Theo báo cáo của Sở Y tế, có 12 ca mắc mới.',
    'Gia đình anh Sùng Mí Lùng ở xã Niêm Sơn nuôi 20 con lợn.',
    'Theo quy định của Bộ Y tế thì nộp trong 7 ngày.',
    'Trao giải cho đoàn huyện Mèo Vạc và 27 giải cá nhân.',
    'Dự án nhà máy thủy điện Hà Giang đã xong 12 hạng mục.',
    'Thu đạt 44% dự toán HĐND tỉnh giao, tăng 7,1%.',
    'Anh Sùng Mí Lùng, thôn 2 có 3 ha ngô.',
    'Tâm bão cách đảo Lý Sơn 40 km.',
    'Nâng cấp 2 thị trấn (thị trấn Tràm Chim, thị trấn Sa Rài) và 15 chợ.',
    'UBND huyện Mèo Vạc đã xong việc trong 12 ngày.',
    'Theo thống kê của Sở Y tế, đến nay có 12 ca mắc mới.',
    'Các thành viên Sở Y tế đã đi 12 km.',
    'Theo ước tính mới nhất của Bộ Y tế (BYT), mỗi năm có 12 ca mắc mới.',
    'Bộ Tài chính giao chỉ tiêu thu tăng 5%.',
    'Bộ Y tế cũng khuyến cáo uống 2 lít nước.',
    'Sở Xây dựng đề xuất đầu tư 12 tỷ đồng.',
    'Được Ngân hàng Chính sách xã hội huyện Mèo Vạc cho vay 30 triệu đồng.',
    'Họ hoàn trả cho tỉnh Hà Giang trong 10 lần.',
    'Thành lập xã Niêm Sơn trên cơ sở 5.250 ha rừng.',
    'Vị trí: thuộc xã Niêm Sơn; diện tích: 15.000 m2.',
    'Vợ chồng anh Hùng trú thôn 6 đã có 3 con lợn chết.',
    'Tại Hà Giang, ông Sùng Mí Lùng trao 10 suất quà.',
    'Sở Y tế công bố lệnh về 7 luật.',
    'Kiểm tra theo Điều lệ Đảng đối với 40 đảng viên.',
    'Hàng hóa từ Việt Nam sang Lào đạt 5 tấn.',
  ],
  find(document, report) {
    for (const sentence of document.sentences) {
      const scope = new SubjectScope(document);
      for (const finding of sentence) {
        scope.enter(finding);
        const whose = finding.type === 'metric' ? scope.of(finding) : null;
        if (finding.type !== 'metric' || !whose || document.beside.has(finding) || document.located.has(finding)) continue;
        if (isWhose(document.respective.get(finding) ?? finding)) continue;
        if (!DURATIONS.has(finding.unit) && levelWordBefore(document, finding) < 0) report(finding, whose);
      }
    }
  },
});
