import { writeFileSync } from 'node:fs';
import { extract } from '../../src/extract.ts';
import { judge, precision, readGold, tally } from './gold.ts';

const TARGET = 'src/graph/confidence-table.ts';
const DEFAULT = ['../shared/gold/dev.jsonl'];

/**
 * Measures each rule's precision on gold documents and writes the table that ships:
 * `node --import tsx scripts/quality/measure-confidence.ts FILE.jsonl …`. Documents that nobody tuned for count most.
 */
function main(files: readonly string[]): void {
  const documents = readGold(files.length > 0 ? files : DEFAULT);
  const tallies = tally(documents.flatMap((gold) => judge(gold, extract(gold.text))));
  const rows = [...tallies]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([rule, seen]) => `  '${rule}': ${precision(seen)}, // ${seen.right} of ${seen.found}`);
  writeFileSync(
    TARGET,
    `// Written by scripts/quality/measure-confidence.ts from ${documents.length} annotated documents; not to be edited.

/** Precision of each rule on the gold documents, (right + 1) / (found + 2). */
export const MEASURED: Readonly<Record<string, number>> = {
${rows.join('\n')}
};
`,
  );
  console.error(`${TARGET}: ${rows.length} rules measured on ${documents.length} documents`);
}

main(process.argv.slice(2));
