import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import vm from 'node:vm';
import { build } from 'esbuild';
import type { EntityGraph } from '../src/index.ts';

const TEXT = 'Đoàn đến tỉnh Cao Bằng.';
const TYPES = `JSON.stringify(extract('${TEXT}').nodes.map((node) => node.type))`;

let folder = '';
let packed: { readonly filename: string; readonly files: readonly { readonly path: string }[] };

/** Packs what lies in dist/ (`pretest` has built it) and installs the tarball into an empty folder, as a stranger would. */
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'thucthe-'));
  [packed] = JSON.parse(npm('.', 'pack', '--json', '--ignore-scripts', '--pack-destination', folder));
  writeFileSync(join(folder, 'package.json'), '{"name":"stranger","private":true}');
  npm(folder, 'install', '--no-audit', '--no-fund', '--prefer-offline', `./${packed.filename}`);
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function npm(cwd: string, ...args: readonly string[]): string {
  return execFileSync('npm', args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}

function node(...args: readonly string[]): string {
  return execFileSync(process.execPath, args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}

test('the tarball has what is promised and nothing of the workshop', () => {
  const paths = packed.files.map(({ path }) => path);
  for (const path of [
    'dist/index.js',
    'dist/index.d.ts',
    'dist/index.js.map',
    'dist/schema/index.js',
    'dist/formats/index.js',
    'dist/formats/html/index.js',
    'dist/cli/main.js',
    'dist/tables/arrays.bin',
    'dist/tables/communes.txt',
    'src/index.ts',
    'LICENSE',
    'CHANGELOG.md',
    'README.vi.md',
    'AGENTS.md',
    'llms.txt',
    'docs/first-graph.md',
  ]) {
    expect(paths).toContain(path);
  }
  expect(paths.filter((path) => /^(?:tests|scripts|playground|site|site-api|docs\/images|\.ci|node_modules)\/|compiled\.ts$/.test(path))).toEqual([]);
});

test('it has one dependency, no script at install and no native code', () => {
  const manifest = JSON.parse(readFileSync(join(folder, 'node_modules/thucthe/package.json'), 'utf8'));
  expect(Object.keys(manifest.dependencies)).toEqual(['zod']);
  expect(Object.keys(manifest.scripts).filter((name) => /^(?:pre|post)?install$/.test(name))).toEqual([]);
  expect(packed.files.filter(({ path }) => /\.(?:node|gyp|wasm)$/.test(path))).toEqual([]);
});

test('its peers are not installed, and nothing asks for them', () => {
  expect(readdirSync(join(folder, 'node_modules')).filter((name) => !name.startsWith('.')).sort()).toEqual(['thucthe', 'zod']);
  const vntk = `import('thucthe/vntk').then(({ vntk }) => vntk()).catch(({ code, message }) => console.log(code, message))`;
  expect(node('-e', vntk)).toBe('ERR_VNTK_MISSING thucthe/vntk needs the package vntk: run `npm install vntk`\n');
  expect(() => node('--input-type=module', '-e', `import 'thucthe/compromise'`)).toThrow("Cannot find package 'compromise'");
});

test('import', () => {
  expect(node('--input-type=module', '-e', `import { extract } from 'thucthe'; console.log(${TYPES})`)).toBe('["place"]\n');
});

test('require', () => {
  expect(node('--no-warnings', '-e', `const { extract } = require('thucthe'); console.log(${TYPES})`)).toBe('["place"]\n');
});

test('thucthe/schema, by import and by require', () => {
  const use = `console.log(GraphSchema.safeParse({ nodes: [], edges: [], mentions: [] }).success)`;
  expect(node('--input-type=module', '-e', `import { GraphSchema } from 'thucthe/schema'; ${use}`)).toBe('true\n');
  expect(node('--no-warnings', '-e', `const { GraphSchema } = require('thucthe/schema'); ${use}`)).toBe('true\n');
});

test('thucthe/formats, by import and by require', () => {
  const use = `console.log(toMermaid({ nodes: [], edges: [], mentions: [] }))`;
  expect(node('--input-type=module', '-e', `import { toMermaid } from 'thucthe/formats'; ${use}`)).toBe('flowchart LR\n\n');
  expect(node('--no-warnings', '-e', `const { toMermaid } = require('thucthe/formats'); ${use}`)).toBe('flowchart LR\n\n');
});

test.each([
  ['toMermaid', 'thucthe/formats', 60_000],
  ['toHtml', 'thucthe/html', 300_000],
])('%s of %s alone loads no dictionaries', async (name, entry, most) => {
  const { outputFiles } = await build({
    stdin: { contents: `import { ${name} } from '${entry}'; console.log(${name})`, resolveDir: folder },
    bundle: true,
    format: 'esm',
    write: false,
  });
  expect(outputFiles[0]?.contents.length).toBeLessThan(most);
});

test('thucthe/html, by import and by require', () => {
  const use = `console.log(toHtml('', { nodes: [], edges: [], mentions: [] }).slice(0, 15))`;
  expect(node('--input-type=module', '-e', `import { toHtml } from 'thucthe/html'; ${use}`)).toBe('<!doctype html>\n');
  expect(node('--no-warnings', '-e', `const { toHtml } = require('thucthe/html'); ${use}`)).toBe('<!doctype html>\n');
});

describe('with its peers, and install scripts blocked', () => {
  let beside = '';

  beforeAll(() => {
    beside = mkdtempSync(join(tmpdir(), 'thucthe-peers-'));
    writeFileSync(join(beside, 'package.json'), '{"name":"stranger","private":true}');
    const peers = Object.entries(JSON.parse(readFileSync('package.json', 'utf8')).peerDependencies).map(([name, range]) => `${name}@${range}`);
    npm(beside, 'install', '--no-audit', '--no-fund', '--prefer-offline', '--ignore-scripts', join(folder, packed.filename), ...peers);
  }, 120_000);

  afterAll(() => rmSync(beside, { recursive: true, force: true }));

  const run = (...args: readonly string[]) => execFileSync(process.execPath, args, { cwd: beside, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

  test.each([
    ['import', '--input-type=module', `import nlp from 'compromise'; import { readingOf, thucthe } from 'thucthe/compromise';`],
    // A stranger who requires both has two copies of compromise in the process: the plugin goes to the one that is given.
    ['require', '--no-warnings', `const nlp = require('compromise'); const { readingOf, thucthe } = require('thucthe/compromise');`],
  ])('compromise, by %s', (_, flag, imports) => {
    const use = `nlp.plugin(thucthe()); console.log(readingOf(nlp('${TEXT}').match('#VnPlace+')).matches[0].nodes[0].id);`;
    expect(run(flag, '-e', `${imports} ${use}`)).toBe('place:tinh-cao-bang\n');
  });

  test('vntk says how its native part is built', () => {
    const use = `const { vntk } = require('thucthe/vntk'); try { vntk() } catch ({ name, code, message }) { console.log(name, code, message) }`;
    expect(run('--no-warnings', '-e', use)).toMatch(/^VntkError ERR_VNTK_NOT_BUILT .*npm rebuild crfsuite/);
  });

  test('the types compile in a strict project', () => {
    writeFileSync(
      join(beside, 'use.mts'),
      `import nlp from 'compromise';
import { createExtractor } from 'thucthe';
import { english, readingOf, thucthe } from 'thucthe/compromise';
import { segment, vntk } from 'thucthe/vntk';
nlp.plugin(thucthe({ extractor: createExtractor({ recognizers: [english(), vntk({ types: ['place'] })] }), exactLetters: true }));
const doc = nlp('');
export const starts: readonly number[] = readingOf(doc.match('#VnPlace+', 'x')).matches.map(({ start }) => start);
export const words: readonly string[] = segment('').map(({ text }) => text);
readingOf(doc);
// @ts-expect-error vntk knows no dates
vntk({ types: ['date'] });
`,
    );
    const tsc = resolve('node_modules/typescript/bin/tsc');
    expect(run(tsc, '--noEmit', '--strict', '--exactOptionalPropertyTypes', '--module', 'nodenext', '--target', 'es2022', 'use.mts')).toBe('');
  }, 60_000);
});

test('the types compile in a strict project', () => {
  writeFileSync(
    join(folder, 'use.mts'),
    `import { extract, type EntityGraph, neighbours } from 'thucthe';
import { toJsonLd, writeAs } from 'thucthe/formats';
import { toHtml } from 'thucthe/html';
import { parseDictionary } from 'thucthe/schema';
const own = parseDictionary('units.tsv', 'form\\tkind\\nsào\\tmeasure\\n');
const graph: EntityGraph = extract('', { types: ['person'], dictionaries: [own] });
export const people: readonly string[] = graph.nodes.flatMap((node) => (node.type === 'person' ? [node.name] : []));
export const kinds: readonly string[] = neighbours(graph, 'x', 'holds').map(({ edge }) => edge.type);
export const linked: string = toJsonLd(graph, { base: 'https://example.org/' })['@graph'][0]['@id'] + writeAs('dot', '', graph);
// @ts-expect-error there is no such format
writeAs('xml', '', graph);
export const page: string = toHtml('', graph, { title: 'x' });
// @ts-expect-error there is no such edge
neighbours(graph, 'x', 'likes');
`,
  );
  const tsc = resolve('node_modules/typescript/bin/tsc');
  expect(node(tsc, '--noEmit', '--strict', '--exactOptionalPropertyTypes', '--module', 'nodenext', '--target', 'es2022', 'use.mts')).toBe(
    '',
  );
}, 60_000);

test('the command', () => {
  copyFileSync('examples/giam-sat.txt', join(folder, 'giam-sat.txt'));
  const graph: EntityGraph = JSON.parse(npm(folder, 'exec', '--offline', '--', 'thucthe', '--json', 'giam-sat.txt'));
  expect(graph.nodes).not.toHaveLength(0);
}, 30_000);

test('the command ends quietly where its reader stops early', () => {
  const many = 'giam-sat.txt '.repeat(200);
  const shell = `node_modules/.bin/thucthe --json ${many} | head -c 10; echo "\${PIPESTATUS[0]}"`;
  const out = execFileSync('bash', ['-c', `{ ${shell}; } 2>&1`], { cwd: folder, encoding: 'utf8' });
  expect(out).toBe('{"file":"g0\n');
}, 30_000);

test('a bundle for browsers runs without node', async () => {
  const { outputFiles } = await build({
    stdin: { contents: `import { extract } from 'thucthe'; globalThis.types = ${TYPES};`, resolveDir: folder },
    bundle: true,
    format: 'iife',
    platform: 'browser',
    write: false,
  });
  const browser: { readonly atob: typeof atob; types?: string } = { atob };
  vm.runInNewContext(outputFiles[0]?.text ?? '', browser);
  expect(browser.types).toBe('["place"]');
});

test('a bundle for Node takes the tables with it', async () => {
  const { outputFiles } = await build({
    stdin: { contents: `import { extract } from 'thucthe'; console.log(${TYPES});`, resolveDir: folder },
    bundle: true,
    format: 'esm',
    platform: 'node',
    write: false,
  });
  const elsewhere = mkdtempSync(join(tmpdir(), 'thucthe-bundle-'));
  writeFileSync(join(elsewhere, 'bundle.mjs'), outputFiles[0]?.text ?? '');
  expect(node(join(elsewhere, 'bundle.mjs'))).toBe('["place"]\n');
  rmSync(elsewhere, { recursive: true });
});

test('tables that were left behind are an error that says what to do', () => {
  const rows = join(folder, 'node_modules/thucthe/dist/tables/rows.txt');
  const kept = readFileSync(rows);
  rmSync(rows);
  const use = `import { extract } from 'thucthe'; try { extract('') } catch ({ name, code, message }) { console.log(name, code, message) }`;
  expect(node('--input-type=module', '-e', use)).toMatch(/^TablesError ERR_TABLES_MISSING .*rows\.txt; bundle with the condition `module`/);
  writeFileSync(rows, kept);
});

test('extract does not load zod', () => {
  rmSync(join(folder, 'node_modules/zod'), { recursive: true });
  expect(node('--input-type=module', '-e', `import { extract } from 'thucthe'; console.log(${TYPES})`)).toBe('["place"]\n');
  expect(() => node('--input-type=module', '-e', `import 'thucthe/schema'`)).toThrow('zod');
});
