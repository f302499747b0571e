import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { buildSite } from '../../scripts/playground/build.ts';
import { PAGE_POLICY } from '../../scripts/playground/policy.ts';

let folder = '';
const read = (name: string) => readFileSync(join(folder, name), 'utf8');

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'thucthe-build-'));
  writeFileSync(join(folder, 'of-before.js'), '');
  await buildSite(folder);
}, 30_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the folder holds the page and nothing else', () => {
  expect(readdirSync(folder).sort()).toEqual(['icon.svg', 'index.html', 'main.js', 'style.css', 'worker.js']);
});

test('the page has its policy, and addresses that work under any path', () => {
  const page = read('index.html');
  expect(page).toContain(`content="${PAGE_POLICY}"`);
  const addresses = [...page.matchAll(/(?:src|href)="([^"]*)"/g)].map(([, address]) => address as string);
  expect(addresses.length).toBeGreaterThan(3);
  expect(addresses.filter((address) => !/^(?:\.\/[\w.-]+|#\w+)$/.test(address))).toEqual([]);
  expect(read('style.css')).not.toMatch(/@import|url\(/);
});

test.each(['main.js', 'worker.js'])('%s has no way to ask for anything', (name) => {
  expect(read(name)).not.toMatch(/\b(?:fetch|import|importScripts)\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|WebTransport|RTCPeerConnection|serviceWorker/);
});

test.each(['main.js', 'worker.js'])('%s makes nothing from markup or from words', (name) => {
  expect(read(name)).not.toMatch(/\.(?:innerHTML|outerHTML|srcdoc)\b|insertAdjacentHTML|document\.write|createContextualFragment|\beval\(|new Function\b/);
});

test('the dictionaries are in the worker alone', () => {
  expect(read('main.js').length).toBeLessThan(60_000);
  expect(read('worker.js').length).toBeGreaterThan(1_000_000);
});
