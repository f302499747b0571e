import { gzipSync } from 'node:zlib';
import { LexiconBuilder } from '../../src/lexicon/builder.ts';
import { packLexicon } from '../../src/lexicon/data.ts';
import { allLines } from '../../src/lexicon/lines.ts';
import { entriesOf, type SourceFile } from './source-file.ts';

/** A module of `src/lexicon` that is generated. */
export interface CompiledModule {
  readonly path: string;
  readonly content: string;
}

/** The compiled tables, and the communes that a small bundle may leave out. The same files in any order give the same bytes. */
export function compile(files: readonly SourceFile[]): readonly CompiledModule[] {
  const builder = new LexiconBuilder();
  for (const file of [...files].sort((a, b) => (a.name < b.name ? -1 : 1))) builder.add(entriesOf(file));
  const data = builder.build();
  const communes = data.communes.flatMap(allLines).join('\n');
  return [
    {
      path: 'src/lexicon/compiled.ts',
      content: `// Generated from dictionaries/ by scripts/build-dictionaries.ts; not to be edited.
import type { PackedLexicon } from './data.ts';

export const COMPILED: PackedLexicon = ${JSON.stringify(packLexicon(data))};
`,
    },
    {
      path: 'src/lexicon/compiled-communes.ts',
      content: `// Generated from dictionaries/communes.tsv by scripts/build-dictionaries.ts; not to be edited.
export const COMPILED_COMMUNES = ${JSON.stringify(communes)};
`,
    },
  ];
}

/** Bytes of compiled modules. */
export interface Sizes {
  readonly raw: number;
  readonly gzipped: number;
}

/** What all of them together may grow to: they are loaded before the first text is read. */
export const MOST: Sizes = { raw: 2_000_000, gzipped: 700_000 };

export function sizesOf(content: string): Sizes {
  return { raw: Buffer.byteLength(content), gzipped: gzipSync(content).length };
}

export function totalOf(sizes: readonly Sizes[]): Sizes {
  return sizes.reduce((sum, { raw, gzipped }) => ({ raw: sum.raw + raw, gzipped: sum.gzipped + gzipped }), { raw: 0, gzipped: 0 });
}

/** Which sizes are above what they may be, in words. */
export function tooLarge({ raw, gzipped }: Sizes, most = MOST): string[] {
  return [
    ...(raw > most.raw ? [`${kB(raw)} raw, at most ${kB(most.raw)}`] : []),
    ...(gzipped > most.gzipped ? [`${kB(gzipped)} gzipped, at most ${kB(most.gzipped)}`] : []),
  ];
}

export const kB = (bytes: number) => `${Math.round(bytes / 1000)} kB`;
