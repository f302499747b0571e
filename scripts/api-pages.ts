import { Application, type DeclarationReflection, ReflectionKind, TSConfigReader, TypeDocReader } from 'typedoc';

/**
 * Writes the pages of the API into `site-api/` by `typedoc.json`, where an export, a field or an option without a
 * docstring is an error: `npm run docs`.
 */
async function main(): Promise<void> {
  const app = await Application.bootstrap({}, [new TypeDocReader(), new TSConfigReader()]);
  const project = await app.convert();
  if (!project) return fail(app);
  const fields = project.getReflectionsByKind(ReflectionKind.Property) as DeclarationReflection[];
  const names = fields.filter((field) => !field.hasComment() && isInferred(field)).map((field) => field.getFriendlyFullName());
  app.options.setValue('intentionallyNotDocumented', [...new Set(names)]);
  app.validate(project);
  if (app.logger.hasErrors() || app.logger.hasWarnings()) return fail(app);
  await app.generateOutputs(project);
}

function fail({ logger }: Application): void {
  console.error(`${logger.errorCount} errors and ${logger.warningCount} warnings`);
  process.exitCode = 1;
}

/**
 * Inside what the compiler infers of a value there is nobody to write a docstring: the fields of a zod type, which the
 * interface that it checks documents, and of dictionaries their README; the ends of an edge, deep in `RELATION_TYPES`.
 */
function isInferred(field: DeclarationReflection): boolean {
  const owner = field.parent?.parent;
  if (field.parent?.kind !== ReflectionKind.TypeLiteral || !owner) return false;
  const inSchema = field.sources?.some(({ fullFileName }) => /\/src\/schema\/|\/node_modules\/zod\//.test(fullFileName)) ?? false;
  return inSchema ? owner.name !== 'DICTIONARY_SCHEMAS' : owner.parent?.kind === ReflectionKind.TypeLiteral;
}

await main();
