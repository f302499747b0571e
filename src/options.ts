import {
  type DictionaryEntries,
  ENTITY_TYPES,
  type EntityType,
  type ExtractOptions,
  InputError,
  OptionError,
  type Recognizer,
} from './model/index.ts';

/** Options with nothing left open. */
export interface NormalizedOptions {
  readonly referenceDate: string | null;
  readonly locality: string | null;
  /** Null for all. */
  readonly types: ReadonlySet<EntityType> | null;
  readonly dictionaries: readonly DictionaryEntries[];
  readonly recognizers: readonly Recognizer[];
}

const NAMES: readonly (keyof ExtractOptions)[] = ['referenceDate', 'locality', 'types', 'dictionaries', 'recognizers'];

/** @throws InputError */
export function checkText(text: unknown): asserts text is string {
  if (typeof text !== 'string') throw new InputError(text);
}

/** @throws OptionError when an option is unknown or cannot be used; nothing is guessed or left out. */
export function normalizeOptions(options: unknown = {}): NormalizedOptions {
  const given = asRecord(options, 'object', `an object of ${NAMES.join(', ')}`);
  for (const name of Object.keys(given)) {
    if (!NAMES.some((known) => known === name)) throw new OptionError(name, NAMES.join(', '));
  }
  return {
    referenceDate: readDate(given.referenceDate),
    locality: readLocality(given.locality),
    types: readTypes(given.types),
    dictionaries: readDictionaries(given.dictionaries),
    recognizers: readRecognizers(given.recognizers),
  };
}

const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;

function readDate(given: unknown): string | null {
  if (given === undefined) return null;
  if (typeof given === 'string' && isDayOfCalendar(given)) return given;
  throw new OptionError('referenceDate', 'a day as an ISO date, like "2023-03-10"', given);
}

/** `2023-02-30` has the form of a date and is none: `Date` moves it on to March. */
function isDayOfCalendar(value: string): boolean {
  if (!ISO_DATE.test(value)) return false;
  const day = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value);
}

const LONGEST_LOCALITY = 200;

function readLocality(given: unknown): string | null {
  if (given === undefined) return null;
  if (typeof given === 'string' && given.trim() !== '' && given.length <= LONGEST_LOCALITY) return given.trim().normalize('NFC');
  throw new OptionError('locality', 'the name of a unit, like "tỉnh Lạng Sơn"', given);
}

function readTypes(given: unknown): ReadonlySet<EntityType> | null {
  if (given === undefined) return null;
  if (!Array.isArray(given)) throw new OptionError('types', 'an array of entity types', given);
  return new Set(given.map(readType));
}

function readType(given: unknown, index: number): EntityType {
  const type = ENTITY_TYPES.find((known) => known === given);
  if (type === undefined) throw new OptionError(`types[${index}]`, ENTITY_TYPES.join(', '), given);
  return type;
}

function readDictionaries(given: unknown): readonly DictionaryEntries[] {
  if (given === undefined) return [];
  if (!Array.isArray(given)) throw new OptionError('dictionaries', 'an array of what parseDictionary() returns', given);
  return given.map((dictionary, i) => readDictionary(dictionary, `dictionaries[${i}]`));
}

function readDictionary(given: unknown, at: string): DictionaryEntries {
  const { name, rows } = asRecord(given, at, 'what parseDictionary() returns');
  if (typeof name !== 'string' || name === '') throw new OptionError(`${at}.name`, 'the name of a dictionary file without .tsv', name);
  if (!Array.isArray(rows)) throw new OptionError(`${at}.rows`, 'an array of rows', rows);
  return { name, rows: rows.map((row, i) => readRow(row, `${at}.rows[${i}]`)) };
}

/** A copy: what the caller does to the row afterwards changes no extractor. */
function readRow(given: unknown, at: string): Record<string, string> {
  const row: Record<string, string> = {};
  for (const [column, cell] of Object.entries(asRecord(given, at, 'an object of strings by column'))) {
    if (typeof cell !== 'string') throw new OptionError(`${at}.${column}`, 'a string', cell);
    row[column] = cell.normalize('NFC');
  }
  return row;
}

const RECOGNIZER_NAME = /^[a-z][a-z0-9-]*$/;

function readRecognizers(given: unknown): readonly Recognizer[] {
  if (given === undefined) return [];
  if (!Array.isArray(given)) throw new OptionError('recognizers', 'an array of recognizers', given);
  return given.map((recognizer, i) => readRecognizer(recognizer, `recognizers[${i}]`));
}

function readRecognizer(given: unknown, at: string): Recognizer {
  const { name, confidence, recognize } = asRecord(given, at, 'an object of name, confidence, recognize');
  if (typeof name !== 'string' || !RECOGNIZER_NAME.test(name)) throw new OptionError(`${at}.name`, 'a name like "vntk"', name);
  if (typeof confidence !== 'number' || !(confidence >= 0 && confidence <= 1))
    throw new OptionError(`${at}.confidence`, 'a number from 0 to 1', confidence);
  if (typeof recognize !== 'function') throw new OptionError(`${at}.recognize`, 'a function from a text to spans', recognize);
  return { name, confidence, recognize: recognize as Recognizer['recognize'] };
}

function asRecord(given: unknown, option: string, allowed: string): Readonly<Record<string, unknown>> {
  if (typeof given === 'object' && given !== null && !Array.isArray(given)) return given as Readonly<Record<string, unknown>>;
  throw new OptionError(option, allowed, given);
}
