import * as compromiseDoor from '../src/adapters/compromise.ts';
import * as vntkDoor from '../src/adapters/vntk.ts';
import * as htmlDoor from '../src/formats/html/index.ts';
import * as formatsDoor from '../src/formats/index.ts';
import * as door from '../src/index.ts';
import * as liteDoor from '../src/lite.ts';
import * as schemaDoor from '../src/schema/index.ts';

test('the front door has these names and no others', () => {
  expect(Object.keys(door).sort()).toEqual([
    'COMPARATORS',
    'DictionaryError',
    'ENTITY_TYPES',
    'InputError',
    'MENTION_FORMS',
    'OptionError',
    'PLACE_LEVELS',
    'RELATION_NAMES',
    'RELATION_STATUSES',
    'RELATION_TYPES',
    'ThuctheError',
    'createExtractor',
    'entity',
    'explain',
    'extract',
    'label',
    'mentionsOf',
    'merge',
    'neighbours',
  ]);
});

test('thucthe/lite has the names of the front door, and knows no communes', () => {
  expect(Object.keys(liteDoor).sort()).toEqual(Object.keys(door).sort());
  const [full, lite] = [door, liteDoor].map(({ extract }) => extract('UBND xã Kiến Đức họp.').nodes.find(({ type }) => type === 'place'));
  expect(full).toMatchObject({ id: 'place:xa-kien-duc', code: '24733' });
  expect(lite).toEqual({ id: 'place:xa-kien-duc', type: 'place', name: 'xã Kiến Đức', level: 'commune' });
});

test('thucthe/schema has these names and no others', () => {
  expect(Object.keys(schemaDoor).sort()).toEqual([
    'AbbreviationSchema',
    'DICTIONARY_NAMES',
    'DICTIONARY_SCHEMAS',
    'DateTimeSchema',
    'DictionaryError',
    'EntitySchema',
    'GraphSchema',
    'LegalDocumentSchema',
    'MentionSchema',
    'MetricSchema',
    'OfficeSchema',
    'OptionsSchema',
    'OrganizationSchema',
    'PersonSchema',
    'PlaceSchema',
    'ProvisionSchema',
    'RelationSchema',
    'SpanSchema',
    'parseDictionary',
    'toJsonSchema',
  ]);
});

test('thucthe/formats has these names and no others', () => {
  expect(Object.keys(formatsDoor).sort()).toEqual([
    'FORMATS',
    'FORMAT_NAMES',
    'OFFSET_UNITS',
    'bratConfiguration',
    'labelStudioConfiguration',
    'offsetsOf',
    'toBrat',
    'toConll',
    'toCsv',
    'toCypher',
    'toDoccano',
    'toDot',
    'toGexf',
    'toGraphML',
    'toGraphology',
    'toJsonLd',
    'toLabelStudio',
    'toMermaid',
    'toProdigy',
    'toWebAnnotation',
    'writeAs',
  ]);
});

test('thucthe/html has one name', () => {
  expect(Object.keys(htmlDoor)).toEqual(['toHtml']);
});

test('the adapters have these names and no others', () => {
  expect(Object.keys(compromiseDoor).sort()).toEqual(['NotReadError', 'english', 'readingOf', 'thucthe']);
  expect(Object.keys(vntkDoor).sort()).toEqual(['VntkError', 'segment', 'vntk']);
});

test('an empty text has an empty graph', () => {
  expect(door.extract('')).toEqual({ nodes: [], edges: [], mentions: [] });
});
