import { parseArgs } from 'node:util';

/** What the command line asks for. */
export type Command =
  | { readonly kind: 'help' | 'version' }
  | { readonly kind: 'usage'; readonly problem: string }
  | {
      readonly kind: 'extract';
      /** Paths, `-` for standard input. */
      readonly files: readonly string[];
      readonly json: boolean;
      readonly referenceDate: string | undefined;
      readonly locality: string | undefined;
    };

const OPTIONS = {
  json: { type: 'boolean', default: false },
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
    return { kind: 'extract', files, json: values.json, referenceDate: values['reference-date'], locality: values.locality };
  } catch (error) {
    return { kind: 'usage', problem: messageOf(error) };
  }
}

/** The first sentence: node goes on to explain how positional arguments are escaped. */
function messageOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.split('. ')[0] ?? message;
}
