import { writeFileSync } from 'node:fs';
import { check } from './dictionaries/check.ts';
import { compile, kB, type Sizes, sizesOf, tooLarge, totalOf } from './dictionaries/compile.ts';
import { readReadme } from './dictionaries/readme.ts';
import { readSources, type SourceFile, tell } from './dictionaries/source-file.ts';

/** Checks `dictionaries/*.tsv` and compiles them to `src/lexicon/compiled*.ts`. Of what fails a check nothing is written. */
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
  const modules = compile(files);
  const sizes = modules.map(({ content }) => sizesOf(content));
  modules.forEach(({ path }, i) => console.error(`${path}: ${inWords(sizes[i] as Sizes)}`));
  const total = totalOf(sizes);
  console.error(`all compiled: ${inWords(total)}`);
  const wrong = tooLarge(total);
  if (wrong.length === 0) for (const { path, content } of modules) writeFileSync(path, content);
  return wrong.map((reason) => `all compiled: ${reason}`);
}

const inWords = ({ raw, gzipped }: Sizes) => `${kB(raw)} raw, ${kB(gzipped)} gzipped`;

main();
