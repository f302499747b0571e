import type { Entity, EntityGraph, EntityId, EntityType, Mention, Span } from '../src/index.ts';

/** A mention as it is painted. */
export interface Mark extends Span {
  readonly type: EntityType;
  readonly node: EntityId;
  /** Lies in another of its type, `Ban Thường vụ ⟦Tỉnh ủy⟧`, whose colour would hide it. */
  readonly inner: boolean;
  /** The mention's place in the graph. */
  readonly mention: number;
}

/** A graph with what the page asks of it at every step. */
export class MarkedGraph {
  readonly graph: EntityGraph;
  readonly nodes: ReadonlyMap<EntityId, Entity>;
  /** Outer before inner, in the order of the text. */
  readonly marks: readonly Mark[];
  readonly marksOf: ReadonlyMap<EntityId, readonly Mark[]>;

  constructor(graph: EntityGraph) {
    this.graph = graph;
    this.nodes = new Map(graph.nodes.map((node) => [node.id, node]));
    this.marks = marksOf(graph.mentions, this.nodes);
    this.marksOf = groupedByNode(this.marks);
  }

  /** The marks that an offset lies in or touches, outer before inner. Looks through all: some 0.1 ms for 10,000. */
  at(offset: number): readonly Mark[] {
    const touched = this.marks.filter(({ start, end }) => start <= offset && offset <= end);
    // Between two that touch, the one that begins: `⟦Chủ tịch⟧|⟦HĐND⟧` is where the second is read.
    const inside = touched.filter(({ end }) => offset < end);
    return inside.length > 0 ? inside : touched;
  }
}

function marksOf(mentions: readonly Mention[], nodes: ReadonlyMap<EntityId, Entity>): Mark[] {
  const order = mentions.map((_, i) => i).sort((a, b) => compare(mentions[a] as Mention, mentions[b] as Mention));
  const open: Mark[] = [];
  return order.map((i) => {
    const { start, end, node } = mentions[i] as Mention;
    const type = (nodes.get(node) as Entity).type;
    while (open.length > 0 && (open.at(-1) as Mark).end <= start) open.pop();
    const mark = { start, end, type, node, inner: open.some((outer) => outer.type === type), mention: i };
    open.push(mark);
    return mark;
  });
}

function compare(a: Mention, b: Mention): number {
  return a.start - b.start || b.end - a.end;
}

function groupedByNode(marks: readonly Mark[]): Map<EntityId, Mark[]> {
  const groups = new Map<EntityId, Mark[]>();
  for (const mark of marks) {
    const group = groups.get(mark.node);
    if (group) group.push(mark);
    else groups.set(mark.node, [mark]);
  }
  return groups;
}
