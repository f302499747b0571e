export { scan } from './scan.ts';
export { markSentences } from './sentences.ts';
export { slug } from './slug.ts';
export { hashSyllable, type SyllableHash, type SymbolData, SymbolTable } from './symbols.ts';
export { LOOK_AHEAD, Shape, Tokens, widened } from './tokens.ts';
