import { createExtractor, explain, extract, type RecognizedSpan, type Recognizer } from '../../src/index.ts';

const TEXT = 'Nghệ nhân Y Thim hát tại Nhà rông Kon Klor, UBND tỉnh Kon Tum cùng dự.';

/** Takes the words for what they are said to be. */
function reader(words: Readonly<Record<string, RecognizedSpan['type']>>, name = 'reader'): Recognizer {
  const recognize = (text: string) =>
    Object.entries(words).map(([word, type]) => ({ start: text.indexOf(word), end: text.indexOf(word) + word.length, type }));
  return { name, confidence: 0.4, recognize };
}

const read = (...recognizers: Recognizer[]) => createExtractor({ recognizers }).extract(TEXT);
const added = (...recognizers: Recognizer[]) =>
  read(...recognizers).mentions.flatMap(({ start, end, rule }) => (rule.includes('.') ? [] : [`${rule} ${TEXT.slice(start, end)}`]));

test('a recognizer adds what the rules do not find', () => {
  expect(added(reader({ 'Nhà rông Kon Klor': 'place', 'Nghệ nhân': 'organization' }))).toEqual(['reader Nghệ nhân', 'reader Nhà rông Kon Klor']);
  expect(read(reader({ 'Nhà rông Kon Klor': 'place' })).nodes).toContainEqual({
    id: 'place:nha-rong-kon-klor', type: 'place', name: 'Nhà rông Kon Klor', level: 'other',
  });
});

test.each<[string, string, RecognizedSpan['type']]>([
  ['touches a mention of the rules', 'tỉnh Kon Tum cùng', 'place'],
  ['is a mention of the rules', 'tỉnh Kon Tum', 'place'],
  ['begins inside a word', 'hà rông', 'place'],
  ['ends inside a word', 'Nhà rôn', 'place'],
  ['stands nowhere', 'Hội An', 'place'],
  ['is empty', '', 'person'],
])('what %s is passed over', (_, words, type) => {
  expect(read(reader({ [words]: type }))).toEqual(extract(TEXT));
});

test('of two recognizers the first is heard', () => {
  expect(added(reader({ 'Kon Klor': 'person' }, 'first'), reader({ 'rông Kon Klor': 'place' }, 'second'))).toEqual(['first Kon Klor']);
});

test('its mentions carry its name and its precision', () => {
  const graph = read(reader({ 'Kon Klor': 'place' }));
  const [mention] = graph.mentions.filter(({ rule }) => rule === 'reader');
  expect(mention?.confidence).toBe(0.4);
  expect(mention && explain(graph, mention, TEXT)).toContain('Rule reader: a recognizer that was given to the extractor; right 40 times in 100.');
});

test('what a recognizer throws reaches the caller', () => {
  const broken = { ...reader({}), recognize: () => { throw new RangeError('no model'); } };
  expect(() => read(broken)).toThrow('no model');
});
