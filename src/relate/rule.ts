import type { DateFinding, DocumentFinding, Draft, Finding, MetricFinding, PlaceFinding, ProvisionFinding } from '../annotate/index.ts';
import type { RelationStatus, RelationType, SourceType, TargetType } from '../model/index.ts';
import type { Resolution } from '../resolve/index.ts';
import type { Whose } from './whose.ts';

export type Reference = DocumentFinding | ProvisionFinding;

/** A resolved text with the groups of mentions that several rules go over. */
export interface ResolvedText extends Resolution {
  /** The mentions of each sentence that has a figure. */
  readonly sentences: readonly (readonly Finding[])[];
  /** Which of the items listed before `lần lượt` each figure behind it belongs to. */
  readonly respective: ReadonlyMap<MetricFinding, DateFinding | Whose>;
  /** The place of each figure that stands beside it in a list of places. */
  readonly beside: ReadonlyMap<MetricFinding, PlaceFinding>;
  /** Whose each figure is that has a body or a place behind it: `12 hộ nghèo tại xã Niêm Sơn`. */
  readonly located: ReadonlyMap<MetricFinding, readonly Whose[]>;
  /** Documents and provisions that stand in no other one. */
  readonly references: readonly Reference[];
  /** The same, each part of a document one with the document that is named behind it. */
  readonly items: readonly Item[];
  /** The cue that the sentence of each reference opens with, 0 for none. */
  readonly openings: ReadonlyMap<Reference, number>;
  /** Amendments that are told from the side of what is amended. */
  readonly amendments: readonly Amendment[];
}

/** A reference and where it ends together with the document that it is a part of: `⟦Điều 7⟧ Thông tư số 21/2018/TT-BYT`. */
export interface Item {
  readonly reference: Reference;
  readonly from: number;
  readonly to: number;
}

/** What is named as the amender of another document: `Luật Giá được sửa đổi, bổ sung bởi ⟦Luật số 44/2024/QH15⟧`. */
export interface Amendment {
  readonly amender: Reference;
  readonly amended: DocumentFinding;
}

/** An edge that a rule has read, between entities in the making. */
export interface Link {
  readonly type: RelationType;
  readonly source: Draft;
  readonly target: Draft;
  readonly rule: string;
  readonly status: RelationStatus | undefined;
  /** Context implies it; no words state it. */
  readonly inferred: boolean;
  /** The words it was read from: tokens [from, to). */
  readonly from: number;
  readonly to: number;
}

/** How a rule reports an edge: from one resolved mention to another, of the right types. */
export type Report<R extends RelationType> = (
  source: Extract<Finding, { type: SourceType<R> }>,
  target: Extract<Finding, { type: TargetType<R> }>,
  more?: {
    readonly status?: RelationStatus;
    readonly inferred?: boolean;
    /** The mention whose words say it, where they are not those from source to target. */
    readonly at?: Finding;
  },
) => void;

/**
 * One way in which the language says one edge. `examples` and `counterExamples` are texts: one test runs `extract` on
 * every one and asks that this rule did, or did not, make an edge.
 */
export interface RelationRule<R extends RelationType = RelationType> {
  /** `holds.apposition` */
  readonly name: string;
  readonly type: R;
  /** What it reads, in words, for `explain`: `the office stands beside the name`. */
  readonly says: string;
  readonly examples: readonly string[];
  readonly counterExamples: readonly string[];
  readonly find: (document: ResolvedText, report: Report<R>) => void;
}

/** Lets the compiler check a rule against the end types of its edge. */
export function rule<R extends RelationType>(definition: RelationRule<R>): RelationRule {
  return definition as unknown as RelationRule;
}
