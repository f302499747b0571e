import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { type EntityGraph, extract } from '../src/index.ts';

const FOLDER = new URL('./golden/', import.meta.url);
const articles = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.txt'))
  .sort();

/** The graph as lines to be read in review: every node with its fields, mention with its words, edge with its ends. */
function inLines(text: string, graph: EntityGraph): string {
  const nodes = graph.nodes.map(({ id, type: _, ...fields }) => `${id} ${JSON.stringify(fields)}`);
  const mentions = graph.mentions.map(
    ({ start, end, node, form }) => `${start}-${end} ${JSON.stringify(text.slice(start, end))} ${node} (${form})`,
  );
  const edges = graph.edges.map(({ type, source, target, status, inferred }) =>
    [type, source, '->', target, status, inferred ? 'inferred' : undefined].filter(Boolean).join(' '),
  );
  return [
    ['# nodes', ...nodes],
    ['# mentions', ...mentions],
    ['# edges', ...edges],
  ]
    .map((lines) => lines.join('\n'))
    .join('\n\n')
    .concat('\n');
}

// `UPDATE_GOLDEN=1 npm test` writes the expectations anew; read the difference before it is committed.
test.each(articles)('%s', (article) => {
  const text = readFileSync(new URL(article, FOLDER), 'utf8');
  const expected = new URL(article.replace('.txt', '.graph'), FOLDER);
  const found = inLines(text, extract(text));
  if (process.env.UPDATE_GOLDEN) writeFileSync(expected, found);
  if (!existsSync(expected)) throw new Error(`${expected.pathname} is missing: an article without its expectation proves nothing`);
  expect(found).toBe(readFileSync(expected, 'utf8'));
});

test('there are at least six articles', () => {
  expect(articles.length).toBeGreaterThanOrEqual(6);
});
