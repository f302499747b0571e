import { ENTITY_TYPES, type EntityGraph, type EntityId, RELATION_NAMES } from '../model/index.ts';
import { flatEdge, flatNode, joinedEdges } from './flat.ts';

type Properties = Readonly<Record<string, string | number | boolean>>;

export type CypherRow = { readonly id: EntityId; readonly properties: Properties } | CypherEdgeRow;

interface CypherEdgeRow {
  readonly source: EntityId;
  readonly target: EntityId;
  /** `current`, `former` or `acting`: part of what tells two edges apart. */
  readonly status: string;
  readonly properties: Properties;
}

/** What a driver takes: `session.run(statement, parameters)`. */
export interface CypherStatement {
  readonly statement: string;
  readonly parameters: { readonly rows: readonly CypherRow[] };
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
