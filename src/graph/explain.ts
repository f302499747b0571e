import type { Entity, EntityGraph, Mention, Relation, Span } from '../model/index.ts';
import { label } from './label.ts';
import { entity } from './queries.ts';
import { describeRule } from './rules.ts';

/**
 * Says in English which rule made a mention or an edge, and from which words. With the text the words are quoted, else
 * their offsets are given.
 *
 * ```ts
 * import { explain, extract } from 'thucthe';
 *
 * const text = 'UBND tỉnh Lạng Sơn họp.';
 * const graph = extract(text);
 * const edge = graph.edges.find(({ type }) => type === 'jurisdiction');
 * edge ? explain(graph, edge, text) : '';
 * // => 'organization “Ủy ban nhân dân tỉnh Lạng Sơn” has the edge jurisdiction to place “tỉnh Lạng Sơn”, read from “UBND tỉnh Lạng Sơn”. Rule…'
 * ```
 */
export function explain(graph: EntityGraph, item: Relation | Mention, text?: string): string {
  return 'node' in item ? explainMention(graph, item, text) : explainRelation(graph, item, text);
}

function explainMention(graph: EntityGraph, mention: Mention, text: string | undefined): string {
  const node = entity(graph, mention.node);
  const inferred = node?.inferred ? ` Not said there but settled by the rest of the document: ${node.inferred.join(', ')}.` : '';
  return `${words(mention, text)} ${FORMS[mention.form]} ${named(node, mention.node)}. ${reason(mention)}${inferred}`;
}

const FORMS: Readonly<Record<Mention['form'], string>> = {
  name: 'names',
  short: 'is a short form of',
  definition: 'is the long form that defines',
  anaphor: 'points back to',
};

function explainRelation(graph: EntityGraph, edge: Relation, text: string | undefined): string {
  const source = named(entity(graph, edge.source), edge.source);
  const target = named(entity(graph, edge.target), edge.target);
  const status = edge.status ? ` (${edge.status})` : '';
  const from = edge.inferred ? 'inferred at' : 'read from';
  return `${source} has the edge ${edge.type}${status} to ${target}, ${from} ${words(edge.evidence, text)}. ${reason(edge)}`;
}

function reason({ rule, confidence }: Relation | Mention): string {
  return `Rule ${rule}: ${describeRule(rule)}; right ${Math.round(confidence * 100)} times in 100.`;
}

function named(node: Entity | undefined, id: string): string {
  return node ? `${node.type} “${label(node)}”` : `“${id}”, which the graph does not have`;
}

/** An edge may be read from a whole sentence: its first and last words are enough to find it. */
const LONGEST_QUOTE = 160;

function words({ start, end }: Span, text: string | undefined): string {
  if (text === undefined) return `characters ${start} to ${end}`;
  const quote = text.slice(start, end).normalize('NFC').replace(/\s+/g, ' ');
  if (quote.length <= LONGEST_QUOTE) return `“${quote}”`;
  return `“${quote.slice(0, LONGEST_QUOTE / 2)} … ${quote.slice(-LONGEST_QUOTE / 2)}”`;
}
