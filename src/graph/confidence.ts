import { MEASURED } from './confidence-table.ts';

/** Said of a rule that the gold documents never exercised: no more than even odds are claimed for it. */
const UNMEASURED = 0.5;

/** The precision of a rule as measured on the gold documents. */
export function confidenceOf(rule: string): number {
  return MEASURED[rule] ?? UNMEASURED;
}
