import type { EntityGraph } from '../src/index.ts';

/** A text and what a reading of it may look like; one node of every type. */
export const SAMPLE_TEXT =
  'Ngày 12/5/2023, ông Hoàng Văn Lịch, Chủ tịch UBND tỉnh Cao Bằng ký Quyết định 615/QĐ-UBND; theo Điều 4, hỗ trợ 1,5 tỷ đồng.';

function at(words: string): { start: number; end: number } {
  const start = SAMPLE_TEXT.indexOf(words);
  return { start, end: start + words.length };
}

const found = { rule: 'sample.rule', confidence: 0.9 };

export const SAMPLE_GRAPH: EntityGraph = {
  nodes: [
    { id: 'person:hoang-van-lich', type: 'person', name: 'Hoàng Văn Lịch' },
    { id: 'office:chu-tich@cao-bang', type: 'office', title: 'Chủ tịch' },
    { id: 'organization:uy-ban-nhan-dan-tinh-cao-bang', type: 'organization', name: 'Ủy ban nhân dân tỉnh Cao Bằng' },
    { id: 'place:tinh-cao-bang', type: 'place', name: 'tỉnh Cao Bằng', level: 'province', code: '04' },
    { id: 'document:615/qd-ubnd', type: 'document', kind: 'quyết định', number: '615/QĐ-UBND' },
    { id: 'provision:615/qd-ubnd/4', type: 'provision', article: '4' },
    { id: 'date:2023-05-12', type: 'date', value: '2023-05-12' },
    { id: 'metric:1500000000-vnd', type: 'metric', value: 1_500_000_000, unit: 'VND' },
    { id: 'abbreviation:ubnd', type: 'abbreviation', short: 'UBND', expansion: 'Ủy ban nhân dân' },
  ],
  edges: [
    {
      type: 'holds',
      source: 'person:hoang-van-lich',
      target: 'office:chu-tich@cao-bang',
      evidence: at('Hoàng Văn Lịch, Chủ tịch UBND tỉnh Cao Bằng'),
      ...found,
    },
    {
      type: 'postIn',
      source: 'office:chu-tich@cao-bang',
      target: 'organization:uy-ban-nhan-dan-tinh-cao-bang',
      evidence: at('Chủ tịch UBND tỉnh Cao Bằng'),
      ...found,
    },
    {
      type: 'issuedOn',
      source: 'document:615/qd-ubnd',
      target: 'date:2023-05-12',
      inferred: true,
      evidence: at('Quyết định 615/QĐ-UBND'),
      ...found,
    },
  ],
  mentions: [
    { ...at('Ngày 12/5/2023'), node: 'date:2023-05-12', form: 'name', ...found },
    { ...at('Hoàng Văn Lịch'), node: 'person:hoang-van-lich', form: 'name', ...found },
    { ...at('Chủ tịch UBND tỉnh Cao Bằng'), node: 'office:chu-tich@cao-bang', form: 'name', ...found },
    { ...at('UBND tỉnh Cao Bằng'), node: 'organization:uy-ban-nhan-dan-tinh-cao-bang', form: 'name', ...found },
    { ...at('UBND'), node: 'abbreviation:ubnd', form: 'short', ...found },
    { ...at('tỉnh Cao Bằng'), node: 'place:tinh-cao-bang', form: 'name', ...found },
    { ...at('Quyết định 615/QĐ-UBND'), node: 'document:615/qd-ubnd', form: 'name', ...found },
    { ...at('Điều 4'), node: 'provision:615/qd-ubnd/4', form: 'name', ...found },
    { ...at('1,5 tỷ đồng'), node: 'metric:1500000000-vnd', form: 'name', ...found },
  ],
};
