import fc from 'fast-check';
import { toMermaid } from '../../src/formats/index.ts';
import { GRAPH, HOSTILE, hostileGraph } from './samples.ts';

/** All that a line may be: whatever the words of a document, they stand between quotes and have no sign of Mermaid's. */
const NODE = /^ {2}(n\d+)\["([\p{L}\p{M}\p{N} \-.,/]|#\d+;)+"\]:::[a-z]+$/u;
const EDGE = /^ {2}n\d+ (-->|-\.->)\|[A-Za-z]+(, [a-z]+)?\| n\d+$/;

function linesOf(mermaid: string): readonly string[] {
  const [first, ...lines] = mermaid.split('\n');
  expect(first).toBe('flowchart LR');
  expect(lines.pop()).toBe('');
  return lines;
}

/** As Mermaid decodes its entities, after it has read the line. */
function labelOf(line = ''): string {
  const [, words = ''] = /\["(.*)"\]/.exec(line) ?? [];
  return words.replace(/#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));
}

/** Mermaid takes no empty label. */
function drawn(name: string): string {
  return name.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ') || ' ';
}

test('nodes and edges', () => {
  const lines = linesOf(toMermaid(GRAPH));
  expect(lines.slice(0, 3)).toEqual(['  n1["Lý Tự"]:::person', '  n2["Chủ tịch"]:::office', '  n3["Ủy ban nhân dân tỉnh Cao Bằng"]:::organization']);
  expect(lines[6]).toBe('  n7["Kế hoạch 58/KH-UBND"]:::document');
  expect(lines.slice(GRAPH.nodes.length)).toEqual([
    '  n1 -->|holds, acting| n2',
    '  n1 -->|holds, former| n2',
    '  n2 -->|postIn| n3',
    '  n3 -.->|jurisdiction| n5',
    '  n5 -.->|within| n6',
    '  n7 -->|issuedOn| n10',
    '  n7 -->|appliesDuring| n9',
  ]);
});

test.each([
  ['TP. Hồ Chí Minh', 'TP#46; Hồ Chí Minh'],
  ['1. Mở đầu', '1#46; Mở đầu'],
  ['- gạch', '#45; gạch'],
  ['1.500 đồng', '1.500 đồng'],
  ['A "B"', 'A #34;B#34;'],
  ['Kinh tế - Ngân sách', 'Kinh tế - Ngân sách'],
  ['  - gạch', '  #45; gạch'],
  ['a--b', 'a-#45;b'],
  ['x;y', 'x#59;y'],
])('%j is written %j', (name, written) => {
  expect(linesOf(toMermaid(hostileGraph(name)))[0]).toBe(`  n1["${written}"]:::person`);
});

test.each(HOSTILE)('%j is only text', (name) => {
  const graph = hostileGraph(name);
  const lines = linesOf(toMermaid(graph));
  expect(lines).toHaveLength(graph.nodes.length + 1);
  expect(lines.filter((line) => !NODE.test(line))).toEqual([expect.stringMatching(EDGE)]);
  expect(labelOf(lines[0])).toBe(drawn(name));
});

test('any text comes back', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (name) => {
      const [line] = linesOf(toMermaid(hostileGraph(name)));
      expect(line).toMatch(NODE);
      expect(labelOf(line)).toBe(drawn(name));
    }),
  );
});
