import { Lexicon } from './lexicon.ts';
import { readTables } from './tables.ts';

let lite: Lexicon | undefined;

/** The lexicon without the communes. */
export function liteLexicon(): Lexicon {
  lite ??= new Lexicon(readTables());
  return lite;
}
