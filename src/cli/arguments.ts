import { parseArgs } from 'node:util';
import { FORMAT_NAMES, FORMATS, type FormatName, OFFSET_UNITS, type OffsetUnit } from '../formats/index.ts';

/** What the command line asks for. */
export type Command =
  | { readonly kind: 'help' | 'version' }
  | { readonly kind: 'usage'; readonly problem: string }
  | {
      readonly kind: 'extract';
      /** Paths, `-` for standard input. */
      readonly files: readonly string[];
      readonly json: boolean;
      readonly format: FormatName | undefined;
      readonly offsets: OffsetUnit | undefined;
      /** Where the report goes, `-` for standard output. */
      readonly html: string | undefined;
      readonly referenceDate: string | undefined;
      readonly locality: string | undefined;
    };

const OPTIONS = {
  json: { type: 'boolean', default: false },
  format: { type: 'string' },
  offsets: { type: 'string' },
  html: { type: 'string' },
  'reference-date': { type: 'string' },
  locality: { type: 'string' },
  help: { type: 'boolean', short: 'h', default: false },
  version: { type: 'boolean', short: 'v', default: false },
} as const;

export function readArguments(args: readonly string[]): Command {
  try {
    const { values, positionals: files } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
    if (values.help) return { kind: 'help' };
    if (values.version) return { kind: 'version' };
    if (files.length === 0) return { kind: 'usage', problem: 'no file given' };
    if (files.filter((file) => file === '-').length > 1) return { kind: 'usage', problem: 'standard input can be read once only' };
    const format = oneOf(FORMAT_NAMES, values.format, '--format');
    const offsets = oneOf(OFFSET_UNITS, values.offsets, '--offsets');
    if (format && values.json) throw new UsageError('--json and --format are two ways to print');
    if (offsets && !format) throw new UsageError('--offsets goes with --format');
    if (format && files.length > 1 && FORMATS[format].kind === 'text')
      throw new UsageError(`--format ${format} prints one document: give one file`);
    checkReport(values, files);
    return {
      kind: 'extract',
      files,
      json: values.json,
      format,
      offsets,
      html: values.html,
      referenceDate: values['reference-date'],
      locality: values.locality,
    };
  } catch (error) {
    return { kind: 'usage', problem: messageOf(error) };
  }
}

class UsageError extends Error {}

function oneOf<T extends string>(names: readonly T[], given: string | undefined, option: string): T | undefined {
  if (given === undefined) return undefined;
  const name = names.find((known) => known === given);
  if (name === undefined) throw new UsageError(`${option} cannot be ${JSON.stringify(given)}; allowed: ${names.join(', ')}`);
  return name;
}

/** A report is of one text, and must not be written over it. */
function checkReport({ html, json, format }: { html?: string; json?: boolean; format?: string }, files: readonly string[]): void {
  if (html === undefined) return;
  if (html === '') throw new UsageError('--html needs the name of the file to write');
  if (json || format) throw new UsageError('--html goes without --json and --format');
  if (files.length > 1) throw new UsageError(`--html writes the report of one file, ${files.length} were given`);
  if (html !== '-' && html === files[0]) throw new UsageError(`--html would write over ${html}`);
}

/** The first sentence: node goes on to explain how positional arguments are escaped. */
function messageOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return error instanceof UsageError ? message : (message.split('. ')[0] ?? message);
}
