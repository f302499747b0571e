export { createExtractor, extract } from './extract.ts';
export type { Extractor } from './front-door.ts';
export { entity, explain, label, mentionsOf, merge, type Neighbour, neighbours } from './graph/index.ts';
export { DictionaryError, InputError, OptionError, ThuctheError } from './model/errors.ts';
export type * from './model/index.ts';
