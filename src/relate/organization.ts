import type { Draft, Finding, OrganizationFinding, PlaceFinding } from '../annotate/index.ts';
import { ofType } from '../resolve/index.ts';
import { rule } from './rule.ts';

const firstOf = <F extends Finding>(draft: Draft | null | undefined) => draft?.findings[0] as F | undefined;

export const partOfName = rule({
  name: 'partOf.name',
  type: 'partOf',
  says: 'the name of the body contains or names the bigger body that it belongs to',
  examples: ['Văn phòng Chính phủ vừa có báo cáo.', 'Thường trực HĐND tỉnh Hà Giang tổ chức phiên họp.', 'Đoàn giám sát của Thường trực HĐND tỉnh Lào Cai làm việc tại xã.'],
  counterExamples: ['UBND tỉnh Hà Giang và HĐND tỉnh Hà Giang cùng họp.', 'Bộ Tài chính trình Chính phủ.'],
  find({ findings, context }, report) {
    for (const body of ofType(findings, 'organization')) {
      const parent = firstOf<OrganizationFinding>(context.bodies.get(body.draft as Draft)?.parent);
      if (parent && parent.draft?.findings.length) report(body, parent, { at: body, inferred: body.parent === null });
    }
  },
});

export const jurisdictionOfSeat = rule({
  name: 'jurisdiction.seat',
  type: 'jurisdiction',
  says: 'the body is named with the unit that it serves, or with its level where the document tells the unit',
  examples: ['UBND tỉnh Hà Giang ban hành kế hoạch.', 'Huyện ủy Mèo Vạc họp; huyện Mèo Vạc có 18 xã.', 'Công an thành phố Hải Phòng vào cuộc.'],
  counterExamples: ['Bộ Tài chính làm việc với tỉnh Hà Giang.', 'Thường trực HĐND tỉnh Hà Giang họp phiên thường kỳ.'],
  find({ findings, context }, report) {
    for (const body of ofType(findings, 'organization')) {
      const facts = context.bodies.get(body.draft as Draft);
      const seat = body.inner || body.form === 'anaphor' ? undefined : firstOf<PlaceFinding>(facts?.seat);
      if (seat && seat.level !== 'country') report(body, seat, { at: body, inferred: facts?.inferred ?? false });
    }
  },
});
