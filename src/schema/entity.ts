import * as z from 'zod';
import { COMPARATORS, type EntityType, PLACE_LEVELS } from '../model/index.ts';

const words = z.string().min(1);
const isoDate = z.iso.date();

/** What every node has, and an id that says its type: `person:doan-thi-hau`. */
function node<T extends EntityType>(type: T) {
  return {
    id: z.string().regex(new RegExp(`^${type}:.`)),
    type: z.literal(type),
    inferred: z.array(words).min(1).readonly().exactOptional(),
  };
}

/** A day, month or year, `X` for a digit that is not known; EDTF levels 0 and 1 as far as texts ask for them. */
const EDTF_POINT = '[0-9X]{4}(?:-[0-9X]{2}(?:-[0-9X]{2})?)?[~?%]?';
const EDTF = new RegExp(`^(?:${EDTF_POINT}|(?:${EDTF_POINT}|\\.\\.)?/(?:${EDTF_POINT}|\\.\\.)?)$`);

const ratio = z.strictObject({ part: z.number(), whole: z.number() });
const range = z.strictObject({ min: z.number(), max: z.number() });

/** What `Person` is. */
export const PersonSchema = z.strictObject({ ...node('person'), name: words });
/** What `Office` is. */
export const OfficeSchema = z.strictObject({ ...node('office'), title: words });
/** What `Organization` is. */
export const OrganizationSchema = z.strictObject({ ...node('organization'), name: words });

/** What `Place` is. */
export const PlaceSchema = z.strictObject({
  ...node('place'),
  name: words,
  level: z.enum(PLACE_LEVELS),
  code: words.exactOptional(),
  until: isoDate.exactOptional(),
  successors: z.array(words).readonly().exactOptional(),
});

/** What `LegalDocument` is. */
export const LegalDocumentSchema = z.strictObject({
  ...node('document'),
  kind: words,
  number: words.exactOptional(),
  title: words.exactOptional(),
  act: z.strictObject({ number: words.exactOptional(), date: isoDate.exactOptional() }).exactOptional(),
  iri: z.string().startsWith('/akn/vn/act/').exactOptional(),
  urn: z.string().startsWith('urn:lex:vn:').exactOptional(),
});

/** What `Provision` is. */
export const ProvisionSchema = z.strictObject({
  ...node('provision'),
  article: words.exactOptional(),
  clause: words.exactOptional(),
  point: words.exactOptional(),
  chapter: words.exactOptional(),
  appendix: words.exactOptional(),
});

/** What `DateTime` is; its value is EDTF of levels 0 and 1, as far as texts ask for it. */
export const DateTimeSchema = z.strictObject({ ...node('date'), value: z.string().regex(EDTF) });

/** What `Metric` is. */
export const MetricSchema = z.strictObject({
  ...node('metric'),
  value: z.union([z.number(), ratio, range]),
  comparator: z.enum(COMPARATORS).exactOptional(),
  unit: z.string(),
  indicator: words.exactOptional(),
});

/** What `Abbreviation` is. */
export const AbbreviationSchema = z.strictObject({ ...node('abbreviation'), short: words, expansion: words });

/** Any node, told apart by its `type`. */
export const EntitySchema = z.discriminatedUnion('type', [
  PersonSchema,
  OfficeSchema,
  OrganizationSchema,
  PlaceSchema,
  LegalDocumentSchema,
  ProvisionSchema,
  DateTimeSchema,
  MetricSchema,
  AbbreviationSchema,
]);
