import * as z from 'zod';
import { DICTIONARY_SCHEMAS, type DictionaryName } from './dictionaries.ts';
import { GraphSchema } from './graph.ts';
import { OptionsSchema } from './options.ts';

/** What `toJsonSchema` can be asked for. */
export type SchemaName = 'graph' | 'options' | DictionaryName;

/**
 * JSON Schema (2020-12) of the graph, the options, or a row of a dictionary file, for programs in other languages.
 *
 * ```ts
 * import { toJsonSchema } from 'thucthe/schema';
 *
 * toJsonSchema().required; // => ['nodes', 'edges', 'mentions']
 * ```
 */
export function toJsonSchema(of: SchemaName = 'graph'): z.core.JSONSchema.BaseSchema {
  const schema = of === 'graph' ? GraphSchema : of === 'options' ? OptionsSchema : DICTIONARY_SCHEMAS[of];
  return z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
}
