import { label } from '../graph/label.ts';
import type { EntityGraph } from '../model/index.ts';
import { joinedEdges } from './flat.ts';

/**
 * Graphviz DOT: `npx thucthe --format dot FILE | dot -Tsvg`.
 *
 * | here | there |
 * |---|---|
 * | node | `n1`, `n2` … with its label, its type as `class`, its id as `tooltip` |
 * | edge | `n1 -> n2` with its type as label (`holds (former)`); dashed where it is inferred, as `class` its type |
 * | control characters | a space |
 * | lost | fields of nodes but for the label, mentions, evidence, rule, confidence |
 *
 * ```ts
 * import { extract } from 'thucthe';
 * import { toDot } from 'thucthe/formats';
 *
 * const graph = extract('Lũ về tỉnh Lạng Sơn.');
 * toDot(graph).includes('n1 [label="tỉnh Lạng Sơn" class="place" tooltip="place:tinh-lang-son"]'); // => true
 * ```
 */
export function toDot(graph: EntityGraph): string {
  const names = new Map(graph.nodes.map(({ id }, i) => [id, `n${i + 1}`]));
  const nodes = graph.nodes.map((node) => {
    const attributes = { label: label(node), class: node.type, tooltip: node.id };
    return `  ${names.get(node.id)} ${listOf(attributes)};`;
  });
  const edges = joinedEdges(graph).map(({ source, target, type, status, inferred }) => {
    const attributes = { label: status ? `${type} (${status})` : type, class: type, ...(inferred && { style: 'dashed' }) };
    return `  ${names.get(source)} -> ${names.get(target)} ${listOf(attributes)};`;
  });
  return ['digraph thucthe {', '  rankdir=LR;', '  node [shape=box];', ...nodes, ...edges, '}', ''].join('\n');
}

function listOf(attributes: Readonly<Record<string, string>>): string {
  const items = Object.entries(attributes).map(([name, value]) => `${name}="${escaped(value)}"`);
  return `[${items.join(' ')}]`;
}

/**
 * Graphviz reads three languages in such a string: a quote ends it, a backslash begins `\N` and its kin, and `&quot;`
 * is a quote.
 */
function escaped(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .replaceAll('\\', '\\\\')
    .replaceAll('&', '&amp;')
    .replaceAll('"', '\\"');
}
