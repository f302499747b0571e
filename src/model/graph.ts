import type { Entity } from './entity.ts';
import type { RelationType } from './relation.ts';

/** Readable and stable, equal for equal things of two documents: `organization:uy-ban-nhan-dan-tinh-lang-son`. */
export type EntityId = string;

/** `[start, end)` in UTF-16 code units of the text as given: `text.slice(start, end)` are the words. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * How the text names the entity there: by a name, a short form, the long form that an abbreviation is defined by,
 * or a phrase that points back (`nghị quyết này`, `đồng chí Hậu`).
 */
export const MENTION_FORMS = ['name', 'short', 'definition', 'anaphor'] as const;
export type MentionForm = (typeof MENTION_FORMS)[number];

/** Where an entity stands in the text. Mentions nest and never cross. */
export interface Mention extends Span {
  readonly node: EntityId;
  readonly form: MentionForm;
  /** The rule that found it; `explain` tells it in words. */
  readonly rule: string;
  /** Precision of that rule as measured on the gold documents, 0 to 1. */
  readonly confidence: number;
}

export const RELATION_STATUSES = ['former', 'acting'] as const;
export type RelationStatus = (typeof RELATION_STATUSES)[number];

/** A typed edge between two entities; its end types are those of `RELATION_TYPES`. */
export interface Relation {
  readonly type: RelationType;
  readonly source: EntityId;
  readonly target: EntityId;
  /** Only on `holds`: the text says `nguyên` (former) or `quyền` (acting). */
  readonly status?: RelationStatus;
  /** The context of the document implies the edge; no words of the text state it. */
  readonly inferred?: true;
  /** The words from which the edge was read. */
  readonly evidence: Span;
  readonly rule: string;
  readonly confidence: number;
}

/** Plain JSON, deeply frozen, the same for the same text and options. */
export interface EntityGraph {
  readonly nodes: readonly Entity[];
  readonly edges: readonly Relation[];
  readonly mentions: readonly Mention[];
}
