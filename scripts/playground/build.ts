import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { PAGE_POLICY } from './policy.ts';

const SOURCE = 'playground';

/**
 * Writes the playground into a folder: files that refer to each other by relative addresses, for any static host under
 * any path. What was in the folder is gone.
 */
export async function buildSite(folder: string): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  await build({
    entryPoints: { main: join(SOURCE, 'main.ts'), worker: join(SOURCE, 'worker.ts'), style: join(SOURCE, 'style/style.css') },
    outdir: folder,
    bundle: true,
    format: 'esm',
    minify: true,
    charset: 'utf8',
    // What has the Custom Highlight API or a textarea to fall back on, and `light-dark()`.
    target: ['chrome123', 'firefox121', 'safari17.5'],
    loader: { '.txt': 'text' },
    logLevel: 'warning',
  });
  const page = readFileSync(join(SOURCE, 'index.html'), 'utf8');
  writeFileSync(join(folder, 'index.html'), page.replace('{{policy}}', PAGE_POLICY));
  cpSync(join(SOURCE, 'icon.svg'), join(folder, 'icon.svg'));
}
