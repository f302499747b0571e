export { createExtractor, type Extractor, extract } from './extract.ts';
export type * from './model/index.ts';
export { DictionaryError, InputError, OptionError, ThuctheError } from './model/errors.ts';
