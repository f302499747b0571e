/**
 * Takes the README's picture of a report: `node --import tsx scripts/report-picture.ts`. Then make it small:
 * `pngquant --force --ext .png docs/images/report.png`.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { toHtml } from '../src/formats/html/index.ts';
import { extract } from '../src/index.ts';

const text = readFileSync('examples/giam-sat.txt', 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'thucthe-picture-'));
const file = join(folder, 'report.html');
writeFileSync(file, toHtml(text, extract(text)));

const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-background-networking'] });
const page = await browser.newPage({ viewport: { width: 1360, height: 880 }, deviceScaleFactor: 1.5, reducedMotion: 'reduce' });
await page.goto(pathToFileURL(file).href);
// A node lit, and the card of a mark that is pointed at.
const office = page.locator('mark.office').nth(1);
await office.focus();
await page.mouse.move(0, 0);
await office.hover({ position: { x: 40, y: 12 } });
await page.evaluate('scrollTo(0, 0)');
await page.screenshot({ path: 'docs/images/report.png' });
await browser.close();
rmSync(folder, { recursive: true });
