import { COMPILED } from './compiled.ts';
import { COMPILED_COMMUNES } from './compiled-communes.ts';
import { type LexiconData, unpackLexicon } from './data.ts';
import { type Lines, TextLines } from './lines.ts';

/**
 * The compiled tables as strings in modules, which any JavaScript runtime and every bundler can load. In Node the package
 * brings `tables-file.ts` in their place, by the import `#tables` of package.json.
 */
export function readTables(): LexiconData {
  return unpackLexicon(COMPILED);
}

/** The communes, as `packCommunes` packs them. */
export function readCommunes(): Lines {
  return new TextLines(COMPILED_COMMUNES);
}
