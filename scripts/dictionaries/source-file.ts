import { readdirSync, readFileSync } from 'node:fs';
import { cellList } from '../../src/lexicon/entry.ts';
import type { DictionaryEntries } from '../../src/model/index.ts';

export const FOLDER = 'dictionaries';

/** A dictionary as it lies in the folder, with where each row stands. */
export interface SourceFile {
  /** `dictionaries/units.tsv` */
  readonly path: string;
  /** `units` */
  readonly name: string;
  readonly content: string;
  readonly columns: readonly string[];
  /** Only lines that have as many fields as the header. */
  readonly rows: readonly SourceRow[];
}

export interface SourceRow {
  /** Counted from 1; the header is line 1. */
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

/** Something that is wrong in a dictionary, and where. */
export interface Problem {
  readonly path: string;
  readonly line: number;
  /** The column, empty where the whole line or file is meant. */
  readonly field: string;
  readonly reason: string;
}

/** `dictionaries/units.tsv:3: field kind: is "area"`, as a `DictionaryError` tells it to users. */
export function tell({ path, line, field, reason }: Problem): string {
  return `${path}:${line}: ${field ? `field ${field}: ` : ''}${reason}`;
}

export function readSources(folder = FOLDER): SourceFile[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.tsv'))
    .sort()
    .map((file) => sourceFile(`${folder}/${file}`, readFileSync(`${folder}/${file}`, 'utf8')));
}

export function sourceFile(path: string, content: string): SourceFile {
  const [header = '', ...lines] = content.replace(/\n$/, '').split('\n');
  const columns = header.split('\t');
  const rows = lines.flatMap((line, i) => {
    const cells = line.split('\t');
    if (cells.length !== columns.length) return [];
    return [{ line: i + 2, cells: Object.fromEntries(columns.map((column, j) => [column, cells[j] as string])) }];
  });
  return { path, name: path.replace(/^.*\//, '').replace(/\.tsv$/, ''), content, columns, rows };
}

export const entriesOf = ({ name, rows }: SourceFile): DictionaryEntries => ({ name, rows: rows.map(({ cells }) => cells) });

/** Every value of a column, where a cell may hold several. */
export const valuesOf = ({ cells }: SourceRow, column: string): string[] => cellList(cells[column]);

/** Letters as matching reads them: case and the kind of apostrophe make no other word. */
export const folded = (words: string) => words.toLowerCase().replaceAll('’', "'");
