import type { Entity } from './entity.ts';
import type { RelationType } from './relation.ts';

/** Readable and stable, equal for equal things of two documents: `organization:uy-ban-nhan-dan-tinh-lang-son`. */
export type EntityId = string;

/** `[start, end)` in UTF-16 code units of the text as given: `text.slice(start, end)` are the words. */
export interface Span {
  /** Of the first unit. */
  readonly start: number;
  /** Of the unit behind the last one. */
  readonly end: number;
}

/**
 * How the text names the entity there: by a name, a short form, the long form that an abbreviation is defined by,
 * or a phrase that points back (`nghị quyết này`, `đồng chí Hậu`).
 */
export const MENTION_FORMS = ['name', 'short', 'definition', 'anaphor'] as const;
/** One of `MENTION_FORMS`. */
export type MentionForm = (typeof MENTION_FORMS)[number];

/** Where an entity stands in the text. Mentions nest and never cross. */
export interface Mention extends Span {
  /** The id of the node that is named there. */
  readonly node: EntityId;
  /** How it is named there. */
  readonly form: MentionForm;
  /** The rule that found it; `explain` tells it in words. */
  readonly rule: string;
  /** Precision of that rule as measured on the gold documents, 0 to 1. */
  readonly confidence: number;
}

/** `former`: the text says `nguyên`, `cựu`; `acting`: `quyền`. */
export const RELATION_STATUSES = ['former', 'acting'] as const;
/** One of `RELATION_STATUSES`. */
export type RelationStatus = (typeof RELATION_STATUSES)[number];

/** A typed edge between two entities; its end types are those of `RELATION_TYPES`. */
export interface Relation {
  /** What it says of its two ends: a key of `RELATION_TYPES`. */
  readonly type: RelationType;
  /** The id of the node that it starts from. */
  readonly source: EntityId;
  /** The id of the node that it leads to. */
  readonly target: EntityId;
  /** Only on `holds`: the text says `nguyên` (former) or `quyền` (acting). */
  readonly status?: RelationStatus;
  /** The context of the document implies the edge; no words of the text state it. */
  readonly inferred?: true;
  /** The words from which the edge was read. */
  readonly evidence: Span;
  /** The rule that read it; `explain` tells it in words. */
  readonly rule: string;
  /** Precision of that rule as measured on the gold documents, 0 to 1. */
  readonly confidence: number;
}

/** Plain JSON, deeply frozen, the same for the same text and options. */
export interface EntityGraph {
  /** By type in the order of `ENTITY_TYPES`, then as the text first names them. No id twice. */
  readonly nodes: readonly Entity[];
  /** By type in the order of `RELATION_TYPES`. No two have the same type, ends and status. */
  readonly edges: readonly Relation[];
  /** In the order of the text, the outer one first. */
  readonly mentions: readonly Mention[];
}
