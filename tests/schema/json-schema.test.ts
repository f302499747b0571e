import { ENTITY_TYPES } from '../../src/model/index.ts';
import { DICTIONARY_NAMES, toJsonSchema } from '../../src/schema/index.ts';

test('the graph is the default', () => {
  const schema = toJsonSchema();
  expect(schema).toEqual(toJsonSchema('graph'));
  expect(schema.$schema).toContain('2020-12');
  expect(schema.required).toEqual(['nodes', 'edges', 'mentions']);
  expect(schema.additionalProperties).toBe(false);
});

test('every type of node stands in it', () => {
  const text = JSON.stringify(toJsonSchema('graph'));
  for (const type of ENTITY_TYPES) expect(text).toContain(`"const":"${type}"`);
});

test('options and every dictionary can be printed', () => {
  expect(Object.keys(toJsonSchema('options').properties ?? {})).toEqual(['referenceDate', 'locality', 'types', 'dictionaries', 'recognizers']);
  for (const name of DICTIONARY_NAMES) expect(toJsonSchema(name).type).toBe('object');
});
