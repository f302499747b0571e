import { explain } from '../../index.ts';
import { ENTITY_TYPES, type EntityType } from '../../model/index.ts';
import { KINDS } from './kinds.ts';
import { type Markup, markup, NOTHING } from './markup.ts';
import { addressOf, type Item, type Link, nodeClass, type Report, rowId } from './report.ts';
import { valuesOf } from './values.ts';

/** A table of each type that the graph has. */
export function nodeTables({ items }: Report): readonly Markup[] {
  return ENTITY_TYPES.flatMap((type) => {
    const ofType = items.filter(({ node }) => node.type === type);
    return ofType.length > 0 ? [nodeTable(type, ofType)] : [];
  });
}

function nodeTable(type: EntityType, items: readonly Item[]): Markup {
  const { one, many } = KINDS[type];
  const columns = columnsOf(items);
  const head = [one, ...columns.map(({ name }) => name), 'mentions', 'id'].map((name) => markup`<th scope="col">${name}</th>`);
  return markup`<section class="kind ${type}" aria-labelledby="table-${type}">
<h3 id="table-${type}">${many} <span class="count">${items.length}</span></h3>
<div class="scroll"><table aria-labelledby="table-${type}">
<thead><tr>${head}</tr></thead>
<tbody>
${items.map((item) => nodeRow(item, columns))}</tbody>
</table></div>
</section>
`;
}

interface Column {
  readonly name: string;
  readonly cell: (item: Item) => string;
}

/** A column that says nothing beside the node's own name is left out. */
function columnsOf(items: readonly Item[]): Column[] {
  const names = [...new Set(items.flatMap(({ node }) => valuesOf(node).map(({ name }) => name)))];
  const fields = names.map((name) => ({
    name,
    cell: ({ node }: Item) => valuesOf(node).find((value) => value.name === name)?.value ?? '',
  }));
  const inferred = { name: 'settled by context', cell: ({ node }: Item) => node.inferred?.join(', ') ?? '' };
  return [...fields, inferred].filter(({ cell }) => items.some((item) => !['', item.label].includes(cell(item))));
}

function nodeRow(item: Item, columns: readonly Column[]): Markup {
  const { node, number, label, mentions } = item;
  const name = mentions.length > 0 ? markup`<a href="#${addressOf(item)}">${label}</a>` : markup`${label}`;
  const cells = columns.map(({ cell }) => markup`<td${wideness(cell(item))} lang="vi">${cell(item)}</td>`);
  return markup`<tr id="${rowId(number)}" class="${nodeClass(number)}"><th scope="row" lang="vi">${name}</th>${cells}<td class="number">${mentions.length}</td><td${wideness(node.id)}><code>${node.id}</code></td></tr>
`;
}

const LONGEST_LINE = 36;

/** Short words stand on one line, long ones get room to break in. */
function wideness(words: string): Markup {
  return words.length > LONGEST_LINE ? markup` class="long"` : NOTHING;
}

/** Every edge with the words and the rule that it was read by. */
export function edgeTable({ text, links }: Report): Markup {
  if (links.length === 0) return NOTHING;
  return markup`<section class="kind edges" aria-labelledby="table-edges">
<h3 id="table-edges">Edges <span class="count">${links.length}</span></h3>
<div class="scroll"><table aria-labelledby="table-edges">
<thead><tr><th scope="col">from</th><th scope="col">edge</th><th scope="col">to</th><th scope="col">why</th></tr></thead>
<tbody>
${links.map((link) => edgeRow(text, link))}</tbody>
</table></div>
</section>
`;
}

function edgeRow(text: string, { edge, source, target }: Link): Markup {
  const why = explain({ nodes: [source.node, target.node], edges: [], mentions: [] }, edge, text);
  return markup`<tr><td class="${source.node.type}" lang="vi">${source.label}</td><td>${edgeName(edge)}</td><td class="${target.node.type}" lang="vi">${target.label}</td><td class="why">${why}</td></tr>
`;
}

/** `holds (former)`, `issuedOn (inferred)` */
export function edgeName({ type, status, inferred }: Link['edge']): string {
  const notes = [status, inferred && 'inferred'].filter(Boolean);
  return notes.length > 0 ? `${type} (${notes.join(', ')})` : type;
}
