import { parseArgs } from 'node:util';
import { FULL, measure, SHORT } from './figures.ts';
import { broken } from './floors.ts';
import { report } from './report.ts';
import { writePage } from './write-page.ts';

/** `npm run bench`: prints what the package costs. `--json` prints the figures, `--short` measures less, `--check` fails below the floors, `--page` writes docs/performance.md. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { json: { type: 'boolean' }, short: { type: 'boolean' }, check: { type: 'boolean' }, page: { type: 'boolean' } },
  });
  const effort = values.short ? SHORT : FULL;
  const figures = await measure(effort, (step) => console.error(`measuring ${step} …`));
  console.log(values.json ? JSON.stringify(figures, null, 2) : report(figures, effort));
  if (values.page) await writePage(figures, effort);
  const problems = values.check ? broken(figures) : [];
  for (const problem of problems) console.error(`below the floor: ${problem}`);
  if (problems.length > 0) process.exitCode = 1;
}

await main();
