import { type EntityGraph, label, type Metric, type Relation } from '../index.ts';
import { GraphIndex } from './graph-index.ts';
import { table } from './table.ts';

interface Section {
  readonly title: string;
  readonly header: readonly string[];
  readonly rows: (index: GraphIndex) => readonly (readonly string[])[];
}

const SECTIONS: readonly Section[] = [
  { title: 'People', header: ['name', 'office', 'member of'], rows: people },
  { title: 'Offices', header: ['title', 'body', 'held by'], rows: offices },
  { title: 'Documents', header: ['document', 'title', 'issued by', 'on'], rows: documents },
  { title: 'Metrics', header: ['value', 'unit', 'what', 'of', 'when'], rows: metrics },
  { title: 'Edges', header: ['from', 'edge', 'to', ''], rows: edges },
];

/** What a graph says, for people to read: a table a section, sections without rows left out. */
export function report(graph: EntityGraph): string {
  const index = new GraphIndex(graph);
  const sections = SECTIONS.flatMap(({ title, header, rows: rowsOf }) => {
    const rows = rowsOf(index);
    return rows.length === 0 ? [] : [`${title} (${rows.length})\n${table(header, rows)}\n`];
  });
  return sections.length === 0 ? 'Nothing found.\n' : sections.join('\n');
}

function people(index: GraphIndex): string[][] {
  return index.ofType('person').map(({ id, name }) => {
    const held = index.from(id, 'holds').map((edge) => index.office(edge.target) + statusOf(edge));
    return [name, held.join('; '), index.targets(id, 'memberOf')];
  });
}

function offices(index: GraphIndex): string[][] {
  return index.ofType('office').map(({ id, title }) => {
    const holders = index.to(id, 'holds').map((edge) => index.name(edge.source) + statusOf(edge));
    return [title, index.targets(id, 'postIn'), holders.join('; ')];
  });
}

function documents(index: GraphIndex): string[][] {
  return index.ofType('document').map((document) => {
    const name = label(document);
    const title = document.title === name ? '' : (document.title ?? '');
    return [name, title, index.targets(document.id, 'issuedBy'), index.targets(document.id, 'issuedOn')];
  });
}

function metrics(index: GraphIndex): string[][] {
  return index
    .ofType('metric')
    .map((metric) => [
      [metric.comparator, figure(metric.value)].filter(Boolean).join(' '),
      metric.unit,
      metric.indicator ?? '',
      index.targets(metric.id, 'about'),
      index.targets(metric.id, 'during'),
    ]);
}

/** As Vietnamese texts write numbers: `1.500.000.000`, `95,4`. */
const NUMBERS = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 10 });

function figure(value: Metric['value']): string {
  if (typeof value === 'number') return NUMBERS.format(value);
  if ('part' in value) return `${NUMBERS.format(value.part)}/${NUMBERS.format(value.whole)}`;
  return `${NUMBERS.format(value.min)} – ${NUMBERS.format(value.max)}`;
}

function edges(index: GraphIndex): string[][] {
  return index.graph.edges.map((edge) => [
    index.name(edge.source),
    edge.type,
    index.name(edge.target),
    [edge.status, edge.inferred && 'inferred'].filter(Boolean).join(', '),
  ]);
}

function statusOf({ status }: Relation): string {
  return status ? ` (${status})` : '';
}
