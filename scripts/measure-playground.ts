/// <reference lib="dom" />
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { buildSite } from './playground/build.ts';
import { listen, siteServer } from './playground/server.ts';

const CHARACTERS = 200_000;
const RUNS = 12;
const PAINTED = 'thucthe: painted';

/**
 * How long Chromium takes from input to painted marks for 200,000 characters: `node --import tsx scripts/measure-playground.ts [FILE.jsonl]`,
 * after `npm run compile`. Of documents with a `text` a line, else of the project's examples over and over.
 */
async function main([file]: readonly string[]): Promise<void> {
  const text = textOf(file);
  const folder = mkdtempSync(join(tmpdir(), 'thucthe-playground-'));
  await buildSite(folder);
  const server = siteServer(folder);
  const port = await listen(server, 0);
  const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-quic', '--no-first-run'];
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', ...quiet],
  });
  try {
    const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
    const page = await context.newPage();
    await page.goto(`http://127.0.0.1:${port}/`);
    await page.waitForFunction(() => document.querySelector('#status')?.textContent);
    const pasted = await measure(page, () => paste(page, text));
    const typed = await measure(page, () => page.keyboard.type('a'));
    console.log(`text           ${text.length} characters, ${await page.locator('#status').textContent()}`);
    console.log(`paste          ${told(pasted.map(({ sinceInput }) => sinceInput))} from the input event to painted marks`);
    console.log(`               ${told(pasted.map(({ sinceBefore }) => sinceBefore))} with the browser's own work of putting the text in`);
    console.log(`a letter typed ${told(typed.map(({ sinceInput }) => sinceInput))} from the input event to painted marks`);
  } finally {
    await browser.close();
    server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

function textOf(file: string | undefined): string {
  const texts = file
    ? readFileSync(file, 'utf8')
        .split('\n', 500)
        .filter(Boolean)
        .map((line) => (JSON.parse(line) as { text: string }).text)
    : [
        'examples/giam-sat.txt',
        ...readdirSync('tests/golden')
          .filter((name) => name.endsWith('.txt'))
          .map((name) => `tests/golden/${name}`),
      ].map((name) => readFileSync(name, 'utf8'));
  const all = texts.join('\n\n');
  return all.repeat(Math.ceil(CHARACTERS / all.length)).slice(0, CHARACTERS);
}

interface Times {
  readonly sinceInput: number;
  readonly sinceBefore: number;
}

/** Each time with fresh text: what the browser laid out before does not help it. */
async function measure(page: Page, act: () => Promise<void>): Promise<readonly Times[]> {
  const times: Times[] = [];
  for (let run = 0; run < RUNS; run++) times.push(await painted(page, act));
  return times;
}

async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((words) => navigator.clipboard.writeText(words), text);
  await page.locator('#text').focus();
  await page.keyboard.press('Control+A');
  await page.keyboard.press('Control+V');
}

/** Waits until the page says that it has painted, and reads when by the page's own clock. */
async function painted(page: Page, act: () => Promise<void>): Promise<Times> {
  await page.evaluate((name) => {
    document.addEventListener('beforeinput', () => performance.mark('before'), { capture: true, once: true });
    performance.clearMeasures(name);
  }, PAINTED);
  await act();
  await page.waitForFunction((name) => performance.getEntriesByName(name).length > 0, PAINTED, { polling: 20 });
  return page.evaluate((name) => {
    const [measure] = performance.getEntriesByName(name);
    const before = performance.getEntriesByName('before').at(-1);
    if (!measure) throw new Error('nothing was painted');
    return { sinceInput: measure.duration, sinceBefore: measure.startTime + measure.duration - (before?.startTime ?? measure.startTime) };
  }, PAINTED);
}

function told(times: readonly number[]): string {
  const sorted = [...times].sort((a, b) => a - b);
  return `${Math.round(sorted[0] as number)} ms at best, ${Math.round(sorted[sorted.length >> 1] as number)} ms in the middle of ${sorted.length}`;
}

await main(process.argv.slice(2));
