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

/** The type of a node: one of `ENTITY_TYPES`. */
export type EntityType = (typeof ENTITY_TYPES)[number];

interface Node<T extends EntityType> {
  /** The type, a colon, the name in plain letters: `person:doan-thi-sam`. Equal for equal things of two texts. */
  readonly id: EntityId;
  /** What the union `Entity` is narrowed by. */
  readonly type: T;
  /** Fields whose value the text does not state: the document's context settled them. Absent when all are stated. */
  readonly inferred?: readonly string[];
}

/** A named human being. `foaf:Person`, Popolo `Person`. */
export interface Person extends Node<'person'> {
  /** The fullest form in the text, title-cased, NFC: `Đoàn Thị Sâm`. */
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

/** What a place is among the units of administration; `other` is a river, a road, a region, a border gate. */
export const PLACE_LEVELS = ['country', 'province', 'district', 'commune', 'other'] as const;
/** One of `PLACE_LEVELS`. */
export type PlaceLevel = (typeof PLACE_LEVELS)[number];

/**
 * A named place: an administrative unit, a country, a river, a road, a border gate. schema.org `Place`. The id of a
 * commune or district that shares its name ends in its code, where the text tells which one it is.
 */
export interface Place extends Node<'place'> {
  /** With its level word where known: `tỉnh Lạng Sơn`. */
  readonly name: string;
  /** By its level word, or by the dictionaries. */
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
  /**
   * The name of the document everywhere, by the Akoma Ntoso naming convention of OASIS:
   * `/akn/vn/act/nghi-dinh/chinh-phu/2020-03-05/30-2020-nd-cp`. Present, like `urn`, only where kind, number, one issuer
   * and the day of issue are known: numbers alone come again in every province.
   */
  readonly iri?: string;
  /** The same as a URN of RFC 9676: `urn:lex:vn:chinh.phu:nghi.dinh:2020-03-05;30-2020-nd-cp`. */
  readonly urn?: string;
}

/** A part of a document. ELI `eli:LegalResourceSubdivision`. */
export interface Provision extends Node<'provision'> {
  /** The number of its điều, as printed: `12`. */
  readonly article?: string;
  /** That of its khoản. */
  readonly clause?: string;
  /** The letter of its điểm. */
  readonly point?: string;
  /** The number of its chương: `II`. */
  readonly chapter?: string;
  /** The number of its phụ lục or mẫu. */
  readonly appendix?: string;
}

/** A point or a stretch of time on the calendar. OWL-Time `time:TemporalEntity`. */
export interface DateTime extends Node<'date'> {
  /** EDTF (ISO 8601-2): `2021-12-15`, `2019-01/2019-03`, `XXXX-03-09`. */
  readonly value: string;
}

/** A fraction as printed, `71/86`. */
export interface Ratio {
  /** The figure before the stroke: 71. */
  readonly part: number;
  /** The figure behind it: 86. */
  readonly whole: number;
}

/** A closed range, `từ 10 đến 15 triệu đồng`, multiplied out. */
export interface Range {
  /** The lower end, included. */
  readonly min: number;
  /** The upper end, included. */
  readonly max: number;
}

/**
 * What the words before a figure make of it: `>` hơn, trên; `>=` ít nhất, từ … trở lên; `<` dưới, chưa đến; `<=` tối đa,
 * không quá; `~` gần, khoảng, ước.
 */
export const COMPARATORS = ['>', '>=', '<', '<=', '~'] as const;
/** One of `COMPARATORS`. */
export type Comparator = (typeof COMPARATORS)[number];

/** A number that measures, counts or pays something. QUDT `qudt:QuantityValue`. */
export interface Metric extends Node<'metric'> {
  /** Multipliers are multiplied out: `1,5 tỷ đồng` is 1500000000 with the unit `VND`. A percentage is the figure before `%`. */
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
  /** As printed: `HĐND`. */
  readonly short: string;
  /** In full, lower case unless it is a name: `Hội đồng nhân dân`, `cải cách hành chính`. */
  readonly expansion: string;
}

/** A node of a graph. `node.type` tells which kind it is, to the compiler too. */
export type Entity = Person | Office | Organization | Place | LegalDocument | Provision | DateTime | Metric | Abbreviation;

/** The node of one type: `EntityOf<'person'>` is `Person`. */
export type EntityOf<T extends EntityType> = Extract<Entity, Record<'type', T>>;
