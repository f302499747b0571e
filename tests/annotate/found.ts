import { type EntityType, extract } from '../../src/index.ts';

/** The words of every mention of a type, in the order of the text. */
export function found(type: EntityType, text: string): string[] {
  return extract(text)
    .mentions.filter(({ node }) => node.startsWith(`${type}:`))
    .map(({ start, end }) => text.slice(start, end));
}

/** Each node of a type as its fields joined by a space, in the order of the text. */
export function nodes(type: EntityType, text: string): Record<string, unknown>[] {
  return extract(text)
    .nodes.filter((node) => node.type === type)
    .map(({ id: _id, type: _type, inferred: _inferred, ...fields }) => fields);
}
