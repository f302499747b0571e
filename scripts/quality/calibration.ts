import { extract } from '../../src/extract.ts';
import { type GoldDocument, judge, precision, tally } from './gold.ts';

/** Mentions and edges whose confidence lies in one stretch, and how many of them are right. */
export interface Bin {
  readonly from: number;
  readonly to: number;
  readonly found: number;
  readonly right: number;
}

const EDGES = [0, 0.5, 0.7, 0.8, 0.9, 0.95, 1.01];
/** Said of a rule that the other documents never exercised, as the package does. */
const UNMEASURED = 0.5;

/**
 * Is confidence what it says? For each document the rules are measured on all the others, so that none vouches for
 * itself; then among the findings of about 0.9 nine in ten should be right.
 */
export function calibration(documents: readonly GoldDocument[]): Bin[] {
  const judged = documents.map((gold) => judge(gold, extract(gold.text)));
  const claims = judged.flatMap((own, i) => {
    const others = tally(judged.flatMap((judgements, j) => (i === j ? [] : judgements)));
    return own.map(({ rule, isRight }) => {
      const seen = others.get(rule);
      return { confidence: seen ? precision(seen) : UNMEASURED, isRight };
    });
  });
  return EDGES.slice(0, -1).map((from, i) => {
    const to = EDGES[i + 1] as number;
    const inside = claims.filter(({ confidence }) => confidence >= from && confidence < to);
    return { from, to: Math.min(to, 1), found: inside.length, right: inside.filter(({ isRight }) => isRight).length };
  });
}
