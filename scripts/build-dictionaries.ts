import { writeFileSync } from 'node:fs';
import { check } from './dictionaries/check.ts';
import { compile, kB, sizesOf, tooLarge } from './dictionaries/compile.ts';
import { readReadme } from './dictionaries/readme.ts';
import { readSources, type SourceFile, tell } from './dictionaries/source-file.ts';

const TARGET = 'src/lexicon/compiled.ts';

/** Checks `dictionaries/*.tsv` and compiles them to `src/lexicon/compiled.ts`. Of what fails a check nothing is written. */
function main(): void {
  const files = readSources();
  const rows = files.reduce((sum, file) => sum + file.rows.length, 0);
  console.error(`dictionaries: ${files.length} files, ${rows} rows`);
  const wrong = check(files, readReadme()).map(tell);
  if (wrong.length === 0) wrong.push(...build(files));
  if (wrong.length === 0) return;
  console.error(`${wrong.join('\n')}\n${wrong.length} wrong; nothing is compiled`);
  process.exitCode = 1;
}

/** Writes the tables, or says why not. */
function build(files: readonly SourceFile[]): string[] {
  const compiled = compile(files);
  const sizes = sizesOf(compiled);
  console.error(`${TARGET}: ${kB(sizes.raw)} raw, ${kB(sizes.gzipped)} gzipped`);
  const wrong = tooLarge(sizes);
  if (wrong.length === 0) writeFileSync(TARGET, compiled);
  return wrong.map((reason) => `${TARGET}: ${reason}`);
}

main();
