export const HELP = `thucthe: people, offices, bodies, places, documents, dates and figures of Vietnamese texts

Usage: thucthe [options] FILE...
       thucthe [options] -          reads standard input

Texts are UTF-8. Several files are read in order.

Options:
  --json                  the whole graph as JSON; of several files one line each: {"file", "nodes", "edges", "mentions"}
  --reference-date DATE   the day of writing, 2023-03-10: settles missing years and words like "hôm qua"
  --locality NAME         the unit that speaks, "tỉnh Lạng Sơn": settles a bare "tỉnh", "UBND tỉnh"
  -h, --help              this text
  -v, --version           the version

Exit: 0 done, 1 a file could not be read (the others were), 2 usage.
`;
