import { existsSync, readdirSync, readFileSync } from 'node:fs';
import nlp from 'compromise';
import ts from 'typescript';
import * as compromiseDoor from '../src/adapters/compromise.ts';
import * as vntkDoor from '../src/adapters/vntk.ts';
import * as htmlDoor from '../src/formats/html/index.ts';
import * as formatsDoor from '../src/formats/index.ts';
import * as door from '../src/index.ts';
import * as lite from '../src/lite.ts';
import * as schemaDoor from '../src/schema/index.ts';
import { describeWithVntk } from './adapters/with-vntk.ts';

/** Every fenced `ts` block in the comments of `src` and in the pages for people, with where it stands. */
const EXAMPLES = [...files('src', '.ts'), ...files('docs', '.md'), 'README.md', 'README.vi.md', 'AGENTS.md'].filter((file) => existsSync(file)).flatMap(examplesOf);
/** What each entry of the package offers; an example that imports nothing goes on from the one before it. */
const DOORS: Readonly<Record<string, object>> = {
  thucthe: door, 'thucthe/lite': lite, 'thucthe/formats': formatsDoor, 'thucthe/html': htmlDoor, 'thucthe/schema': schemaDoor,
  'thucthe/compromise': compromiseDoor, 'thucthe/vntk': vntkDoor, compromise: { nlp },
};
const ALL = { ...schemaDoor, ...htmlDoor, ...door };

function files(folder: string, extension: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(extension))
    .map((file) => `${folder}/${file}`);
}

function examplesOf(file: string): { readonly name: string; readonly code: string }[] {
  const blocks = readFileSync(file, 'utf8').matchAll(/^( \* |)```ts\n([\s\S]*?)^\1```/gm);
  return [...blocks].map(([, margin = '', block = ''], i) => ({
    name: `${file}, example ${i + 1}`,
    code: block
      .split('\n')
      .map((line) => line.slice(line.startsWith(margin) ? margin.length : margin.trimEnd().length))
      .join('\n'),
  }));
}

/** `expression; // => value`, the value on the same line or the next, and on lines below that are set in. */
const CLAIM = /^(?!import |const )(.+);[ \n]*\/\/ => (.+(?:\n\/\/ {3,}.+)*)$/gm;

function namesOf(code: string): Readonly<Record<string, unknown>> {
  const entries = [...code.matchAll(/^import .* from '([^']*)';$/gm)].map(([, entry = '']) => DOORS[entry] ?? fail(entry));
  return entries.length > 0 ? Object.assign({}, ...entries) : ALL;
}

function fail(entry: string): never {
  throw new Error(`an example imports ${entry}, which DOORS does not have`);
}

async function run(code: string): Promise<(readonly [actual: unknown, expected: unknown])[]> {
  const claims: (readonly [unknown, unknown])[] = [];
  const claim = (actual: unknown, expected: unknown) => claims.push([actual, expected]);
  const body = code.replace(/^import .*$/gm, '').replace(CLAIM, (_, made, value) => `claim(${made}, ${value.replace(/^\/\/ +/gm, '')});`);
  const { outputText } = ts.transpileModule(body, { compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext } });
  const AsyncFunction = (async () => undefined).constructor as new (...args: string[]) => (...args: unknown[]) => Promise<void>;
  const names = namesOf(code);
  await new AsyncFunction('claim', ...Object.keys(names), outputText)(claim, ...Object.values(names));
  return claims;
}

test('there are examples', () => {
  expect(EXAMPLES.length).toBeGreaterThan(5);
});

const [withVntk, others] = [EXAMPLES.filter(needsVntk), EXAMPLES.filter((example) => !needsVntk(example))];

function needsVntk({ code }: { readonly code: string }): boolean {
  return code.includes("from 'thucthe/vntk'");
}

test.each(others)('$name gives what it says', check);

describeWithVntk('with vntk', () => {
  test.each(withVntk)('$name gives what it says', check);
});

async function check({ code }: { readonly code: string }): Promise<void> {
  const claims = await run(code);
  // None is passed over, and every example claims something.
  expect(claims).toHaveLength(code.match(/\/\/ => /g)?.length ?? 1);
  for (const [actual, expected] of claims) {
    // 'begins so…'
    if (typeof expected === 'string' && expected.endsWith('…')) expect(actual).toEqual(expect.stringContaining(expected.slice(0, -1)));
    else expect(actual).toEqual(expected);
  }
}
