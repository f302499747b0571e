import { FAMILIES, hostileText } from '../bench/hostile.ts';
import { extract } from '../src/index.ts';

const [SHORT, LONG] = [10_000, 60_000];
/** Milliseconds that are noise: a pause of the collector, another process. */
const NOISE = 15;
/** In linear time a text six times as long takes six times as long, in quadratic time thirty-six. */
const MOST = 12;

/** Time of our own process, so that others on the machine count for little. */
function milliseconds(text: string): number {
  const before = process.cpuUsage();
  extract(text);
  return process.cpuUsage(before).user / 1000;
}

const fastest = (text: string) => Math.min(milliseconds(text), milliseconds(text), milliseconds(text));

test.each(FAMILIES)('linear in the length of: %s', (family) => {
  const short = fastest(hostileText(family, SHORT));
  expect(fastest(hostileText(family, LONG))).toBeLessThan(MOST * (short + NOISE / 6) + NOISE);
});
