import { writeAs } from '../formats/index.ts';
import { createExtractor, type EntityGraph, type Extractor, OptionError } from '../index.ts';
import { type Command, readArguments } from './arguments.ts';
import { HELP } from './help.ts';
import { report } from './report.ts';

/** The world outside, so that tests need no processes. */
export interface Terminal {
  readonly out: (words: string) => void;
  readonly err: (words: string) => void;
  /** The bytes of a file, of standard input for `-`. */
  readonly read: (file: string) => Promise<Uint8Array>;
  readonly write: (file: string, words: string) => Promise<void>;
  readonly version: () => Promise<string>;
}

export const ExitCode = { DONE: 0, FAILED: 1, USAGE: 2 } as const;

/** Does what the arguments ask for and returns the exit code. */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  const command = readArguments(args);
  switch (command.kind) {
    case 'help':
      terminal.out(HELP);
      return ExitCode.DONE;
    case 'version':
      terminal.out(`${await terminal.version()}\n`);
      return ExitCode.DONE;
    case 'usage':
      return refuse(command.problem, terminal);
    case 'extract':
      return command.html === undefined ? readFiles(command, terminal) : writeReport(command, command.html, terminal);
  }
}

type ExtractCommand = Extract<Command, { readonly kind: 'extract' }>;

async function readFiles(command: ExtractCommand, terminal: Terminal): Promise<number> {
  const extractor = extractorOf(command);
  if (typeof extractor === 'string') return refuse(extractor, terminal);
  let code: number = ExitCode.DONE;
  for (const [i, file] of command.files.entries()) {
    const text = await readText(file, terminal);
    if (typeof text === 'string') terminal.out(shown(command, i, text, extractor.extract(text)));
    else {
      code = fail(file, text.unread, terminal);
      if (isLines(command)) terminal.out(`${JSON.stringify({ file, error: text.unread })}\n`);
    }
  }
  return code;
}

/** Nothing but the report is written, and standard output stays empty unless it goes there. */
async function writeReport(command: ExtractCommand, out: string, terminal: Terminal): Promise<number> {
  const extractor = extractorOf(command);
  if (typeof extractor === 'string') return refuse(extractor, terminal);
  const [file = '-'] = command.files;
  const text = await readText(file, terminal);
  if (typeof text !== 'string') return fail(file, text.unread, terminal);
  const { toHtml } = await import('../formats/html/index.ts');
  const page = toHtml(text, extractor.extract(text));
  try {
    if (out === '-') terminal.out(page);
    else await terminal.write(out, page);
    return ExitCode.DONE;
  } catch (error) {
    return fail(out, reasonOf(error, UNWRITTEN), terminal);
  }
}

/** What is wrong with the options, where they cannot be used. */
function extractorOf({ referenceDate, locality }: ExtractCommand): Extractor | string {
  try {
    return createExtractor({ referenceDate, locality });
  } catch (error) {
    if (error instanceof OptionError) return error.message;
    throw error;
  }
}

function shown(command: ExtractCommand, index: number, text: string, graph: EntityGraph): string {
  const { files, json, format, offsets } = command;
  const file = files[index] as string;
  if (format) return writeAs(format, text, graph, { offsets, compact: isLines(command) });
  if (isLines(command)) return `${JSON.stringify({ file, ...graph })}\n`;
  if (json) return `${JSON.stringify(graph, null, 2)}\n`;
  const heading = files.length > 1 ? `${index > 0 ? '\n' : ''}=== ${file} ===\n\n` : '';
  return heading + report(graph);
}

/** Several graphs are written one a line, a file that could not be read as a line too. */
function isLines({ json, format, files }: ExtractCommand): boolean {
  return (json || format !== undefined) && files.length > 1;
}

async function readText(file: string, { read }: Terminal): Promise<string | { readonly unread: string }> {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await read(file));
  } catch (error) {
    return { unread: reasonOf(error, UNREAD) };
  }
}

const UNREAD: Readonly<Record<string, string>> = {
  EACCES: 'may not be read',
  EISDIR: 'is a folder',
  ENOENT: 'is not there',
  ERR_ENCODING_INVALID_ENCODED_DATA: 'is not UTF-8 text',
};

const UNWRITTEN: Readonly<Record<string, string>> = {
  EACCES: 'may not be written',
  EISDIR: 'is a folder',
  ENOENT: 'is in a folder that is not there',
  ENOSPC: 'has no room on its disk',
  EROFS: 'may not be written',
};

function reasonOf(error: unknown, reasons: Readonly<Record<string, string>>): string {
  const { code = '', message = String(error) } = error as { readonly code?: string; readonly message?: string };
  return reasons[code] ?? message;
}

function fail(file: string, reason: string, terminal: Terminal): number {
  terminal.err(`thucthe: ${file}: ${reason}\n`);
  return ExitCode.FAILED;
}

function refuse(problem: string, terminal: Terminal): number {
  terminal.err(`thucthe: ${problem}\nTry "thucthe --help".\n`);
  return ExitCode.USAGE;
}
