import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { type Effort, type Figures, realTexts } from './figures.ts';
import { report } from './report.ts';

const TARGET = 'docs/performance.md';

const HEAD = `# Performance

Written by \`npm run bench -- --page\`; not to be edited. The unit is **F**: the time of a bare \`charCodeAt\` loop with a table of
character classes over the same text, so that figures of different machines can be compared. Where the development corpus
(390 documents, 2.8 million characters) lies beside the project it is measured, else text of our own.`;

const TRIED = `## What helped, and what did not

- Tables are used as they lie in the package. Building a hash table and a trie from rows took 35 ms of a first call (on a busy
  machine, as the others here), and unpacking numbers of variable length 17 ms though they are fewer bytes; arrays in base64, the
  trie level by level with the children of a node side by side, load in 2 to 3 ms.
- The communes, 14,000 of them, are kept out of the trie: a level word or a chain of places asks for them, by a binary search over
  lines. An index by name took 13 ms of a first call, the search takes 1 ms.
- Bundles that keep their letters, \`--charset=utf8\`, are a tenth smaller than escaped ones.
- Caches by \`WeakMap\` from a text to groups of its mentions did not help: they kept every text alive through a collection.

## What is left

Most of the time goes to \`annotate\` and \`resolve\`, spread over a hundred small rules with no peak above a few percent: a text
costs by its mentions more than by its characters. The goal of 15 F needs mentions and edges that are made without objects and
strings until somebody asks for them.`;

/** Writes docs/performance.md: the figures, and where the time goes, stage by stage. */
export async function writePage(figures: Figures, effort: Effort): Promise<void> {
  const stages = await stagesOf(realTexts(), effort.rounds);
  writeFileSync(
    TARGET,
    [HEAD, report(figures, effort), '## Where the time goes', '', stages, TRIED, ''].join('\n\n').replace(/\n{3,}/g, '\n\n'),
  );
}

/** Bundled as the package is: modules loaded one by one run slower. */
async function stagesOf(texts: readonly string[], rounds: number): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'thucthe-stages-'));
  try {
    const outfile = join(folder, 'stages.mjs');
    await build({
      entryPoints: ['bench/stages.ts'],
      bundle: true,
      format: 'esm',
      platform: 'node',
      target: 'es2022',
      outfile,
      logLevel: 'warning',
    });
    const { measureStages } = (await import(pathToFileURL(outfile).href)) as typeof import('./stages.ts');
    return tableOf(measureStages(texts, rounds));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function tableOf(times: ReadonlyMap<string, number>): string {
  const [[, scan = 1] = [], ...stages] = [...times];
  const rows = stages.map(([stage, milliseconds]) => `| ${stage} | ${milliseconds.toFixed(1)} | ${(milliseconds / scan).toFixed(1)} |`);
  return ['| stage | ms | F |', '|---|---|---|', ...rows].join('\n');
}
