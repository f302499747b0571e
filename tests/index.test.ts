import * as door from '../src/index.ts';

test('the front door has these names and no others', () => {
  expect(Object.keys(door).sort()).toEqual(['DictionaryError', 'InputError', 'OptionError', 'ThuctheError', 'extract']);
});

test('an empty text has an empty graph', () => {
  expect(door.extract('')).toEqual({ nodes: [], edges: [], mentions: [] });
});
