import { writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { COMPILED } from '../src/lexicon/compiled.ts';
import { COMPILED_COMMUNES } from '../src/lexicon/compiled-communes.ts';
import { bytesOf } from '../src/lexicon/packed-arrays.ts';

/** The code of the package asks for its tables by `#tables`, and package.json tells Node and bundlers which form to load. */
const TABLES_BY_NAME: Plugin = {
  name: 'tables-by-name',
  setup({ onResolve }) {
    onResolve({ filter: /^\.\/tables\.ts$/ }, ({ resolveDir }) =>
      basename(resolveDir) === 'lexicon' ? { path: '#tables', external: true } : undefined,
    );
  },
};

/** Bundles `src` into `dist`, with the tables in two forms: modules for every runtime, files for Node. */
async function main(): Promise<void> {
  await build({
    entryPoints: {
      index: 'src/index.ts',
      lite: 'src/lite.ts',
      'schema/index': 'src/schema/index.ts',
      'formats/index': 'src/formats/index.ts',
      'formats/html/index': 'src/formats/html/index.ts',
      'adapters/compromise': 'src/adapters/compromise.ts',
      'adapters/vntk': 'src/adapters/vntk.ts',
      'cli/main': 'src/cli/main.ts',
      'tables/text': 'src/lexicon/tables.ts',
      'tables/file': 'src/lexicon/tables-file.ts',
    },
    outdir: 'dist',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    target: 'es2022',
    chunkNames: 'chunks/[name]-[hash]',
    sourcemap: true,
    sourcesContent: false,
    // Node reads all of the code before its first line runs. Stack traces and debuggers have the source maps.
    minify: true,
    // Letters as they are take a tenth less than escaped ones.
    charset: 'utf8',
    logLevel: 'warning',
    plugins: [TABLES_BY_NAME],
  });
  const { arrays, columns, rows } = COMPILED;
  writeFileSync('dist/tables/shapes.json', JSON.stringify({ shapes: arrays.shapes, columns }));
  writeFileSync('dist/tables/arrays.bin', bytesOf(arrays.base64));
  writeFileSync('dist/tables/rows.txt', rows);
  writeFileSync('dist/tables/communes.txt', COMPILED_COMMUNES);
}

await main();
