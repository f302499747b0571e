import type { Draft, Finding, OrganizationFinding, PlaceFinding, Reading } from '../annotate/index.ts';
import { Cue } from '../lexicon/index.ts';
import { Shape } from '../text/index.ts';
import { rule } from './rule.ts';

const firstOf = <F extends Finding>(draft: Draft | null | undefined) => draft?.findings[0] as F | undefined;

export const partOfName = rule({
  name: 'partOf.name',
  type: 'partOf',
  says: 'the name of the body contains or names the bigger body that it belongs to',
  examples: [
    'Văn phòng Chính phủ vừa có báo cáo.',
    'Thường trực HĐND tỉnh Hà Giang tổ chức phiên họp.',
    'Đoàn giám sát của Thường trực HĐND tỉnh Lào Cai làm việc tại xã.',
  ],
  counterExamples: ['UBND tỉnh Hà Giang và HĐND tỉnh Hà Giang cùng họp.', 'Bộ Tài chính trình Chính phủ.'],
  find({ byType, context }, report) {
    for (const body of byType.organization) {
      const parent = firstOf<OrganizationFinding>(context.bodies.get(body.draft)?.parent);
      if (parent) report(body, parent, { at: body, inferred: body.parent === null });
    }
  },
});

/** Units of a bigger body that may be named with it behind a dash: `Phòng Pháp chế - Sở Y tế`, … */
const SMALL_UNITS: ReadonlySet<string> = new Set(['division', 'centre', 'institute', 'office', 'inner-organ', 'board', 'project-board']);

/** … and those that have such units: `Cục Thủy lợi - Bộ Nông nghiệp và Môi trường`. */
const BIG_UNITS: ReadonlySet<string> = new Set(['department']);

/** The classes of the two let the first be a unit of the other. */
function mayBeUnitOf(part: OrganizationFinding, whole: OrganizationFinding): boolean {
  if (SMALL_UNITS.has(whole.class)) return false;
  return SMALL_UNITS.has(part.class) || (BIG_UNITS.has(part.class) && !BIG_UNITS.has(whole.class));
}

/** Tokens between the two: `⟦( trực thuộc⟧`. */
const MOST_BETWEEN = 3;

export const partOfJoined = rule({
  name: 'partOf.joined',
  type: 'partOf',
  says: 'thuộc, trực thuộc, của, a dash, or a comma that joins no list stands between the body and the bigger one',
  examples: [
    'Cục Thủy lợi thuộc Bộ Nông nghiệp và Môi trường kiểm tra đập.',
    'Phòng Nội vụ trực thuộc UBND huyện Mèo Vạc.',
    'Sự cố tại Nhà máy Xi măng Hà Giang (thuộc Tổng công ty Xi măng Việt Nam).',
    'Cục Y tế dự phòng - Bộ Y tế',
    'Ban Quản lý dự án Giao thông - Sở Xây dựng Hà Giang',
    'Theo Vụ Kế hoạch, Bộ Y tế, dịch đã lui.',
    'Gửi Hội đồng Dân tộc và các Ủy ban của Quốc hội.',
  ],
  counterExamples: [
    'Sở Y tế, Sở Nội vụ cùng dự.',
    'Bộ Y tế - Bộ Tài chính phối hợp.',
    'Sở Y tế - Cục Thuế phối hợp.',
    'Cục Thuế, Bộ Y tế và Bộ Tài chính cùng dự.',
    'Sở Nội vụ, Cục Thuế, Bộ Y tế cùng dự.',
    'Sở Y tế, Bộ Y tế cùng dự.',
    'Bộ Y tế và Sở Y tế tỉnh Hà Giang',
    'Bộ Y tế và các đề nghị của Quốc hội',
  ],
  find({ byType, reading }, report) {
    const { tokens, matches } = reading;
    const bodies = outermost(byType.organization);
    bodies.forEach((part, i) => {
      const whole = bodies[i + 1];
      if (whole && sharesOwner(reading, part.to, whole.from)) report(part, whole);
      if (!whole || whole.from - part.to > MOST_BETWEEN || tokens.is(whole.from, Shape.BREAK_BEFORE)) return;
      const at = tokens.isSign(part.to, '(') ? part.to + 1 : part.to;
      const joint = matches.cue(at);
      const isJoined = (joint === Cue.belongs || (joint === Cue.of && at === part.to)) && matches.cueTo(at) === whole.from;
      const isNext = part.to + 1 === whole.from && mayBeUnitOf(part, whole);
      const isDashed = isNext && tokens.isSign(part.to, '-');
      const isPair =
        isNext && tokens.isSign(part.to, ',') && isMinistry(part, whole) && !isNear(bodies[i - 1], part) && !isNear(whole, bodies[i + 2]);
      if (isJoined || isDashed || isPair) report(part, whole);
    });
  },
});

/** A place where something is done is followed by who does it: `tại Trung tâm Hội nghị, Bộ Y tế tổ chức …` */
const PAIRED: ReadonlySet<string> = new Set(['department', 'institute']);

/** `Vụ Kế hoạch, Bộ Y tế`, not `Sở Y tế, Bộ Y tế`: a Sở is of its province. */
const isMinistry = (part: OrganizationFinding, whole: OrganizationFinding) =>
  PAIRED.has(part.class) && (part.level === '' || part.level === 'country') && part.parent === null && whole.class === 'ministry';

/** Two bodies beside each other are of one list: no more than a sign or `và` between them. */
const isNear = (a: OrganizationFinding | undefined, b: OrganizationFinding | undefined) =>
  a !== undefined && b !== undefined && b.from - a.to <= 2;

/** `Hội đồng Dân tộc ⟦và các Ủy ban của⟧ Quốc hội`: all of them are. */
function sharesOwner({ tokens, matches }: Reading, from: number, to: number): boolean {
  if (!matches.isCue(from, Cue.and) || tokens.sentence[from] !== tokens.sentence[to]) return false;
  // `và các` is one cue, `và một số` two.
  const others = matches.cueTo(from);
  const kind = matches.isCue(others, Cue.plural) ? matches.cueTo(others) : others;
  if (kind === from + 1 || !tokens.is(kind, Shape.CAPITAL)) return false;
  // `Ban`, `UB`, `Ủy ban`
  return [kind + 1, kind + 2].some((of) => matches.isCue(of, Cue.of) && matches.cueTo(of) === to);
}

/** Mentions that stand in no other of the list. */
function outermost(bodies: readonly OrganizationFinding[]): OrganizationFinding[] {
  let end = 0;
  return bodies.filter((body) => {
    const isOuter = body.from >= end;
    if (isOuter) end = body.to;
    return isOuter;
  });
}

/** Named with a place that they do not serve, or organs of a bigger body. */
const UNSEATED: ReadonlySet<string> = new Set(['university', 'faculty']);

export const jurisdictionOfSeat = rule({
  name: 'jurisdiction.seat',
  type: 'jurisdiction',
  says: 'the body is named with the unit that it serves, or with its level where the document tells the unit',
  examples: [
    'UBND tỉnh Hà Giang ban hành kế hoạch.',
    'Huyện ủy Mèo Vạc họp; huyện Mèo Vạc có 18 xã.',
    'Công an thành phố Hải Phòng vào cuộc.',
    'Bệnh viện Nhi Hà Giang quá tải.',
  ],
  counterExamples: [
    'Bộ Tài chính làm việc với tỉnh Hà Giang.',
    'Ban Thường vụ Đảng ủy họp tại tỉnh Hà Giang.',
    'Bộ Ngoại giao Nhật Bản ra tuyên bố.',
  ],
  find({ byType, context }, report) {
    for (const body of byType.organization) {
      const facts = context.bodies.get(body.draft);
      const hasNone = body.inner || UNSEATED.has(body.class) || body.form === 'anaphor';
      const seat = hasNone ? undefined : firstOf<PlaceFinding>(facts?.seat);
      if (seat && seat.level !== 'country') report(body, seat, { at: body, inferred: facts?.inferred ?? false });
    }
  },
});
