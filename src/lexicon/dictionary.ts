import type { DictionaryEntries } from '../model/index.ts';
import { cellList, EntryKind, type EntryKindBit } from './entry.ts';

/** A row of a dictionary file, by column. */
export type DictionaryRow = DictionaryEntries['rows'][number];

interface PhraseSource {
  readonly kind: EntryKindBit;
  /** Under which phrases a row is found. */
  readonly phrases: (row: DictionaryRow) => readonly string[];
}

const nameAndForms = (column: string) => (row: DictionaryRow) => [row[column] ?? '', ...cellList(row.forms)];
/** `Đắk Mil` is printed `Đăk Mil`, `Đắc Mil` and `Đak Mil` too. */
const spellings = (name: string) => (/^Đắk /.test(name) ? ['Đắk', 'Đăk', 'Đắc', 'Đak'].map((word) => name.replace('Đắk', word)) : [name]);
/** Short forms and codes are one key however they are joined: `GD&ĐT`, `GD-ĐT`, `GDĐT`. */
const lettersOnly = (short: string) => short.replace(/[^\p{L}\p{N}]/gu, '');

/** What each dictionary file gives to the lexicon. A new file starts here. */
export const PHRASE_SOURCES: Readonly<Record<string, readonly PhraseSource[]>> = {
  abbreviations: [{ kind: EntryKind.ABBREVIATION, phrases: (row) => [lettersOnly(row.short ?? '')] }],
  cues: [{ kind: EntryKind.CUE, phrases: (row) => [row.phrase ?? ''] }],
  districts: [{ kind: EntryKind.DISTRICT, phrases: (row) => nameAndForms('name')(row).flatMap(spellings) }],
  'document-kinds': [
    { kind: EntryKind.DOCUMENT, phrases: nameAndForms('kind') },
    { kind: EntryKind.DOCUMENT_CODE, phrases: (row) => cellList(row.codes).map(lettersOnly) },
  ],
  'function-words': [{ kind: EntryKind.FUNCTION, phrases: (row) => [row.phrase ?? ''] }],
  honorifics: [{ kind: EntryKind.HONORIFIC, phrases: nameAndForms('word') }],
  issuers: [{ kind: EntryKind.ISSUER, phrases: (row) => [lettersOnly(row.code ?? '')] }],
  laws: [{ kind: EntryKind.LAW, phrases: nameAndForms('title') }],
  'not-entities': [{ kind: EntryKind.NEVER, phrases: (row) => [row.phrase ?? ''] }],
  offices: [{ kind: EntryKind.OFFICE, phrases: nameAndForms('title') }],
  'organization-fields': [{ kind: EntryKind.FIELD, phrases: nameAndForms('field') }],
  'organization-heads': [{ kind: EntryKind.HEAD, phrases: nameAndForms('head') }],
  organizations: [{ kind: EntryKind.BODY, phrases: nameAndForms('name') }],
  places: [{ kind: EntryKind.PLACE, phrases: nameAndForms('name') }],
  provinces: [{ kind: EntryKind.PROVINCE, phrases: (row) => nameAndForms('name')(row).flatMap(spellings) }],
  units: [{ kind: EntryKind.UNIT, phrases: (row) => [row.form ?? ''] }],
};

/** Bits of a symbol: what a single syllable may be, asked millions of times. */
export const Syllable = {
  SURNAME: 2,
  MIDDLE_NAME: 4,
  GIVEN_NAME: 8,
  /** Written with a dot that ends no sentence: `TP.`, `TS.` */
  DOTTED: 16,
} as const;

/** Files whose rows are single syllables, and the bit that they set. */
export const SYLLABLE_SOURCES: Readonly<Record<string, { readonly column: string; readonly bit: number }>> = {
  'dotted-words': { column: 'word', bit: Syllable.DOTTED },
  'given-names': { column: 'syllable', bit: Syllable.GIVEN_NAME },
  'middle-names': { column: 'syllable', bit: Syllable.MIDDLE_NAME },
  surnames: { column: 'syllable', bit: Syllable.SURNAME },
};

/** The file whose rows go to the gazetteer and not among the phrases. */
export const COMMUNES = 'communes';

/** Columns that people read and rules do not, in whichever file: left out of the compiled tables. */
const EDITORIAL_COLUMNS: ReadonlySet<string> = new Set(['forms', 'example', 'counterexample', 'source', 'count']);
/** The same of single files. */
const EDITORIAL_IN: Readonly<Record<string, ReadonlySet<string>>> = {
  abbreviations: new Set(['domain']),
  organizations: new Set(['code', 'from', 'successor']),
  units: new Set(['code']),
};

export function isEditorial(dictionary: string, column: string): boolean {
  return EDITORIAL_COLUMNS.has(column) || EDITORIAL_IN[dictionary]?.has(column) === true;
}

/** The files that a lexicon reads; a user's own dictionary bears one of these names. */
export const DICTIONARY_NAMES: readonly string[] = [...Object.keys(PHRASE_SOURCES), ...Object.keys(SYLLABLE_SOURCES), COMMUNES].sort();
