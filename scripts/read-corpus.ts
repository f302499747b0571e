import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { type EntityGraph, extract } from '../src/index.ts';

/** A run over many documents: what is thrown, what is found, how fast. `node --import tsx scripts/read-corpus.ts FILE.jsonl`, after a build. */
function main([file = '../shared/corpus/documents.jsonl']: readonly string[]): void {
  const texts = readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => (JSON.parse(line) as { text: string }).text);
  const characters = texts.reduce((sum, text) => sum + text.length, 0);
  const problems = texts.flatMap((text, i) => check(text, i));
  console.log(`documents     ${texts.length}, ${characters} characters`);
  console.log(`problems      ${problems.length}${problems.map((problem) => `\n  ${problem}`).join('')}`);
  console.log(
    `per 1,000     ${density(
      texts.map((text) => extract(text)),
      characters,
    )}`,
  );
  console.log(`speed         ${(fastest(texts, characters) / 1e6).toFixed(1)} million characters a second, the best of ${PASSES} passes`);
  console.log(`import        ${importTime().toFixed(0)} ms, the median of ${IMPORTS} processes`);
  if (problems.length > 0) process.exitCode = 1;
}

/** What a reading breaks of what it promises: it throws nothing, and its spans lie in the text. */
function check(text: string, index: number): string[] {
  try {
    const { mentions } = extract(text);
    const empty = mentions.filter(({ start, end }) => text.slice(start, end).trim() === '' || end > text.length);
    return empty.map(({ start, end }) => `document ${index + 1}: a mention of nothing at ${start}..${end}`);
  } catch (error) {
    return [`document ${index + 1}: throws ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`];
  }
}

function density(graphs: readonly EntityGraph[], characters: number): string {
  const counts = new Map<string, number>();
  const count = (what: string) => counts.set(what, (counts.get(what) ?? 0) + 1);
  for (const { mentions, edges } of graphs) {
    for (const mention of mentions) count(mention.node.slice(0, mention.node.indexOf(':')));
    for (const _ of edges) count('edges');
  }
  return [...counts].map(([what, times]) => `${what} ${((times * 1000) / characters).toFixed(2)}`).join(', ');
}

const PASSES = 5;

/** Characters a second of the fastest pass: the machine may be busy with other things in the others. */
function fastest(texts: readonly string[], characters: number): number {
  const passes = Array.from({ length: PASSES }, () => {
    const began = performance.now();
    for (const text of texts) extract(text);
    return performance.now() - began;
  });
  return (characters * 1000) / Math.min(...passes);
}

const IMPORTS = 7;
const IMPORT = "const began = performance.now(); await import('./dist/index.js'); console.log(performance.now() - began)";

function importTime(): number {
  const run = () => Number(execFileSync(process.execPath, ['--input-type=module', '-e', IMPORT], { encoding: 'utf8' }));
  const times = Array.from({ length: IMPORTS }, run).sort((a, b) => a - b);
  return times[Math.floor(IMPORTS / 2)] as number;
}

main(process.argv.slice(2));
