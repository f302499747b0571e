import * as z from 'zod';
import { ENTITY_TYPES, PLACE_LEVELS } from '../model/index.ts';
import { choice, codes, date, digits, flag, list, number, phrase, syllable, text } from './cell.ts';

const source = text();
const examples = { example: text(), counterexample: text() };
const validity = { from: date(), until: date() };
const level = choice('', ...PLACE_LEVELS);
/** What a body is for: the whole country, a part of it, or something that is no level of the state. */
export const BODY_LEVELS = ['central', 'region', 'province', 'district', 'commune', 'enterprise', 'institution', 'foreign'] as const;
/** The field of life in which a short form is at home. */
export const ABBREVIATION_DOMAINS = [
  'administration',
  'party',
  'law',
  'economy',
  'finance',
  'enterprise',
  'infrastructure',
  'agriculture',
  'environment',
  'health',
  'education',
  'labour',
  'culture',
  'technology',
  'security',
  'international',
  'general',
] as const;
const frequency = z.strictObject({ syllable: syllable(), count: digits(), source });

/**
 * The columns of each dictionary file and what their cells may hold, in the order of the header. The first column is
 * what an entry is looked up by. `dictionaries/README.md` says what they mean.
 */
export const DICTIONARY_SCHEMAS = {
  /** One sense of one short form. */
  abbreviations: z.strictObject({
    short: phrase(),
    expansion: phrase(),
    names: choice('', 'organization', 'office', 'place', 'document'),
    domain: choice('', ...ABBREVIATION_DOMAINS),
    left: list(),
    right: list(),
    near: list(),
    ...examples,
    source,
  }),
  /** A commune, ward, township or special zone. */
  communes: z.strictObject({
    code: digits(),
    name: phrase(),
    word: choice('xã', 'phường', 'thị trấn', 'đặc khu'),
    parent: codes(),
    forms: list(),
    ...validity,
    successors: list(),
    source,
  }),
  /** A word that the rules ask for. */
  cues: z.strictObject({ cue: phrase(), phrase: phrase() }),
  /** A district of before 2025-07-01. */
  districts: z.strictObject({
    code: digits(),
    name: phrase(),
    word: phrase(),
    province: phrase(),
    forms: list(),
    ...validity,
    successors: list(),
    source,
  }),
  /** A kind of document. */
  'document-kinds': z.strictObject({ kind: phrase(), forms: list(), codes: list(), titled: flag(), example: text(), source }),
  /** A word whose dot ends no sentence. */
  'dotted-words': z.strictObject({ word: phrase() }),
  /** A word that ends or joins noun phrases. */
  'function-words': z.strictObject({ phrase: phrase(), class: phrase(), source }),
  /** A syllable of given names. */
  'given-names': frequency,
  /** A word before a name of a person. */
  honorifics: z.strictObject({ word: phrase(), forms: list(), class: phrase(), source }),
  /** An issuer's code in document numbers. */
  issuers: z.strictObject({ code: phrase(), body: phrase(), type: choice('organization', 'office'), level: text(), source }),
  /** One version of a law. */
  laws: z.strictObject({ title: phrase(), forms: list(), number: text(), date: date(), ...validity, source }),
  /** A syllable of middle names. */
  'middle-names': frequency,
  /** A phrase that looks like an entity and is none. */
  'not-entities': z.strictObject({ phrase: phrase(), type: choice('', ...ENTITY_TYPES), example: text(), source }),
  /** A title. */
  offices: z.strictObject({
    title: phrase(),
    forms: list(),
    body: text(),
    branch: text(),
    alone: flag(),
    shares: flag(),
    example: text(),
    source,
  }),
  /** A field of work, as it stands after Bộ, Sở, Phòng. */
  'organization-fields': z.strictObject({ field: phrase(), forms: list(), example: text(), source }),
  /** The first words of the name of a kind of body. */
  'organization-heads': z.strictObject({
    head: phrase(),
    forms: list(),
    kind: phrase(),
    level,
    inner: flag(),
    follows: list(),
    ...examples,
    source,
  }),
  /** A body with a name of its own. */
  organizations: z.strictObject({
    name: phrase(),
    forms: list(),
    level: choice('', ...BODY_LEVELS),
    parent: text(),
    code: text(),
    ...validity,
    successor: text(),
    source,
  }),
  /** A country, region, river. */
  places: z.strictObject({ name: phrase(), level: choice(...PLACE_LEVELS), forms: list(), ambiguous: flag(), source }),
  /** A province or city under the central government. */
  provinces: z.strictObject({ code: digits(), name: phrase(), word: phrase(), forms: list(), ...validity, successors: list(), source }),
  /** A surname. */
  surnames: frequency,
  /** A unit of measure, money or time. */
  units: z.strictObject({
    form: phrase(),
    unit: text(),
    factor: number(),
    kind: choice('money', 'percent', 'measure', 'duration', 'scale'),
    code: text(),
    example: text(),
    source,
  }),
} as const;

/** The name of a dictionary file without `.tsv`: `abbreviations`. */
export type DictionaryName = keyof typeof DICTIONARY_SCHEMAS;
/** All of them. */
export const DICTIONARY_NAMES = Object.keys(DICTIONARY_SCHEMAS) as readonly DictionaryName[];

/** A row of the file of that name, every column a string, empty where the file leaves it open. */
export type DictionaryRow<N extends DictionaryName = DictionaryName> = z.infer<(typeof DICTIONARY_SCHEMAS)[N]>;

/** Columns without which a file of that name says nothing; the others may be left out of a caller's own file. */
export function requiredColumns(name: DictionaryName): readonly string[] {
  return Object.entries(DICTIONARY_SCHEMAS[name].shape)
    .filter(([, column]) => !z.safeParse(column, '').success)
    .map(([column]) => column);
}
