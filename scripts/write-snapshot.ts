import { writeFileSync } from 'node:fs';
import { snapshot } from './dictionaries/snapshot.ts';
import { FOLDER, readSources } from './dictionaries/source-file.ts';

const TARGET = `${FOLDER}/SNAPSHOT.md`;

/** Writes what the dictionaries hold to a page that is read in review. */
function main(): void {
  const page = snapshot(readSources());
  writeFileSync(TARGET, page);
  console.error(`${TARGET}: ${page.split('\n').length} lines`);
}

main();
