import { COMPILED } from './compiled.ts';
import { COMPILED_COMMUNES } from './compiled-communes.ts';
import { unpackLexicon } from './data.ts';
import { Lexicon } from './lexicon.ts';

let base: Lexicon | undefined;

/** The lexicon of the project's own dictionaries; unpacked on first use, in a few milliseconds. */
export function baseLexicon(): Lexicon {
  base ??= new Lexicon(unpackLexicon(COMPILED, [COMPILED_COMMUNES]));
  return base;
}
