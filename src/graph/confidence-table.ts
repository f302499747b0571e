// Written by scripts/measure-confidence.ts; not to be edited.

/** Precision of each rule on the gold documents, (right + 1) / (found + 2). */
export const MEASURED: Readonly<Record<string, number>> = {};
