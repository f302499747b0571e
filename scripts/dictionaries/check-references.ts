import { folded, type Problem, type SourceFile, type SourceRow, valuesOf } from './source-file.ts';

/** Whether what a cell names is there; `row` is the one that names it. */
type IsKnown = (value: string, row: SourceRow) => boolean;

/** Cells that name another row, where that row must be found. */
export function checkReferences(files: readonly SourceFile[]): Problem[] {
  const isBody = bodies(files);
  const isProvince = anyCode(files, 'provinces');
  const isDistrict = anyCode(files, 'districts');
  return files.flatMap((file) => {
    const columns: Readonly<Record<string, IsKnown>> = {
      province: isProvince,
      district: isDistrict,
      successors: laterCode(file),
      successor: isBody,
      parent: isBody,
      // Only offices name a body that is one of ours; the `body` of an issuer may be a phrase, `Cựu chiến binh`.
      ...(file.name === 'offices' ? { body: isBody } : {}),
    };
    return [...Object.entries(columns).flatMap(([column, isKnown]) => dangling(file, column, isKnown)), ...backwards(file)];
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

function anyCode(files: readonly SourceFile[], name: string): IsKnown {
  const codes = new Set(files.find((file) => file.name === name)?.rows.map(({ cells }) => cells.code));
  return (value) => codes.has(value);
}

/** Old and new units share codes: a successor is a row of that code which outlives the row that names it. */
function laterCode({ rows }: SourceFile): IsKnown {
  const NEVER = '9999-12-31';
  const ends = new Map<string, string>();
  for (const { cells } of rows) {
    const [code = '', until = NEVER] = [cells.code, cells.until || undefined];
    if ((ends.get(code) ?? '') < until) ends.set(code, until);
  }
  return (value, { cells }) => (ends.get(value) ?? '') > (cells.until ?? '');
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
