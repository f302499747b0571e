import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';
import ts from 'typescript';

/** Texts that a rule is tested with; nobody asks for them in what is shipped. */
const EXAMPLES: ReadonlySet<string> = new Set(['examples', 'counterExamples']);

/** Leaves the examples of rules out of the bundle: a fifteenth of the code, which every import would read. */
export const WITHOUT_EXAMPLES: Plugin = {
  name: 'without-examples',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]src[\\/]relate[\\/][^\\/]+\.ts$/ }, async ({ path }) => ({
      contents: withoutExamples(await readFile(path, 'utf8')),
      loader: 'ts',
    }));
  },
};

/** Each list is emptied where it stands, and keeps its line breaks, so that source maps stay true. */
function withoutExamples(source: string): string {
  let [kept, from] = ['', 0];
  const visit = (node: ts.Node): void => {
    const isList = ts.isPropertyAssignment(node) && ts.isArrayLiteralExpression(node.initializer) && EXAMPLES.has(node.name.getText());
    if (!isList) {
      ts.forEachChild(node, visit);
      return;
    }
    const { pos, end } = node.initializer;
    kept += `${source.slice(from, pos)}[${source.slice(pos, end).replace(/[^\n]/g, '')}]`;
    from = end;
  };
  visit(ts.createSourceFile('rule.ts', source, ts.ScriptTarget.ES2022, true));
  return kept + source.slice(from);
}
