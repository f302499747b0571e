export * from './entity.ts';
export { DictionaryError, type DictionaryProblem, InputError, OptionError, ThuctheError } from './errors.ts';
export * from './graph.ts';
export * from './options.ts';
export * from './relation.ts';
