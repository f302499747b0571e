import { clipped, displayWidth } from './width.ts';

const WIDEST_CELL = 64;
const GAP = '  ';

/** Rows under a header, columns aligned; a column that is empty in every row is left out. */
export function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const used = header.map((_, column) => rows.some((row) => row[column]));
  const lines = [header, ...rows].map((row) => row.filter((_, column) => used[column]).map(printable));
  const widths = lines[0]?.map((_, column) => Math.max(...lines.map((line) => displayWidth(line[column] ?? '')))) ?? [];
  const pad = (cell: string, column: number) => cell + ' '.repeat((widths[column] ?? 0) - displayWidth(cell));
  return lines.map((line) => `${GAP}${line.map(pad).join(GAP)}`.trimEnd()).join('\n');
}

/** Words of a document may hold anything, even codes that command the terminal. */
function printable(cell: string): string {
  return clipped(cell.replace(/[\p{Cc}\s]+/gu, ' '), WIDEST_CELL);
}
