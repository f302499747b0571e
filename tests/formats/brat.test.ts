import fc from 'fast-check';
import { bratConfiguration, type OffsetUnit, toBrat } from '../../src/formats/index.ts';
import { type EntityGraph, extract, label } from '../../src/index.ts';
import { RELATION_TYPES } from '../../src/model/index.ts';
import { anyText } from '../arbitrary-text.ts';
import { GRAPH, HOSTILE, hostileGraph, TEXT } from './samples.ts';

interface Annotation {
  readonly id: string;
  readonly type: string;
  readonly arguments: readonly string[];
  readonly words: string;
}

/** As brat reads it: Python's lines, columns parted by tabs; that the words are those of the text is checked, as brat does. */
function read(ann: string, text: string, unit: OffsetUnit): readonly Annotation[] {
  const characters = unit === 'codepoint' ? [...text] : text.split('');
  const lines = ann.split(/\r\n|(?!\t)[\p{Cc}\p{Zl}\p{Zp}]/u);
  expect(lines.pop()).toBe('');
  return lines.map((line) => {
    const [id = '', middle = '', words = '', ...rest] = line.split('\t');
    expect(rest).toEqual([]);
    expect(id).toMatch(/^[TRAN]\d+$/);
    const [type = '', ...args] = middle.split(' ');
    if (id.startsWith('T')) {
      const fragments = args.join(' ').split(';').map((fragment) => fragment.split(' ').map(Number));
      expect(fragments.map(([from, to]) => characters.slice(from, to).join('')).join(' ')).toBe(words);
    }
    return { id, type, arguments: args, words };
  });
}

const annotations = read(toBrat(TEXT, GRAPH, { offsets: 'codepoint' }), TEXT, 'codepoint');
const kind = (letter: string) => annotations.filter(({ id }) => id.startsWith(letter));

test('a T for each mention', () => {
  expect(kind('T').map(({ type }) => type)).toEqual(['person', 'office', 'organization', 'abbreviation', 'place', 'document', 'date', 'organization', 'abbreviation', 'metric']);
});

test('a span over two lines is in two fragments', () => {
  const [, office] = kind('T');
  expect(office?.words).toBe('Chủ tịch UBND tỉnh Cao Bằng');
  expect(toBrat(TEXT, GRAPH)).toContain(`T2\toffice ${TEXT.indexOf('Chủ')} ${TEXT.indexOf('\n')};${TEXT.indexOf('tỉnh')} ${TEXT.indexOf(' 🌧')}\t`);
});

test('an R for each edge between nodes that are mentioned', () => {
  expect(kind('R')).toEqual([
    { id: 'R1', type: 'holds', arguments: ['Arg1:T1', 'Arg2:T2'], words: '' },
    { id: 'R2', type: 'holds', arguments: ['Arg1:T1', 'Arg2:T2'], words: '' },
    { id: 'R3', type: 'postIn', arguments: ['Arg1:T2', 'Arg2:T3'], words: '' },
    { id: 'R4', type: 'jurisdiction', arguments: ['Arg1:T3', 'Arg2:T5'], words: '' },
    { id: 'R5', type: 'appliesDuring', arguments: ['Arg1:T6', 'Arg2:T7'], words: '' },
  ]);
});

test('attributes of mentions and edges', () => {
  expect(kind('A').map(({ type, arguments: args }) => [type, ...args].join(' '))).toEqual([
    'form T3 short',
    'form T4 short',
    'form T9 short',
    'status R1 acting',
    'status R2 former',
    'inferred R4',
  ]);
});

test('an N for each mention says which node it is', () => {
  const nodes = new Map(GRAPH.nodes.map((node) => [node.id, node]));
  expect(kind('N').map(({ arguments: [mark, id], words }) => [mark, id, words])).toEqual(
    GRAPH.mentions.map(({ node }, i) => [`T${i + 1}`, `thucthe:${node}`, label(nodes.get(node) as (typeof GRAPH.nodes)[number])]),
  );
});

test('an edge joins the mentions that it was read from', () => {
  const text = 'Cao Bằng; Lạng Sơn; Cao Bằng, Lạng Sơn';
  const found = { form: 'name', rule: 'x', confidence: 1 } as const;
  const at = (start: number, node: string) => ({ start, end: start + 8, node, ...found });
  const graph: EntityGraph = {
    nodes: ['a', 'b'].map((id) => ({ id, type: 'place', name: id, level: 'other' })),
    mentions: [at(0, 'a'), at(10, 'b'), at(20, 'a'), at(30, 'b')],
    edges: [
      { type: 'within', source: 'a', target: 'b', evidence: { start: 20, end: 38 }, rule: 'x', confidence: 1 },
      { type: 'within', source: 'a', target: 'b', evidence: { start: 9, end: 9 }, rule: 'x', confidence: 1 },
    ],
  };
  expect(read(toBrat(text, graph), text, 'utf16').filter(({ id }) => id.startsWith('R')).map(({ arguments: args }) => args)).toEqual([
    ['Arg1:T3', 'Arg2:T4'],
    ['Arg1:T1', 'Arg2:T2'],
  ]);
});

test.each(HOSTILE)('%j adds no line', (name) => {
  expect(read(toBrat(name, hostileGraph(name)), name, 'utf16').filter(({ id }) => id.startsWith('T'))).toHaveLength(name === '' ? 0 : 1);
});

test('any text, in both units', () => {
  fc.assert(
    fc.property(anyText, fc.constantFrom<OffsetUnit>('utf16', 'codepoint'), (text, offsets) => {
      const graph = extract(text);
      const spans = read(toBrat(text, graph, { offsets }), text, offsets).filter(({ id }) => id.startsWith('T'));
      expect(spans).toHaveLength(graph.mentions.length);
    }),
  );
});

test('the configuration has every type with its ends', () => {
  const lines = bratConfiguration().split('\n');
  for (const [type, { source, target }] of Object.entries(RELATION_TYPES)) {
    expect(lines).toContain(`${type} Arg1:${source.join('|')}, Arg2:${target.join('|')}`);
  }
  for (const { type } of [...kind('T'), ...kind('R'), ...kind('A')]) expect(lines.filter((line) => line.split(' ')[0] === type)).toHaveLength(1);
});
