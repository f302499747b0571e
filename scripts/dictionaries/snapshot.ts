import { createHash } from 'node:crypto';
import type { SourceFile, SourceRow } from './source-file.ts';

/** Columns of a few words that say what sort of entry a row is. */
const KINDS = ['kind', 'class', 'type', 'names', 'level', 'branch', 'word', 'domain', 'follows', 'from', 'until'];
/** Of a column with more words than this the most frequent are shown. */
const MOST_KINDS = 24;
const SAMPLES = 8;

/** What the dictionaries hold, as a page: counts by file and kind, and some lines of each, so that a change can be read in review. */
export function snapshot(files: readonly SourceFile[]): string {
  const total = files.reduce((sum, { rows }) => sum + rows.length, 0);
  return `# What the dictionaries hold

Written by \`npm run dictionaries\`; not to be edited. The lines shown of a file are chosen by a hash of their first
fields, so that an entry more or less moves none of the others.

| file | entries | examples | counterexamples |
|---|---:|---:|---:|
${files.map((file) => `| ${file.name}.tsv | ${file.rows.length} | ${filled(file, 'example')} | ${filled(file, 'counterexample')} |`).join('\n')}
| all | ${total} | ${files.reduce((sum, file) => sum + filled(file, 'example'), 0)} | ${files.reduce((sum, file) => sum + filled(file, 'counterexample'), 0)} |

${files.map(chapter).join('\n')}`;
}

const filled = ({ rows }: SourceFile, column: string) => rows.filter(({ cells }) => (cells[column] ?? '') !== '').length;

function chapter(file: SourceFile): string {
  const kinds = KINDS.filter((column) => file.columns.includes(column) && column !== file.columns[0]);
  return `## ${file.name}.tsv

${kinds.map((column) => `- ${column}: ${countsOf(file, column)}\n`).join('')}${kinds.length > 0 ? '\n' : ''}\`\`\`tsv
${file.columns.join('\t')}
${samples(file)
  .map(({ cells }) => file.columns.map((column) => cells[column]).join('\t'))
  .join('\n')}
\`\`\`
`;
}

/** `central 210, enterprise 148, none 12`, the most frequent first. */
function countsOf({ rows }: SourceFile, column: string): string {
  const counts = new Map<string, number>();
  for (const value of rows.flatMap(({ cells }) => (cells[column] || 'none').split(' | '))) counts.set(value, (counts.get(value) ?? 0) + 1);
  const sorted = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  const shown = sorted.slice(0, MOST_KINDS).map(([value, count]) => `${value} ${count}`);
  return [...shown, ...(sorted.length > MOST_KINDS ? [`and ${sorted.length - MOST_KINDS} more`] : [])].join(', ');
}

/** The rows whose keys have the smallest hashes, in the order of the file. */
function samples({ columns, rows }: SourceFile): SourceRow[] {
  const hash = ({ cells }: SourceRow) =>
    createHash('sha256')
      .update(`${cells[columns[0] ?? '']}\t${cells[columns[1] ?? '']}`)
      .digest('hex');
  const chosen = rows.map((row) => ({ row, key: hash(row) })).sort((a, b) => (a.key < b.key ? -1 : 1));
  return chosen
    .slice(0, SAMPLES)
    .map(({ row }) => row)
    .sort((a, b) => a.line - b.line);
}
