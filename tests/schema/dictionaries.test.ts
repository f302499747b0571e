import { readdirSync, readFileSync } from 'node:fs';
import { DICTIONARY_NAMES as READ_BY_LEXICON } from '../../src/lexicon/index.ts';
import { DICTIONARY_NAMES, DICTIONARY_SCHEMAS, parseDictionary } from '../../src/schema/index.ts';

const FOLDER = 'dictionaries';
const files = readdirSync(FOLDER).filter((file) => file.endsWith('.tsv'));

test('every dictionary that the lexicon reads has a schema, and the other way round', () => {
  expect(READ_BY_LEXICON).toEqual([...DICTIONARY_NAMES].sort());
});

test('the table of dictionaries/README.md names the same files and columns', () => {
  const lines = readFileSync(`${FOLDER}/README.md`, 'utf8')
    .split('\n')
    .filter((line) => line.includes('.tsv') && line.startsWith('|'));
  const told = lines.flatMap((line) => {
    const cells = line.split('|').map((cell) => cell.trim());
    return (cells[1] ?? '').split(', ').map((file) => [file.replace('.tsv', ''), (cells[3] ?? '').split(', ')]);
  });
  const known = DICTIONARY_NAMES.map((name) => [name, Object.keys(DICTIONARY_SCHEMAS[name].shape)]);
  expect(Object.fromEntries(told)).toEqual(Object.fromEntries(known));
});

test.each(files)('%s keeps the format', (file) => {
  expect(parseDictionary(file, readFileSync(`${FOLDER}/${file}`, 'utf8')).rows).not.toHaveLength(0);
});

test.each(files)('%s is sorted by code points and ends with a line break', (file) => {
  const content = readFileSync(`${FOLDER}/${file}`, 'utf8');
  const keys = content
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t').slice(0, 2).join('\t'));
  expect(content.endsWith('\n')).toBe(true);
  expect(keys).toEqual([...keys].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b))));
});
