import fc from 'fast-check';
import { createExtractor, type EntityGraph, extract, type Mention } from '../src/index.ts';
import { RELATION_TYPES } from '../src/model/index.ts';
import { anyText, article } from './arbitrary-text.ts';

const RUNS = { numRuns: 60 };

function holds(text: fc.Arbitrary<string>, check: (text: string) => void) {
  return () => fc.assert(fc.property(text, check), RUNS);
}

describe('mentions', () => {
  test(
    'quote words of the text, with no white space at their edges',
    holds(anyText, (text) => {
      for (const { start, end } of extract(text).mentions) {
        const words = text.slice(start, end);
        expect(words).not.toBe('');
        expect(words).toHaveLength(end - start);
        expect(words).toBe(words.trim());
      }
    }),
  );

  test(
    'nest and never cross',
    holds(anyText, (text) => {
      const open: Mention[] = [];
      for (const mention of extract(text).mentions) {
        while (open.length > 0 && (open.at(-1)?.end ?? 0) <= mention.start) open.pop();
        expect(mention.end).toBeLessThanOrEqual(open.at(-1)?.end ?? Infinity);
        open.push(mention);
      }
    }),
  );
});

describe('a graph', () => {
  test(
    'has the nodes of its mentions and of its edges, of the types that the edges join',
    holds(anyText, (text) => {
      const graph = extract(text);
      const types = new Map(graph.nodes.map(({ id, type }) => [id, type]));
      expect(types.size).toBe(graph.nodes.length);
      expect(new Set(graph.mentions.map(({ node }) => node))).toEqual(new Set(types.keys()));
      for (const { type, source, target, evidence } of graph.edges) {
        expect(RELATION_TYPES[type].source).toContain(types.get(source));
        expect(RELATION_TYPES[type].target).toContain(types.get(target));
        expect(text.slice(evidence.start, evidence.end)).not.toBe('');
      }
    }),
  );

  test('has nothing of the words that stood, in the text before, where a rule looks past the end of this one', () => {
    const text = 'Nghị quyết Đại hội XIII của';
    const fresh = createExtractor().extract(text);
    for (const rest of ['ĐỊA BÀN TỈNH', '. ĐỊA BÀN', '12 NGÀY 3/4/2023', ', tỉnh Hà Giang', 'Đảng Cộng sản']) {
      const extractor = createExtractor();
      extractor.extract(`${text} ${rest} ${rest}`);
      expect([rest, extractor.extract(text)]).toEqual([rest, fresh]);
    }
  });

  test('is plain JSON, frozen to its leaves', holds(anyText, (text) => {
    const graph = extract(text);
    expect(JSON.parse(JSON.stringify(graph))).toEqual(graph);
    expect(thawed(graph)).toEqual([]);
  }));

  test(
    'is the same for the same text, whoever reads it and whatever was read before',
    () => fc.assert(fc.property(anyText, anyText, (text, other) => {
      const first = extract(text);
      extract(other);
      expect(extract(text)).toEqual(first);
      const another = createExtractor();
      another.extract(other);
      expect(another.extract(text)).toEqual(first);
    }), RUNS),
  );
});

/** Paths of whatever in a value is an object and not frozen. */
function thawed(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.entries(value).flatMap(([key, part]) => thawed(part, `${path}.${key}`));
  return Object.isFrozen(value) ? inside : [path, ...inside];
}

const OLD_TONES: Readonly<Record<string, string>> = { òa: 'oà', óa: 'oá', ỏa: 'oả', ọa: 'oạ', ỏe: 'oẻ', ủy: 'uỷ', úy: 'uý', ùy: 'uỳ' };

/** The same text as others write it. */
const SPELLINGS: Readonly<Record<string, (text: string) => string>> = {
  NFD: (text) => text.normalize('NFD'),
  'the old tone placement': (text) => text.replace(/(?<![qQ])(?:[òóỏọ]a|[ỏ]e|[ủúù]y)(?!\p{L})/gu, (syllable) => OLD_TONES[syllable] ?? syllable),
  'no-break spaces': (text) => text.replaceAll(' ', '\u00a0'),
  'Ð for Đ': (text) => text.replaceAll('Đ', 'Ð').replaceAll('đ', 'ð'),
  'zero-width spaces': (text) => text.replaceAll(' ', ' \u200b'),
};

function essence({ nodes, edges }: EntityGraph): unknown {
  return { nodes: nodes.map(({ id }) => id), edges: edges.map(({ type, source, target, status }) => [type, source, target, status]) };
}

test.each(Object.entries(SPELLINGS))('%s says the same', (_, spelled) => {
  fc.assert(fc.property(article, (text) => expect(essence(extract(spelled(text)))).toEqual(essence(extract(text)))), RUNS);
});

const UNRELATED = '\n\nTrời đêm qua mưa nhỏ, sáng nay nhiều mây.\n';

test('an unrelated paragraph at the end loses no mention', holds(article, (text) => {
  const spans = (graph: EntityGraph) => graph.mentions.map(({ start, end, node }) => `${start}-${end} ${node.split(':')[0]}`);
  expect(spans(extract(text + UNRELATED))).toEqual(expect.arrayContaining(spans(extract(text))));
}));
