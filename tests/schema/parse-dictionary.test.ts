import { InputError } from '../../src/index.ts';
import { DictionaryError, parseDictionary } from '../../src/schema/index.ts';

const tsv = (...lines: readonly string[][]) => `${lines.map((cells) => cells.join('\t')).join('\n')}\n`;
const UNITS = ['form', 'unit', 'factor', 'kind'];

test('rows have every column, empty where the file leaves it out', () => {
  const { name, rows } = parseDictionary('my/units.tsv', tsv(UNITS, ['sào', 'sào', '', 'measure']));
  expect(name).toBe('units');
  expect(rows).toEqual([{ form: 'sào', unit: 'sào', factor: '', kind: 'measure', code: '', example: '', source: '' }]);
});

test('columns may stand in any order; a byte order mark and CRLF are let pass', () => {
  const { rows } = parseDictionary('abbreviations.tsv', '\ufeffexpansion\tshort\r\nhợp tác xã\tHTX\r\n');
  expect(rows).toMatchObject([{ short: 'HTX', expansion: 'hợp tác xã' }]);
});

test('a header alone is a dictionary of nothing', () => {
  expect(parseDictionary('cues.tsv', 'cue\tphrase\n').rows).toEqual([]);
});

test.each([
  ['a file that there is none of', 'towns.tsv', tsv(['name']), 1, '', 'not the name of a dictionary'],
  ['an empty file', 'cues.tsv', '', 1, '', 'is no column'],
  ['an unknown column', 'cues.tsv', tsv(['cue', 'phrase', 'note']), 1, 'note', 'is no column of cues.tsv: cue, phrase'],
  ['a column called __proto__', 'cues.tsv', tsv(['cue', 'phrase', '__proto__'], ['a', 'b', 'c']), 1, '__proto__', 'is no column'],
  ['a column too few', 'cues.tsv', tsv(['cue']), 1, 'phrase', 'must be there'],
  ['a column twice', 'cues.tsv', tsv(['cue', 'phrase', 'cue']), 1, 'cue', 'is a column twice'],
  ['a field too few', 'cues.tsv', tsv(['cue', 'phrase'], ['at', 'ở'], ['at']), 3, '', 'has 1 fields, the header 2'],
  ['an empty line', 'cues.tsv', 'cue\tphrase\nat\tở\n\nat\ttại\n', 3, '', 'the line is empty'],
  ['a line twice', 'cues.tsv', tsv(['cue', 'phrase'], ['at', 'ở'], ['at', 'ở']), 3, '', 'says the same as line 2'],
  ['an empty phrase', 'cues.tsv', tsv(['cue', 'phrase'], ['at', '']), 2, 'phrase', 'is empty'],
  ['NFD', 'cues.tsv', tsv(['cue', 'phrase'], ['at', 'tại'.normalize('NFD')]), 2, 'phrase', 'NFC'],
  ['a space at the end', 'cues.tsv', tsv(['cue', 'phrase'], ['at', 'tại ']), 2, 'phrase', 'ends with a space'],
  ['a quote mark', 'cues.tsv', tsv(['cue', 'phrase'], ['at', '"tại"']), 2, 'phrase', 'quote mark'],
  ['a list where one value stands', 'cues.tsv', tsv(['cue', 'phrase'], ['at', 'tại | ở']), 2, 'phrase', 'one value'],
  ['a kind that there is none of', 'units.tsv', tsv(UNITS, ['sào', 'sào', '360', 'area']), 2, 'kind', '"area": money, percent'],
  ['a factor in words', 'units.tsv', tsv(UNITS, ['tỷ', '', '1.000.000', 'scale']), 2, 'factor', '"1.000.000"'],
  ['a date in words', 'laws.tsv', tsv(['title', 'date'], ['Luật Thủ đô', '21/11/2012']), 2, 'date', '2025-07-01'],
  ['a list without spaces', 'document-kinds.tsv', tsv(['kind', 'codes'], ['kế hoạch', 'KH|KHTC']), 2, 'codes', ' | '],
  ['a flag that is not yes', 'document-kinds.tsv', tsv(['kind', 'titled'], ['luật', 'true']), 2, 'titled', 'yes, or nothing'],
  ['two words for a syllable', 'surnames.tsv', tsv(['syllable'], ['Tôn Thất']), 2, 'syllable', 'single word'],
])('%s is refused with file, line, field and reason', (_, file, content, line, field, reason) => {
  const refuse = () => parseDictionary(file, content);
  expect(refuse).toThrow(DictionaryError);
  expect(refuse).toThrow(expect.objectContaining({ code: 'ERR_DICTIONARY', file, line, field }));
  expect(refuse).toThrow(`${file}:${line}: ${field ? `field ${field}: ` : ''}`);
  expect(refuse).toThrow(reason);
});

test('every bad line is told', () => {
  const refuse = () => parseDictionary('cues.tsv', tsv(['cue', 'phrase'], ['at', ''], ['at', 'ở'], ['', 'tại']));
  expect(refuse).toThrow('cues.tsv:2: field phrase: is empty\ncues.tsv:4: field cue: is empty');
  expect(refuse).toThrow(
    expect.objectContaining({ problems: [expect.objectContaining({ line: 2 }), expect.objectContaining({ line: 4 })] }),
  );
});

test('a content that is no string is named', () => {
  expect(() => parseDictionary('cues.tsv', Buffer.from('cue') as unknown as string)).toThrow(InputError);
});
