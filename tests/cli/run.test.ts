import { type ExitCode, run } from '../../src/cli/run.ts';
import { toHtml } from '../../src/formats/html/index.ts';
import { FORMAT_NAMES, FORMATS, writeAs } from '../../src/formats/index.ts';
import { extract } from '../../src/index.ts';

const encoder = new TextEncoder();
const TEXT = 'Ngày 12/5/2023, đoàn đến tỉnh Cao Bằng.';

const FILES: Readonly<Record<string, Uint8Array>> = {
  'a.txt': encoder.encode(TEXT),
  'b.txt': encoder.encode('tỉnh Lạng Sơn'),
  'emoji.txt': encoder.encode('🌊 tỉnh Lạng Sơn'),
  'empty.txt': encoder.encode(''),
  'latin.txt': Uint8Array.of(0x68, 0xf2, 0x61),
  '-': encoder.encode('tỉnh Hà Giang'),
};

/** What the last command wrote. */
let written: Record<string, string> = {};

async function thucthe(...args: readonly string[]) {
  written = {};
  const seen = { code: -1 as number | (typeof ExitCode)[keyof typeof ExitCode], out: '', err: '' };
  const refused: Readonly<Record<string, string>> = { '/': 'EISDIR', 'gone/r.html': 'ENOENT', 'locked.html': 'EACCES', 'odd.html': 'EODD' };
  seen.code = await run(args, {
    out: (words) => {
      seen.out += words;
    },
    err: (words) => {
      seen.err += words;
    },
    read: async (file) => {
      const bytes = FILES[file];
      if (bytes) return bytes;
      throw Object.assign(new Error(`ENOENT: ${file}`), { code: 'ENOENT' });
    },
    write: async (file, words) => {
      const code = refused[file];
      if (code) throw Object.assign(new Error(`${code}: ${file}`), { code });
      written[file] = words;
    },
    version: async () => '1.2.3',
  });
  return seen;
}

test('--help and --version write to standard output', async () => {
  expect(await thucthe('--help')).toMatchObject({ code: 0, out: expect.stringContaining('Usage: thucthe'), err: '' });
  expect(await thucthe('-v')).toEqual({ code: 0, out: '1.2.3\n', err: '' });
});

test.each([
  [[], 'no file given'],
  [['--jsn', 'a.txt'], "Unknown option '--jsn'"],
  [['a.txt', '--locality'], '--locality'],
  [['-', '-'], 'standard input can be read once only'],
  [['--reference-date', '12/5/2023', 'a.txt'], 'option referenceDate cannot be "12/5/2023"; allowed: '],
  [['--locality', ' ', 'a.txt'], 'option locality'],
  [['--format', 'xml', 'a.txt'], `--format cannot be "xml"; allowed: ${FORMAT_NAMES.join(', ')}`],
  [['--format', '__proto__', 'a.txt'], '--format cannot be "__proto__"'],
  [['--format', 'dot', '--json', 'a.txt'], '--json and --format'],
  [['--format', 'dot', 'a.txt', 'b.txt'], '--format dot prints one document: give one file'],
  [['--offsets', 'codepoint', 'a.txt'], '--offsets goes with --format'],
  [['--format', 'brat', '--offsets', 'bytes', 'a.txt'], '--offsets cannot be "bytes"; allowed: utf16, codepoint'],
  [['--html', 'r.html'], 'no file given'],
  [['a.txt', '--html'], '--html'],
  [['--html', '', 'a.txt'], '--html needs the name of the file to write'],
  [['--html', 'r.html', 'a.txt', 'b.txt'], '--html writes the report of one file, 2 were given'],
  [['--html', 'a.txt', 'a.txt'], '--html would write over a.txt'],
  [['--html', 'r.html', '--json', 'a.txt'], '--html goes without --json and --format'],
  [['--html', 'r.html', '--format', 'dot', 'a.txt'], '--html goes without --json and --format'],
  [['--html', 'r.html', '--locality', ' ', 'a.txt'], 'option locality'],
])('%j is a usage error', async (args, problem) => {
  const { code, out, err } = await thucthe(...args);
  expect([code, out, written]).toEqual([2, '', {}]);
  expect(err).toContain(problem);
  expect(err).toContain('thucthe --help');
});

test('one file gives its tables', async () => {
  const { code, out, err } = await thucthe('a.txt');
  expect([code, err]).toEqual([0, '']);
  expect(out).not.toContain('===');
});

test('several files stand under their names', async () => {
  const { out } = await thucthe('a.txt', 'empty.txt', '-');
  expect(out.match(/^=== .* ===$/gm)).toEqual(['=== a.txt ===', '=== empty.txt ===', '=== - ===']);
  expect(out).toContain('Nothing found.');
});

test('--json of one file is its graph', async () => {
  const { code, out } = await thucthe('--json', 'a.txt');
  expect(code).toBe(0);
  expect(JSON.parse(out)).toEqual(extract(TEXT));
});

test('--json of several files is a line each', async () => {
  const { code, out, err } = await thucthe('--json', 'a.txt', 'gone.txt', 'b.txt');
  const lines = out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(code).toBe(1);
  expect(err).toBe('thucthe: gone.txt: is not there\n');
  expect(lines).toEqual([
    { file: 'a.txt', ...extract(TEXT) },
    { file: 'gone.txt', error: 'is not there' },
    { file: 'b.txt', ...extract('tỉnh Lạng Sơn') },
  ]);
});

test('a file that cannot be read does not stop the others', async () => {
  const { code, out, err } = await thucthe('gone.txt', 'latin.txt', 'a.txt');
  expect(code).toBe(1);
  expect(err).toBe('thucthe: gone.txt: is not there\nthucthe: latin.txt: is not UTF-8 text\n');
  expect(out).toContain('=== a.txt ===');
});

test('options reach the extractor', async () => {
  const { out } = await thucthe('--json', '--locality', 'tỉnh Hà Giang', '--reference-date', '2023-05-12', 'a.txt');
  expect(JSON.parse(out)).toEqual(extract(TEXT, { locality: 'tỉnh Hà Giang', referenceDate: '2023-05-12' }));
});

test.each(FORMAT_NAMES)('--format %s of one file', async (name) => {
  expect(await thucthe('--format', name, 'a.txt')).toEqual({ code: 0, out: writeAs(name, TEXT, extract(TEXT)), err: '' });
});

test.each(FORMAT_NAMES.filter((name) => FORMATS[name].kind !== 'text'))('--format %s of several files is a line each', async (name) => {
  const { code, out } = await thucthe('--format', name, 'a.txt', 'gone.txt', 'b.txt');
  const lines = out.trimEnd().split('\n');
  expect(code).toBe(1);
  expect(JSON.parse(lines[0] ?? '')).toEqual(JSON.parse(writeAs(name, TEXT, extract(TEXT))));
  expect(lines[1]).toBe('{"file":"gone.txt","error":"is not there"}');
  expect(lines).toHaveLength(3);
});

test('--offsets counts as Python does', async () => {
  expect((await thucthe('--format', 'brat', '--offsets', 'codepoint', 'emoji.txt')).out).toMatch(/^T1\tplace 2 15\t/);
  expect((await thucthe('--format', 'brat', 'emoji.txt')).out).toMatch(/^T1\tplace 3 16\t/);
});

test('--help names every format', async () => {
  const { out } = await thucthe('--help');
  for (const name of FORMAT_NAMES) expect(out).toMatch(new RegExp(`[ ,]${name}[,\n]`));
  expect(out.split('\n').filter((line) => line.length > 130)).toEqual([]);
});

test('--html writes the report and says nothing', async () => {
  expect(await thucthe('--html', 'r.html', '--locality', 'tỉnh Hà Giang', 'a.txt')).toEqual({ code: 0, out: '', err: '' });
  expect(written).toEqual({ 'r.html': toHtml(TEXT, extract(TEXT, { locality: 'tỉnh Hà Giang' })) });
});

test('--html - writes it to standard output', async () => {
  const { code, out } = await thucthe('--html', '-', '-');
  expect([code, written]).toEqual([0, {}]);
  expect(out).toBe(toHtml('tỉnh Hà Giang', extract('tỉnh Hà Giang')));
});

test.each([
  ['r.html', 'gone.txt', 'gone.txt: is not there'],
  ['r.html', 'latin.txt', 'latin.txt: is not UTF-8 text'],
  ['/', 'a.txt', '/: is a folder'],
  ['gone/r.html', 'a.txt', 'gone/r.html: is in a folder that is not there'],
  ['locked.html', 'a.txt', 'locked.html: may not be written'],
  ['odd.html', 'a.txt', 'odd.html: EODD: odd.html'],
])('a report to %s of %s that fails is told', async (out, file, words) => {
  expect(await thucthe('--html', out, file)).toEqual({ code: 1, out: '', err: `thucthe: ${words}\n` });
  expect(written).toEqual({});
});
