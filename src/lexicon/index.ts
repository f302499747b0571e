export type { AdministrativeUnits } from './administrative-units.ts';
export { LexiconBuilder } from './builder.ts';
export { Cue, type CueName } from './cue.ts';
export type { LexiconData, PackedLexicon } from './data.ts';
export { DICTIONARY_NAMES, Syllable } from './dictionary.ts';
export * from './entry.ts';
export { Lexicon } from './lexicon.ts';
export { Look, Matches } from './matches.ts';
export { unitKey } from './unit-key.ts';
