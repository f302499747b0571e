import { Lexicon } from './lexicon.ts';
import { readCommunes, readTables } from './tables.ts';

let base: Lexicon | undefined;

/** The lexicon of the project's own dictionaries; read on first use, in a few milliseconds. */
export function baseLexicon(): Lexicon {
  base ??= new Lexicon({ ...readTables(), communes: [readCommunes()] });
  return base;
}
