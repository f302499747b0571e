import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { type Bin, calibration } from './calibration.ts';
import { readGold } from './gold.ts';
import { KNOWN_GAPS } from './known-gaps.ts';

const SCORER = '../shared/gold/score.mjs';
const TARGET = 'docs/quality.md';
const DEV = '../shared/gold/dev.jsonl';

interface Row {
  readonly p: number;
  readonly r: number;
  readonly f: number;
  readonly gold: number;
}
type Table = Readonly<Record<string, Row>>;
interface Score {
  readonly documents: number;
  readonly mentions: Table;
  readonly nodes: Table;
  readonly edges: Table;
  readonly links: Row;
}

/**
 * Writes docs/quality.md, after a build: `node --import tsx scripts/quality/write-page.ts [FILE.jsonl …]`, the development
 * gold and further gold that nobody tuned for.
 */
function main(files: readonly string[]): void {
  const sets = [DEV, ...files].map((file) => [basename(file, '.jsonl'), score(file)] as const);
  const page = [
    '# Quality',
    '',
    'Written by `scripts/quality/write-page.ts`; not to be edited. Figures are precision / recall / F1 against annotated documents:',
    'a mention counts where start, end and type are the annotator’s, a node where its value is right too, an edge where both ends are.',
    '`dev` is the hand-made gold that rules were mended on. The other sets were annotated one by one by language models that had read the',
    'guidelines of the gold and not the code or its output; only a few rules of places and short forms were mended on them: what you can',
    'expect of your own text, as far as such annotators are right.',
    '',
    ...sets.flatMap(([name, figures]) => [`## ${name}: ${figures.documents} documents`, '', ...tableOf(figures), '']),
    '## Is confidence what it says?',
    '',
    'Each document’s findings with the confidence that all the other documents give their rules.',
    '',
    '| confidence | found | right |',
    '|---|---|---|',
    ...calibration(readGold([DEV, ...files])).map(binRow),
    '',
    '## Known to be hard',
    '',
    ...KNOWN_GAPS.map(({ text, words, type, why }) => `- ${why}: the ${type} “${words}” in “${text}”`),
    '',
  ];
  writeFileSync(TARGET, page.join('\n'));
  console.error(`${TARGET}: ${sets.map(([name]) => name).join(', ')}`);
}

function score(file: string): Score {
  return JSON.parse(execFileSync(process.execPath, [SCORER, '--json', '--gold', file], { encoding: 'utf8', maxBuffer: 1 << 26 }));
}

function tableOf(figures: Score): string[] {
  const rows = (['mentions', 'nodes', 'edges'] as const).flatMap((what) =>
    Object.entries(figures[what])
      .sort(([, a], [, b]) => b.gold - a.gold)
      .map(([type, row]) => `| ${what} | ${type} | ${row.gold} | ${figuresOf(row)} |`),
  );
  return ['| | type | in the gold | P / R / F1 |', '|---|---|---|---|', ...rows, `| links | B³ | | ${figuresOf(figures.links)} |`];
}

const figuresOf = ({ p, r, f }: Row) => [p, r, f].map((value) => value.toFixed(3)).join(' / ');

function binRow({ from, to, found, right }: Bin): string {
  const share = found === 0 ? '' : ` (${Math.round((100 * right) / found)} %)`;
  return `| ${from.toFixed(2)} to ${to.toFixed(2)} | ${found} | ${right}${share} |`;
}

main(process.argv.slice(2));
