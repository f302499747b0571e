/**
 * Of items 0 to `length`, the first for which it holds, where it holds for all that come after; `length` where it holds
 * for none. By halves.
 */
export function firstOf(length: number, holds: (index: number) => boolean): number {
  let [from, to] = [0, length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (holds(middle)) to = middle;
    else from = middle + 1;
  }
  return from;
}
