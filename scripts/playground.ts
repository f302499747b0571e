import { type Arguments, readArguments, USAGE } from './playground/arguments.ts';
import { buildSite } from './playground/build.ts';
import { listen, siteServer } from './playground/server.ts';

const FOLDER = 'site';

/** Builds the playground into `site/` and, unless told `--build`, serves it until it is stopped. */
async function main({ build, port, base }: Arguments): Promise<void> {
  await buildSite(FOLDER);
  console.log(`playground: built into ${FOLDER}/`);
  if (build) return;
  const open = await listen(siteServer(FOLDER, base), port);
  console.log(`playground: http://127.0.0.1:${open}${base} (Ctrl+C stops it)`);
}

try {
  await main(readArguments(process.argv.slice(2)));
} catch (error) {
  const { message, code } = error as NodeJS.ErrnoException;
  console.error(`playground: ${message}`);
  if (code?.startsWith('ERR_PARSE_ARGS')) console.error(`\n${USAGE}`);
  process.exitCode = 1;
}
