import { extract } from '../src/index.ts';
import { checkExamples } from './dictionaries/examples.ts';
import { readSources, tell } from './dictionaries/source-file.ts';

/** Reads every example of `dictionaries/*.tsv` with the compiled tables: its entry is found there, and in no counterexample. */
function main(): void {
  const files = readSources();
  const told = ['example', 'counterexample'].map((field) => {
    const count = files.reduce((sum, { rows }) => sum + rows.filter(({ cells }) => cells[field]).length, 0);
    return `${count} ${field}s`;
  });
  const problems = checkExamples(files, extract);
  console.error(`dictionaries: ${told.join(', ')}, ${problems.length} wrong${problems.map((problem) => `\n${tell(problem)}`).join('')}`);
  if (problems.length > 0) process.exitCode = 1;
}

main();
