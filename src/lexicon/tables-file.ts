import { readFileSync } from 'node:fs';
import { ThuctheError } from '../model/errors.ts';
import { type LexiconData, lexiconOf, type TableShapes } from './data.ts';
import type { Lines } from './lines.ts';

/** The files of the tables are not beside the code: a bundle was made for Node that left them behind. */
export class TablesError extends ThuctheError {
  override readonly name = 'TablesError';
  readonly code = 'ERR_TABLES_MISSING';

  constructor(file: string, cause: unknown) {
    super(
      `the tables of thucthe cannot be read: ${file}; bundle with the condition \`module\`, or copy node_modules/thucthe/dist/tables beside the bundle`,
    );
    this.cause = cause;
  }
}

/**
 * The compiled tables as files beside this module in `dist/tables`, for Node: nobody parses them as JavaScript, so the
 * import of the package is spared 1.4 MB of source, and the first text reads numbers as they lie.
 */
export function readTables(): LexiconData {
  const { shapes, columns } = JSON.parse(readText('shapes.json')) as TableShapes;
  return lexiconOf({ shapes, columns, bytes: readBytes('arrays.bin'), rows: readLines('rows') });
}

/** The communes, as `packCommunes` packs them. */
export function readCommunes(): Lines {
  return readLines('communes');
}

/** Lines as they lie in their file: to make strings of all takes 5 ms of the first text. */
class FileLines implements Lines {
  readonly #bytes: Buffer;
  /** The first byte of each line, and behind the last one where the next would begin: numbers of four bytes. */
  readonly #starts: Buffer;

  constructor(bytes: Buffer, starts: Buffer) {
    this.#bytes = bytes;
    this.#starts = starts;
  }

  get count(): number {
    return this.#starts.length / 4 - 1;
  }

  at(line: number): string {
    const next = this.#starts.readInt32LE(4 * line + 4);
    return this.#bytes.toString('utf8', this.#starts.readInt32LE(4 * line), next - 1);
  }

  having(text: string): readonly string[] {
    const found = new Set<string>();
    for (let at = this.#bytes.indexOf(text); at >= 0; at = this.#bytes.indexOf(text, at + 1)) {
      const end = this.#bytes.indexOf(NEWLINE, at);
      found.add(this.#bytes.toString('utf8', this.#bytes.lastIndexOf(NEWLINE, at) + 1, end < 0 ? undefined : end));
    }
    return [...found];
  }
}

const NEWLINE = 0x0a;

function readLines(name: string): Lines {
  return new FileLines(readBytes(`${name}.txt`), readBytes(`${name}-starts.bin`));
}

function readText(name: string): string {
  return readBytes(name).toString('utf8');
}

function readBytes(name: string): Buffer {
  const file = new URL(`./${name}`, import.meta.url);
  try {
    return readFileSync(file);
  } catch (cause) {
    throw new TablesError(file.href, cause);
  }
}
