import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { bundleSizes, SIZES_PAGE } from '../scripts/sizes/bundle-sizes.ts';
import { parseDictionary } from '../src/schema/index.ts';

const MANIFEST = JSON.parse(readFileSync('package.json', 'utf8'));
const GUIDES = readdirSync('docs').filter((file) => file.endsWith('.md')).map((file) => `docs/${file}`);
const PAGES = ['README.md', 'README.vi.md', 'AGENTS.md', 'llms.txt', 'CONTRIBUTING.md', ...GUIDES];
const read = (file: string) => readFileSync(file, 'utf8');

describe.each(PAGES)('%s', (page) => {
  test('names only commands that exist', () => {
    const named = [...read(page).matchAll(/\bnpm (?:run (?:--silent )?|(?=test\b|start\b))([a-z][\w-]*)/g)].map(([, name = '']) => name);
    expect(named.filter((name) => !(name in MANIFEST.scripts))).toEqual([]);
  });

  test('names only files that exist', () => {
    const links = [...read(page).matchAll(/\]\((?!https?:|#)([^)#]+)[^)]*\)/g)].map(([, target = '']) => normalize(join(dirname(page), target)));
    const inCode = [...read(page).matchAll(/`((?:src|tests|scripts|dictionaries|docs|examples|bench)\/[\w./-]+\.\w+)`/g)].map(([, path = '']) => path);
    const run = [...read(page).matchAll(/--import tsx (\S+\.ts)/g)].map(([, path = '']) => path);
    expect([...links, ...inCode, ...run].filter((path) => !existsSync(path))).toEqual([]);
  });

  test('names only entries of the package that exist', () => {
    const named = [...read(page).matchAll(/['`](thucthe\/[a-z/.]+)['`]/g)].map(([, entry = '']) => entry);
    expect(named.filter((entry) => !(entry.replace('thucthe', '.') in MANIFEST.exports))).toEqual([]);
  });

  test('its dictionaries are ones', () => {
    for (const [, name = '', rows = ''] of read(page).matchAll(/^```tsv (\S+)\n([\s\S]*?)^```/gm)) {
      expect(parseDictionary(`${name}.tsv`, rows).rows).not.toHaveLength(0);
    }
  });
});

test.each(['AGENTS.md', 'llms.txt', 'README.md', 'README.vi.md'])('%s names every entry of the package', (page) => {
  const entries = Object.keys(MANIFEST.exports).filter((entry) => entry !== './package.json').map((entry) => entry.replace('.', 'thucthe'));
  expect(entries.filter((entry) => !read(page).includes(`\`${entry}\``))).toEqual([]);
});

test.each(['llms.txt'])('%s leads to every guide', (page) => {
  expect(GUIDES.filter((guide) => !read(page).includes(`](${guide})`))).toEqual([]);
});

/** What a page has besides its prose, comments in code being prose too. */
function skeleton(page: string) {
  const text = read(page);
  const code = [...text.matchAll(/^```[\s\S]*?^```$/gm)].map(([block]) => block.replace(/ ?\/\/ (?!=>).*$/gm, ''));
  const prose = text.replace(/^```[\s\S]*?^```$/gm, '');
  return {
    code,
    headings: [...prose.matchAll(/^#+/gm)].map(([level]) => level),
    rowsOfTables: [...prose.matchAll(/^\|.*\|$/gm)].map(([row]) => row.split('|').length),
    items: prose.match(/^- /gm)?.length,
    paragraphs: prose.split(/\n{2,}/).length,
    links: [...prose.matchAll(/\]\((?!README)([^)]+)\)/g)].map(([, target]) => target).sort(),
  };
}

test('both READMEs have the same code, sections, tables, paragraphs and links', () => {
  expect(skeleton('README.vi.md')).toEqual(skeleton('README.md'));
});

test.each(['README.md', 'README.vi.md'])('%s has the figures of docs/quality.md', (page) => {
  const sections = read('docs/quality.md').split(/^## /m).filter((section) => / documents\n/.test(section));
  const measured = sections.map((section) => ({
    documents: /\d+(?= documents)/.exec(section)?.[0],
    figures: [...section.matchAll(/^\| (?:(?:mentions|nodes|edges) \| all|links \| B³) \|.* ([\d.]+) \|$/gm)].map(([, f1]) => Number(f1).toFixed(2)),
  }));
  const told = [...read(page).matchAll(/^\| (\d+) [^|]*\|((?: 0[.,]\d\d \|){4})$/gm)].map(([, documents, figures = '']) => ({
    documents,
    figures: figures.replaceAll(',', '.').split('|').map((figure) => figure.trim()).filter(Boolean),
  }));
  const byCount = (a: { documents?: string | undefined }, b: { documents?: string | undefined }) => Number(a.documents) - Number(b.documents);
  expect(told.sort(byCount)).toEqual(measured.sort(byCount));
});

test('the picture of a report stands within the first screen of both', () => {
  for (const page of ['README.md', 'README.vi.md']) expect(read(page).split('\n').slice(0, 12).join('\n')).toContain('](docs/images/report.png)');
});

test('sizes of bundles are those of today, within a tenth', async () => {
  const rows = [...read(SIZES_PAGE).matchAll(/^\| `(\S+)` \| ([\d,]+) kB \| ([\d,]+) kB \|$/gm)];
  const told = new Map(rows.map(([, entry = '', ...kilobytes]) => [entry, kilobytes.map((figure) => Number(figure.replaceAll(',', '')) * 1000)]));
  const measured = await bundleSizes();
  expect([...told.keys()]).toEqual(measured.map(({ entry }) => entry));
  for (const { entry, minified, gzipped } of measured) {
    const [least, most] = [minified, gzipped].map((bytes, i) => bytes / (told.get(entry)?.[i] ?? 0)).sort((a, b) => a - b);
    expect([entry, (least ?? 0) > 0.9, (most ?? 2) < 1.1]).toEqual([entry, true, true]);
  }
}, 30_000);
