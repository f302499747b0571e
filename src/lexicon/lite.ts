import { COMPILED } from './compiled.ts';
import { unpackLexicon } from './data.ts';
import { Lexicon } from './lexicon.ts';

let lite: Lexicon | undefined;

/** The lexicon without the communes. */
export function liteLexicon(): Lexicon {
  lite ??= new Lexicon(unpackLexicon(COMPILED));
  return lite;
}
