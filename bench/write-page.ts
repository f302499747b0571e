import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { type Effort, type Figures, realTexts } from './figures.ts';
import { report } from './report.ts';

const TARGET = 'docs/performance.md';

const HEAD = `# Performance

Written by \`npm run bench -- --page\`; not to be edited. The unit is **F**: the time of a bare \`charCodeAt\` loop with a table of
character classes over the same text, so that figures of different machines can be compared. Where the development corpus
(390 documents, 2.8 million characters) lies beside the project it is measured, else text of our own.`;

const TRIED = `## What helped, and what did not

- Tables are used as they lie in the package. Building a hash table and a trie from rows took 35 ms of a first call (on a busy
  machine, as the others here), and unpacking numbers of variable length 17 ms though they are fewer bytes; arrays in base64, the
  trie level by level with the children of a node side by side, load in 2 to 3 ms.
- The communes, 14,000 of them, are kept out of the trie: a level word or a chain of places asks for them, by a binary search over
  lines. An index by name took 13 ms of a first call, the search takes 1 ms.
- In Node the tables are files beside the code and no source: as strings in a module 1.4 MB of them were parsed at import, a third of
  its time and half of its memory. Bundlers take the module, by the condition \`module\` of the import \`#tables\` in package.json.
  Their lines stay bytes until one is asked for: a text needs a few hundred of 25,000, and strings of all were a fifth of a first call.
- The code is minified, names too: Node reads all of it before its first line runs. Letters stay as they are, \`charset: utf8\`, a tenth
  smaller than escaped; a source of one byte a letter is parsed no faster.
- Loops over 65,536 characters at import took 4 ms, since nothing is compiled yet; the table of characters is filled by ranges, and
  has in each place what turns a letter into its folded one. Unicode's decompositions of 1,134 letters took 1 to 3 ms more and are
  packed in \`src/text/letters.ts\`; what an id makes of a character is read when it is first met.
- Each entry of the package is one file: three modules in place of eight are 2 ms less of an import. The examples of rules are left
  out of the bundle and constants are written as numbers, a ninth of the code.
- Annotators start from the few cues that can begin what they read, by a bit beside the token, instead of from every word of grammar:
  a tenth of \`annotate\`. Loops of the matcher with their tables in locals, and ids of successors made once a unit: 3 F.
- Buffers that are kept from text to text, for the index of findings too, and that grow with the tokens instead of having room for
  a token at every character: a quarter of the time of the joined corpus. Memory outside the heap hurries V8's collector on.
  Lengths that fit a byte are kept in one, and kinds are read from the entries: 189 MB of one line's buffers are 141.
- Mentions that have all their fields from the start. A field that is added to the copy of an object, \`{ ...mention, to }\`, gave
  each copy a shape of its own; 1,100 such copies among 48,000 mentions made every read of a mention a look-up by name.
- Rules that go over the mentions of the types that they read, in their order, instead of over all; rules are
  skipped where a text has none of the ends of their edge.
- What is known of an entity stands in arrays by its number, and edges are told apart by a number of both ends, not in maps of objects.
- No arrays, closures and strings on the way to a no: \`const [a, b] = [x, y]\` in the loop that looks for the next cue was 22 MB of a
  corpus of 2.8 million characters. 284 MB are 188 now. Names of known units are compared where they stand before they are copied.
- Phrases are looked up among the matches and walked in the trie only where a short form stands near.
- Numbers for the names of cues in the code itself, in place of reads of an object: nothing, V8 does so already. Tables of
  16 bits in place of 32: nothing either, but they need no copy. Communes known again by the symbols of their name, capitals passed
  by before places and bodies are tried, numerals read without a string: each less than one part in a hundred, and taken out again.
- The second check of a word against the table of symbols may go for half a part in a hundred; it stays, for a wrong symbol costs more.
- A code cache, \`vm.Script\` with what V8 compiled the last time, makes 22 ms of import 12 and 17 ms of a first call 8. A library cannot
  ship one: it hangs on V8's version. From Node 22 on NODE_COMPILE_CACHE brings the import from 20 ms to 14, the first call stays.
- The filter of names said again grows with them, and the keys of the gazetteer's lines are kept once a search has met them: 4 and 2 parts
  in a hundred of the joined corpus, whose 14,000 places filled a filter of one size.
- Caches by \`WeakMap\` from a text to groups of its mentions did not help: they kept every text alive through a collection.

## What is left

Most of the time goes to \`annotate\` and \`resolve\`, spread over a hundred small rules with no peak above a few percent: 27 million
calls of functions for one pass of the corpus, 37 a token, in 1,240 functions. A text costs by its mentions more than by its
characters, and four tenths of all time are in built-ins of V8: look-ups in maps by strings, reads of objects of nine shapes, small
letters of names. Mentions that are rows of numbers until the graph is built might halve it; the goal of 15 F is what scan, sentences and
match take alone. Of the import, 20 ms, an empty module takes 4 and the parsing of 245 kB of code 9 to 11, at the speed of any other
library's; of the first call what is left is what V8 compiles on the way. One line of 10 MB takes nearly a second longer in a process
of its own than in a warm one, and holds a graph of some 300,000 mentions.`;

/** Writes docs/performance.md: the figures, and where the time goes, stage by stage. */
export async function writePage(figures: Figures, effort: Effort): Promise<void> {
  const stages = await stagesOf(realTexts(), effort.rounds);
  writeFileSync(
    TARGET,
    [HEAD, report(figures, effort), '## Where the time goes', '', stages, TRIED, ''].join('\n\n').replace(/\n{3,}/g, '\n\n'),
  );
}

/** Bundled as the package is: modules loaded one by one run slower. */
async function stagesOf(texts: readonly string[], rounds: number): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'thucthe-stages-'));
  try {
    const outfile = join(folder, 'stages.mjs');
    await build({
      entryPoints: ['bench/stages.ts'],
      bundle: true,
      format: 'esm',
      platform: 'node',
      target: 'es2022',
      outfile,
      logLevel: 'warning',
    });
    const { measureStages } = (await import(pathToFileURL(outfile).href)) as typeof import('./stages.ts');
    return tableOf(measureStages(texts, rounds));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function tableOf(times: ReadonlyMap<string, number>): string {
  const [[, scan = 1] = [], ...stages] = [...times];
  const rows = stages.map(([stage, milliseconds]) => `| ${stage} | ${milliseconds.toFixed(1)} | ${(milliseconds / scan).toFixed(1)} |`);
  return ['| stage | ms | F |', '|---|---|---|', ...rows].join('\n');
}
