import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';
import ts from 'typescript';
import { Cue, EntryKind, Look, Syllable } from '../src/lexicon/index.ts';
import { Kind } from '../src/text/characters.ts';
import { Shape } from '../src/text/index.ts';

/** Objects of numbers that code asks at every turn; shipped code has the numbers. */
const CONSTANTS: Readonly<Record<string, Readonly<Record<string, number>>>> = { Cue, EntryKind, Kind, Look, Shape, Syllable };

/** Texts that a rule is tested with; nobody asks for them in what is shipped. */
const EXAMPLES: ReadonlySet<string> = new Set(['examples', 'counterExamples']);

/** A stretch of the source and what is shipped in its place. */
interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** A ninth of the code, which every import would read: examples of rules are left out, constants are written as numbers. */
export const SHIPPED_SOURCE: Plugin = {
  name: 'shipped-source',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]src[\\/].+\.ts$/ }, async ({ path }) => ({ contents: shipped(await readFile(path, 'utf8')), loader: 'ts' }));
  },
};

/** Each edit keeps the line breaks of what it replaces, so that source maps stay true. */
function shipped(source: string): string {
  let [written, at] = ['', 0];
  for (const { from, to, text } of editsOf(ts.createSourceFile('module.ts', source, ts.ScriptTarget.ES2022, true))) {
    written += source.slice(at, from) + text;
    at = to;
  }
  return written + source.slice(at);
}

function editsOf(file: ts.SourceFile): readonly Edit[] {
  const edits: Edit[] = [];
  const visit = (node: ts.Node): void => {
    const edit = examplesLeftOut(node) ?? constantAsNumber(node);
    if (edit) edits.push(edit);
    else ts.forEachChild(node, visit);
  };
  visit(file);
  return edits;
}

function examplesLeftOut(node: ts.Node): Edit | null {
  if (!ts.isPropertyAssignment(node) || !ts.isArrayLiteralExpression(node.initializer) || !EXAMPLES.has(node.name.getText())) return null;
  const { pos, end } = node.initializer;
  return { from: pos, to: end, text: `[${node.initializer.getFullText().replace(/[^\n]/g, '')}]` };
}

/** `Shape.WORD` */
function constantAsNumber(node: ts.Node): Edit | null {
  if (!ts.isPropertyAccessExpression(node) || !ts.isIdentifier(node.expression)) return null;
  const value = CONSTANTS[node.expression.text]?.[node.name.text];
  return value === undefined ? null : { from: node.getStart(), to: node.end, text: `${value}` };
}
