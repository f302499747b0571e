import { readFileSync } from 'node:fs';
import type { Figures } from './figures.ts';

/** What no change may break: ratios only, since machines differ. Kept in `floors.json`, for people to raise. */
interface Floors {
  readonly mostF: number;
  readonly mostLinearity: number;
  readonly mostHostile: number;
  readonly leastPeers: Readonly<Record<string, number>>;
}

/** What of the figures lies beyond its floor, in words. */
export function broken(figures: Figures): string[] {
  const floors: Floors = JSON.parse(readFileSync('bench/floors.json', 'utf8'));
  const problems: string[] = [];
  const most = (what: string, value: number, limit: number) => {
    if (value > limit) problems.push(`${what}: ${value.toFixed(2)}, at most ${limit}`);
  };
  for (const [name, { ratio }] of Object.entries(figures.corpora)) most(`extract over the corpus ${name}, in F`, ratio, floors.mostF);
  most('time per character of a long text over that of a short one', figures.linearity, floors.mostLinearity);
  for (const [family, times] of Object.entries(figures.hostile)) most(`hostile family "${family}"`, times, floors.mostHostile);
  for (const [name, least] of Object.entries(floors.leastPeers)) {
    const times = figures.peers[name];
    if (typeof times === 'number' && times < least)
      problems.push(`${name}: ${times.toFixed(1)} times as long as extract, at least ${least}`);
  }
  return problems;
}
