import { DictionaryError, parseDictionary } from '../../src/schema/index.ts';
import type { Problem, SourceFile } from './source-file.ts';
import { placeTone } from './tone-placement.ts';

/** Every row against the schema of its file; bytes, order and tone placement as dictionaries/README.md asks. */
export function checkFormat(file: SourceFile): Problem[] {
  return [...schemaProblems(file), ...byteProblems(file), ...orderProblems(file), ...toneProblems(file)];
}

function schemaProblems({ path, content }: SourceFile): Problem[] {
  try {
    parseDictionary(path, content);
    return [];
  } catch (error) {
    if (error instanceof DictionaryError) return error.problems.map((problem) => ({ path, ...problem }));
    throw error;
  }
}

/** What `parseDictionary` lets pass in a user's file and ours do without. */
function byteProblems({ path, content, rows }: SourceFile): Problem[] {
  const problem = (line: number, reason: string) => ({ path, line, field: '', reason });
  return [
    ...(content.startsWith('\ufeff') ? [problem(1, 'begins with a byte order mark')] : []),
    ...(content.includes('\r')
      ? [problem(content.slice(0, content.indexOf('\r')).split('\n').length, 'ends with CR and LF: LF alone')]
      : []),
    ...(content.endsWith('\n') ? [] : [problem(content.split('\n').length, 'needs a line break at the end')]),
    ...(rows.length === 0 ? [problem(1, 'has no entries')] : []),
  ];
}

/** Sorted by the first column and then the second, by code points as `LC_ALL=C sort` does. */
function orderProblems({ path, columns, rows }: SourceFile): Problem[] {
  const keys = rows.map(({ cells }) => Buffer.from([columns[0], columns[1]].map((column) => cells[column ?? ''] ?? '').join('\t')));
  return rows.flatMap(({ line }, i) => {
    const [before, key] = [keys[i - 1], keys[i] as Buffer];
    if (!before || Buffer.compare(before, key) <= 0) return [];
    return [{ path, line, field: columns[0] ?? '', reason: `stands after "${before.toString().replace('\t', ' ')}": sort by code points` }];
  });
}

const WORD = /[\p{L}\p{M}]+/gu;

/** Each word is looked at once, however often the file has it. */
function toneProblems({ path, content, rows }: SourceFile): Problem[] {
  const misplaced = new Set([...new Set(content.match(WORD))].filter((word) => placeTone(word) !== word));
  if (misplaced.size === 0) return [];
  return rows.flatMap(({ line, cells }) =>
    Object.entries(cells).flatMap(([field, cell]) =>
      (cell.match(WORD) ?? [])
        .filter((word) => misplaced.has(word))
        .map((word) => ({ path, line, field, reason: `has "${word}": the tone mark stands as in "${placeTone(word)}"` })),
    ),
  );
}
