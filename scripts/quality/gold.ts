import { readFileSync } from 'node:fs';
import type { EntityGraph } from '../../src/model/index.ts';

/** An annotated document, as `check.py --json` prints it. */
export interface GoldDocument {
  readonly id: string;
  readonly text: string;
  readonly mentions: readonly { readonly start: number; readonly end: number; readonly type: string; readonly node: string }[];
  readonly edges: readonly (readonly [type: string, source: string, target: string, status?: string])[];
}

/** How often a rule was right, of how many times it found something. */
export interface Tally {
  right: number;
  found: number;
}

export type Tallies = Map<string, Tally>;

export function readGold(files: readonly string[]): GoldDocument[] {
  return files.flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line): GoldDocument => JSON.parse(line)),
  );
}

/** Of each mention and edge that was found: the rule that found it, and whether the gold has it. */
export function judge(gold: GoldDocument, found: EntityGraph): { readonly rule: string; readonly isRight: boolean }[] {
  const goldAt = new Map(gold.mentions.map((mention) => [`${mention.start}-${mention.end}-${mention.type}`, mention.node]));
  const votes = new Map<string, Map<string, number>>();
  const mentions = found.mentions.map(({ start, end, node, rule }) => {
    const match = goldAt.get(`${start}-${end}-${node.slice(0, node.indexOf(':'))}`);
    if (match !== undefined) {
      const of = votes.get(node) ?? new Map<string, number>();
      votes.set(node, of.set(match, (of.get(match) ?? 0) + 1));
    }
    return { rule, isRight: match !== undefined };
  });
  const goldEdges = new Set(gold.edges.map(([type, source, target]) => `${type} ${source} ${target}`));
  const edges = found.edges.map(({ type, source, target, rule }) => ({
    rule,
    isRight: goldEdges.has(`${type} ${mostVoted(votes.get(source))} ${mostVoted(votes.get(target))}`),
  }));
  return [...mentions, ...edges];
}

function mostVoted(votes: ReadonlyMap<string, number> = new Map()): string {
  return [...votes].sort(([, a], [, b]) => b - a)[0]?.[0] ?? '';
}

export function tally(judgements: Iterable<{ readonly rule: string; readonly isRight: boolean }>): Tallies {
  const tallies: Tallies = new Map();
  for (const { rule, isRight } of judgements) {
    const { right, found } = tallies.get(rule) ?? { right: 0, found: 0 };
    tallies.set(rule, { right: right + Number(isRight), found: found + 1 });
  }
  return tallies;
}

/** The rule of succession: a rule seen once is neither certain nor worthless. */
export function precision({ right, found }: Tally): number {
  return Math.round(((right + 1) / (found + 2)) * 100) / 100;
}
