import { ENTITY_TYPES, type EntityType } from '../../model/index.ts';

/** The tag of each type of node: `VnPerson`. */
export const TAGS = Object.fromEntries(ENTITY_TYPES.map((type) => [type, `Vn${type.charAt(0).toUpperCase()}${type.slice(1)}`])) as Readonly<
  Record<EntityType, string>
>;

/** Where two mentions of a type follow each other, this tells where the second begins. */
export const firstTag = (tag: string) => `${tag}First`;

/** As `nlp.addTags` takes them: apart from the tags of English, which they neither bring nor take away. */
export const TAG_SET: Readonly<Record<string, object>> = Object.fromEntries(
  Object.values(TAGS).flatMap((tag) => [
    [tag, {}],
    [firstTag(tag), { is: tag }],
  ]),
);
