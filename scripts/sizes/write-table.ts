import { readFileSync, writeFileSync } from 'node:fs';
import { bundleSizes, SIZES_PAGE } from './bundle-sizes.ts';

const TABLE = /(?:^\|.*\n)+/m;

/** Measures what each entry adds to a page and writes it into the guide: `npm run sizes`. */
async function main(): Promise<void> {
  const rows = (await bundleSizes()).map(
    ({ entry, minified, gzipped }) => `| \`${entry}\` | ${inKilobytes(minified)} | ${inKilobytes(gzipped)} |`,
  );
  const table = `${['| entry | minified | gzipped |', '|---|---|---|', ...rows].join('\n')}\n`;
  writeFileSync(
    SIZES_PAGE,
    readFileSync(SIZES_PAGE, 'utf8').replace(TABLE, () => table),
  );
  console.log(table);
}

function inKilobytes(bytes: number): string {
  return `${Math.round(bytes / 1000).toLocaleString('en-US')} kB`;
}

await main();
