import type { EntityId } from './graph.ts';

/** The nine kinds of node, in the order in which a graph lists them. */
export const ENTITY_TYPES = [
  'person',
  'office',
  'organization',
  'place',
  'document',
  'provision',
  'date',
  'metric',
  'abbreviation',
] as const;

export type EntityType = (typeof ENTITY_TYPES)[number];

interface Node<T extends EntityType> {
  readonly id: EntityId;
  readonly type: T;
  /** Fields whose value the text does not state: the document's context settled them. Absent when all are stated. */
  readonly inferred?: readonly string[];
}

/** A named human being. `foaf:Person`, Popolo `Person`. */
export interface Person extends Node<'person'> {
  /** The fullest form in the text, title-cased, NFC: `Đoàn Thị Hậu`. */
  readonly name: string;
}

/** A position that somebody holds or a specific body has. W3C ORG `org:Post`. */
export interface Office extends Node<'office'> {
  /** The bare title in full: `Phó Chủ tịch Thường trực`. Its body is the target of the `postIn` edge. */
  readonly title: string;
}

/** A named body: of the state, a party, the army, a company, a delegation. W3C ORG `org:Organization`. */
export interface Organization extends Node<'organization'> {
  /** In full, with the place that the document gives it: `Hội đồng nhân dân tỉnh Lạng Sơn`. */
  readonly name: string;
}

export const PLACE_LEVELS = ['country', 'province', 'district', 'commune', 'other'] as const;
export type PlaceLevel = (typeof PLACE_LEVELS)[number];

/**
 * A named place: an administrative unit, a country, a river, a road, a border gate. schema.org `Place`. The id of a
 * commune or district that shares its name ends in its code, where the text tells which one it is.
 */
export interface Place extends Node<'place'> {
  /** With its level word where known: `tỉnh Lạng Sơn`. */
  readonly name: string;
  readonly level: PlaceLevel;
  /** Code of the statistics office (Tổng cục Thống kê), where exactly one unit of the dictionaries can be meant. */
  readonly code?: string;
  /** ISO date of the first day on which the unit no longer existed: `2025-07-01`. */
  readonly until?: string;
  /** Ids of the places that took the unit over, whole or in part; they need not be nodes of the graph. */
  readonly successors?: readonly EntityId[];
}

/** One enacted version of a law, as the dictionary `laws.tsv` has it. ELI `eli:id_local`, `eli:date_document`. */
export interface Act {
  /** `45/2013/QH13`. A constitution has none, and of some old laws it is not known. */
  readonly number?: string;
  /** ISO day of adoption: `2013-11-29`. Absent where it is not known; the number then tells the year. */
  readonly date?: string;
}

/** An official document, a law, a plan, a programme. ELI `eli:LegalResource`. */
export interface LegalDocument extends Node<'document'> {
  /** The kind word in lower case: `nghị quyết`. */
  readonly kind: string;
  /** As printed, spaces removed: `12-NQ/TU`. */
  readonly number?: string;
  /** For the unnumbered, and for the text's own document; keeps the kind word: `Luật Viên chức`. */
  readonly title?: string;
  /**
   * Of a law that the text names by its title alone, the one version that it can mean: that of the year or day in its
   * words, `Luật Đất đai năm 2013`; else, and then `inferred`, the one in force on the text's own day or on
   * `referenceDate`. Absent where none or several can be meant. `number` stays what the text prints.
   */
  readonly act?: Act;
}

/** A part of a document. ELI `eli:LegalResourceSubdivision`. */
export interface Provision extends Node<'provision'> {
  /** điều */
  readonly article?: string;
  /** khoản */
  readonly clause?: string;
  /** điểm */
  readonly point?: string;
  /** chương */
  readonly chapter?: string;
  /** phụ lục, mẫu */
  readonly appendix?: string;
}

/** A point or a stretch of time on the calendar. OWL-Time `time:TemporalEntity`. */
export interface DateTime extends Node<'date'> {
  /** EDTF (ISO 8601-2): `2021-12-15`, `2019-01/2019-03`, `XXXX-03-09`. */
  readonly value: string;
}

/** A fraction as printed, `71/86`. */
export interface Ratio {
  readonly part: number;
  readonly whole: number;
}

/** A closed range, `từ 10 đến 15 triệu đồng`, multiplied out. */
export interface Range {
  readonly min: number;
  readonly max: number;
}

export const COMPARATORS = ['>', '>=', '<', '<=', '~'] as const;
export type Comparator = (typeof COMPARATORS)[number];

/** A number that measures, counts or pays something. QUDT `qudt:QuantityValue`. */
export interface Metric extends Node<'metric'> {
  readonly value: number | Ratio | Range;
  /** Absent when the figure is exact. */
  readonly comparator?: Comparator;
  /** `%`, `VND`, `ha`, `VND/năm`, or the counted noun as printed. Money is in whole units of its currency (ISO 4217). */
  readonly unit: string;
  /** Words of the text that say what is measured, where they stand apart from the unit. */
  readonly indicator?: string;
}

/** A short form written in the text. `skos:altLabel`. */
export interface Abbreviation extends Node<'abbreviation'> {
  readonly short: string;
  /** In full, lower case unless it is a name: `Hội đồng nhân dân`, `cải cách hành chính`. */
  readonly expansion: string;
}

export type Entity = Person | Office | Organization | Place | LegalDocument | Provision | DateTime | Metric | Abbreviation;

export type EntityOf<T extends EntityType> = Extract<Entity, { readonly type: T }>;
