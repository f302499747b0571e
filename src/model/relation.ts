import type { EntityType } from './entity.ts';

interface EdgeEnds {
  readonly source: readonly EntityType[];
  readonly target: readonly EntityType[];
  /** The property of a public vocabulary that says the same, used by linked-data exports. */
  readonly standard: string;
}

/**
 * The nineteen kinds of edge with the types that they join. The only place where end types are written:
 * the compiler reads them through `RelationType`, a test checks every graph against them.
 */
export const RELATION_TYPES = {
  holds: { source: ['person'], target: ['office'], standard: 'org:holds' },
  postIn: { source: ['office'], target: ['organization'], standard: 'org:postIn' },
  memberOf: { source: ['person'], target: ['organization'], standard: 'org:memberOf' },
  partOf: { source: ['organization'], target: ['organization'], standard: 'org:subOrganizationOf' },
  jurisdiction: { source: ['organization'], target: ['place'], standard: 'eli:jurisdiction' },
  within: { source: ['place'], target: ['place'], standard: 'schema:containedInPlace' },
  issuedBy: { source: ['document'], target: ['organization', 'office'], standard: 'eli:passed_by' },
  issuedOn: { source: ['document'], target: ['date'], standard: 'eli:date_document' },
  signedBy: { source: ['document'], target: ['person'], standard: 'schema:author' },
  appliesDuring: { source: ['document'], target: ['date'], standard: 'schema:temporalCoverage' },
  basedOn: { source: ['document'], target: ['document', 'provision'], standard: 'eli:based_on' },
  cites: { source: ['document', 'provision'], target: ['document', 'provision'], standard: 'eli:cites' },
  amends: { source: ['document', 'provision'], target: ['document', 'provision'], standard: 'eli:amends' },
  repeals: { source: ['document', 'provision'], target: ['document', 'provision'], standard: 'eli:repeals' },
  implements: { source: ['document'], target: ['document'], standard: 'eli:implements' },
  provisionOf: { source: ['provision'], target: ['document'], standard: 'eli:is_part_of' },
  during: { source: ['metric'], target: ['date'], standard: 'schema:observationDate' },
  about: { source: ['metric'], target: ['organization', 'place'], standard: 'schema:about' },
  expandsTo: {
    source: ['abbreviation'],
    target: ['organization', 'place', 'office', 'document'],
    standard: 'skos:closeMatch',
  },
} as const satisfies Record<string, EdgeEnds>;

export type RelationType = keyof typeof RELATION_TYPES;

/** The types that an edge of type R may start from, and those that it may lead to. */
export type SourceType<R extends RelationType> = (typeof RELATION_TYPES)[R]['source'][number];
export type TargetType<R extends RelationType> = (typeof RELATION_TYPES)[R]['target'][number];

export const RELATION_NAMES = Object.keys(RELATION_TYPES) as readonly RelationType[];
