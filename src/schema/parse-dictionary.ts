import { type DictionaryEntries, DictionaryError, type DictionaryProblem, InputError } from '../model/index.ts';
import { DICTIONARY_NAMES, DICTIONARY_SCHEMAS, type DictionaryName, type DictionaryRow, requiredColumns } from './dictionaries.ts';

/** The checked rows of one dictionary file, to be given to `extract` as `options.dictionaries`. */
export interface Dictionary<N extends DictionaryName = DictionaryName> extends DictionaryEntries {
  /** Which file it is of, without `.tsv`. */
  readonly name: N;
  /** In the order of the file. */
  readonly rows: readonly DictionaryRow<N>[];
}

type NameIn<F extends string> = F extends `${string}/${infer Rest}`
  ? NameIn<Rest>
  : F extends `${infer N extends DictionaryName}.tsv`
    ? N
    : never;

/** `units.tsv`, `my/units.tsv`: the rows of that file; of a name not known to the compiler, the rows of any. */
export type NameOf<F extends string> = [NameIn<F>] extends [never] ? DictionaryName : NameIn<F>;

/**
 * Reads a dictionary in the format of `dictionaries/README.md`; the file's name says which one it is. Columns may stand
 * in any order, and those that may be empty may be left out. A byte order mark and CRLF are let pass.
 *
 * ```ts
 * import { parseDictionary } from 'thucthe/schema';
 *
 * const own = parseDictionary('abbreviations.tsv', 'short\texpansion\nHTX\thợp tác xã\n');
 * own.rows[0]?.expansion; // => 'hợp tác xã'
 * ```
 *
 * @throws InputError where the content is no string.
 * @throws DictionaryError naming every bad line; nothing of such a file is taken.
 */
export function parseDictionary<const F extends string>(fileName: F, tsv: string): Dictionary<NameOf<F>>;
export function parseDictionary(fileName: string, tsv: string): Dictionary {
  if (typeof tsv !== 'string') throw new InputError(tsv);
  const name = dictionaryName(String(fileName));
  const [header = '', ...lines] = tsv
    .replace(/^\ufeff/, '')
    .replace(/\n$/, '')
    .split('\n')
    .map(withoutReturn);
  const columns = header.split('\t');
  refuseIf(fileName, headerProblems(name, columns));
  const open = Object.fromEntries(Object.keys(DICTIONARY_SCHEMAS[name].shape).map((column) => [column, '']));
  const problems: DictionaryProblem[] = [];
  const firstLines = new Map<string, number>();
  const rows = lines.map((line, i) => {
    const cells = line.split('\t');
    const row = { ...open, ...Object.fromEntries(columns.map((column, j) => [column, cells[j] ?? ''])) };
    const wrong = lineProblems(i + 2, line, columns.length, firstLines);
    problems.push(...(wrong.length > 0 ? wrong : rowProblems(name, row, i + 2)));
    return row as DictionaryRow;
  });
  refuseIf(fileName, problems);
  return { name, rows };
}

function dictionaryName(fileName: string): DictionaryName {
  const name = DICTIONARY_NAMES.find((known) => fileName.replace(/^.*[/\\]/, '') === `${known}.tsv`);
  if (name) return name;
  const reason = `is not the name of a dictionary, which are ${DICTIONARY_NAMES.map((known) => `${known}.tsv`).join(', ')}`;
  throw new DictionaryError(fileName, [{ line: 1, field: '', reason }]);
}

function refuseIf(fileName: string, [first, ...more]: readonly DictionaryProblem[]): void {
  if (first) throw new DictionaryError(fileName, [first, ...more]);
}

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}

function headerProblems(name: DictionaryName, columns: readonly string[]): DictionaryProblem[] {
  const known = Object.keys(DICTIONARY_SCHEMAS[name].shape);
  const problem = (field: string, reason: string) => ({ line: 1, field, reason });
  return [
    ...columns
      .filter((column) => !known.includes(column))
      .map((column) => problem(column, `is no column of ${name}.tsv: ${known.join(', ')}`)),
    ...columns.filter((column, i) => columns.indexOf(column) < i).map((column) => problem(column, 'is a column twice')),
    ...requiredColumns(name)
      .filter((column) => !columns.includes(column))
      .map((column) => problem(column, 'is a column that must be there')),
  ];
}

function lineProblems(line: number, content: string, columns: number, firstLines: Map<string, number>): DictionaryProblem[] {
  const reasons: string[] = [];
  const cells = content.split('\t').length;
  const first = firstLines.get(content);
  if (content === '') reasons.push('the line is empty');
  else if (cells !== columns) reasons.push(`has ${cells} fields, the header ${columns}`);
  else if (first !== undefined) reasons.push(`says the same as line ${first}`);
  else firstLines.set(content, line);
  return reasons.map((reason) => ({ line, field: '', reason }));
}

function rowProblems(name: DictionaryName, row: Readonly<Record<string, string>>, line: number): DictionaryProblem[] {
  const { error } = DICTIONARY_SCHEMAS[name].safeParse(row);
  return (error?.issues ?? []).map(({ path, message }) => ({ line, field: path.join('.'), reason: message }));
}
