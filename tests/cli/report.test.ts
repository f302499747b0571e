import { report } from '../../src/cli/report.ts';
import { SAMPLE_GRAPH } from '../sample-graph.ts';

test('a graph is told in tables', () => {
  expect(report(SAMPLE_GRAPH)).toBe(`People (1)
  name            office
  Hoàng Văn Lịch  Chủ tịch, Ủy ban nhân dân tỉnh Cao Bằng

Offices (1)
  title     body                           held by
  Chủ tịch  Ủy ban nhân dân tỉnh Cao Bằng  Hoàng Văn Lịch

Documents (1)
  document                on
  Quyết định 615/QĐ-UBND  2023-05-12

Metrics (1)
  value          unit
  1.500.000.000  VND

Edges (3)
  from                    edge      to
  Hoàng Văn Lịch          holds     Chủ tịch
  Chủ tịch                postIn    Ủy ban nhân dân tỉnh Cao Bằng
  Quyết định 615/QĐ-UBND  issuedOn  2023-05-12                     inferred
`);
});

test('a former office, a range and a share', () => {
  const found = { evidence: { start: 0, end: 1 }, rule: 'r', confidence: 1 };
  const told = report({
    nodes: [
      { id: 'person:a', type: 'person', name: 'Lò Thị Mai' },
      { id: 'office:b', type: 'office', title: 'Bí thư' },
      { id: 'metric:c', type: 'metric', value: { min: 10, max: 12.5 }, unit: 'ha', comparator: '~' },
      { id: 'metric:d', type: 'metric', value: { part: 6, whole: 1400 }, unit: 'xã', indicator: 'đạt chuẩn' },
    ],
    edges: [{ type: 'holds', source: 'person:a', target: 'office:b', status: 'former', ...found }],
    mentions: [],
  });
  expect(told).toContain('Lò Thị Mai  Bí thư (former)');
  expect(told).toContain('~ 10 – 12,5  ha');
  expect(told).toContain('6/1.400');
});

test('an empty graph says so', () => {
  expect(report({ nodes: [], edges: [], mentions: [] })).toBe('Nothing found.\n');
});
