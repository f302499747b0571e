import { writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { COMPILED } from '../src/lexicon/compiled.ts';
import { COMPILED_COMMUNES } from '../src/lexicon/compiled-communes.ts';
import { bytesOf } from '../src/lexicon/packed-arrays.ts';
import { SHIPPED_SOURCE } from './shipped-source.ts';

/** What `dist` has for whom: files that others import, each from one module of `src`. */
const ENTRIES: Readonly<Record<string, string>> = {
  'src/index.ts': 'dist/index.js',
  'src/lite.ts': 'dist/lite.js',
  'src/schema/index.ts': 'dist/schema/index.js',
  'src/formats/index.ts': 'dist/formats/index.js',
  'src/formats/html/index.ts': 'dist/formats/html/index.js',
  'src/adapters/compromise.ts': 'dist/adapters/compromise.js',
  'src/adapters/vntk.ts': 'dist/adapters/vntk.js',
  'src/cli/main.ts': 'dist/cli/main.js',
  // One class each, wherever it is thrown and whoever asks for it.
  'src/model/errors.ts': 'dist/model/errors.js',
  'src/lexicon/tables.ts': 'dist/tables/text.js',
  'src/lexicon/tables-file.ts': 'dist/tables/file.js',
};

/** The code asks for its tables by this name, and package.json tells Node and bundlers which form to load. */
const TABLES = 'src/lexicon/tables.ts';

/** Modules with a file of their own are imported from there and not copied. */
function shared(entry: string): Plugin {
  return {
    name: 'shared',
    setup({ onResolve }) {
      onResolve({ filter: /\.ts$/ }, ({ path, resolveDir }) => {
        const source = relative('.', resolve(resolveDir, path)).replaceAll('\\', '/');
        const file = ENTRIES[source];
        if (!file || source === entry) return undefined;
        if (source === TABLES) return { path: '#tables', external: true };
        const from = relative(dirname(ENTRIES[entry] as string), file).replaceAll('\\', '/');
        return { path: from.startsWith('.') ? from : `./${from}`, external: true };
      });
    },
  };
}

/**
 * Bundles `src` into `dist`. Each entry is one file, since Node takes half a millisecond for every one that it loads; the
 * tables are there in two forms, modules for every runtime, files for Node.
 */
async function main(): Promise<void> {
  for (const [entry, outfile] of Object.entries(ENTRIES)) {
    await build({
      entryPoints: [entry],
      outfile,
      bundle: true,
      format: 'esm',
      platform: 'node',
      packages: 'external',
      target: 'es2022',
      sourcemap: true,
      sourcesContent: false,
      // Node reads all of the code before its first line runs. Stack traces and debuggers have the source maps.
      minify: true,
      // Letters as they are take a tenth less than escaped ones.
      charset: 'utf8',
      logLevel: 'warning',
      plugins: [shared(entry), SHIPPED_SOURCE],
    });
  }
  const { arrays, columns, rows } = COMPILED;
  writeFileSync(join('dist/tables', 'shapes.json'), JSON.stringify({ shapes: arrays.shapes, columns }));
  writeFileSync(join('dist/tables', 'arrays.bin'), bytesOf(arrays.base64));
  for (const [name, lines] of Object.entries({ rows, communes: COMPILED_COMMUNES })) {
    writeFileSync(join('dist/tables', `${name}.txt`), lines);
    writeFileSync(join('dist/tables', `${name}-starts.bin`), startsOf(lines));
  }
}

/** The first byte of each line, and where the one behind the last would begin; as `FileLines` reads them. */
function startsOf(text: string): Buffer {
  const lines = text.split('\n');
  const starts = Buffer.alloc(4 * (lines.length + 1));
  let at = 0;
  for (const [i, line] of lines.entries()) {
    at += Buffer.byteLength(line) + 1;
    starts.writeInt32LE(at, 4 * (i + 1));
  }
  return starts;
}

await main();
