import { writeFileSync } from 'node:fs';
import { check } from './dictionaries/check.ts';
import { compile, kB, sizesOf, tooLarge } from './dictionaries/compile.ts';
import { readReadme } from './dictionaries/readme.ts';
import { readSources, tell } from './dictionaries/source-file.ts';

const TARGET = 'src/lexicon/compiled.ts';

/** Checks `dictionaries/*.tsv` and compiles them to `src/lexicon/compiled.ts`. Of what fails a check nothing is compiled. */
function main(): void {
  const files = readSources();
  const rows = files.reduce((sum, file) => sum + file.rows.length, 0);
  console.error(`dictionaries: ${files.length} files, ${rows} rows`);
  const problems = check(files, readReadme());
  if (problems.length > 0) return fail([...problems.map(tell), `${problems.length} problems; nothing is compiled`]);
  const compiled = compile(files);
  const sizes = sizesOf(compiled);
  const large = tooLarge(sizes);
  if (large.length > 0) return fail(large.map((reason) => `${TARGET}: is too large: ${reason}`));
  writeFileSync(TARGET, compiled);
  console.error(`${TARGET}: ${kB(sizes.raw)} raw, ${kB(sizes.gzipped)} gzipped`);
}

function fail(lines: readonly string[]): void {
  console.error(lines.join('\n'));
  process.exitCode = 1;
}

main();
