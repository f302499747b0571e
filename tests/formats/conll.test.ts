import fc from 'fast-check';
import { toConll } from '../../src/formats/index.ts';
import { type EntityGraph, extract, OptionError } from '../../src/index.ts';
import { anyText } from '../arbitrary-text.ts';
import { GRAPH, HOSTILE, hostileGraph, TEXT } from './samples.ts';

/** The entities that IOB2 says, each as its type and words; a tag that may not stand where it stands is an error. */
function entitiesOf(conll: string): readonly (readonly [string, ...string[]])[] {
  const entities: [string, ...string[]][] = [];
  let open: [string, ...string[]] | undefined;
  for (const line of conll.split('\n')) {
    const [word = '', tag = 'O', ...rest] = line.split('\t');
    expect(rest).toEqual([]);
    const [mark, type = ''] = tag.split('-');
    if (mark === 'B') entities.push((open = [type, word]));
    else if (mark === 'I' && open?.[0] === type) open.push(word);
    else {
      expect(mark).toBe('O');
      open = undefined;
    }
  }
  return entities;
}

const inWords = ([type, ...words]: readonly string[]) => `${type}: ${words.join(' ')}`;

test.each([
  [0, ['person: Lý Tự'.normalize('NFD'), 'office: Chủ tịch UBND tỉnh Cao Bằng', 'document: Kế hoạch 58 / KH - UBND', 'date: năm 2022', 'organization: VNPT', 'metric: trên 95 %']],
  [1, ['organization: UBND tỉnh Cao Bằng', 'abbreviation: VNPT']],
  [2, ['abbreviation: UBND', 'place: tỉnh Cao Bằng']],
  [3, []],
])('layer %i', (layer, expected) => {
  expect(entitiesOf(toConll(TEXT, GRAPH, { layer })).map(inWords)).toEqual(expected);
});

test('the outermost where nothing is said', () => {
  expect(toConll(TEXT, GRAPH)).toBe(toConll(TEXT, GRAPH, { layer: 0 }));
});

test.each([-1, 0.5, Number.NaN])('layer %p is refused', (layer) => {
  expect(() => toConll(TEXT, GRAPH, { layer })).toThrow(OptionError);
});

const place = (start: number, end: number) => ({ start, end, node: 'p', form: 'name' as const, rule: 'x', confidence: 1 });
const places = (...mentions: ReturnType<typeof place>[]): EntityGraph => ({ nodes: [{ id: 'p', type: 'place', name: 'x', level: 'other' }], edges: [], mentions });

test.each([
  ['an empty line between lines', 'Lũ về.\nMưa to.', places(), 'Lũ\tO\nvề\tO\n.\tO\n\nMưa\tO\nto\tO\n.\tO\n\n'],
  ['none within a mention', 'Cao\nBằng', places(place(0, 8)), 'Cao\tB-place\nBằng\tI-place\n\n'],
  ['side by side are two', 'Huế Huế', places(place(0, 3), place(4, 7)), 'Huế\tB-place\nHuế\tB-place\n\n'],
  ['a word is cut where a mention ends', 'TPHCM', places(place(2, 5)), 'TP\tO\nHCM\tB-place\n\n'],
  ['a letter in two parts is one', 'Huế'.normalize('NFD'), places(), `${'Huế'.normalize('NFD')}\tO\n\n`],
  ['soft hyphens are part of the word', 'Hu\u00adế', places(), 'Hu\u00adế\tO\n\n'],
  ['spaces and controls are nothing', '\u00a0a\0\u200a b\u001f', places(), 'a\tO\nb\tO\n\n'],
  ['an emoji is a sign', '🏛a', places(), '🏛\tO\na\tO\n\n'],
  ['nothing', ' \n ', places(), ''],
])('%s', (_, text, graph, expected) => {
  expect(toConll(text, graph)).toBe(expected);
});

test.each(HOSTILE)('%j adds no column', (name) => {
  entitiesOf(toConll(name, hostileGraph(name)));
});

test('any text: every mention of a layer is an entity of it', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const graph = extract(text);
      const found = [0, 1, 2, 3, 4, 5].flatMap((layer) => entitiesOf(toConll(text, graph, { layer })));
      const types = new Map(graph.nodes.map(({ id, type }) => [id, type]));
      expect(found.map(([type]) => type).sort()).toEqual(graph.mentions.map(({ node }) => types.get(node)).sort());
    }),
  );
});
