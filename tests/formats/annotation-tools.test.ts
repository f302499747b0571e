import fc from 'fast-check';
import { labelStudioConfiguration, type OffsetUnit, toDoccano, toLabelStudio, toProdigy } from '../../src/formats/index.ts';
import { extract, InputError, OptionError } from '../../src/index.ts';
import { ENTITY_TYPES, RELATION_NAMES } from '../../src/model/index.ts';
import { anyText } from '../arbitrary-text.ts';
import { GRAPH, HOSTILE, hostileGraph, inCodePoints, TEXT } from './samples.ts';

const UNITS: readonly OffsetUnit[] = ['utf16', 'codepoint'];

function slice(text: string, start: number, end: number, unit: OffsetUnit): string {
  return unit === 'utf16' ? text.slice(start, end) : inCodePoints(text, start, end);
}

/** What each format makes of a graph, as marks of one kind. */
const MARKS = {
  prodigy: (text: string, graph: typeof GRAPH, offsets: OffsetUnit) => toProdigy(text, graph, { offsets }).spans,
  doccano: (text: string, graph: typeof GRAPH, offsets: OffsetUnit) =>
    toDoccano(text, graph, { offsets }).entities.map(({ start_offset: start, end_offset: end, label }) => ({ start, end, label })),
  'label-studio': (text: string, graph: typeof GRAPH, offsets: OffsetUnit) =>
    toLabelStudio(text, graph, { offsets }).predictions[0].result.flatMap((item) => {
      if (item.type !== 'labels') return [];
      const { start, end, labels } = item.value;
      expect(item.value.text).toBe(slice(text, start, end, offsets));
      return [{ start, end, label: labels[0] }];
    }),
};

describe.each(Object.entries(MARKS))('%s', (_, marksOf) => {
  test.each(UNITS)('marks what is mentioned, in %s', (unit) => {
    const types = new Map(GRAPH.nodes.map(({ id, type }) => [id, type]));
    expect(marksOf(TEXT, GRAPH, unit).map(({ start, end, label }) => [slice(TEXT, start, end, unit), label])).toEqual(
      GRAPH.mentions.map(({ start, end, node }) => [TEXT.slice(start, end), types.get(node)]),
    );
  });

  test('any text, in code points', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const graph = extract(text);
        expect(marksOf(text, graph, 'codepoint').map(({ start, end }) => inCodePoints(text, start, end))).toEqual(graph.mentions.map(({ start, end }) => text.slice(start, end)));
      }),
    );
  });

  test.each(HOSTILE.filter((name) => name !== ''))('%j is only text', (name) => {
    expect(marksOf(name, hostileGraph(name), 'utf16')).toEqual([expect.objectContaining({ start: 0, end: name.length })]);
  });

  test('refuses the graph of another text, an unknown unit, and what is no text', () => {
    expect(() => marksOf('UBND', GRAPH, 'utf16')).toThrow(OptionError);
    expect(() => marksOf(TEXT, GRAPH, 'bytes' as OffsetUnit)).toThrow(OptionError);
    expect(() => marksOf(null as unknown as string, GRAPH, 'utf16')).toThrow(InputError);
  });
});

describe('Prodigy', () => {
  const { text, tokens, spans, relations } = toProdigy(TEXT, GRAPH, { offsets: 'codepoint' });

  test('tokens are the text', () => {
    expect(text).toBe(TEXT);
    for (const [i, token] of tokens.entries()) {
      expect(token.id).toBe(i);
      expect(inCodePoints(TEXT, token.start, token.end)).toBe(token.text);
      expect(token.ws).toBe(/^\s/.test(inCodePoints(TEXT, token.end, token.end + 1)));
    }
    expect(tokens.map((token) => token.text + (token.ws ? ' ' : '')).join('')).toBe(TEXT.replaceAll('\n', ' '));
  });

  test('spans begin and end with their tokens', () => {
    for (const { start, end, token_start, token_end } of spans) expect([tokens[token_start]?.start, tokens[token_end]?.end]).toEqual([start, end]);
  });

  test('relations join spans by their last tokens', () => {
    expect(relations.map(({ label, head_span, child_span }) => [label, head_span.kb_id, child_span.kb_id])).toEqual(
      GRAPH.edges.filter(({ type }) => !['within', 'issuedOn'].includes(type)).map(({ type, source, target }) => [type, source, target]),
    );
    for (const { head, child, head_span, child_span } of relations) expect([head, child]).toEqual([head_span.token_end, child_span.token_end]);
  });
});

test('doccano joins entities by their ids', () => {
  const { entities, relations } = toDoccano(TEXT, GRAPH);
  const label = (id: number) => entities.find((entity) => entity.id === id)?.label;
  expect(relations.map(({ type, from_id, to_id }) => [type, label(from_id), label(to_id)])).toEqual([
    ['holds', 'person', 'office'],
    ['holds', 'person', 'office'],
    ['postIn', 'office', 'organization'],
    ['jurisdiction', 'organization', 'place'],
    ['appliesDuring', 'document', 'date'],
  ]);
});

describe('Label Studio', () => {
  const [{ result }] = toLabelStudio(TEXT, GRAPH).predictions;

  test('regions know node and confidence, relations their regions', () => {
    expect(result[0]).toMatchObject({ id: 'm1', from_name: 'label', to_name: 'text', score: 0.9, meta: { text: ['person:ly-tu'] } });
    const regions = new Set(result.flatMap((item) => (item.type === 'labels' ? [item.id] : [])));
    const relations = result.flatMap((item) => (item.type === 'relation' ? [item] : []));
    expect(relations.map(({ labels }) => labels[0])).toEqual(['holds', 'holds', 'postIn', 'jurisdiction', 'appliesDuring']);
    for (const { from_id, to_id } of relations) expect([regions.has(from_id), regions.has(to_id)]).toEqual([true, true]);
  });

  test('the configuration names what the task names', () => {
    const xml = labelStudioConfiguration();
    for (const type of ENTITY_TYPES) expect(xml).toContain(`<Label value="${type}"/>`);
    for (const type of RELATION_NAMES) expect(xml).toContain(`<Relation value="${type}"/>`);
    expect(xml).toContain('<Labels name="label" toName="text">');
    expect(xml).toContain('<Text name="text" value="$text"/>');
  });
});
