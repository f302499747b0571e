import type { Entity, EntityGraph, EntityId, Mention, Relation } from '../../index.ts';
import { fitting } from './fitting.ts';
import { nameOf } from './values.ts';

/** A node with what the report says of it. */
export interface Item {
  readonly node: Entity;
  /** Its place in the graph, by which the page names it: words of a graph never become ids or classes. */
  readonly number: number;
  readonly label: string;
  /** Those that are marked, in the order of the text. */
  readonly mentions: readonly Mention[];
}

/** An edge with both ends at hand. */
export interface Link {
  readonly edge: Relation;
  readonly source: Item;
  readonly target: Item;
}

/** A text and its graph, joined for the report. Edges to nodes that the graph does not have are left out. */
export class Report {
  readonly text: string;
  readonly items: readonly Item[];
  readonly links: readonly Link[];
  /** Nested, in the order of the text. */
  readonly mentions: readonly Mention[];
  /** Mentions that cannot be marked in this text. */
  readonly unmarked: number;
  readonly #byId = new Map<EntityId, Item>();

  constructor(text: string, graph: EntityGraph) {
    this.text = text;
    const own = new Map<EntityId, Mention[]>(graph.nodes.map(({ id }) => [id, []]));
    this.mentions = fitting(
      text,
      graph.mentions.filter(({ node }) => own.has(node)),
    );
    this.unmarked = graph.mentions.length - this.mentions.length;
    for (const mention of this.mentions) own.get(mention.node)?.push(mention);
    this.items = graph.nodes.map((node, number) => ({ node, number, label: nameOf(node), mentions: own.get(node.id) ?? [] }));
    for (const item of this.items) this.#byId.set(item.node.id, item);
    this.links = graph.edges.flatMap((edge) => this.#linkOf(edge));
  }

  item(id: EntityId): Item | undefined {
    return this.#byId.get(id);
  }

  #linkOf(edge: Relation): Link[] {
    const source = this.item(edge.source);
    const target = this.item(edge.target);
    return source && target ? [{ edge, source, target }] : [];
  }
}

/** Where a link to a node leads: to its first mark, to its row where nothing is marked. */
export function addressOf({ number, mentions }: Item): string {
  return mentions.length > 0 ? markId(number) : rowId(number);
}

export function markId(number: number): string {
  return `m${number}`;
}

export function rowId(number: number): string {
  return `r${number}`;
}

/** On every mark, card, edge and row of a node: what lights up together. */
export function nodeClass(number: number): string {
  return `n${number}`;
}
