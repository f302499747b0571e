import { cpus } from 'node:os';
import type { Effort, Figures } from './figures.ts';
import type { Spread } from './rounds.ts';

/** The figures as a table for people, Markdown that reads well in a terminal too. */
export function report(figures: Figures, effort: Effort): string {
  const rows: (readonly [string, string])[] = [
    ['machine', `${cpus()[0]?.model ?? 'unknown'}, Node ${process.version}, ${effort.rounds} interleaved rounds, one thread`],
    ...Object.entries(figures.corpora).flatMap(([name, { characters, scan, extract, ratio, megabytesPerSecond }]) => [
      [`corpus ${name}`, `${count(characters)} characters`] as const,
      ['bare scan, F', milliseconds(scan)] as const,
      ['extract', `${milliseconds(extract)}: **${ratio.toFixed(1)} F**, ${megabytesPerSecond.toFixed(1)} MB/s`] as const,
    ]),
    ['article of 3,000 characters, warm', `${spread(figures.article, 0)} µs`],
    ['import in a fresh process', milliseconds(figures.fresh.importing)],
    ['first extract in a fresh process', milliseconds(figures.fresh.first)],
    ['memory after import', `${spread(figures.fresh.memory, 1)} MB beyond an empty process`],
    ['2 million characters against 20,000', `${figures.linearity.toFixed(2)} times the time per character`],
    ['worst hostile family', worst(figures.hostile)],
    [
      'one line',
      `${count(figures.line.bytes)} bytes, ${count(figures.line.characters)} characters: ${figures.line.seconds.toFixed(2)} s, ${figures.line.megabytes.toFixed(0)} MB`,
    ],
    ...Object.entries(figures.peers).map(
      ([name, times]) =>
        [name, typeof times === 'string' ? times : `${times < 10 ? times.toFixed(1) : count(times)} times as long as extract`] as const,
    ),
  ];
  return ['| what | min / median / max |', '|---|---|', ...rows.map(([what, value]) => `| ${what} | ${value} |`), ''].join('\n');
}

const spread = ({ min, median, max }: Spread, digits: number) => [min, median, max].map((value) => value.toFixed(digits)).join(' / ');
const milliseconds = (times: Spread) => `${spread(times, 1)} ms`;
const count = (value: number) => Math.round(value).toLocaleString('en-US');

function worst(hostile: Readonly<Record<string, number>>): string {
  const [family, times] = Object.entries(hostile).sort(([, a], [, b]) => b - a)[0] ?? ['none', 0];
  return `${family}: ${times.toFixed(1)} times the time per character of real text`;
}
