import { folded, type Problem, type SourceFile, type SourceRow, valuesOf } from './source-file.ts';

/** Whether what a cell names is there; `row` is the one that names it. */
type IsKnown = (value: string, row: SourceRow) => boolean;

/** Cells that name another row, where that row must be found: by file and column. */
function references(files: readonly SourceFile[]): Readonly<Record<string, Readonly<Record<string, IsKnown>>>> {
  const isBody = bodies(files);
  return {
    communes: { parent: anyCode(files, 'districts', 'provinces'), successors: laterCode(files, 'communes') },
    districts: { province: anyCode(files, 'provinces'), successors: laterCode(files, 'communes') },
    // The `body` of an issuer may be a phrase that is none of ours, `Cựu chiến binh`.
    offices: { body: isBody },
    organizations: { parent: isBody, successor: isBody },
    provinces: { successors: laterCode(files, 'provinces') },
  };
}

/** Cells that name a row which is not there, and units that end before they begin. */
export function checkReferences(files: readonly SourceFile[]): Problem[] {
  const known = references(files);
  return files.flatMap((file) => {
    const columns = Object.entries(known[file.name] ?? {});
    return [...columns.flatMap(([column, isKnown]) => dangling(file, column, isKnown)), ...backwards(file)];
  });
}

function dangling({ path, rows, columns }: SourceFile, column: string, isKnown: IsKnown): Problem[] {
  if (!columns.includes(column)) return [];
  return rows.flatMap((row) => {
    const lost = valuesOf(row, column).filter((value) => !isKnown(value, row));
    return lost.map((value) => ({ path, line: row.line, field: column, reason: `"${value}" names no row` }));
  });
}

/** A unit that ends before it begins. */
function backwards({ path, rows }: SourceFile): Problem[] {
  return rows
    .filter(({ cells: { from = '', until = '' } }) => from !== '' && until !== '' && from >= until)
    .map(({ line }) => ({ path, line, field: 'until', reason: 'is no later than from' }));
}

const rowsOf = (files: readonly SourceFile[], name: string) => files.find((file) => file.name === name)?.rows ?? [];

function anyCode(files: readonly SourceFile[], ...names: readonly string[]): IsKnown {
  const codes = new Set(names.flatMap((name) => rowsOf(files, name).map(({ cells }) => cells.code)));
  return (value) => codes.has(value);
}

/** Behind the code of a unit that took over a part only. */
const PART = / part$/;

/** Old and new units share codes: a successor is a row of that code which outlives the row that names it. */
function laterCode(files: readonly SourceFile[], name: string): IsKnown {
  const NEVER = '9999-12-31';
  const ends = new Map<string, string>();
  for (const { cells } of rowsOf(files, name)) {
    const [code = '', until = NEVER] = [cells.code, cells.until || undefined];
    if ((ends.get(code) ?? '') < until) ends.set(code, until);
  }
  return (value, { cells }) => (ends.get(value.replace(PART, '')) ?? '') > (cells.until ?? '');
}

/** A body of organizations.tsv, a head, or a head with its field: `Cục Quản lý đất đai`. */
function bodies(files: readonly SourceFile[]): IsKnown {
  const phrases = (name: string, column: string) =>
    new Set(
      files.find((file) => file.name === name)?.rows.flatMap((row) => [...valuesOf(row, column), ...valuesOf(row, 'forms')].map(folded)),
    );
  const [names, heads, fields] = [
    phrases('organizations', 'name'),
    phrases('organization-heads', 'head'),
    phrases('organization-fields', 'field'),
  ];
  return (value) => {
    const words = folded(value).split(' ');
    const isHeadAndField = words.some((_, i) => heads.has(words.slice(0, i).join(' ')) && fields.has(words.slice(i).join(' ')));
    return names.has(words.join(' ')) || heads.has(words.join(' ')) || isHeadAndField;
  };
}
