import type { EntityType } from '../../index.ts';
import { grouped } from './grouped.ts';
import { COLUMNS } from './kinds.ts';
import type { Item, Link } from './report.ts';
import { edgeName } from './tables.ts';
import { wrapped } from './word-width.ts';

/** In units of the drawing, which are pixels at full size. */
export const SIZE = {
  card: 164,
  gutter: 44,
  margin: 4,
  /** Right of the last column, where edges within it turn round. */
  turn: 34,
  heading: 26,
  line: 16,
  port: 15,
  padding: 8,
  gap: 11,
  section: 18,
  font: 12.5,
  portFont: 10.5,
} as const;

const MOST_LINES = 3;

export type Side = 'left' | 'right';

/** Edges of one name from one node: they share a row of its card, where their name stands, and leave from its end. */
export interface Port {
  readonly name: string;
  readonly side: Side;
  readonly links: readonly Link[];
  readonly y: number;
}

/** A node: its name in lines, a row for every kind of edge that leaves it. */
export interface Card {
  readonly item: Item;
  readonly column: number;
  readonly x: number;
  readonly y: number;
  readonly height: number;
  readonly lines: readonly string[];
  readonly ports: readonly Port[];
}

export interface Heading {
  readonly type: EntityType;
  readonly count: number;
  readonly column: number;
  readonly x: number;
  readonly y: number;
}

export interface Layout {
  readonly cards: readonly Card[];
  readonly headings: readonly Heading[];
  readonly width: number;
  readonly height: number;
}

/**
 * Cards stand under the heading of their type, types in their columns. Names of nodes and edges stand in cards, cards do
 * not overlap: so no label can lie over another, however many there are.
 */
export function layOut(items: readonly Item[], links: readonly Link[]): Layout {
  const byType = grouped(items, ({ node }) => node.type);
  const columns = COLUMNS.map((types) => types.filter((type) => byType.has(type))).filter(({ length }) => length > 0);
  const columnOf = new Map(columns.flatMap((types, column) => types.map((type) => [type, column] as const)));
  const leaving = grouped(links, ({ source }) => source);
  const cards: Card[] = [];
  const headings: Heading[] = [];
  const bottoms = columns.map((types, column) => {
    let y: number = SIZE.margin;
    for (const type of types) {
      const ofType = byType.get(type) ?? [];
      headings.push({ type, count: ofType.length, column, x: xOf(column), y });
      y += SIZE.heading;
      for (const item of ofType) {
        const card = cardOf(item, column, y, leaving.get(item) ?? [], columnOf);
        cards.push(card);
        y += card.height + SIZE.gap;
      }
      y += SIZE.section;
    }
    return y - SIZE.section;
  });
  return { cards, headings, width: xOf(columns.length - 1) + SIZE.card + SIZE.turn, height: Math.max(0, ...bottoms) };
}

function xOf(column: number): number {
  return SIZE.margin + column * (SIZE.card + SIZE.gutter);
}

function cardOf(item: Item, column: number, y: number, links: readonly Link[], columnOf: ReadonlyMap<EntityType, number>): Card {
  const lines = wrapped(item.label, (SIZE.card - 2 * SIZE.padding) / SIZE.font, MOST_LINES);
  const sideOf = ({ target }: Link): Side => ((columnOf.get(target.node.type) ?? 0) < column ? 'left' : 'right');
  const firstPort = y + SIZE.padding + lines.length * SIZE.line;
  const ports = [...grouped(links, (link) => `${sideOf(link)} ${edgeName(link.edge)}`).values()].flatMap((group, i) => {
    const [first] = group;
    return first ? [{ name: edgeName(first.edge), side: sideOf(first), links: group, y: firstPort + (i + 0.5) * SIZE.port }] : [];
  });
  return { item, column, x: xOf(column), y, height: 2 * SIZE.padding + lines.length * SIZE.line + ports.length * SIZE.port, lines, ports };
}
