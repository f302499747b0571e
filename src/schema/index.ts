/**
 * zod schemas of graph, options and dictionaries, JSON Schema of them, and the reader of dictionary files.
 *
 * @module thucthe/schema
 */
export { DictionaryError } from '../model/errors.ts';
export { DICTIONARY_NAMES, DICTIONARY_SCHEMAS, type DictionaryName, type DictionaryRow } from './dictionaries.ts';
export {
  AbbreviationSchema,
  DateTimeSchema,
  EntitySchema,
  LegalDocumentSchema,
  MetricSchema,
  OfficeSchema,
  OrganizationSchema,
  PersonSchema,
  PlaceSchema,
  ProvisionSchema,
} from './entity.ts';
export { GraphSchema, MentionSchema, RelationSchema, SpanSchema } from './graph.ts';
export { type SchemaName, toJsonSchema } from './json-schema.ts';
export { OptionsSchema } from './options.ts';
export { type Dictionary, type NameOf, parseDictionary } from './parse-dictionary.ts';
