/**
 * What every error of this package is: a `TypeError` with a `code` that programs can tell it by. Nothing that the
 * caller gave is changed or partly used when one is thrown.
 */
export abstract class ThuctheError extends TypeError {
  /** Stable, unlike the message: `ERR_OPTION`. */
  abstract readonly code: string;
}

/** The text is not a string. */
export class InputError extends ThuctheError {
  /** The name of the class. */
  override readonly name = 'InputError';
  /** That of every `InputError`. */
  readonly code = 'ERR_TEXT_TYPE';

  /** `given` is what came instead of a text; the message says what it is and quotes strings only. */
  constructor(given: unknown) {
    super(`the text must be a string, not ${nameOf(given)}${hintFor(given)}`);
  }
}

/** An option has a name or a value that it cannot have. */
export class OptionError extends ThuctheError {
  /** The name of the class. */
  override readonly name = 'OptionError';
  /** That of every `OptionError`. */
  readonly code = 'ERR_OPTION';
  /** The option as the caller would write it: `types[2]`. */
  readonly option: string;
  /** What it may be, in words. */
  readonly allowed: string;

  /** Without a value given the option itself is unknown. */
  constructor(option: string, allowed: string, ...given: readonly [unknown?]) {
    const complaint = given.length === 0 ? 'is unknown' : `cannot be ${nameOf(given[0])}`;
    super(`option ${option} ${complaint}; allowed: ${allowed}`);
    this.option = option;
    this.allowed = allowed;
  }
}

/** One thing that is wrong in a dictionary file. */
export interface DictionaryProblem {
  /** Counted from 1; the header is line 1. */
  readonly line: number;
  /** The column, empty where the whole line or file is meant. */
  readonly field: string;
  /** What is wrong, in words, without file, line and field. */
  readonly reason: string;
}

const MOST_SHOWN = 10;

/** A dictionary file breaks the format of `dictionaries/README.md`. Nothing of the file is taken. */
export class DictionaryError extends ThuctheError {
  /** The name of the class. */
  override readonly name = 'DictionaryError';
  /** That of every `DictionaryError`. */
  readonly code = 'ERR_DICTIONARY';
  /** As the caller named it. */
  readonly file: string;
  /** The first problem's. */
  readonly line: number;
  /** The first problem's column, empty where the whole line or file is meant. */
  readonly field: string;
  /** What the first problem is. */
  readonly reason: string;
  /** All of them, by line. */
  readonly problems: readonly DictionaryProblem[];

  /** The message shows ten problems, `file:line: field …: reason` each on its line, and counts the rest. */
  constructor(file: string, problems: readonly [DictionaryProblem, ...DictionaryProblem[]]) {
    const shown = problems
      .slice(0, MOST_SHOWN)
      .map(({ line, field, reason }) => `${file}:${line}: ${field ? `field ${field}: ` : ''}${reason}`);
    const rest = problems.length - shown.length;
    super([...shown, ...(rest > 0 ? [`and ${rest} more`] : [])].join('\n'));
    this.file = file;
    this.problems = problems;
    [{ line: this.line, field: this.field, reason: this.reason }] = problems;
  }
}

const LONGEST_QUOTE = 60;

/** What a value is, in words: `undefined`, `the number 42`, `a Buffer`, `"12/3/2023"`. */
function nameOf(value: unknown): string {
  if (value === undefined || value === null) return String(value);
  if (typeof value === 'string') return JSON.stringify(value.length > LONGEST_QUOTE ? `${value.slice(0, LONGEST_QUOTE)}…` : value);
  if (typeof value === 'number' || typeof value === 'boolean') return `the ${typeof value} ${value}`;
  if (typeof value !== 'object') return `a ${typeof value}`;
  const kind = className(value);
  return `${/^[AEIOU]/.test(kind) ? 'an' : 'a'} ${kind}`;
}

/** Asks nothing of the value that could throw: its prototype may be anything. */
function className(value: object): string {
  if (Array.isArray(value)) return 'Array';
  const maker = (Object.getPrototypeOf(value) as { constructor?: unknown } | null)?.constructor;
  return typeof maker === 'function' && maker.name !== '' ? maker.name : 'Object';
}

function hintFor(given: unknown): string {
  return ArrayBuffer.isView(given) ? ': decode it first, new TextDecoder().decode(bytes)' : '';
}
