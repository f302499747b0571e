import { check } from '../../scripts/dictionaries/check.ts';
import { type Readme, readReadme } from '../../scripts/dictionaries/readme.ts';
import { readSources, sourceFile, tell } from '../../scripts/dictionaries/source-file.ts';

test('our own dictionaries pass every check', () => {
  expect(check(readSources(), readReadme()).map(tell)).toEqual([]);
});

type Lines = readonly (readonly string[])[];

const HONORIFICS = ['word', 'class', 'source'];
const PROVINCES = ['code', 'name', 'word', 'until', 'successors', 'source'];
const COMMUNES = ['code', 'name', 'word', 'parent', 'until', 'successors', 'source'];
const ORGANIZATIONS = ['name', 'forms', 'parent', 'from', 'until', 'source'];

const tsv = (lines: Lines) => `${lines.map((cells) => cells.join('\t')).join('\n')}\n`;

function problemsOf(files: Readonly<Record<string, string>>): string[] {
  const sources = Object.entries(files).map(([name, content]) => sourceFile(`dictionaries/${name}.tsv`, content));
  const told = sources.map(({ name, columns }) => ({ name, columns, line: 20 }));
  return check(sources, { files: told, sources: new Set(['own']) }).map(tell);
}

test.each<[string, Readonly<Record<string, Lines>>]>([
  ['rows in order', { honorifics: [HONORIFICS, ['bà', 'comrade', 'own'], ['ông', 'comrade', 'own']] }],
  ['one phrase mistaken for two things', { 'not-entities': [['phrase', 'type', 'source'], ['Anh em', 'person', 'own'], ['Anh em', 'place', 'own']] }],
  [
    'a unit and the one that took its code',
    { provinces: [PROVINCES, ['08', 'Tuyên Quang', 'tỉnh', '', '', 'own'], ['10', 'Hà Giang', 'tỉnh', '2025-07-01', '08', 'own']] },
  ],
  [
    'a commune that went to another in part',
    {
      communes: [COMMUNES, ['00001', 'Phúc Xá', 'phường', '01', '2025-07-01', '00004 part', 'own'], ['00004', 'Ba Đình', 'phường', '01', '', '', 'own']],
      provinces: [PROVINCES, ['01', 'Hà Nội', 'thành phố', '', '', 'own']],
    },
  ],
  [
    'a parent that is a form of another row',
    { organizations: [ORGANIZATIONS, ['Cục Đo đạc', '', 'MTTQ', '', '', 'own'], ['Mặt trận Tổ quốc', 'MTTQ', '', '', '', 'own']] },
  ],
  [
    'a parent that is a head with its field',
    {
      organizations: [ORGANIZATIONS, ['Trạm Đo đạc', '', 'Cục Đo đạc', '', '', 'own']],
      'organization-heads': [['head', 'kind', 'source'], ['Cục', 'department', 'own']],
      'organization-fields': [['field', 'source'], ['Đo đạc', 'own']],
    },
  ],
])('%s: nothing is wrong', (_, files) => {
  expect(problemsOf(Object.fromEntries(Object.entries(files).map(([name, lines]) => [name, tsv(lines)])))).toEqual([]);
});

test.each<[string, string, Lines, string]>([
  ['a column that is not in the schema', 'honorifics', [[...HONORIFICS, 'note'], ['ông', 'comrade', 'own', '']], '1: field note: is no column'],
  ['a field too few', 'honorifics', [HONORIFICS, ['bà', 'comrade', 'own'], ['ông', 'comrade']], '3: has 2 fields'],
  ['NFD', 'honorifics', [HONORIFICS, ['bà'.normalize('NFD'), 'comrade', 'own']], '2: field word: is not in Unicode NFC'],
  ['the old tone placement', 'honorifics', [HONORIFICS, ['hoà thượng', 'rank', 'own']], '2: field word: has "hoà": the tone mark stands as in "hòa"'],
  ['rows out of order', 'honorifics', [HONORIFICS, ['ông', 'comrade', 'own'], ['bà', 'comrade', 'own']], '3: field word: stands after "ông comrade"'],
  ['a line twice', 'honorifics', [HONORIFICS, ['bà', 'comrade', 'own'], ['bà', 'comrade', 'own']], '3: says the same as line 2'],
  ['a key twice', 'honorifics', [HONORIFICS, ['bà', 'comrade', 'own'], ['bà', 'rank', 'own']], '3: field word: has the key of line 2'],
  ['a key twice but for case', 'honorifics', [HONORIFICS, ['Bà', 'rank', 'own'], ['bà', 'rank', 'own']], '3: field word: has the key of line 2'],
  ['a source without a licence', 'honorifics', [HONORIFICS, ['bà', 'comrade', 'own | web']], '2: field source: dictionaries/README.md has no source "web"'],
  ['no source', 'honorifics', [HONORIFICS, ['bà', 'comrade', '']], '2: field source: is empty'],
  ['a file of no entries', 'honorifics', [HONORIFICS], '1: has no entries'],
  ['a file that there is none of', 'towns', [['name', 'source'], ['Sa Pa', 'own']], '1: is not the name of a dictionary'],
  ['a form that differs in case alone', 'organizations', [ORGANIZATIONS, ['Nvidia', 'NVIDIA', '', '', '', 'own']], '2: field forms: has "NVIDIA"'],
  ['a parent that is not there', 'organizations', [ORGANIZATIONS, ['Cục Đo đạc', '', 'Bộ Đo đạc', '', '', 'own']], '2: field parent: "Bộ Đo đạc" names no row'],
  ['an end before its beginning', 'organizations', [ORGANIZATIONS, ['Cục Đo đạc', '', '', '2025-03-01', '2020-01-01', 'own']], '2: field until: is no later than from'],
  ['a successor that is not there', 'provinces', [PROVINCES, ['10', 'Hà Giang', 'tỉnh', '2025-07-01', '08', 'own']], '2: field successors: "08" names no row'],
  ['a successor that ended as well', 'provinces', [PROVINCES, ['10', 'Hà Giang', 'tỉnh', '2025-07-01', '10', 'own']], '2: field successors: "10" names no row'],
  ['a district that is not there', 'communes', [COMMUNES, ['00004', 'Ba Đình', 'phường', '001', '', '', 'own']], '2: field parent: "001" names no row'],
  ['a successor in part that is not there', 'communes', [COMMUNES, ['00001', 'Phúc Xá', 'phường', '', '2025-07-01', '00004 part', 'own']], '2: field successors: "00004 part"'],
  ['a phrase too long to be matched', 'organizations', [ORGANIZATIONS, ['Hội '.repeat(25).trim(), '', '', '', '', 'own']], '2: field name: "Hội Hội'],
  ['a short form of signs alone', 'issuers', [['code', 'body', 'type', 'source'], ['&', 'Bộ Công an', 'organization', 'own']], '2: field code: "" has 0 words'],
  ['a cue of ten words', 'cues', [['cue', 'phrase'], ['about', 'một hai ba bốn năm sáu bảy tám chín mười']], '2: field cue: "một hai ba bốn năm sáu bảy tám chín mười" has 10 words and signs: 1 to 9 are matched'],
  ['a cue that no rule asks for', 'cues', [['cue', 'phrase'], ['nowhere', 'ở đâu đó']], '2: field cue: src/lexicon/cue.ts has no "nowhere"'],
])('%s is told', (_, name, lines, problem) => {
  expect(problemsOf({ [name]: tsv(lines) })).toContainEqual(expect.stringContaining(`dictionaries/${name}.tsv:${problem}`));
});

test.each([
  ['a byte order mark', `\ufeff${tsv([HONORIFICS, ['bà', 'comrade', 'own']])}`, '1: begins with a byte order mark'],
  ['CRLF', tsv([HONORIFICS, ['bà', 'comrade', 'own']]).replaceAll('\n', '\r\n'), '1: ends with CR and LF'],
  ['no line break at the end', tsv([HONORIFICS, ['bà', 'comrade', 'own']]).trimEnd(), '2: needs a line break'],
])('%s is told, which a user may have', (_, content, problem) => {
  expect(problemsOf({ honorifics: content })).toContainEqual(expect.stringContaining(`dictionaries/honorifics.tsv:${problem}`));
});

const README = `| file | an entry is | columns |
|---|---|---|
| surnames.tsv, given-names.tsv | a syllable | syllable, source |

## Sources

| id | what | licence |
|---|---|---|
| own | written for this project | the project's own |
`;
const SYLLABLES = tsv([['syllable', 'source'], ['Nông', 'own']]);

test('README.md is read by its two tables', () => {
  const files = ['surnames', 'given-names'].map((name) => ({ name, columns: ['syllable', 'source'], line: 3 }));
  expect(readReadme(README)).toEqual<Readme>({ files, sources: new Set(['own']) });
});

test.each([
  ['a file that README.md does not name', ['surnames', 'given-names', 'middle-names'], 'dictionaries/middle-names.tsv:1: dictionaries/README.md has no row'],
  ['a file that README.md names and that is not there', ['surnames'], 'dictionaries/README.md:3: given-names.tsv is not there'],
])('%s is told', (_, names, problem) => {
  const files = names.map((name) => sourceFile(`dictionaries/${name}.tsv`, SYLLABLES));
  expect(check(files, readReadme(README)).map(tell)).toContainEqual(expect.stringContaining(problem));
});

test('columns that README.md tells otherwise are told', () => {
  const readme = readReadme(README.replace('syllable, source', 'syllable, count, source'));
  const files = ['given-names', 'surnames'].map((name) => sourceFile(`dictionaries/${name}.tsv`, SYLLABLES));
  expect(check(files, readme).map(tell)).toContainEqual('dictionaries/README.md:3: field columns: the header of surnames.tsv is syllable, source');
});
