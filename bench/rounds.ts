/** Times of one task over the rounds, in milliseconds. */
export interface Spread {
  readonly min: number;
  readonly median: number;
  readonly max: number;
}

/** Runs every task once a round, in turn, so that what else the machine does meets them all alike. */
export function interleaved<K extends string>(tasks: Readonly<Record<K, () => void>>, rounds: number): Readonly<Record<K, Spread>> {
  const names = Object.keys(tasks) as K[];
  const times = new Map(names.map((name) => [name, [] as number[]]));
  for (const name of names) tasks[name]();
  for (let round = 0; round < rounds; round++) {
    for (const name of names) {
      const began = performance.now();
      tasks[name]();
      times.get(name)?.push(performance.now() - began);
    }
  }
  return Object.fromEntries(names.map((name) => [name, spread(times.get(name) ?? [])])) as Record<K, Spread>;
}

export function spread(times: readonly number[]): Spread {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor((sorted.length - 1) * share)] ?? Number.NaN;
  return { min: at(0), median: at(0.5), max: at(1) };
}
