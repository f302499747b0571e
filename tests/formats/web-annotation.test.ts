import { toJsonLd, toWebAnnotation, type WebAnnotation } from '../../src/formats/index.ts';
import { GRAPH, HOSTILE, hostileGraph, inCodePoints, TEXT } from './samples.ts';

type Target = WebAnnotation['items'][number]['target'];

/** Where the quote is found: the one place with these words before and after. */
function placesOfQuote(text: string, { selector: [, { exact, prefix, suffix }] }: Target): readonly number[] {
  const quote = prefix + exact + suffix;
  const places: number[] = [];
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) places.push(at + prefix.length);
  return places;
}

const page = toWebAnnotation(TEXT, GRAPH, { source: 'https://example.org/a.txt' });

test('an annotation for each mention, with an id of its own', () => {
  expect(page.items).toHaveLength(GRAPH.mentions.length);
  expect(new Set([page.id, ...page.items.map(({ id }) => id)]).size).toBe(GRAPH.mentions.length + 1);
  expect(page).toMatchObject({ '@context': 'http://www.w3.org/ns/anno.jsonld', type: 'AnnotationPage', id: 'https://example.org/a.txt#mentions' });
});

test.each(page.items.map((item, i) => [i, item] as const))('position and quote of annotation %i are the mention', (i, { target, body }) => {
  const mention = GRAPH.mentions[i];
  const [{ start, end }, { exact }] = target.selector;
  expect(exact).toBe(TEXT.slice(mention?.start, mention?.end));
  expect(inCodePoints(TEXT, start, end)).toBe(exact);
  expect(placesOfQuote(TEXT, target)).toEqual([mention?.start]);
  expect(target.source).toBe('https://example.org/a.txt');
  expect(body[0].value).toBe(GRAPH.nodes.find(({ id }) => id === mention?.node)?.type);
});

test('nodes have the IRIs of JSON-LD', () => {
  const known = toJsonLd(GRAPH)['@graph'].map((node) => node['@id']);
  for (const { body } of page.items) expect(known).toContain(body[1].source);
});

test('in UTF-16 units for who asks', () => {
  const { items } = toWebAnnotation(TEXT, GRAPH, { offsets: 'utf16' });
  expect(items.map(({ target: { selector: [{ start, end }] } }) => [start, end])).toEqual(GRAPH.mentions.map(({ start, end }) => [start, end]));
});

test('a quote is not cut within a character', () => {
  const text = `${'🏛'.repeat(20)}.Cao Bằng.${'🌧'.repeat(20)}`;
  const graph = { ...GRAPH, edges: [], mentions: [{ ...GRAPH.mentions[4], node: 'place:cao-bang', start: 41, end: 49 } as (typeof GRAPH.mentions)[number]] };
  const [item] = toWebAnnotation(text, graph).items;
  expect(item?.target.selector[1]).toEqual({ type: 'TextQuoteSelector', exact: 'Cao Bằng', prefix: `${'🏛'.repeat(15)}.`, suffix: `.${'🌧'.repeat(15)}` });
});

test.each(HOSTILE.filter((name) => name !== ''))('%j is only text', (name) => {
  const [item] = toWebAnnotation(name, hostileGraph(name)).items;
  expect(item?.target.selector[1].exact).toBe(name);
});
