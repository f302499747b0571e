import { type Entity, label } from '../../src/index.ts';
import { SAMPLE_GRAPH } from '../sample-graph.ts';

test('every type has one', () => {
  expect(SAMPLE_GRAPH.nodes.map(label)).toEqual([
    'Hoàng Văn Lịch',
    'Chủ tịch',
    'Ủy ban nhân dân tỉnh Cao Bằng',
    'tỉnh Cao Bằng',
    'Quyết định 615/QĐ-UBND',
    'Điều 4',
    '2023-05-12',
    '1500000000 VND',
    'UBND (Ủy ban nhân dân)',
  ]);
});

test.each<[Entity, string]>([
  [{ id: 'provision:a', type: 'provision', article: '3', clause: '1', point: 'a' }, 'điểm a khoản 1 Điều 3'],
  [{ id: 'provision:b', type: 'provision', appendix: 'II' }, 'Phụ lục II'],
  [{ id: 'document:c', type: 'document', kind: 'luật', title: 'Luật Viên chức' }, 'Luật Viên chức'],
  [{ id: 'document:d', type: 'document', kind: 'nghị quyết' }, 'Nghị quyết'],
  [{ id: 'metric:e', type: 'metric', value: { part: 6, whole: 14 }, unit: 'xã' }, '6/14 xã'],
  [{ id: 'metric:f', type: 'metric', value: { min: 1, max: 2 }, unit: 'ha', comparator: '~' }, '~ 1–2 ha'],
])('%j', (node, expected) => {
  expect(label(node)).toBe(expected);
});
