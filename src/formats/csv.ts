import { label } from '../graph/label.ts';
import type { Entity, EntityGraph, EntityId, Relation } from '../model/index.ts';
import { flatNode, NODE_FIELDS } from './flat.ts';
import { marksOf } from './marks.ts';
import { type OffsetOptions, offsetsOf } from './offsets.ts';

type Cell = string | number | boolean | undefined;

/** What `toCsv` gives: each a file of CSV with its header. */
export interface CsvTables {
  /** A row a node. */
  readonly nodes: string;
  /** A row an edge. */
  readonly edges: string;
  /** A row a mention, in the order of the text. */
  readonly mentions: string;
}

/**
 * Three tables of CSV by RFC 4180: commas, CRLF, a header. A spreadsheet takes a cell that begins with `=`, `+`, `-`,
 * `@`, a tab or a line end for a formula: such text gets an apostrophe before it (`'=cmd()`), and so does text that
 * begins with apostrophes and such a sign; who reads the file by program takes one away from cells that match
 * `/^'+[=+\-@＝＋－＠\t\r\n]/`. Numbers are left as they are. Excel wants `'\ufeff'` before UTF-8.
 *
 * | here | there |
 * |---|---|
 * | `nodes` | `id`, `type`, `label` and the fields of all types, each a column (a date's is `value`, a metric's number `quantity`, or `part` and `whole`, `min` and `max`; lists joined by spaces) |
 * | `edges` | `type`, `source`, `source_label`, `target`, `target_label`, `status`, `inferred`, `start`, `end` and `words` of the evidence, `rule`, `confidence` |
 * | `mentions` | `start`, `end`, `words`, `type`, `label`, `node`, `form`, `rule`, `confidence` |
 * | lost | nothing |
 *
 * ```ts
 * import { extract } from 'thucthe';
 * import { toCsv } from 'thucthe/formats';
 *
 * const text = 'Lũ về Lạng Sơn.';
 * toCsv(text, extract(text)).mentions.split('\r\n')[1].startsWith('6,14,Lạng Sơn,place,tỉnh Lạng Sơn,place:tinh-lang-son,'); // => true
 * ```
 */
export function toCsv(text: string, graph: EntityGraph, { offsets }: OffsetOptions = {}): CsvTables {
  return {
    nodes: nodeTable(graph),
    edges: edgeTable(text, graph, offsetsOf(text, offsets)),
    mentions: mentionTable(text, graph, { offsets }),
  };
}

function nodeTable({ nodes }: EntityGraph): string {
  const fields = Object.keys(NODE_FIELDS);
  const rows = nodes.map((node) => {
    const values = new Map<string, Cell>(flatNode(node));
    return [node.id, ...fields.map((field) => values.get(field))];
  });
  return tableOf(['id', ...fields], rows);
}

const EDGE_COLUMNS = 'type source source_label target target_label status inferred start end words rule confidence'.split(' ');

function edgeTable(text: string, { nodes, edges }: EntityGraph, offset: (offset: number) => number): string {
  const byId = new Map<EntityId, Entity>(nodes.map((node) => [node.id, node]));
  const labelOf = (id: EntityId) => {
    const node = byId.get(id);
    return node && label(node);
  };
  const row = ({ type, source, target, status, inferred, evidence: { start, end }, rule, confidence }: Relation) => [
    ...[type, source, labelOf(source), target, labelOf(target), status, inferred],
    ...[offset(start), offset(end), text.slice(start, end), rule, confidence],
  ];
  return tableOf(EDGE_COLUMNS, edges.map(row));
}

const MENTION_COLUMNS = 'start end words type label node form rule confidence'.split(' ');

function mentionTable(text: string, graph: EntityGraph, { offsets }: OffsetOptions): string {
  const rows = marksOf(text, graph, offsets).map(({ start, end, words, node, mention: { form, rule, confidence } }) => [
    ...[start, end, words, node.type, label(node), node.id],
    ...[form, rule, confidence],
  ]);
  return tableOf(MENTION_COLUMNS, rows);
}

function tableOf(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return [header, ...rows].map((row) => `${row.map(cellOf).join(',')}\r\n`).join('');
}

/** Also the wide signs of East Asian keyboards, which Excel takes for the plain ones. */
const FORMULA = /^'*[=+\-@＝＋－＠\t\r\n]/;

function cellOf(value: Cell): string {
  if (typeof value !== 'string') return value === undefined ? '' : String(value);
  const harmless = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
