import type { Finding, MetricFinding } from '../annotate/index.ts';
import { Cue } from '../lexicon/index.ts';
import type { Resolution } from '../resolve/index.ts';
import { Shape } from '../text/index.ts';
import { levelWordBefore } from './metric-level.ts';
import { rule } from './rule.ts';
import { positionOf } from './sentences.ts';
import { SubjectScope } from './subject-scope.ts';
import { isListedWith, isWhose, type Whose } from './whose.ts';

/** So many mentions may stand between a figure and the one that says whose it is. */
const NEAR = 6;

/** How long something takes is said of the thing, not of who does it. */
const DURATIONS: ReadonlySet<string> = new Set(['năm', 'quý', 'tháng', 'tuần', 'ngày', 'ngày làm việc', 'giờ', 'phút']);

/** Widest gap between a percentage and the `tại` behind what it is a share of: `100% hồ sơ phát sinh tại …`. */
const WIDEST_SHARE = 6;

/** Where the words `tại`, `ở`, `trên địa bàn`, `của` behind the figure end, 0 when none stand there. */
function locatedEnd({ reading: { tokens, matches } }: Resolution, { to, unit }: MetricFinding): number {
  const last = unit === '%' ? to + WIDEST_SHARE : to;
  for (let token = to; token <= last; token++) {
    if (tokens.is(token, Shape.BREAK_BEFORE) || tokens.is(token, Shape.SIGN) || tokens.is(token, Shape.NUMBER)) return 0;
    const isOwned = token === to && matches.isCue(token, Cue.of);
    if (isOwned || matches.isCue(token, Cue.located) || matches.isCue(token, Cue.refersTo)) return matches.cueTo(token);
  }
  return 0;
}

/** The body or place that begins there, among the mentions behind the figure, and the places listed with it, `tại xã ⟦Niêm Sơn⟧, ⟦Lũng Cú⟧`; `80% hồ sơ tại cấp tỉnh` names none. */
function ownersFrom(document: Resolution, first: number, findings: readonly Finding[], index: number): readonly Whose[] {
  const owners: Whose[] = [];
  let from = first;
  for (const finding of findings.slice(index + 1, index + 1 + NEAR)) {
    const isNext = finding.from === from && isWhose(finding) && (owners.length === 0 || isListedWith(owners[0] as Whose, finding));
    if (!isNext) continue;
    owners.push(finding);
    from = nextItem(document, finding.to);
  }
  return owners;
}

/** Where the next item of a list begins behind a comma or `và`; -1 for none. */
function nextItem({ reading: { tokens, matches } }: Resolution, to: number): number {
  if (tokens.is(to, Shape.BREAK_BEFORE)) return -1;
  return tokens.isSign(to, ',') || matches.isCue(to, Cue.and) ? to + 1 : -1;
}

export const aboutLocated = rule({
  name: 'about.located',
  type: 'about',
  says: 'tại, ở, trên địa bàn or của and the place or body stand behind the figure',
  examples: [
    'Có 12 hộ nghèo tại xã Niêm Sơn.',
    'Xây mới 3 trạm y tế ở huyện Mèo Vạc.',
    'Đến nay 100% hồ sơ phát sinh tại UBND huyện Mèo Vạc đúng hạn.',
    'Có 7 lĩnh vực của tỉnh Hà Giang được ưu tiên.',
  ],
  counterExamples: [
    'Tại xã Niêm Sơn, có 12 hộ nghèo.',
    'Có 12 hộ nghèo. Tại xã Niêm Sơn, đường đã mở.',
    'Đã xong 12%, tại xã Niêm Sơn chưa làm.',
  ],
  find(document, report) {
    for (const metric of document.byType.metric) {
      const from = locatedEnd(document, metric);
      if (from === 0) continue;
      for (const owner of ownersFrom(document, from, document.findings, positionOf(document, metric))) report(metric, owner);
    }
  },
});

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
      sentence.forEach((finding, i) => {
        scope.enter(finding);
        const whose = finding.type === 'metric' ? scope.of(finding) : null;
        if (finding.type !== 'metric' || !whose || document.beside.has(finding) || isWhose(document.respective.get(finding) ?? finding))
          return;
        if (DURATIONS.has(finding.unit) || levelWordBefore(document, finding) >= 0) return;
        const located = locatedEnd(document, finding);
        if (located === 0 || ownersFrom(document, located, sentence, i).length === 0) report(finding, whose);
      });
    }
  },
});
