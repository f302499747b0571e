import { existsSync, readFileSync } from 'node:fs';
import { extract } from '../dist/index.js';
import { bareScan } from './bare-scan.ts';
import { FAMILIES, hostileText } from './hostile.ts';
import { PEERS } from './peers.ts';
import { type FreshProcess, freshProcess, type LongLine, oneLongLine } from './processes.ts';
import { interleaved, type Spread } from './rounds.ts';
import { ownText } from './text.ts';

/** How much is measured: a check in CI takes half a minute, all of it some minutes. */
export interface Effort {
  readonly rounds: number;
  readonly processes: number;
  readonly hostileCharacters: number;
  /** UTF-8, as files have them. */
  readonly lineBytes: number;
}

export const FULL: Effort = { rounds: 15, processes: 11, hostileCharacters: 512_000, lineBytes: 10_000_000 };
export const SHORT: Effort = { rounds: 5, processes: 5, hostileCharacters: 100_000, lineBytes: 1_000_000 };

/** The speed over one corpus. */
export interface Speed {
  readonly characters: number;
  readonly scan: Spread;
  readonly extract: Spread;
  /** Times that `extract` takes as long as the bare scan: the medians' ratio. */
  readonly ratio: number;
  readonly megabytesPerSecond: number;
}

export interface Figures {
  readonly corpora: Readonly<Record<string, Speed>>;
  /** Microseconds for one article of 3,000 characters, warm. */
  readonly article: Spread;
  readonly fresh: FreshProcess;
  /** Time per character at 2 million characters over that at 20,000. */
  readonly linearity: number;
  /** Time per character of each hostile family over that of real text. */
  readonly hostile: Readonly<Record<string, number>>;
  readonly line: LongLine;
  /** How many times as long as `extract` each peer takes over the same text; a sentence where it is not installed. */
  readonly peers: Readonly<Record<string, number | string>>;
}

const SHARED = '../shared/corpus/documents.jsonl';

export async function measure(effort: Effort, tell: (step: string) => void): Promise<Figures> {
  const own = ownText(400_000);
  const shared = sharedCorpus();
  const real = shared ?? own;
  tell('speed');
  const corpora = { own: speed(own, effort), ...(shared && { shared: speed(shared, effort) }) };
  tell('one article, a fresh process');
  const article = microseconds(real.join('\n').slice(0, 3000), effort);
  const fresh = freshProcess(effort.processes);
  tell('long and hostile texts');
  const linearity = linear(real, effort);
  const hostile = hostileFamilies(real, effort);
  const line = oneLongLine(effort.lineBytes);
  tell('peers');
  return { corpora, article, fresh, linearity, hostile, line, peers: await peers(real, effort) };
}

/** The development corpus where it lies beside the project, else our own text. */
export function realTexts(): readonly string[] {
  return sharedCorpus() ?? ownText(400_000);
}

function sharedCorpus(): string[] | undefined {
  if (!existsSync(SHARED)) return undefined;
  return readFileSync(SHARED, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line).text);
}

function readAll(texts: readonly string[]): void {
  for (const text of texts) extract(text);
}

function speed(texts: readonly string[], { rounds }: Effort): Speed {
  const characters = lengthOf(texts);
  const { scan, all } = interleaved({ scan: () => bareScan(texts), all: () => readAll(texts) }, rounds);
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  return { characters, scan, extract: all, ratio: all.median / scan.median, megabytesPerSecond: bytes / 1e3 / all.median };
}

const lengthOf = (texts: readonly string[]) => texts.reduce((sum, text) => sum + text.length, 0);

const REPEATS = 50;

function microseconds(text: string, { rounds }: Effort): Spread {
  const { article } = interleaved({ article: () => readAll(Array(REPEATS).fill(text)) }, rounds);
  const each = (milliseconds: number) => (milliseconds * 1000) / REPEATS;
  return { min: each(article.min), median: each(article.median), max: each(article.max) };
}

const SHORT_TEXT = 20_000;
const LONG_TEXT = 2_000_000;

function linear(texts: readonly string[], { rounds }: Effort): number {
  const all = texts.join('\n');
  const long = all.repeat(Math.ceil(LONG_TEXT / all.length)).slice(0, LONG_TEXT);
  const short = Array.from({ length: LONG_TEXT / SHORT_TEXT }, (_, i) => long.slice(i * SHORT_TEXT, (i + 1) * SHORT_TEXT));
  const times = interleaved({ short: () => readAll(short), long: () => readAll([long]) }, Math.ceil(rounds / 3));
  return times.long.median / times.short.median;
}

function hostileFamilies(texts: readonly string[], { hostileCharacters }: Effort): Record<string, number> {
  const all = texts.join('\n');
  const real = all.repeat(Math.ceil(hostileCharacters / all.length)).slice(0, hostileCharacters);
  const tasks = Object.fromEntries(FAMILIES.map((family) => [family, hostileText(family, hostileCharacters)]));
  const times = interleaved({ real: () => readAll([real]), ...mapValues(tasks, (text) => () => readAll([text])) }, 3);
  return mapValues(tasks, (_, family) => (times[family as 'real'] as Spread).min / times.real.min);
}

function mapValues<A, B>(record: Readonly<Record<string, A>>, map: (value: A, key: string) => B): Record<string, B> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value, key)]));
}

/** Some peers take a second a round. */
const MOST_PEER_ROUNDS = 5;

async function peers(texts: readonly string[], { rounds }: Effort): Promise<Record<string, number | string>> {
  const all = texts.join('\n');
  const found: Record<string, number | string> = {};
  for (const { name, needs, characters, load } of PEERS) {
    try {
      const read = await load();
      const text = all.slice(0, characters);
      const times = interleaved({ own: () => readAll([text]), peer: () => read(text) }, Math.min(MOST_PEER_ROUNDS, rounds));
      found[name] = times.peer.min / times.own.min;
    } catch (error) {
      found[name] = `skipped: ${needs} does not load here (${error instanceof Error ? error.message.split('\n')[0] : String(error)})`;
    }
  }
  return found;
}
