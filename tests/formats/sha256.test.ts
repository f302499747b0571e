import { createHash } from 'node:crypto';
import { sha256 } from '../../src/formats/html/sha256.ts';

/** Around the edges of blocks of 64 bytes, and with letters of several bytes. */
const TEXTS = ['', 'abc', ...[55, 56, 63, 64, 65, 119, 120, 1000, 70_000].map((length) => 'x'.repeat(length)), 'mục tiêu '.repeat(99)];

test.each(TEXTS.map((text) => [text.length, text] as const))('of %d characters is that of node', (_, text) => {
  expect(sha256(text)).toBe(createHash('sha256').update(text).digest('base64'));
});
