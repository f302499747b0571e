import { createExtractor } from '../src/index.ts';
import { parseDictionary } from '../src/schema/index.ts';

const SYLLABLES = 'an bình cao dũng giang hà hòa khánh lâm minh nam phú quảng sơn tân thanh thủy trung vĩnh xuân'.split(' ');
const NAME_LENGTH = 5;

/** A name of five syllables for each number, none twice below three million. */
function name(number: number): string {
  const digits = Array.from({ length: NAME_LENGTH }, (_, place) => Math.floor(number / SYLLABLES.length ** place) % SYLLABLES.length);
  return digits.map((digit) => SYLLABLES[digit]?.replace(/^./, (letter) => letter.toUpperCase())).join(' ');
}

interface Kind {
  readonly file: string;
  readonly header: string;
  readonly line: (number: number) => string;
  /** A text that the entry is found in, by the words that its mention has. */
  readonly found: (number: number) => readonly [text: string, words: string];
}

const KINDS: readonly Kind[] = [
  {
    file: 'abbreviations.tsv',
    header: 'short\texpansion',
    line: (i) => `QX${letters(i)}\t${name(i).toLowerCase()}`,
    found: (i) => [`Đoàn khảo sát QX${letters(i)} năm nay.`, `QX${letters(i)}`],
  },
  {
    file: 'communes.tsv',
    header: 'code\tname\tword\tparent',
    line: (i) => `${100_000 + i}\t${name(i)}\txã\t20`,
    found: (i) => [`Sáng nay, xã ${name(i)} họp.`, `xã ${name(i)}`],
  },
  {
    file: 'organizations.tsv',
    header: 'name\tlevel',
    line: (i) => `Công ty ${name(i)}\tenterprise`,
    found: (i) => [`Sáng nay, Công ty ${name(i)} họp.`, `Công ty ${name(i)}`],
  },
  {
    file: 'places.tsv',
    header: 'name\tlevel',
    line: (i) => `Bến ${name(i)}\tother`,
    found: (i) => [`Xe chạy qua Bến ${name(i)} mỗi ngày.`, `Bến ${name(i)}`],
  },
];

/** A number in the letters A to Z. */
function letters(number: number): string {
  return number < 26 ? String.fromCharCode(0x41 + number) : letters(Math.floor(number / 26) - 1) + letters(number % 26);
}

/** How long a user's own dictionary of so many entries takes, in a table: `node --import tsx scripts/measure-dictionary.ts 100000`. */
function main([entries = '100000']: readonly string[]): void {
  console.log('file\tentries\tcheck ms\tcompile ms\tlast is found');
  for (const kind of KINDS) console.log(measure(kind, Number(entries)).join('\t'));
}

function measure({ file, header, line, found }: Kind, entries: number): readonly (string | number)[] {
  const tsv = `${[header, ...Array.from({ length: entries }, (_, i) => line(i))].join('\n')}\n`;
  const runs = [0, 1].map(() => run(file, tsv));
  const [text, words] = found(entries - 1);
  const isFound = runs[0]?.extractor.extract(text).mentions.some(({ start, end }) => text.slice(start, end) === words);
  const best = (times: readonly number[]) => Math.round(Math.min(...times));
  return [file, entries, best(runs.map(({ check }) => check)), best(runs.map(({ compile }) => compile)), isFound ? 'yes' : 'no'];
}

function run(file: string, tsv: string) {
  const began = performance.now();
  const dictionary = parseDictionary(file, tsv);
  const checked = performance.now();
  const extractor = createExtractor({ dictionaries: [dictionary] });
  return { extractor, check: checked - began, compile: performance.now() - checked };
}

main(process.argv.slice(2));
