import { InputError, OptionError } from '../src/index.ts';
import { checkText, normalizeOptions } from '../src/options.ts';

const ALL_OPEN = { referenceDate: null, locality: null, types: null, dictionaries: [], recognizers: [] };

const SPEAKER = { name: 'speaker', confidence: 0.5, recognize: () => [] };

test.each([
  [undefined, ALL_OPEN],
  [{ recognizers: [SPEAKER] }, { ...ALL_OPEN, recognizers: [SPEAKER] }],
  [{}, ALL_OPEN],
  [{ referenceDate: undefined, types: undefined }, ALL_OPEN],
  [{ referenceDate: '2024-02-29' }, { ...ALL_OPEN, referenceDate: '2024-02-29' }],
  [{ locality: ' tỉnh Nghệ An '.normalize('NFD') }, { ...ALL_OPEN, locality: 'tỉnh Nghệ An' }],
  [{ types: ['person', 'person', 'date'] }, { ...ALL_OPEN, types: new Set(['person', 'date']) }],
  [{ types: [] }, { ...ALL_OPEN, types: new Set() }],
  [
    { dictionaries: [{ name: 'abbreviations', rows: [{ short: 'HTX', expansion: 'hợp tác xã' }] }] },
    { ...ALL_OPEN, dictionaries: [{ name: 'abbreviations', rows: [{ short: 'HTX', expansion: 'hợp tác xã' }] }] },
  ],
])('%j is taken', (given, expected) => {
  expect(normalizeOptions(given)).toEqual(expected);
});

test.each([
  [{ locale: 'vi' }, 'locale', 'is unknown', 'referenceDate, locality, types, dictionaries, recognizers'],
  [{ referenceDate: '10/03/2023' }, 'referenceDate', '"10/03/2023"', 'ISO date'],
  [{ referenceDate: '2023-02-30' }, 'referenceDate', '"2023-02-30"', 'ISO date'],
  [{ referenceDate: '2023-13-01' }, 'referenceDate', '"2023-13-01"', 'ISO date'],
  [{ referenceDate: new Date(0) }, 'referenceDate', 'a Date', 'ISO date'],
  [{ referenceDate: null }, 'referenceDate', 'null', 'ISO date'],
  [{ locality: '  ' }, 'locality', '"  "', 'name of a unit'],
  [{ locality: 'x'.repeat(300) }, 'locality', '…"', 'name of a unit'],
  [{ types: 'person' }, 'types', '"person"', 'array'],
  [{ types: ['date', 'perso'] }, 'types[1]', '"perso"', 'person, office, organization'],
  [{ dictionaries: {} }, 'dictionaries', 'an Object', 'parseDictionary'],
  [{ dictionaries: ['abbreviations.tsv'] }, 'dictionaries[0]', '"abbreviations.tsv"', 'parseDictionary'],
  [{ dictionaries: [{ rows: [] }] }, 'dictionaries[0].name', 'undefined', 'without .tsv'],
  [{ dictionaries: [{ name: 'units' }] }, 'dictionaries[0].rows', 'undefined', 'array of rows'],
  [{ dictionaries: [{ name: 'units', rows: [{}, { factor: 1000 }] }] }, 'dictionaries[0].rows[1].factor', 'the number 1000', 'a string'],
  [{ recognizers: 'vntk' }, 'recognizers', '"vntk"', 'an array'],
  [{ recognizers: [null] }, 'recognizers[0]', 'null', 'an object of name'],
  [{ recognizers: [{ ...SPEAKER, name: 'person.x' }] }, 'recognizers[0].name', '"person.x"', 'a name like'],
  [{ recognizers: [{ ...SPEAKER, confidence: 2 }] }, 'recognizers[0].confidence', 'the number 2', 'from 0 to 1'],
  [{ recognizers: [{ name: 'x', confidence: 1 }] }, 'recognizers[0].recognize', 'undefined', 'a function'],
  [[], 'object', 'an Array', 'referenceDate'],
  ['2023-03-10', 'object', '"2023-03-10"', 'referenceDate'],
])('%j is refused by the name of the option and what it may be', (given, option, found, allowed) => {
  const refuse = () => normalizeOptions(given);
  expect(refuse).toThrow(OptionError);
  expect(refuse).toThrow(expect.objectContaining({ code: 'ERR_OPTION', option }));
  for (const part of [option, found, allowed]) expect(refuse).toThrow(part);
});

test.each([
  [undefined, 'undefined'],
  [null, 'null'],
  [42, 'the number 42'],
  [Buffer.from('Sở Nội vụ'), 'a Buffer: decode it first'],
  [new Uint8Array(2), 'an Uint8Array: decode it first'],
  [['Sở Nội vụ'], 'an Array'],
  [Object.create(null), 'an Object'],
  [() => '', 'a function'],
  [Symbol('x'), 'a symbol'],
  [1n, 'a bigint'],
])('a text that is none is named: %p', (given, name) => {
  const refuse = () => checkText(given);
  expect(refuse).toThrow(InputError);
  expect(refuse).toThrow(TypeError);
  expect(refuse).toThrow(expect.objectContaining({ code: 'ERR_TEXT_TYPE', name: 'InputError' }));
  expect(refuse).toThrow(name);
});

test.each(['', '\ud800', '\0', 'Sở Nội vụ'])('any string is a text: %j', (text) => {
  expect(() => checkText(text)).not.toThrow();
});

test('what the caller does to rows later changes nothing', () => {
  const row = { form: 'sào', unit: 'sào' };
  const { dictionaries } = normalizeOptions({ dictionaries: [{ name: 'units', rows: [row] }] });
  row.unit = 'mẫu';
  expect(dictionaries[0]?.rows[0]).toEqual({ form: 'sào', unit: 'sào' });
});
