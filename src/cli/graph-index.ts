import {
  type Entity,
  type EntityGraph,
  type EntityId,
  type EntityOf,
  type EntityType,
  label,
  type Relation,
  type RelationType,
} from '../index.ts';

/** A graph with its nodes at hand by id and its edges by end. */
export class GraphIndex {
  readonly graph: EntityGraph;
  readonly #nodes: ReadonlyMap<EntityId, Entity>;
  readonly #out = new Map<EntityId, Relation[]>();
  readonly #in = new Map<EntityId, Relation[]>();

  constructor(graph: EntityGraph) {
    this.graph = graph;
    this.#nodes = new Map(graph.nodes.map((node) => [node.id, node]));
    for (const edge of graph.edges) {
      append(this.#out, edge.source, edge);
      append(this.#in, edge.target, edge);
    }
  }

  ofType<T extends EntityType>(type: T): readonly EntityOf<T>[] {
    return this.graph.nodes.filter((node): node is EntityOf<T> => node.type === type);
  }

  from(id: EntityId, type: RelationType): readonly Relation[] {
    return this.#out.get(id)?.filter((edge) => edge.type === type) ?? [];
  }

  to(id: EntityId, type: RelationType): readonly Relation[] {
    return this.#in.get(id)?.filter((edge) => edge.type === type) ?? [];
  }

  name(id: EntityId): string {
    const node = this.#nodes.get(id);
    return node ? label(node) : id;
  }

  targets(id: EntityId, type: RelationType): string {
    return this.from(id, type)
      .map((edge) => this.name(edge.target))
      .join('; ');
  }

  /** `Chủ tịch, Ủy ban nhân dân tỉnh Cao Bằng` */
  office(id: EntityId): string {
    return [this.name(id), this.targets(id, 'postIn')].filter(Boolean).join(', ');
  }
}

function append<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
