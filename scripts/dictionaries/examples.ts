import type { EntityGraph, EntityType } from '../../src/model/index.ts';
import { folded, type Problem, type SourceFile, type SourceRow, valuesOf } from './source-file.ts';
import { UNREAD } from './unread-examples.ts';

type Extract = (text: string) => EntityGraph;
interface Example extends EntityGraph {
  readonly text: string;
}
/** Whether the entry did in the example what it is there for. */
type IsFound = (example: Example, row: SourceRow) => boolean;

/** What it means that an entry is found, by file. A file whose header has `example` needs a row here. */
const FOUND: Readonly<Record<string, IsFound>> = {
  abbreviations: expands,
  'document-kinds': covers('kind', 'document'),
  laws: covers('title', 'document'),
  'not-entities': keepsOut,
  offices: covers('title', 'office'),
  'organization-fields': covers('field', 'organization'),
  'organization-heads': covers('head', 'organization'),
  organizations: covers('name', 'organization'),
  places: covers('name', 'place'),
  units: covers('form', 'metric', 'date'),
};

/** Examples that their entry is not found in, and counterexamples that it is found in; of those in `UNREAD`, the ones that are read by now. */
export function checkExamples(files: readonly SourceFile[], extract: Extract): Problem[] {
  return files.flatMap((file) => {
    if (!file.columns.includes('example')) return [];
    const isFound = FOUND[file.name];
    if (!isFound)
      return [{ path: file.path, line: 1, field: 'example', reason: 'scripts/dictionaries/examples.ts does not say how it is checked' }];
    return file.rows.flatMap((row) =>
      rowProblems(row, extract, isFound).map((problem) => ({ path: file.path, line: row.line, ...problem })),
    );
  });
}

function rowProblems(row: SourceRow, extract: Extract, isFound: IsFound): Pick<Problem, 'field' | 'reason'>[] {
  return [
    { field: 'example', wanted: true },
    { field: 'counterexample', wanted: false },
  ].flatMap(({ field, wanted }) => {
    const text = row.cells[field] ?? '';
    if (text === '') return [];
    const example = { text, ...extract(text) };
    const [isRight, missing] = [isFound(example, row) === wanted, UNREAD.get(text)];
    if (isRight && missing) return [{ field, reason: `"${text}" is read by now: take it out of scripts/dictionaries/unread-examples.ts` }];
    if (isRight || missing) return [];
    return [{ field, reason: `${wanted ? 'the entry is not found in' : 'the entry is found in'} "${text}": ${readingOf(example)}` }];
  });
}

/** What is read instead: `organization "Sở Y tế", place "tỉnh Cao Bằng"`. */
function readingOf({ text, mentions }: Example): string {
  const read = mentions.map(({ start, end, node }) => `${typeOf(node)} "${text.slice(start, end)}"`);
  return read.length > 0 ? read.join(', ') : 'nothing is read there';
}

const typeOf = (node: string) => node.slice(0, node.indexOf(':'));

/** A mention of one of these types has the phrase, or one of its forms, in it. */
function covers(column: string, ...types: readonly EntityType[]): IsFound {
  return ({ text, mentions }, row) => {
    const phrases = [row.cells[column] ?? '', ...valuesOf(row, 'forms')].map(folded);
    const read = mentions.filter(({ node }) => types.some((type) => type === typeOf(node)));
    return read.some(({ start, end }) => phrases.some((phrase) => folded(text.slice(start, end)).includes(phrase)));
  };
}

const letters = (short: string) => short.replace(/[^\p{L}\p{N}]/gu, '');

/** The short form stands for this expansion. */
function expands({ nodes }: Example, { cells: { short = '', expansion = '' } }: SourceRow): boolean {
  return nodes.some(
    (node) => node.type === 'abbreviation' && letters(node.short) === letters(short) && folded(node.expansion) === folded(expansion),
  );
}

/**
 * The phrase stands there, and is nothing of the type that it is mistaken for, nor is its beginning or a part that goes
 * on outside. `3 dự án` may be a metric; `Đảng` in `Tổ chức Đảng` is a body.
 */
function keepsOut({ text, mentions }: Example, { cells: { phrase = '', type } }: SourceRow): boolean {
  const from = folded(text).indexOf(folded(phrase));
  const to = from + phrase.length;
  const isWrong = (start: number, end: number) =>
    (start === from && end <= to) || (start < from && from < end && end < to) || (from < start && start < to && to < end);
  return from >= 0 && !mentions.some(({ node, start, end }) => typeOf(node) === type && isWrong(start, end));
}
