import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Spread, spread } from './rounds.ts';
import { ownText } from './text.ts';

/** What a process of its own costs: the times of a fresh start cannot be had inside one that runs already. */
export interface FreshProcess {
  /** Milliseconds of `import`, beyond a process that imports nothing. */
  readonly importing: Spread;
  /** Milliseconds of the first `extract`. */
  readonly first: Spread;
  /** Megabytes of resident memory after the import, beyond an empty process. */
  readonly memory: Spread;
}

const MEGABYTE = 2 ** 20;
const ARTICLE = 'Sáng 9/3, đồng chí Nông Văn Hải, Chủ tịch UBND tỉnh Cao Bằng đã kiểm tra 12 công trình tại xã Phúc Sen.';
const SCRIPT = `
const began = performance.now();
const { extract } = await import('./dist/index.js');
const imported = performance.now();
const memory = process.memoryUsage().rss;
const text = ${JSON.stringify(ARTICLE)};
const asked = performance.now();
extract(text);
console.log(JSON.stringify([imported - began, performance.now() - asked, memory]));`;
const EMPTY = `
const began = performance.now();
await import('node:path');
console.log(JSON.stringify([performance.now() - began, 0, process.memoryUsage().rss]));`;

export function freshProcess(runs: number): FreshProcess {
  const run = (script: string) =>
    JSON.parse(execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' })) as number[];
  const pairs = Array.from({ length: runs }, () => [run(EMPTY), run(SCRIPT)] as const);
  const beyond = (at: number) => pairs.map(([empty, full]) => (full[at] as number) - (empty[at] as number));
  return {
    importing: spread(beyond(0)),
    first: spread(pairs.map(([, full]) => full[1] as number)),
    memory: spread(beyond(2).map((bytes) => bytes / MEGABYTE)),
  };
}

export interface LongLine {
  readonly bytes: number;
  readonly characters: number;
  readonly seconds: number;
  /** Of resident memory at its peak, the empty process and the text with it. */
  readonly megabytes: number;
}

const READ_LINE = `
const { readFileSync } = await import('node:fs');
const { extract } = await import('./dist/index.js');
const text = readFileSync(process.env.LINE, 'utf8');
const began = performance.now();
extract(text);
console.log(JSON.stringify([text.length, (performance.now() - began) / 1000, process.resourceUsage().maxRSS / 1024]));`;

/** What a file of one line of so many bytes takes, in a process of its own. */
export function oneLongLine(bytes: number): LongLine {
  const folder = mkdtempSync(join(tmpdir(), 'thucthe-bench-'));
  const LINE = join(folder, 'line.txt');
  try {
    const some = Buffer.from(ownText(400_000).join(' ').replace(/\s+/g, ' '));
    writeFileSync(LINE, Buffer.alloc(bytes, some));
    const env = { ...process.env, LINE };
    const out = execFileSync(process.execPath, ['--input-type=module', '-e', READ_LINE], { encoding: 'utf8', env });
    const [characters = Number.NaN, seconds = Number.NaN, megabytes = Number.NaN] = JSON.parse(out) as number[];
    return { bytes, characters, seconds, megabytes };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
