import { FORMAT_NAMES, OFFSET_UNITS } from '../formats/index.ts';

const WIDTH = 92;
const MARGIN = ' '.repeat(26);

/** `a, b,` and so on in lines under each other. */
function listed(names: readonly string[]): string {
  const lines = [''];
  for (const [i, name] of names.entries()) {
    const item = i < names.length - 1 ? `${name},` : name;
    const line = lines.at(-1) ?? '';
    if (line.length + item.length >= WIDTH) lines.push(item);
    else lines.splice(-1, 1, [line, item].filter(Boolean).join(' '));
  }
  return lines.join(`\n${MARGIN}`);
}

export const HELP = `thucthe: people, offices, bodies, places, documents, dates and figures of Vietnamese texts

Usage: thucthe [options] FILE...
       thucthe [options] -          reads standard input

Texts are UTF-8. Several files are read in order.

Options:
  --json                  the whole graph as JSON; of several files one line each: {"file", "nodes", "edges", "mentions"}
  --format NAME           another format; of several files one line each, where it is JSON, else one file only:
                          ${listed(FORMAT_NAMES)}
                          brat is the .ann to the text's .txt, csv the mentions with their nodes
  --offsets UNIT          what offsets of a format count: ${OFFSET_UNITS.join(' or ')} (Python's)
  --html OUT              writes a report of one FILE to the file OUT, "-" for standard output: the text marked, the graph drawn,
                          tables
  --reference-date DATE   the day of writing, 2023-03-10: settles missing years and words like "hôm qua"
  --locality NAME         the unit that speaks, "tỉnh Lạng Sơn": settles a bare "tỉnh", "UBND tỉnh"
  -h, --help              this text
  -v, --version           the version

Exit: 0 done, 1 a file could not be read (the others were) or written, 2 usage.
`;
