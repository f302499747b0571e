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
  /** A person holds an office at the time of the text; with `status` held it before, or holds it in place of another. */
  holds: { source: ['person'], target: ['office'], standard: 'org:holds' },
  /** The body that an office belongs to, named or understood. */
  postIn: { source: ['office'], target: ['organization'], standard: 'org:postIn' },
  /** A member of a body, where no office says it: `đại biểu Quốc hội`. */
  memberOf: { source: ['person'], target: ['organization'], standard: 'org:memberOf' },
  /** A body of a bigger one: `Thường trực HĐND tỉnh` of `HĐND tỉnh`. */
  partOf: { source: ['organization'], target: ['organization'], standard: 'org:subOrganizationOf' },
  /** The unit that a body governs or serves. Never a country. */
  jurisdiction: { source: ['organization'], target: ['place'], standard: 'eli:jurisdiction' },
  /** A place lies in another one. Never in a country. */
  within: { source: ['place'], target: ['place'], standard: 'schema:containedInPlace' },
  /** Who issued a document: in its words, else by the suffix of its number. */
  issuedBy: { source: ['document'], target: ['organization', 'office'], standard: 'eli:passed_by' },
  /** The day of issue, or the year in the name of a law. */
  issuedOn: { source: ['document'], target: ['date'], standard: 'eli:date_document' },
  /** Who signed a document. */
  signedBy: { source: ['document'], target: ['person'], standard: 'schema:author' },
  /** The period that a document is for: `giai đoạn 2021-2030`. */
  appliesDuring: { source: ['document'], target: ['date'], standard: 'schema:temporalCoverage' },
  /** `Căn cứ`: what a document rests on. */
  basedOn: { source: ['document'], target: ['document', 'provision'], standard: 'eli:based_on' },
  /** Refers to: `theo`, `quy định tại`, `Xét Tờ trình số …`. */
  cites: { source: ['document', 'provision'], target: ['document', 'provision'], standard: 'eli:cites' },
  /** `sửa đổi, bổ sung`. */
  amends: { source: ['document', 'provision'], target: ['document', 'provision'], standard: 'eli:amends' },
  /** `bãi bỏ`, `thay thế`, `hết hiệu lực`. */
  repeals: { source: ['document', 'provision'], target: ['document', 'provision'], standard: 'eli:repeals' },
  /** `triển khai`, `thực hiện`, `hướng dẫn`, `quy định chi tiết`. */
  implements: { source: ['document'], target: ['document'], standard: 'eli:implements' },
  /** The document that a provision is a part of. */
  provisionOf: { source: ['provision'], target: ['document'], standard: 'eli:is_part_of' },
  /** When a figure holds. */
  during: { source: ['metric'], target: ['date'], standard: 'schema:observationDate' },
  /** Whose figure it is. */
  about: { source: ['metric'], target: ['organization', 'place'], standard: 'schema:about' },
  /** The node that a short form alone names: `VNPT`, `TP.HCM`. */
  expandsTo: {
    source: ['abbreviation'],
    target: ['organization', 'place', 'office', 'document'],
    standard: 'skos:closeMatch',
  },
} as const satisfies Record<string, EdgeEnds>;

/** The type of an edge: a key of `RELATION_TYPES`. */
export type RelationType = keyof typeof RELATION_TYPES;

/** The types of node that an edge of type R may start from. */
export type SourceType<R extends RelationType> = (typeof RELATION_TYPES)[R]['source'][number];
/** The types of node that an edge of type R may lead to. */
export type TargetType<R extends RelationType> = (typeof RELATION_TYPES)[R]['target'][number];

/** The types of edge, in the order in which a graph lists them. */
export const RELATION_NAMES = Object.keys(RELATION_TYPES) as readonly RelationType[];
