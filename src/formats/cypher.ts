import { ENTITY_TYPES, type EntityGraph, type EntityId, RELATION_NAMES } from '../model/index.ts';
import { flatEdge, flatNode, joinedEdges } from './flat.ts';

/** What Neo4j takes as properties: nothing nested. */
export type CypherProperties = Readonly<Record<string, string | number | boolean>>;

/** A row of a statement: of one for nodes, or of one for edges. */
export type CypherRow = CypherNodeRow | CypherEdgeRow;

/** A node as a parameter. */
export interface CypherNodeRow {
  /** What nodes are merged by. */
  readonly id: EntityId;
  /** Its type, label and fields. */
  readonly properties: CypherProperties;
}

/** An edge as a parameter. */
export interface CypherEdgeRow {
  /** The id of the node that it starts from. */
  readonly source: EntityId;
  /** The id of the node that it leads to. */
  readonly target: EntityId;
  /** `current`, `former` or `acting`: part of what tells two edges apart. */
  readonly status: string;
  /** `type`, `inferred`, `rule`, `confidence`. */
  readonly properties: CypherProperties;
}

/** The parameters of a statement. */
export interface CypherParameters {
  /** Nodes of one type, or edges of one type. */
  readonly rows: readonly CypherRow[];
}

/** What a driver takes: `session.run(statement, parameters)`. */
export interface CypherStatement {
  /** Cypher, of the model's words alone. */
  readonly statement: string;
  /** What it reads as `$rows`. */
  readonly parameters: CypherParameters;
}

/**
 * Statements that put the graph into Neo4j; run them in their order. They merge by id, so that a graph may be loaded
 * twice, and beside others. No word of a document stands in a statement: all are parameters, and labels and types come
 * from the model. The first makes ids unique in the words of Neo4j: leave it out for another base that reads Cypher.
 *
 * | here | there |
 * |---|---|
 * | node | `(:Entity:Person {id})`; `type`, `label` and its fields as properties (a date's is `value`, a metric's number `quantity`, or `part` and `whole`, `min` and `max`; lists joined by spaces) |
 * | edge | `-[:POST_IN {status}]->`; `status` is `current` where none is said; `type`, `inferred`, `rule`, `confidence` as properties |
 * | lost | mentions, evidence |
 *
 * ```ts
 * import { extract } from 'thucthe';
 * import { toCypher } from 'thucthe/formats';
 *
 * const [constraint, places] = toCypher(extract('Lũ về tỉnh Lạng Sơn.'));
 * places.statement; // => 'UNWIND $rows AS row MERGE (n:Entity {id: row.id}) SET n:Place, n += row.properties'
 * places.parameters.rows[0].properties.name; // => 'tỉnh Lạng Sơn'
 * ```
 */
export function toCypher(graph: EntityGraph): readonly CypherStatement[] {
  return [CONSTRAINT, ...nodeStatements(graph), ...edgeStatements(graph)];
}

const CONSTRAINT: CypherStatement = {
  statement: 'CREATE CONSTRAINT thucthe_entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE',
  parameters: { rows: [] },
};

/** A statement a type, by the types of the model: what else a graph may claim to hold never comes into one. */
function nodeStatements(graph: EntityGraph): CypherStatement[] {
  return ENTITY_TYPES.flatMap((type) => {
    const rows = graph.nodes
      .filter((node) => node.type === type)
      .map((node) => ({ id: node.id, properties: Object.fromEntries(flatNode(node)) }));
    const label = type.charAt(0).toUpperCase() + type.slice(1);
    const statement = `UNWIND $rows AS row MERGE (n:Entity {id: row.id}) SET n:${label}, n += row.properties`;
    return rows.length === 0 ? [] : [{ statement, parameters: { rows } }];
  });
}

function edgeStatements(graph: EntityGraph): CypherStatement[] {
  const edges = joinedEdges(graph);
  return RELATION_NAMES.flatMap((type) => {
    const rows = edges
      .filter((edge) => edge.type === type)
      .map((edge) => {
        const { source, target, status = 'current' } = edge;
        return { source, target, status, properties: Object.fromEntries(flatEdge(edge)) };
      });
    const name = type.replace(/[A-Z]/g, '_$&').toUpperCase();
    const statement = `UNWIND $rows AS row MATCH (a:Entity {id: row.source}) MATCH (b:Entity {id: row.target}) MERGE (a)-[r:${name} {status: row.status}]->(b) SET r += row.properties`;
    return rows.length === 0 ? [] : [{ statement, parameters: { rows } }];
  });
}
