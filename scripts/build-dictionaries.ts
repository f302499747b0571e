import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { LexiconBuilder } from '../src/lexicon/builder.ts';
import { CUE_NAMES } from '../src/lexicon/cue.ts';
import { packLexicon } from '../src/lexicon/data.ts';
import type { DictionaryEntries } from '../src/model/index.ts';

const FOLDER = 'dictionaries';
const TARGET = 'src/lexicon/compiled.ts';
const COMMUNES_TARGET = 'src/lexicon/compiled-communes.ts';

/** Compiles `dictionaries/*.tsv` to `src/lexicon/compiled.ts`. The same files give the same bytes. */
function main(): void {
  const dictionaries = readdirSync(FOLDER)
    .filter((file) => file.endsWith('.tsv'))
    .sort()
    .map(read);
  checkCues(dictionaries);
  const builder = new LexiconBuilder();
  for (const dictionary of dictionaries) builder.add(dictionary);
  const data = builder.build();
  const packed = packLexicon(data);
  const [communes = ''] = data.communes;
  mkdirSync('src/lexicon', { recursive: true });
  writeFileSync(
    TARGET,
    `// Generated from dictionaries/ by scripts/build-dictionaries.ts; not to be edited.
import type { PackedLexicon } from './data.ts';

export const COMPILED: PackedLexicon = ${JSON.stringify(packed)};
`,
  );
  writeFileSync(
    COMMUNES_TARGET,
    `// Generated from dictionaries/communes.tsv by scripts/build-dictionaries.ts; not to be edited.
export const COMPILED_COMMUNES = ${JSON.stringify(communes)};
`,
  );
  const rows = dictionaries.reduce((sum, { rows }) => sum + rows.length, 0);
  console.error(
    `${TARGET}: ${dictionaries.length} dictionaries, ${rows} rows, ${packed.arrays.length + packed.rows.length + communes.length} characters`,
  );
}

function read(file: string): DictionaryEntries {
  const [header = '', ...lines] = readFileSync(join(FOLDER, file), 'utf8').replace(/\n$/, '').split('\n');
  const columns = header.split('\t');
  const rows = lines.map((line, i) => {
    const cells = line.split('\t');
    if (cells.length !== columns.length)
      throw new Error(`${FOLDER}/${file}:${i + 2}: ${cells.length} fields, the header has ${columns.length}`);
    return Object.fromEntries(columns.map((column, j) => [column, cells[j] ?? '']));
  });
  return { name: basename(file, '.tsv'), rows };
}

function checkCues(dictionaries: readonly DictionaryEntries[]): void {
  const used = new Set(dictionaries.find(({ name }) => name === 'cues')?.rows.map((row) => row.cue));
  const known = new Set<string | undefined>(CUE_NAMES);
  const wrong = [...CUE_NAMES.filter((name) => !used.has(name)), ...[...used].filter((name) => !known.has(name))];
  if (wrong.length > 0) throw new Error(`dictionaries/cues.tsv and src/lexicon/cue.ts do not name the same cues: ${wrong.join(', ')}`);
}

main();
