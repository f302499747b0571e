import { readFileSync, writeFileSync } from 'node:fs';
import { extract } from '../src/extract.ts';
import type { EntityGraph } from '../src/model/index.ts';

/** A hand-annotated document, as `check.py --json` prints it. */
interface GoldDocument {
  readonly text: string;
  readonly mentions: readonly { readonly start: number; readonly end: number; readonly type: string; readonly node: string }[];
  readonly edges: readonly (readonly [type: string, source: string, target: string, status?: string])[];
}

interface Tally {
  right: number;
  found: number;
}

const GOLD = process.argv[2] ?? '../shared/gold/dev.jsonl';
const TARGET = 'src/graph/confidence-table.ts';

/**
 * Measures each rule's precision on gold documents and writes the table that ships. By the rule of succession,
 * (right + 1) / (found + 2), so that a rule seen once is neither certain nor worthless.
 */
function main(): void {
  const tallies = new Map<string, Tally>();
  const documents = readFileSync(GOLD, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line): GoldDocument => JSON.parse(line));
  for (const gold of documents) measure(gold, extract(gold.text), tallies);
  const rows = [...tallies]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([rule, { right, found }]) => {
      const precision = Math.round(((right + 1) / (found + 2)) * 100) / 100;
      return `  '${rule}': ${precision}, // ${right} of ${found}`;
    });
  writeFileSync(
    TARGET,
    `// Written by scripts/measure-confidence.ts from ${documents.length} hand-annotated documents; not to be edited.

/** Precision of each rule on the gold documents, (right + 1) / (found + 2). */
export const MEASURED: Readonly<Record<string, number>> = {
${rows.join('\n')}
};
`,
  );
  console.error(`${TARGET}: ${rows.length} rules measured on ${documents.length} documents`);
}

function measure(gold: GoldDocument, found: EntityGraph, tallies: Map<string, Tally>): void {
  const count = (rule: string, isRight: boolean) => {
    const tally = tallies.get(rule) ?? { right: 0, found: 0 };
    tallies.set(rule, { right: tally.right + Number(isRight), found: tally.found + 1 });
  };
  const goldAt = new Map(gold.mentions.map((mention) => [`${mention.start}-${mention.end}-${mention.type}`, mention.node]));
  const votes = new Map<string, Map<string, number>>();
  for (const { start, end, node, rule } of found.mentions) {
    const match = goldAt.get(`${start}-${end}-${node.slice(0, node.indexOf(':'))}`);
    count(rule, match !== undefined);
    if (match === undefined) continue;
    const of = votes.get(node) ?? new Map<string, number>();
    votes.set(node, of.set(match, (of.get(match) ?? 0) + 1));
  }
  const goldEdges = new Set(gold.edges.map(([type, source, target]) => `${type} ${source} ${target}`));
  for (const { type, source, target, rule } of found.edges) {
    count(rule, goldEdges.has(`${type} ${mostVoted(votes.get(source))} ${mostVoted(votes.get(target))}`));
  }
}

function mostVoted(votes: ReadonlyMap<string, number> = new Map()): string {
  return [...votes].sort(([, a], [, b]) => b - a)[0]?.[0] ?? '';
}

main();
