import { readReadme } from '../../scripts/dictionaries/readme.ts';
import { DICTIONARY_NAMES as READ_BY_LEXICON } from '../../src/lexicon/index.ts';
import { DICTIONARY_NAMES, DICTIONARY_SCHEMAS } from '../../src/schema/index.ts';

// That our own files keep to their schemas is in tests/dictionaries/check.test.ts.

test('every dictionary that the lexicon reads has a schema, and the other way round', () => {
  expect(READ_BY_LEXICON).toEqual([...DICTIONARY_NAMES].sort());
});

test('the table of dictionaries/README.md tells every schema and its columns', () => {
  const told = readReadme().files.map(({ name, columns }) => [name, columns]);
  const known = DICTIONARY_NAMES.map((name) => [name, Object.keys(DICTIONARY_SCHEMAS[name].shape)]);
  expect(Object.fromEntries(told)).toEqual(Object.fromEntries(known));
});
