import type { Entity, EntityGraph, Mention, Relation } from '../../src/index.ts';

/** What a name must not be able to do in any format. */
export const HOSTILE = [
  `Công ty "Hòa & Bình" <b>'x'</b>`,
  ']]><script>alert(1)</script><![CDATA[',
  '--><!-- <?xml version="1.0"?>',
  `x'); DROP DATABASE neo4j; MATCH (n) DETACH DELETE n //`,
  '"]; n9 [label="x"] //',
  'a\\',
  '\\N \\G \\" \\l',
  '&quot;]; &#34; &amp;lt; #34; #quot;',
  'dòng một\ndòng hai\r\nT9\tperson 0 1\tx',
  '\tthụt\u2028vào\u0085ra\u000b',
  '`markdown` **đậm** [x](javascript:alert(1)) 1. một',
  '"]\n  click n1 "javascript:alert(1)"',
  '%%{init: {"securityLevel": "loose"}}%%',
  '=cmd|\' /C calc\'!A0',
  '+1+1',
  '-2+3',
  '@SUM(A1)',
  "'=1+1",
  "''",
  '＝1',
  'x, "y"',
  '\0nul\u0007',
  '\ud800 nửa \udc00',
  '\ufffe\uffff',
  '𝔘𝔅ℕ𝔇 👩‍👩‍👧 Cao Bằng'.normalize('NFD'),
  '{{7*7}} #{7*7} %s %n $& $1',
  '__proto__',
  '',
  '   ',
] as const;

const found = { rule: 'sample.rule', confidence: 0.9 };

/** A body of that name in a place of that name, with that name as every text that it can be. */
export function hostileGraph(name: string): EntityGraph {
  const nodes: Entity[] = [
    { id: 'person:a', type: 'person', name },
    { id: `office:${name}`, type: 'office', title: name },
    { id: 'document:d', type: 'document', kind: name, number: name, title: name },
    { id: 'metric:m', type: 'metric', value: -5, unit: name, indicator: name },
    { id: 'abbreviation:b', type: 'abbreviation', short: name, expansion: name },
  ];
  const edges: Relation[] = [{ type: 'holds', source: 'person:a', target: `office:${name}`, evidence: { start: 0, end: name.length }, ...found }];
  const mentions: Mention[] = name === '' ? [] : [{ start: 0, end: name.length, node: 'person:a', form: 'name', ...found }];
  return { nodes, edges, mentions };
}

/** With an emoji, a letter in two parts, and a name over two lines. */
export const TEXT = `🏛 ông ${'Lý Tự'.normalize('NFD')}, Chủ tịch UBND\ntỉnh Cao Bằng 🌧 ký Kế hoạch 58/KH-UBND năm 2022; VNPT đạt trên 95%.`;

function at(words: string): { start: number; end: number } {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length };
}

const PERSON = 'Lý Tự'.normalize('NFD');
const BODY = 'UBND\ntỉnh Cao Bằng';

/** Fields of every kind, two edges between the same nodes, an edge to a node that is nowhere mentioned. */
export const GRAPH: EntityGraph = {
  nodes: [
    { id: 'person:ly-tu', type: 'person', name: 'Lý Tự' },
    { id: 'office:chu-tich', type: 'office', title: 'Chủ tịch', inferred: ['title', 'body'] },
    { id: 'organization:ubnd-cao-bang', type: 'organization', name: 'Ủy ban nhân dân tỉnh Cao Bằng' },
    { id: 'organization:vnpt', type: 'organization', name: 'Tập đoàn VNPT' },
    { id: 'place:cao-bang', type: 'place', name: 'tỉnh Cao Bằng', level: 'province', code: '04', until: '2099-01-01', successors: ['place:x', 'place:y'] },
    { id: 'place:viet-nam', type: 'place', name: 'Việt Nam', level: 'country' },
    { id: 'document:58/kh-ubnd', type: 'document', kind: 'kế hoạch', number: '58/KH-UBND', title: 'Kế hoạch trồng rừng' },
    { id: 'provision:58/kh-ubnd/2', type: 'provision', article: '2', clause: '1', point: 'a' },
    { id: 'date:2022', type: 'date', value: '2022' },
    { id: 'date:2022-01-05', type: 'date', value: '2022-01-05' },
    { id: 'metric:>95-%', type: 'metric', value: 95, comparator: '>', unit: '%', indicator: 'tỷ lệ' },
    { id: 'metric:71/86', type: 'metric', value: { part: 71, whole: 86 }, unit: 'hồ sơ' },
    { id: 'metric:10-15', type: 'metric', value: { min: 10, max: 15.5 }, unit: 'ha' },
    { id: 'abbreviation:ubnd', type: 'abbreviation', short: 'UBND', expansion: 'Ủy ban nhân dân' },
    { id: 'abbreviation:vnpt', type: 'abbreviation', short: 'VNPT', expansion: 'Tập đoàn VNPT' },
  ],
  edges: [
    { type: 'holds', source: 'person:ly-tu', target: 'office:chu-tich', status: 'acting', evidence: at(`${PERSON}, Chủ tịch`), ...found },
    { type: 'holds', source: 'person:ly-tu', target: 'office:chu-tich', status: 'former', evidence: at(PERSON), ...found },
    { type: 'postIn', source: 'office:chu-tich', target: 'organization:ubnd-cao-bang', evidence: at(`Chủ tịch ${BODY}`), ...found },
    { type: 'jurisdiction', source: 'organization:ubnd-cao-bang', target: 'place:cao-bang', inferred: true, evidence: at(BODY), ...found },
    { type: 'within', source: 'place:cao-bang', target: 'place:viet-nam', inferred: true, evidence: at('tỉnh Cao Bằng'), ...found },
    { type: 'issuedOn', source: 'document:58/kh-ubnd', target: 'date:2022-01-05', evidence: at('58/KH-UBND'), ...found },
    { type: 'appliesDuring', source: 'document:58/kh-ubnd', target: 'date:2022', evidence: at('Kế hoạch 58/KH-UBND năm 2022'), ...found },
  ],
  mentions: [
    { ...at(PERSON), node: 'person:ly-tu', form: 'name', ...found },
    { ...at(`Chủ tịch ${BODY}`), node: 'office:chu-tich', form: 'name', ...found },
    { ...at(BODY), node: 'organization:ubnd-cao-bang', form: 'short', ...found },
    { ...at('UBND'), node: 'abbreviation:ubnd', form: 'short', ...found },
    { ...at('tỉnh Cao Bằng'), node: 'place:cao-bang', form: 'name', ...found },
    { ...at('Kế hoạch 58/KH-UBND'), node: 'document:58/kh-ubnd', form: 'name', ...found },
    { ...at('năm 2022'), node: 'date:2022', form: 'name', ...found },
    { ...at('VNPT'), node: 'organization:vnpt', form: 'name', ...found },
    { ...at('VNPT'), node: 'abbreviation:vnpt', form: 'short', ...found },
    { ...at('trên 95%'), node: 'metric:>95-%', form: 'name', ...found },
  ],
};

/** Text as Python counts it. */
export function inCodePoints(text: string, start: number, end: number): string {
  return [...text].slice(start, end).join('');
}
