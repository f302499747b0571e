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
  cues: z.strictObject({ cue: phrase(), phrase: phrase() }),
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
  'document-kinds': z.strictObject({ kind: phrase(), forms: list(), codes: list(), titled: flag(), example: text(), source }),
  'dotted-words': z.strictObject({ word: phrase() }),
  'function-words': z.strictObject({ phrase: phrase(), class: phrase(), source }),
  'given-names': frequency,
  honorifics: z.strictObject({ word: phrase(), forms: list(), class: phrase(), source }),
  issuers: z.strictObject({ code: phrase(), body: phrase(), type: choice('organization', 'office'), level: text(), source }),
  laws: z.strictObject({ title: phrase(), forms: list(), number: text(), date: date(), ...validity, source }),
  'middle-names': frequency,
  'not-entities': z.strictObject({ phrase: phrase(), type: choice('', ...ENTITY_TYPES), example: text(), source }),
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
  'organization-fields': z.strictObject({ field: phrase(), forms: list(), example: text(), source }),
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
  places: z.strictObject({ name: phrase(), level: choice(...PLACE_LEVELS), forms: list(), ambiguous: flag(), source }),
  provinces: z.strictObject({ code: digits(), name: phrase(), word: phrase(), forms: list(), ...validity, successors: list(), source }),
  surnames: frequency,
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

export type DictionaryName = keyof typeof DICTIONARY_SCHEMAS;
export const DICTIONARY_NAMES = Object.keys(DICTIONARY_SCHEMAS) as readonly DictionaryName[];

/** A row of the file of that name, every column a string, empty where the file leaves it open. */
export type DictionaryRow<N extends DictionaryName = DictionaryName> = z.infer<(typeof DICTIONARY_SCHEMAS)[N]>;

/** Columns without which a file of that name says nothing; the others may be left out of a caller's own file. */
export function requiredColumns(name: DictionaryName): readonly string[] {
  return Object.entries(DICTIONARY_SCHEMAS[name].shape)
    .filter(([, column]) => !z.safeParse(column, '').success)
    .map(([column]) => column);
}
