import type * as z from 'zod';
import type { DictionaryEntries, Entity, EntityGraph, EntityOf, ExtractOptions, Mention, Relation } from '../../src/index.ts';
import type * as schema from '../../src/schema/index.ts';

/** True where each is assignable to the other; `readonly` on a property is not told apart by the compiler. */
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;
type Fits<A, B> = [A] extends [B] ? true : false;
type Inferred<S extends z.ZodType> = z.infer<S>;

/** Does not compile where a schema and the model have grown apart. */
const SAME: {
  graph: Same<Inferred<typeof schema.GraphSchema>, EntityGraph>;
  mention: Same<Inferred<typeof schema.MentionSchema>, Mention>;
  relation: Same<Inferred<typeof schema.RelationSchema>, Relation>;
  entity: Same<Inferred<typeof schema.EntitySchema>, Entity>;
  place: Same<Inferred<typeof schema.PlaceSchema>, EntityOf<'place'>>;
  document: Same<Inferred<typeof schema.LegalDocumentSchema>, EntityOf<'document'>>;
  metric: Same<Inferred<typeof schema.MetricSchema>, EntityOf<'metric'>>;
  options: Fits<Inferred<typeof schema.OptionsSchema>, ExtractOptions>;
  optionNames: Same<keyof Inferred<typeof schema.OptionsSchema>, keyof ExtractOptions>;
  dictionary: Fits<schema.Dictionary, DictionaryEntries>;
  namedFile: Same<schema.NameOf<'my/units.tsv'>, 'units'>;
  anyFile: Same<schema.NameOf<string>, schema.DictionaryName>;
} = {
  graph: true,
  mention: true,
  relation: true,
  entity: true,
  place: true,
  document: true,
  metric: true,
  options: true,
  optionNames: true,
  dictionary: true,
  namedFile: true,
  anyFile: true,
};

test('schemas and model are one', () => {
  expect(Object.values(SAME)).not.toContain(false);
});
