/** The time from a change to its painted marks, for the browser's own tools and `scripts/measure-playground.ts`. */
export const PAINTED = 'thucthe: painted';
const CHANGED = 'thucthe: changed';

export function beginTiming(): void {
  performance.clearMarks(CHANGED);
  performance.mark(CHANGED);
}

export function endTiming(): void {
  performance.clearMeasures(PAINTED);
  performance.measure(PAINTED, CHANGED);
}
