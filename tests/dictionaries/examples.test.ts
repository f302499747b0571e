import { checkExamples } from '../../scripts/dictionaries/examples.ts';
import { readSources, sourceFile, tell } from '../../scripts/dictionaries/source-file.ts';
import { UNREAD } from '../../scripts/dictionaries/unread-examples.ts';
import { extract } from '../../src/index.ts';

const FILES = readSources();

test('every entry is found in its example and not in its counterexample', () => {
  expect(checkExamples(FILES, extract).map(tell)).toEqual([]);
});

test('what waits for a rule is an example of some entry', () => {
  const examples = new Set(FILES.flatMap(({ rows }) => rows.flatMap(({ cells }) => [cells.example, cells.counterexample])));
  expect([...UNREAD.keys()].filter((example) => !examples.has(example))).toEqual([]);
});

const problemsOf = (name: string, columns: readonly string[], cells: readonly string[]) =>
  checkExamples([sourceFile(`dictionaries/${name}.tsv`, `${columns.join('\t')}\n${cells.join('\t')}\n`)], extract).map(tell);

const ABBREVIATIONS = ['short', 'expansion', 'example'];
const HEADS = ['head', 'forms', 'example', 'counterexample'];

test.each([
  ['abbreviations', ABBREVIATIONS, ['UBND', 'ủy ban nhân dân', 'UBND tỉnh Cao Bằng']],
  ['organization-heads', HEADS, ['Ủy ban nhân dân', 'UBND', 'UBND tỉnh Cao Bằng', 'ủy ban nhân dân các cấp']],
  ['offices', ['title', 'example'], ['Giám đốc', 'Giám đốc Sở Y tế tỉnh Cao Bằng']],
  ['units', ['form', 'example'], ['tỷ đồng', 'khoảng 25 tỷ đồng']],
  ['not-entities', ['phrase', 'type', 'example'], ['dự án', 'metric', '54 dự án của tỉnh']],
  ['not-entities', ['phrase', 'type', 'example'], ['Tổ chức Đảng', 'organization', 'Tổ chức Đảng']],
])('%s: an example that is read as its entry says', (name, columns, cells) => {
  expect(problemsOf(name, columns, cells)).toEqual([]);
});

test.each([
  ['another expansion', 'abbreviations', ABBREVIATIONS, ['UBND', 'ủy ban nông dân', 'UBND tỉnh Cao Bằng'], 'field example: the entry is not found in'],
  ['another type', 'organization-heads', HEADS, ['Cao Bằng', '', 'Cao Bằng', ''], 'place "Cao Bằng"'],
  ['nothing', 'units', ['form', 'example'], ['tỷ đồng', 'hàng tỷ đồng'], 'nothing is read there'],
  ['a counterexample', 'organization-heads', HEADS, ['Sở', '', '', 'Sở Y tế tỉnh Cao Bằng'], 'field counterexample: the entry is found in'],
  ['a phrase that is one after all', 'not-entities', ['phrase', 'type', 'example'], ['Cao Bằng', 'place', 'Cao Bằng'], 'the entry is not found in'],
  ['a phrase of which a part is one', 'not-entities', ['phrase', 'type', 'example'], ['đồng nọ', 'metric', '54 đồng nọ'], 'metric "54 đồng"'],
  ['a phrase that is not in its example', 'not-entities', ['phrase', 'type', 'example'], ['Anh em', 'place', 'Cao Bằng'], 'the entry is not found in'],
  ['an example that is read by now', 'organization-heads', HEADS, ['Phòng', '', '', 'Phòng Dịch vụ công ích thuộc Sở'], 'is read by now'],
  ['a file of which nothing is known', 'surnames', ['syllable', 'example'], ['Nông', 'ông Nông Văn Hải'], 'does not say how it is checked'],
])('%s is told', (_, name, columns, cells, problem) => {
  expect(problemsOf(name, columns, cells)).toEqual([expect.stringMatching(new RegExp(`^dictionaries/${name}\\.tsv:[12]: `))]);
  expect(problemsOf(name, columns, cells)[0]).toContain(problem);
});
