import { readFileSync } from 'node:fs';
import { type VntkType, vntk } from '../src/adapters/vntk.ts';
import { createExtractor, type Mention } from '../src/index.ts';

/** A document, hand-annotated or not, as `check.py --json` prints it. */
interface Document {
  readonly id: string;
  readonly text: string;
  readonly mentions?: readonly { readonly start: number; readonly end: number; readonly type: string }[];
}

const TYPES: readonly VntkType[] = ['person', 'place', 'organization'];
const FILES = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const CONTEXT = 30;

/**
 * What `vntk` adds to the package on gold documents: each type alone, before and after, and vntk without the package.
 * Of documents without gold, and with `--list`, each mention that is added is printed, to be judged by eye.
 */
function main(): void {
  for (const file of FILES.length > 0 ? FILES : ['../shared/gold/dev.jsonl']) {
    const documents = readFileSync(file, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line): Document => JSON.parse(line));
    console.log(`${file}: ${documents.length} documents`);
    for (const type of TYPES) measure(documents, type);
  }
}

function measure(documents: readonly Document[], type: VntkType): void {
  const [plain, helped, alone] = [createExtractor(), createExtractor({ recognizers: [vntk({ types: [type] })] }), vntk({ types: [type] })];
  const [before, after, own, added] = [new Tally(), new Tally(), new Tally(), new Tally()];
  for (const document of documents) {
    const ofType = ({ node }: Mention) => node.startsWith(`${type}:`);
    const mentions = helped.extract(document.text).mentions;
    const additions = mentions.filter(({ rule }) => rule === 'vntk');
    before.count(document, type, plain.extract(document.text).mentions.filter(ofType));
    after.count(document, type, mentions.filter(ofType));
    own.count(document, type, [...alone.recognize(document.text)]);
    added.count(document, type, additions);
    if (!document.mentions || process.argv.includes('--list')) for (const mention of additions) list(document, mention);
  }
  console.log(
    `  ${type.padEnd(12)} package ${before}   with vntk ${after}   added ${added.right} of ${added.found} right   vntk alone ${own}`,
  );
}

class Tally {
  right = 0;
  found = 0;
  gold = 0;

  count({ mentions = [] }: Document, type: VntkType, spans: readonly { readonly start: number; readonly end: number }[]): void {
    const gold = new Set(mentions.filter((mention) => mention.type === type).map(({ start, end }) => `${start}-${end}`));
    this.gold += gold.size;
    this.found += spans.length;
    this.right += spans.filter(({ start, end }) => gold.has(`${start}-${end}`)).length;
  }

  toString(): string {
    const percent = (part: number, whole: number) => (whole === 0 ? '–' : ((100 * part) / whole).toFixed(1));
    return `P ${percent(this.right, this.found)} R ${percent(this.right, this.gold)} F ${percent(2 * this.right, this.found + this.gold)}`;
  }
}

function list({ id, text }: Document, { start, end, node }: Mention): void {
  const words = `${text.slice(Math.max(0, start - CONTEXT), start)}[${text.slice(start, end)}]${text.slice(end, end + CONTEXT)}`;
  console.log(`    ${id} ${node} … ${words.replace(/\s+/g, ' ')}`);
}

main();
