import { existsSync } from 'node:fs';
import { runSteps, type Step } from './check/run-steps.ts';

const ALL = /^/;
/** The closing lines of jest, and what a machine lacks that tests ask for. */
const TEST_RESULT = /^(?:Test Suites|Tests|Snapshots|Time):|skipped/;

/** The gold documents and the corpus lie beside the project where it is developed; a fork does without. */
const SCORER = '../shared/gold/score.mjs';
const CORPUS = '../shared/corpus/documents.jsonl';

/** Everything that a change must pass, in the order in which it fails fastest: `npm run check`, which CI runs too. */
const STEPS: readonly Step[] = [
  { name: 'build', command: ['npm', 'run', 'build'] },
  { name: 'lint', command: ['npm', 'run', 'lint'] },
  { name: 'API pages', command: ['npm', 'run', 'docs'] },
  { name: 'test', command: ['npm', 'test'], shows: TEST_RESULT },
  { name: 'package: publint', command: ['npx', '--no-install', 'publint', '--strict'] },
  { name: 'package: types', command: ['npx', '--no-install', 'attw', '--pack', '.', '--profile', 'esm-only'] },
  ...(existsSync(SCORER) ? [{ name: 'scores on the gold', command: ['node', SCORER], shows: ALL } as const] : []),
  ...(existsSync(CORPUS)
    ? [{ name: 'corpus', command: ['node', '--import', 'tsx', 'scripts/read-corpus.ts', CORPUS], shows: ALL } as const]
    : []),
  { name: 'speed', command: ['npm', 'run', '--silent', 'bench', '--', '--short', '--check'], shows: /^\|/ },
];

process.exitCode = await runSteps(STEPS, {
  progress: (words) => process.stderr.write(words),
  data: (words) => process.stdout.write(words),
});
