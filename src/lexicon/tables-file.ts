import { readFileSync } from 'node:fs';
import { ThuctheError } from '../model/errors.ts';
import { type LexiconData, lexiconOf, type TableShapes } from './data.ts';

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
  return lexiconOf({ shapes, columns, bytes: readBytes('arrays.bin'), rows: readText('rows.txt') });
}

/** The communes, as `packCommunes` packs them. */
export function readCommunes(): string {
  return readText('communes.txt');
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
