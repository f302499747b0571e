import * as z from 'zod';
import { ENTITY_TYPES, type Recognizer } from '../model/index.ts';
import { DICTIONARY_SCHEMAS, type DictionaryName } from './dictionaries.ts';

function entries<N extends DictionaryName>(name: N) {
  return z.strictObject({ name: z.literal(name), rows: z.array(DICTIONARY_SCHEMAS[name]).readonly() });
}

/** What `parseDictionary` returns, of any file. */
export const DictionarySchema = z.union(Object.keys(DICTIONARY_SCHEMAS).map((name) => entries(name as DictionaryName)));

/** In JSON Schema its function is anything: JSON has none. */
const RecognizerSchema = z.object({
  name: z.string().regex(/^[a-z][a-z0-9-]*$/),
  confidence: z.number().min(0).max(1),
  recognize: z.custom<Recognizer['recognize']>((value) => typeof value === 'function'),
});

/** The options of `extract`. It checks them by hand, without zod; a test holds the two to the same verdicts. */
export const OptionsSchema = z.strictObject({
  referenceDate: z.iso.date().optional(),
  locality: z.string().trim().min(1).max(200).optional(),
  types: z.array(z.enum(ENTITY_TYPES)).readonly().optional(),
  dictionaries: z.array(DictionarySchema).readonly().optional(),
  recognizers: z.array(RecognizerSchema).readonly().optional(),
});
