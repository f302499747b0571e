import type { AdministrativeUnit } from '../lexicon/index.ts';
import type { Comparator, EntityId, EntityType, MentionForm, PlaceLevel, Range, Ratio } from '../model/index.ts';

/**
 * A candidate mention: what an annotator believes to stand at the tokens [from, to), and what the words themselves say
 * of it. Which entity it names is the matter of `resolve`, which sets `draft`.
 */
interface FindingOf<T extends EntityType> {
  readonly type: T;
  readonly from: number;
  readonly to: number;
  readonly form: MentionForm;
  /** The rule that found it, `person.honorific`; described in `rules.ts` beside the annotator. */
  readonly rule: string;
  /** Of findings that no rule of the package made; the others have the precision of their rule. */
  readonly confidence?: number;
  /** The entity that it names, once resolved. Here from the start, so that all mentions of a type keep one shape. */
  draft: Draft | null;
}

export interface PersonFinding extends FindingOf<'person'> {
  /** Title-cased, NFC. */
  readonly name: string;
  /** A given name alone: `đồng chí Hậu`. */
  readonly givenOnly: boolean;
}

export interface OfficeFinding extends FindingOf<'office'> {
  /** Bare and in full: `Phó Chủ tịch Thường trực`. */
  readonly title: string;
  /** The body inside the mention: `Chủ tịch ⟦HĐND tỉnh⟧`. */
  readonly body: OrganizationFinding | null;
  /** The country inside the mention: `Tổng thống ⟦Nga⟧`. */
  readonly country: PlaceFinding | null;
  /** The body that stands with the deputy's title behind it: `⟦Chủ tịch⟧, các Phó Chủ tịch UBND tỉnh`. */
  readonly sharedBody: OrganizationFinding | null;
  /** The name of the one body that the title is understood to belong to, where none is printed: `Chính phủ`. */
  readonly impliedBody: string;
}

export interface OrganizationFinding extends FindingOf<'organization'> {
  /** The name in full as far as its words tell, acronyms expanded, without place or parent: `Hội đồng nhân dân`, `Sở Nội vụ`. */
  readonly name: string;
  /** The head that it begins with, `Sở`; the whole name where there is none. */
  readonly head: string;
  /** Class of its head in `organization-heads.tsv`: `people-council`, `department`, `company`; `body` for a name that begins with none. */
  readonly class: string;
  /** The level of the unit that it belongs to: from a bare level word (`UBND ⟦tỉnh⟧`), its place, or its head (`Sở`). */
  readonly level: PlaceLevel | '';
  /** That level word as it stands, lower case: `tỉnh`, `thành phố`. */
  readonly levelWord: string;
  readonly place: PlaceFinding | null;
  readonly parent: OrganizationFinding | null;
  /** The name already says the parent: `Văn phòng ⟦Chính phủ⟧`. */
  readonly parentInName: boolean;
  /** An organ inside a bigger body: `Thường trực HĐND tỉnh`. */
  readonly inner: boolean;
  /** A short definite form, a head alone that points to a body named before: `Đoàn giám sát`, `Công ty`. */
  readonly bare: boolean;
}

export interface PlaceFinding extends FindingOf<'place'> {
  /** Without its level word: `Lạng Sơn`. */
  readonly name: string;
  /** The level word, lower case, in full: `tỉnh`; empty when it stands bare. */
  readonly word: string;
  readonly level: PlaceLevel;
  /** The units of the dictionaries that it can be, of every time; which one it is the document tells. */
  readonly candidates: readonly AdministrativeUnit[];
}

export interface DocumentFinding extends FindingOf<'document'> {
  /** Kind word in full, lower case: `nghị quyết`. Empty for a bare number. */
  readonly kind: string;
  /** As printed, spaces removed. */
  readonly number: string;
  /** Keeps the kind word: `Luật Viên chức`. */
  readonly title: string;
  /** The text's own document: its heading, number line, `Nghị quyết này`. */
  readonly self: boolean;
  /** Issuer codes at the end of the number: `UBND` of `58/KH-UBND`. */
  readonly issuerCode: string;
}

export interface ProvisionFinding extends FindingOf<'provision'> {
  readonly article: string;
  readonly clause: string;
  readonly point: string;
  readonly chapter: string;
  readonly appendix: string;
  /** A heading of the text's own: `Điều 1. Phạm vi điều chỉnh`. */
  readonly heading: boolean;
}

export interface DateFinding extends FindingOf<'date'> {
  /** EDTF as far as the words tell: `XXXX-03-09` where the year is missing, which the document may settle. */
  readonly value: string;
  /** Where the words count from another date, `cùng kỳ năm trước`: settled by `resolve/date.ts`, or the finding falls. */
  readonly relative: RelativeDate | null;
}

/**
 * So many units before or after the date of the text or of the sentence; `same` is the same stretch of another year,
 * `coming` the one stretch of the text that has so many years: `10 năm tới`.
 */
export interface RelativeDate {
  readonly unit: 'day' | 'week' | 'month' | 'quarter' | 'year' | 'stretch' | 'same' | 'coming';
  readonly steps: number;
  /** In a week, from 1 for Monday: `thứ năm tuần tới`. */
  readonly weekday?: number;
}

export interface MetricFinding extends FindingOf<'metric'> {
  readonly value: number | Ratio | Range;
  readonly comparator: Comparator | '';
  readonly unit: string;
  readonly indicator: string;
}

export interface AbbreviationFinding extends FindingOf<'abbreviation'> {
  /** As printed, without dots. */
  readonly short: string;
  readonly expansion: string;
  /** The type of node that the short form alone names: `VNPT`. */
  readonly names: '' | 'organization' | 'office' | 'place' | 'document';
}

export type Finding =
  | PersonFinding
  | OfficeFinding
  | OrganizationFinding
  | PlaceFinding
  | DocumentFinding
  | ProvisionFinding
  | DateFinding
  | MetricFinding
  | AbbreviationFinding;

export type FoundAs<T extends EntityType> = Extract<Finding, { readonly type: T }>;

/** An entity as `model/entity.ts` has it, but for `inferred`; its id is blank until the graph is built. Objects in it are frozen where they are made. */
export interface EntityFields {
  id: EntityId | '';
  readonly type: EntityType;
  readonly [field: string]: unknown;
}

/** An entity in the making: the fields that it will have, and the findings that name it. */
export interface Draft<T extends EntityType = EntityType> {
  readonly type: T;
  /** Its place among the entities of the text, as they were opened. */
  readonly number: number;
  fields: EntityFields;
  /** Fields whose value the text does not state. */
  inferred: readonly string[];
  /** What the id is made of after `type:`; slugged when the graph is built. */
  key: string;
  findings: Finding[];
  /** `type:key`, given when the graph is built; of units, whose ids are made once, before. */
  id: EntityId | '';
}
