import type { PlaceLevel } from '../model/index.ts';

/** What a phrase of the lexicon is; bits, so that a lookup may ask for several kinds at once. */
export const EntryKind = {
  CUE: 1,
  ABBREVIATION: 2,
  OFFICE: 4,
  HEAD: 8,
  FIELD: 16,
  BODY: 32,
  PROVINCE: 64,
  DISTRICT: 128,
  PLACE: 256,
  HONORIFIC: 512,
  DOCUMENT: 1024,
  DOCUMENT_CODE: 2048,
  ISSUER: 4096,
  LAW: 8192,
  UNIT: 16384,
  FUNCTION: 32768,
  NEVER: 65536,
} as const;

type RowOf = Readonly<Record<string, string>>;
type List = readonly string[];

export interface AbbreviationSense {
  readonly short: string;
  readonly expansion: string;
  /** The type of node that the short form alone names: `VNPT` an organization, `TUV` an office. */
  readonly names: '' | 'organization' | 'office' | 'place' | 'document';
  readonly left: List;
  readonly right: List;
  readonly near: List;
}

export interface OfficeTitle {
  readonly title: string;
  /** The one body that the title is understood to belong to: `Thủ tướng` the Government. */
  readonly body: string;
  readonly branch: string;
  /** A mention even where no body stands beside it. */
  readonly alone: boolean;
  /** The last word of the title may be the first of the body: `Trưởng đoàn giám sát`. */
  readonly shares: boolean;
}

export interface OrganizationHead {
  readonly head: string;
  readonly class: string;
  readonly level: '' | PlaceLevel;
  /** An organ inside a bigger body: `Thường trực HĐND tỉnh`. */
  readonly inner: boolean;
  /** What may stand behind it: place, field, name, body, phrase, nothing. */
  readonly follows: ReadonlySet<string>;
}

export interface NamedBody {
  readonly name: string;
  readonly level: string;
  readonly parent: string;
  readonly until: string;
}

/** A province, district or commune as it was at one time. */
export interface AdministrativeUnit {
  /** Of the statistics office; given to another unit once this one is gone. */
  readonly code: string;
  /** Without its level word. */
  readonly name: string;
  /** The level word: `huyện`. */
  readonly word: string;
  readonly level: PlaceLevel;
  /** Codes of the units that it lay in, the last first, as codes were then; none for provinces. */
  readonly parents: List;
  /** ISO dates of its first day, empty for long ago, and of the first on which it was no more, empty while it exists. */
  readonly from: string;
  readonly until: string;
  /** Codes of the units that took it over, as they were on `until`. */
  readonly successors: List;
}

export interface NamedPlace {
  readonly name: string;
  readonly level: PlaceLevel;
  /** Often a plain word or part of a person's name: `Nga`, `Đức`. */
  readonly ambiguous: boolean;
}

export interface DocumentKind {
  readonly kind: string;
  /** Documents of the kind go by a title instead of a number: `Luật Viên chức`. */
  readonly titled: boolean;
}

export interface Issuer {
  readonly code: string;
  readonly body: string;
  readonly type: 'organization' | 'office';
  readonly level: string;
}

/** One enacted version of a law, code, ordinance or constitution; versions of one title are found together. */
export interface Law {
  readonly title: string;
  readonly number: string;
  /** ISO day of adoption. */
  readonly date: string;
  /** ISO day from which it is in force. */
  readonly from: string;
  /** ISO day from which it no longer is. */
  readonly until: string;
}

export interface UnitOfMeasure {
  readonly unit: string;
  readonly factor: number;
  readonly class: 'money' | 'percent' | 'measure' | 'duration' | 'scale';
}

/** The entry behind each kind of phrase. */
export interface Entries {
  [EntryKind.CUE]: { readonly cue: string };
  [EntryKind.ABBREVIATION]: AbbreviationSense;
  [EntryKind.OFFICE]: OfficeTitle;
  [EntryKind.HEAD]: OrganizationHead;
  [EntryKind.FIELD]: { readonly field: string };
  [EntryKind.BODY]: NamedBody;
  [EntryKind.PROVINCE]: AdministrativeUnit;
  [EntryKind.DISTRICT]: AdministrativeUnit;
  [EntryKind.PLACE]: NamedPlace;
  [EntryKind.HONORIFIC]: { readonly class: string };
  [EntryKind.DOCUMENT]: DocumentKind;
  [EntryKind.DOCUMENT_CODE]: DocumentKind;
  [EntryKind.ISSUER]: Issuer;
  [EntryKind.LAW]: Law;
  [EntryKind.UNIT]: UnitOfMeasure;
  [EntryKind.FUNCTION]: { readonly class: string };
  [EntryKind.NEVER]: { readonly type: string };
}

export type EntryKindBit = keyof Entries;

/** The values of a cell that holds several: `Đăk Nông | Đắc Nông`. */
export function cellList(cell: string | undefined): string[] {
  return cell === undefined || cell === '' ? [] : cell.split('|').map((value) => value.trim());
}

const isYes = (cell: string | undefined) => cell === 'yes';

/** A row of a dictionary file as the entry that rules read. */
export const readEntry: { readonly [K in EntryKindBit]: (row: RowOf) => Entries[K] } = {
  [EntryKind.CUE]: (row) => ({ cue: row.cue ?? '' }),
  [EntryKind.ABBREVIATION]: (row) => ({
    short: row.short ?? '',
    expansion: row.expansion ?? '',
    names: (row.names ?? '') as AbbreviationSense['names'],
    left: cellList(row.left),
    right: cellList(row.right),
    near: cellList(row.near),
  }),
  [EntryKind.OFFICE]: (row) => ({
    title: row.title ?? '',
    body: row.body ?? '',
    branch: row.branch ?? '',
    alone: isYes(row.alone),
    shares: isYes(row.shares),
  }),
  [EntryKind.HEAD]: (row) => ({
    head: row.head ?? '',
    class: row.kind ?? '',
    level: (row.level ?? '') as OrganizationHead['level'],
    inner: isYes(row.inner),
    follows: new Set(cellList(row.follows)),
  }),
  [EntryKind.FIELD]: (row) => ({ field: row.field ?? '' }),
  [EntryKind.BODY]: (row) => ({ name: row.name ?? '', level: row.level ?? '', parent: row.parent ?? '', until: row.until ?? '' }),
  [EntryKind.PROVINCE]: (row) => administrativeUnit(row, 'province'),
  [EntryKind.DISTRICT]: (row) => administrativeUnit(row, 'district'),
  [EntryKind.PLACE]: (row) => ({
    name: row.name ?? '',
    level: (row.level ?? 'other') as PlaceLevel,
    ambiguous: isYes(row.ambiguous),
  }),
  [EntryKind.HONORIFIC]: (row) => ({ class: row.class ?? '' }),
  [EntryKind.DOCUMENT]: (row) => ({ kind: row.kind ?? '', titled: isYes(row.titled) }),
  [EntryKind.DOCUMENT_CODE]: (row) => ({ kind: row.kind ?? '', titled: isYes(row.titled) }),
  [EntryKind.ISSUER]: (row) => ({
    code: row.code ?? '',
    body: row.body ?? '',
    type: row.type === 'office' ? 'office' : 'organization',
    level: row.level ?? '',
  }),
  [EntryKind.LAW]: (row) => ({
    title: row.title ?? '',
    number: row.number ?? '',
    date: row.date ?? '',
    from: row.from ?? '',
    until: row.until ?? '',
  }),
  [EntryKind.UNIT]: (row) => ({
    unit: row.unit ?? '',
    factor: Number(row.factor || '1'),
    class: (row.kind ?? 'measure') as UnitOfMeasure['class'],
  }),
  [EntryKind.FUNCTION]: (row) => ({ class: row.class ?? '' }),
  [EntryKind.NEVER]: (row) => ({ type: row.type ?? '' }),
};

function administrativeUnit(row: RowOf, level: PlaceLevel): AdministrativeUnit {
  return {
    code: row.code ?? '',
    name: row.name ?? '',
    word: row.word ?? '',
    level,
    parents: cellList(row.province),
    from: row.from ?? '',
    until: row.until ?? '',
    successors: cellList(row.successors),
  };
}
