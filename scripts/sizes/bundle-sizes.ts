import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

/** What a page imports of each entry: the least that is of use. Those for Node and for an optional peer are left out. */
const USES: Readonly<Record<string, string>> = {
  thucthe: `export { extract } from './dist/index.js'`,
  'thucthe/lite': `export { extract } from './dist/lite.js'`,
  'thucthe/formats': `export * from './dist/formats/index.js'`,
  'thucthe/html': `export { toHtml } from './dist/formats/html/index.js'`,
  'thucthe/schema': `export { parseDictionary } from './dist/schema/index.js'`,
};

export const SIZES_PAGE = 'docs/in-the-browser.md';

export interface Size {
  readonly entry: string;
  /** Bytes of the bundle. */
  readonly minified: number;
  readonly gzipped: number;
}

/** What each entry adds to a page, bundled by esbuild from what lies in `dist/`. */
export function bundleSizes(): Promise<readonly Size[]> {
  return Promise.all(Object.entries(USES).map(([entry, contents]) => sizeOf(entry, contents)));
}

async function sizeOf(entry: string, contents: string): Promise<Size> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: '.' },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    write: false,
    logLevel: 'error',
  });
  const code = outputFiles[0]?.contents ?? new Uint8Array();
  return { entry, minified: code.length, gzipped: gzipSync(code, { level: 9 }).length };
}
