/**
 * Reads Vietnamese administrative, news and legal prose and returns a typed graph of what it names: `extract`, pure
 * functions on the graph, the types of the model, the errors. Loads no zod and nothing of Node.
 *
 * @module thucthe
 */
export { createExtractor, extract } from './extract.ts';
export type { Extractor } from './front-door.ts';
export { entity, explain, label, mentionsOf, merge, type Neighbour, neighbours } from './graph/index.ts';
export { DictionaryError, InputError, OptionError, ThuctheError } from './model/errors.ts';
export type * from './model/index.ts';
export {
  COMPARATORS,
  ENTITY_TYPES,
  MENTION_FORMS,
  PLACE_LEVELS,
  RELATION_NAMES,
  RELATION_STATUSES,
  RELATION_TYPES,
} from './model/index.ts';
