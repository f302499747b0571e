import { gzipSync } from 'node:zlib';
import { LexiconBuilder } from '../../src/lexicon/builder.ts';
import { packLexicon } from '../../src/lexicon/data.ts';
import { entriesOf, type SourceFile } from './source-file.ts';

/** The compiled tables as a module. The same files in any order give the same bytes. */
export function compile(files: readonly SourceFile[]): string {
  const builder = new LexiconBuilder();
  for (const file of [...files].sort((a, b) => (a.name < b.name ? -1 : 1))) builder.add(entriesOf(file));
  return `// Generated from dictionaries/ by scripts/build-dictionaries.ts; not to be edited.
import type { PackedLexicon } from './data.ts';

export const COMPILED: PackedLexicon = ${JSON.stringify(packLexicon(builder.build()))};
`;
}

/** Bytes of the compiled tables. */
export interface Sizes {
  readonly raw: number;
  readonly gzipped: number;
}

/** What the tables may grow to: they are loaded before the first text is read. */
export const MOST: Sizes = { raw: 2_000_000, gzipped: 700_000 };

export function sizesOf(compiled: string): Sizes {
  return { raw: Buffer.byteLength(compiled), gzipped: gzipSync(compiled).length };
}

/** Which sizes are above what they may be, in words. */
export function tooLarge({ raw, gzipped }: Sizes, most = MOST): string[] {
  return [
    ...(raw > most.raw ? [`${kB(raw)} raw, at most ${kB(most.raw)}`] : []),
    ...(gzipped > most.gzipped ? [`${kB(gzipped)} gzipped, at most ${kB(most.gzipped)}`] : []),
  ];
}

export const kB = (bytes: number) => `${Math.round(bytes / 1000)} kB`;
