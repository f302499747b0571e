/** Precision of each rule on the gold documents; written by `scripts/measure-confidence.ts`. */
const MEASURED: Readonly<Record<string, number>> = {};

/** Said of a rule that the gold documents never exercised: no more than even odds are claimed for it. */
const UNMEASURED = 0.5;

export function confidenceOf(rule: string): number {
  return MEASURED[rule] ?? UNMEASURED;
}
