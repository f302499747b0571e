import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { DOWNLOAD_NAMES, DOWNLOAD_TITLES } from '../../playground/download-names.ts';
import { writeDownload } from '../../playground/downloads.ts';
import { verbOf } from '../../playground/sentences.ts';
import { nameOf, valuesOf } from '../../playground/values.ts';
import { TYPE_WORDS, WORDS, type Words } from '../../playground/words.ts';
import { HEADER_POLICY, PAGE_POLICY } from '../../scripts/playground/policy.ts';
import { toHtml } from '../../src/formats/html/index.ts';
import { FORMAT_NAMES, writeAs } from '../../src/formats/index.ts';
import { extract } from '../../src/index.ts';
import { RELATION_NAMES } from '../../src/model/index.ts';

const PAGE = readFileSync('playground/index.html', 'utf8');

test('every word that the page asks for is there, and stands there in English until the script runs', () => {
  const asked = [...PAGE.matchAll(/data-(words|label)="([^"]+)"[^>]*>([^<]*)/g)];
  expect(asked.length).toBeGreaterThan(15);
  for (const [, kind, name, written] of asked) {
    const word = (WORDS as Readonly<Record<string, Words>>)[name as string];
    expect([name, kind === 'words' ? written : word?.en]).toEqual([name, word?.en]);
  }
});

test('no word is empty in a language', () => {
  const all: Words[] = [...Object.values(WORDS), ...Object.values(TYPE_WORDS).flatMap(({ one, many }) => [one, many])];
  expect(all.filter(({ en, vi }) => en.trim() === '' || vi.trim() === '')).toEqual([]);
});

test('no two kinds of edge are told by the same words', () => {
  for (const language of ['en', 'vi'] as const) {
    const verbs = [...RELATION_NAMES.map((type) => verbOf({ type })), verbOf({ type: 'holds', status: 'former' }), verbOf({ type: 'holds', status: 'acting' })];
    expect(new Set(verbs.map((verb) => verb[language])).size).toBe(RELATION_NAMES.length + 2);
  }
});

describe('the fields of a node', () => {
  test.each([
    [{ id: 'metric:m', type: 'metric', value: 1_500_000, comparator: '>', unit: 'VND' }, '> 1.500.000 VND', { value: '1.500.000', comparator: '>', unit: 'VND' }],
    [{ id: 'metric:m', type: 'metric', value: { part: 71, whole: 86 }, unit: 'hồ sơ' }, '71/86 hồ sơ', { value: '71/86', unit: 'hồ sơ' }],
    [{ id: 'metric:m', type: 'metric', value: { min: 10, max: 15.5 }, unit: 'ha' }, '10 – 15,5 ha', { value: '10 – 15,5', unit: 'ha' }],
    [{ id: 'place:x', type: 'place', name: 'huyện X', level: 'district', successors: ['place:y', 'place:z'] }, 'huyện X', { name: 'huyện X', level: 'district', successors: 'place:y, place:z' }],
    [{ id: 'document:x', type: 'document', kind: 'luật', title: 'Luật Giá', act: { number: '11/2012/QH13', date: '2012-06-20' } }, 'Luật Giá', { kind: 'luật', title: 'Luật Giá', act: '11/2012/QH13, 2012-06-20' }],
  ] as const)('%j', (node, name, fields) => {
    expect(nameOf(node)).toBe(name);
    expect(Object.fromEntries(valuesOf(node, ({ en }) => en).map(({ name: field, value }) => [field, value]))).toEqual(fields);
  });
});

describe('downloads', () => {
  const text = 'Bà Trần Thị Mai, Chủ tịch HĐND tỉnh Hà Giang phát biểu.';
  const graph = extract(text);

  test('all formats are offered, each by a title and in a file of its own', () => {
    expect([...DOWNLOAD_NAMES].sort()).toEqual(['html', 'json', ...FORMAT_NAMES].sort());
    expect(new Set(Object.values(DOWNLOAD_TITLES)).size).toBe(DOWNLOAD_NAMES.length);
    expect(new Set(DOWNLOAD_NAMES.map((name) => writeDownload(name, text, graph).name)).size).toBe(DOWNLOAD_NAMES.length);
  });

  test('a file is what the package writes', () => {
    expect(JSON.parse(writeDownload('json', text, graph).content)).toEqual(JSON.parse(JSON.stringify(graph)));
    expect(writeDownload('html', text, graph)).toEqual({ name: 'thucthe.html', mediaType: 'text/html', content: toHtml(text, graph) });
    for (const name of FORMAT_NAMES) expect(writeDownload(name, text, graph).content).toBe(writeAs(name, text, graph));
  });
});

test('page and server have one policy, and the page waits for it', () => {
  expect(HEADER_POLICY.startsWith(`${PAGE_POLICY}; `)).toBe(true);
  expect(PAGE).toContain('http-equiv="Content-Security-Policy" content="{{policy}}"');
  expect(PAGE.indexOf('{{policy}}')).toBeLessThan(PAGE.indexOf('<link'));
});

test('the page has nothing that its policy forbids', () => {
  expect(PAGE).not.toMatch(/<script(?![^>]*\bsrc=)|<style|\bstyle=|\bon\w+=|javascript:|https?:/i);
});
