import { isAloneInCell, type OfficeFinding, type OrganizationFinding, type PersonFinding } from '../annotate/index.ts';
import { Cue } from '../lexicon/index.ts';
import { Shape } from '../text/index.ts';
import { holders } from './holder.ts';
import { chainsOf } from './people-chain.ts';
import { rule } from './rule.ts';

export const holdsBeside = rule({
  name: 'holds.beside',
  type: 'holds',
  says: 'the office stands beside the name, before or after it, or behind làm',
  examples: [
    'Đồng chí Lê Văn Bình, Bí thư Tỉnh ủy, Chủ tịch HĐND tỉnh chủ trì.',
    'Chủ tịch UBND tỉnh Hà Giang Nguyễn Văn Sơn phát biểu.',
    'Ông Lê Văn Bình, Ủy viên Ban Thường vụ, Trưởng ban Dân vận Tỉnh ủy dự.',
    'Chủ tịch UBND xã Lũng Cú, Vàng Thị Mai cho biết xã có 12 thôn.',
    'Đoàn công tác do ông Trần Quốc Huy làm Trưởng đoàn kiểm tra.',
    'Các đồng chí: Lê Văn Bình, Bí thư Huyện ủy; Trần Quốc Huy, Chủ tịch UBND huyện.',
    'Ông Trần Quốc Huy, nguyên Giám đốc Sở Y tế đến dự.',
  ],
  counterExamples: [
    'Ông Trần Quốc Huy báo cáo Chủ tịch UBND tỉnh Hà Giang.',
    'Chủ tịch UBND tỉnh Hà Giang giao ông Trần Quốc Huy kiểm tra.',
    'Ông Trần Quốc Huy. Giám đốc Sở Y tế đến dự.',
    'Văn phòng Chủ tịch nước Lê Văn Bình.',
    'Chủ tịch UBND xã Lũng Cú, Vàng Thị Mai cùng dự.',
    'Ông Lê Văn Bình – đại diện – Trưởng phòng Nội vụ, ông Trần Quốc Huy – giáo viên.',
  ],
  find(document, report) {
    for (const chain of chainsOf(document)) {
      for (const { person, office, status } of holders(document, chain)) report(person, office, status ? { status } : {});
    }
  },
});

/** `, đại biểu ⟦Quốc hội⟧` */
const NEAR = 4;

/** Between an office and its signature: `(đã ký)`, a stamp. */
const SIGNATURE_GAP = 8;
/** Where the list of recipients runs beside them in a table: `| CHỦ TỊCH\⏎- Chính phủ;\ |⏎Việt Nam;\ | Lê Văn Bình`. */
const CELL_GAP = 80;

export const holdsSignature = rule({
  name: 'holds.signature',
  type: 'holds',
  says: 'the name is signed below the office in capitals, or further down in the cells of a table',
  examples: [
    'TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nLê Hồng Phúc',
    '| TM. HỘI ĐỒNG NHÂN DÂN\\\n| CHỦ TỊCH\\\nNơi nhận:\\ | \\\n- Như Điều 2;\\ | Lê Hồng Phúc\n- Lưu: VT. |',
  ],
  counterExamples: [
    'KT. CHỦ TỊCH\nUBND tỉnh họp. Ông Lê Hồng Phúc dự.',
    '| CHỦ TỊCH\\\nNơi nhận:\\ | \\\n- Ông Lê Hồng Phúc, xã Lũng Cú;\\ |',
  ],
  find({ of, reading }, report) {
    let above: OfficeFinding | null = null;
    for (const finding of of('person', 'office')) {
      if (finding.type === 'office') above = finding;
      if (finding.type !== 'person' || !above || !reading.tokens.is(above.to - 1, Shape.ALL_CAPS)) continue;
      const isSigned = isAloneInCell(reading, finding.from, finding.to);
      const gap = above.rule === 'office.signature' ? CELL_GAP : SIGNATURE_GAP;
      if (!isSigned || finding.from - above.to > gap) continue;
      report(finding, above);
      above = null;
    }
  },
});

export const postInBody = rule({
  name: 'postIn.body',
  type: 'postIn',
  says: 'the body stands in the words of the office',
  examples: ['Giám đốc Sở Y tế Hà Giang báo cáo.', 'Trưởng đoàn giám sát kết luận. Đoàn giám sát của HĐND tỉnh Lào Cai làm việc.'],
  counterExamples: ['Giám đốc các sở báo cáo.', 'Sở Y tế Hà Giang báo cáo.'],
  find({ byType }, report) {
    for (const office of byType.office) if (office.body) report(office, office.body, { at: office });
  },
});

export const postInImplied = rule({
  name: 'postIn.implied',
  type: 'postIn',
  says: 'the title alone tells the body, which the text names elsewhere',
  examples: ['Chính phủ họp. Phó Thủ tướng Lê Văn Bình chủ trì.'],
  counterExamples: ['Phó Thủ tướng Lê Văn Bình chủ trì.'],
  find({ byType, drafts }, report) {
    for (const office of byType.office) {
      if (office.body || office.impliedBody === '') continue;
      const body = drafts.get('organization', office.impliedBody.toLowerCase())?.findings[0] as OrganizationFinding | undefined;
      if (body) report(office, body, { inferred: true, at: office });
    }
  },
});

export const postInCommittee = rule({
  name: 'postIn.committee',
  type: 'postIn',
  says: 'the title is that of a member of a party committee, and the text names one that it can be',
  examples: [
    'Ông Lê Văn Bình, Ủy viên Thường vụ, Trưởng ban Pháp chế dự. Tỉnh ủy Hà Giang họp.',
    'Tỉnh ủy viên Lê Văn Bình dự hội nghị của Tỉnh ủy Hà Giang.',
  ],
  counterExamples: [
    'Tỉnh ủy viên Lê Văn Bình dự hội nghị của Huyện ủy Mèo Vạc.',
    'Ông Lê Văn Bình, Ủy viên Thường vụ. Tỉnh ủy Hà Giang và Huyện ủy Mèo Vạc họp.',
  ],
  find({ byType }, report) {
    const byHead = new Map<string, OrganizationFinding | null>();
    const put = (head: string, body: OrganizationFinding) => {
      const known = byHead.get(head);
      byHead.set(head, known === undefined || known?.draft === body.draft ? body : null);
    };
    for (const body of byType.organization) {
      if (body.class !== 'party-committee' || !body.draft) continue;
      put('', body);
      put(body.head.toLowerCase(), body);
    }
    for (const office of byType.office) {
      if (office.body || !(office.title.endsWith(' ủy viên') || office.title === 'Ủy viên Thường vụ')) continue;
      const head = office.title === 'Ủy viên Thường vụ' ? '' : office.title.replace(/ viên$/u, '').toLowerCase();
      const committee = byHead.get(head);
      if (committee) report(office, committee, { inferred: true, at: office });
    }
  },
});

export const postInUnderstood = rule({
  name: 'postIn.understood',
  type: 'postIn',
  says: 'the office signs for the body behind TM. or that of the letterhead, or shares that of its deputies',
  examples: [
    'NGHỊ QUYẾT\nVỀ GIÁ NƯỚC SẠCH\nHỘI ĐỒNG NHÂN DÂN TỈNH HÀ GIANG\nCăn cứ Luật Giá;\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nLê Hồng Phúc',
    'BỘ Y TẾ\nCHỈ THỊ\nVề tiêm chủng\nCác đơn vị thực hiện./.\nNơi nhận: - Như trên; | KT. BỘ TRƯỞNG THỨ TRƯỞNG Lê Hồng Phúc',
    'Chủ tịch, các Phó Chủ tịch UBND tỉnh Hà Giang dự.',
  ],
  counterExamples: ['KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nLê Hồng Phúc', 'Chủ tịch, các Phó Giám đốc Sở Y tế Hà Giang dự.'],
  find({ context }, report) {
    for (const [office, body] of context.posts) report(office, body, { inferred: true, at: office });
  },
});

export const memberOfNamed = rule({
  name: 'memberOf.named',
  type: 'memberOf',
  says: 'đại biểu or thành viên and the body stand beside the name, or the person leads the delegation',
  examples: [
    'Đại biểu Quốc hội Lê Văn Bình phát biểu.',
    'Ông Lê Văn Bình, đại biểu Quốc hội tỉnh Hà Giang nêu ý kiến.',
    'Đồng chí Lê Văn Bình dẫn đầu Đoàn công tác của Bộ Y tế.',
  ],
  counterExamples: ['Ông Lê Văn Bình gặp đại biểu Quốc hội tỉnh Hà Giang.', 'Quốc hội nghe ông Lê Văn Bình phát biểu.'],
  find({ findings, reading }, report) {
    const { tokens, matches } = reading;
    const says = (token: number, cue: number, to: number) => token >= 0 && matches.isCue(token, cue) && matches.cueTo(token) === to;
    let person: PersonFinding | null = null;
    let to = -1;
    for (const finding of findings) {
      if (finding.type === 'person') {
        [person, to] = [finding, finding.to];
        const body = reading.findings.endingAt(finding.from, 'organization');
        if (body && (says(body.from - 1, Cue.memberOf, body.from) || says(body.from - 2, Cue.memberOf, body.from))) report(finding, body);
      } else if (finding.type === 'office' && finding.from - to <= 2) {
        to = finding.to;
      } else if (finding.type === 'organization' && person && finding.from >= to) {
        if (finding.from - to > NEAR) person = null;
        const isJoined = tokens.isSign(to, ',') || tokens.isSign(to, '-');
        if (person && (says(to, Cue.leads, finding.from) || (isJoined && says(to + 1, Cue.memberOf, finding.from))))
          report(person, finding);
        to = finding.to;
      }
    }
  },
});
