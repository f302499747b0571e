import type { EntityType } from '../src/index.ts';

/** A type that the package adds is an error here until the page has a colour and words for it. */
const TYPES: Readonly<Record<EntityType, true>> = {
  person: true,
  office: true,
  organization: true,
  place: true,
  document: true,
  provision: true,
  date: true,
  metric: true,
  abbreviation: true,
};

/** In the order in which the page shows them. */
export const ENTITY_TYPES = Object.keys(TYPES) as readonly EntityType[];

export type { EntityType };
