export { createExtractor, type Extractor, extract } from './extract.ts';
export { entity, explain, label, mentionsOf, merge, type Neighbour, neighbours } from './graph/index.ts';
export { DictionaryError, InputError, OptionError, ThuctheError } from './model/errors.ts';
export type * from './model/index.ts';
