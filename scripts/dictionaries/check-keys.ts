import { PHRASE_SOURCES } from '../../src/lexicon/dictionary.ts';
import { LONGEST_CUE, LONGEST_PHRASE } from '../../src/lexicon/matches.ts';
import { SymbolTable, scan, Tokens } from '../../src/text/index.ts';
import { folded, type Problem, type SourceFile, type SourceRow, valuesOf } from './source-file.ts';

/** The columns that no two rows of a file may share, where it is not the first alone. */
const KEYS: Readonly<Record<string, readonly string[]>> = {
  abbreviations: ['short', 'expansion'],
  // A phrase of two cues would be only the one that is added last.
  cues: ['phrase'],
  // Old and new units share codes; a unit that changed its name or word on a day not known has rows without dates.
  communes: ['code', 'name', 'word', 'from'],
  districts: ['code', 'name', 'word', 'from'],
  issuers: ['code', 'body'],
  // A law that was made anew keeps its title.
  laws: ['title', 'number'],
  'not-entities': ['phrase', 'type'],
  organizations: ['name', 'from'],
  provinces: ['code', 'from'],
};

/** Keys that two rows share, forms that say nothing new, and phrases that the matcher cannot find. */
export function checkKeys(file: SourceFile): Problem[] {
  return [...sharedKeys(file), ...idleForms(file), ...unfindable(file)];
}

function sharedKeys({ path, name, columns, rows }: SourceFile): Problem[] {
  const key = (KEYS[name] ?? columns.slice(0, 1)).filter((column) => columns.includes(column));
  const first = new Map<string, number>();
  return rows.flatMap(({ line, cells }) => {
    const value = folded(key.map((column) => cells[column]).join('\t'));
    const before = first.get(value);
    if (before === undefined) first.set(value, line);
    return before === undefined ? [] : [{ path, line, field: key.join(', '), reason: `has the key of line ${before}` }];
  });
}

/** Forms that differ from the name, or from one another, in case alone: that is folded when text is read. */
function idleForms({ path, columns, rows }: SourceFile): Problem[] {
  const named = columns.find((column) => column === 'name') ?? columns[0] ?? '';
  if (!columns.includes('forms')) return [];
  return rows.flatMap((row) => {
    const seen = new Set([folded(row.cells[named] ?? '')]);
    const idle = valuesOf(row, 'forms').filter((form) => seen.size === seen.add(folded(form)).size);
    return idle.map((form) => ({ path, line: row.line, field: 'forms', reason: `has "${form}", which is found without it` }));
  });
}

const tokens = new Tokens();
const NO_SYMBOLS = new SymbolTable(0);

function unfindable({ path, name, columns, rows }: SourceFile): Problem[] {
  const field = columns[0] ?? '';
  const most = name === 'cues' ? LONGEST_CUE : LONGEST_PHRASE;
  const phrasesOf = ({ cells }: SourceRow) => (PHRASE_SOURCES[name] ?? []).flatMap(({ phrases }) => phrases(cells));
  return rows.flatMap((row) =>
    phrasesOf(row).flatMap((phrase) => {
      scan(phrase, tokens, NO_SYMBOLS);
      if (tokens.count > 0 && tokens.count <= most) return [];
      return [{ path, line: row.line, field, reason: `"${phrase}" has ${tokens.count} words and signs: 1 to ${most} are matched` }];
    }),
  );
}
