import { readFileSync } from 'node:fs';
import { FOLDER, type Problem, type SourceFile } from './source-file.ts';

const PATH = `${FOLDER}/README.md`;

/** What the two tables of dictionaries/README.md say. */
export interface Readme {
  readonly files: readonly ReadmeFile[];
  /** The ids of the table of sources. */
  readonly sources: ReadonlySet<string>;
}

interface ReadmeFile {
  /** `units` */
  readonly name: string;
  readonly columns: readonly string[];
  /** The line of the table. */
  readonly line: number;
}

export function readReadme(content = readFileSync(PATH, 'utf8')): Readme {
  const lines = content.split('\n').map((text, i) => ({ cells: text.split('|').map((cell) => cell.trim()), line: i + 1 }));
  const files = lines.flatMap(({ cells: [, names = '', , columns = ''], line }) =>
    names
      .split(', ')
      .filter((name) => name.endsWith('.tsv'))
      .map((name) => ({ name: name.slice(0, -'.tsv'.length), columns: columns.split(', '), line })),
  );
  const from = lines.findIndex(({ cells }) => cells[0] === '## Sources');
  const ids = lines.slice(from).map(({ cells }) => cells[1] ?? '');
  return { files, sources: new Set(ids.filter((id) => /^[a-z][a-z-]*$/.test(id) && id !== 'id')) };
}

/** The table names every file with the columns that its header has, and no other; every source has its licence there. */
export function checkReadme(files: readonly SourceFile[], { files: told, sources }: Readme): Problem[] {
  const problem = (path: string, line: number, field: string, reason: string) => ({ path, line, field, reason });
  const untold = files.filter(({ name }) => !told.some((row) => row.name === name));
  return [
    ...untold.map(({ path, name }) => problem(path, 1, '', `${PATH} has no row for ${name}.tsv`)),
    ...told.flatMap(({ name, columns, line }) => {
      const file = files.find((one) => one.name === name);
      if (!file) return [problem(PATH, line, '', `${name}.tsv is not there`)];
      const header = file.columns.join(', ');
      return header === columns.join(', ') ? [] : [problem(PATH, line, 'columns', `the header of ${name}.tsv is ${header}`)];
    }),
    ...files.flatMap((file) => unknownSources(file, sources)),
  ];
}

function unknownSources({ path, rows, columns }: SourceFile, known: ReadonlySet<string>): Problem[] {
  if (!columns.includes('source')) return [];
  return rows.flatMap(({ line, cells }) => {
    const ids = (cells.source ?? '').split(' | ');
    const problem = (reason: string) => ({ path, line, field: 'source', reason });
    return ids.filter((id) => !known.has(id)).map((id) => problem(id === '' ? 'is empty' : `${PATH} has no source "${id}"`));
  });
}
