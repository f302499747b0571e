import * as door from '../src/index.ts';
import * as schemaDoor from '../src/schema/index.ts';

test('the front door has these names and no others', () => {
  expect(Object.keys(door).sort()).toEqual([
    'DictionaryError',
    'InputError',
    'OptionError',
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

test('an empty text has an empty graph', () => {
  expect(door.extract('')).toEqual({ nodes: [], edges: [], mentions: [] });
});
