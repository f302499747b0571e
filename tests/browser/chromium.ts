import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

/** Debian's; `.ci/run` installs it where it may. */
const PATH = process.env.CHROMIUM ?? '/usr/bin/chromium';

/** Tests in a real browser, skipped and said so where there is none. */
export const inBrowser: jest.Describe = existsSync(PATH) ? describe : describe.skip;
if (!existsSync(PATH)) process.stderr.write(`${PATH} is not there: the tests in a browser are skipped (apt-get install chromium)\n`);

export function launch(): Promise<Browser> {
  const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-quic', '--no-first-run'];
  return chromium.launch({ executablePath: PATH, headless: true, args: ['--no-sandbox', '--disable-gpu', ...quiet] });
}
