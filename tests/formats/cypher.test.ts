import { toCypher } from '../../src/formats/index.ts';
import type { EntityGraph } from '../../src/index.ts';
import type { ENTITY_TYPES, RELATION_NAMES } from '../../src/model/index.ts';
import { GRAPH, HOSTILE, hostileGraph } from './samples.ts';

/** All that a statement may be. */
const STATEMENTS = [
  /^CREATE CONSTRAINT thucthe_entity_id IF NOT EXISTS FOR \(n:Entity\) REQUIRE n\.id IS UNIQUE$/,
  /^UNWIND \$rows AS row MERGE \(n:Entity \{id: row\.id\}\) SET n:[A-Z][a-z]+, n \+= row\.properties$/,
  /^UNWIND \$rows AS row MATCH \(a:Entity \{id: row\.source\}\) MATCH \(b:Entity \{id: row\.target\}\) MERGE \(a\)-\[r:[A-Z_]+ \{status: row\.status\}\]->\(b\) SET r \+= row\.properties$/,
];

interface Base {
  readonly nodes: ReadonlyMap<string, Readonly<Record<string, unknown>>>;
  readonly edges: ReadonlyMap<string, Readonly<Record<string, unknown>>>;
}

/** A base that knows these three statements and no other. */
function run(graph: EntityGraph, base: Base = { nodes: new Map(), edges: new Map() }): Base {
  const [nodes, edges] = [new Map(base.nodes), new Map(base.edges)];
  for (const { statement, parameters } of toCypher(graph)) {
    const label = /SET n:(\w+)/.exec(statement)?.[1];
    const type = /-\[r:(\w+)/.exec(statement)?.[1];
    for (const row of parameters.rows) {
      if ('id' in row) nodes.set(row.id, { ...nodes.get(row.id), ...row.properties, id: row.id, label: label });
      else if (nodes.has(row.source) && nodes.has(row.target)) edges.set([row.source, type, row.status, row.target].join(' '), row.properties);
    }
  }
  return { nodes, edges };
}

const base = run(GRAPH);

test.each(toCypher(GRAPH).map(({ statement }) => statement))('%s', (statement) => {
  expect(STATEMENTS.filter((shape) => shape.test(statement))).toHaveLength(1);
});

test('nodes', () => {
  expect([...base.nodes.keys()]).toEqual(GRAPH.nodes.map(({ id }) => id));
  expect(base.nodes.get('place:cao-bang')).toEqual({
    id: 'place:cao-bang',
    type: 'place',
    label: 'Place',
    name: 'tỉnh Cao Bằng',
    level: 'province',
    code: '04',
    until: '2099-01-01',
    successors: 'place:x place:y',
  });
  expect(base.nodes.get('metric:>95-%')).toMatchObject({ quantity: 95, comparator: '>' });
});

test('edges, apart by status', () => {
  expect([...base.edges.keys()]).toEqual([
    'person:ly-tu HOLDS acting office:chu-tich',
    'person:ly-tu HOLDS former office:chu-tich',
    'office:chu-tich POST_IN current organization:ubnd-cao-bang',
    'organization:ubnd-cao-bang JURISDICTION current place:cao-bang',
    'place:cao-bang WITHIN current place:viet-nam',
    'document:58/kh-ubnd ISSUED_ON current date:2022-01-05',
    'document:58/kh-ubnd APPLIES_DURING current date:2022',
  ]);
  expect(base.edges.get('place:cao-bang WITHIN current place:viet-nam')).toEqual({ type: 'within', inferred: true, rule: 'sample.rule', confidence: 0.9 });
});

test('loaded twice it is the same', () => {
  expect(run(GRAPH, base)).toEqual(base);
});

test.each(HOSTILE)('%j is only a parameter', (name) => {
  const statements = toCypher(hostileGraph(name));
  expect(statements.map(({ statement }) => statement)).toEqual(toCypher(hostileGraph('x')).map(({ statement }) => statement));
  expect(run(JSON.parse(JSON.stringify(hostileGraph(name)))).nodes.get('person:a')).toMatchObject({ name });
});

test('types that the model does not know come into no statement', () => {
  const type = 'person) DETACH DELETE n //' as (typeof ENTITY_TYPES)[number];
  const edge = 'holds]->(b) DETACH DELETE b //' as (typeof RELATION_NAMES)[number];
  const graph = { ...GRAPH, nodes: GRAPH.nodes.map((node) => ({ ...node, type }) as (typeof GRAPH.nodes)[number]), edges: GRAPH.edges.map((known) => ({ ...known, type: edge })) };
  expect(toCypher(graph).map(({ statement }) => statement)).toEqual([expect.stringMatching(/^CREATE CONSTRAINT/)]);
});

test('parameters are what a driver can send: text, numbers, truths', () => {
  const values = toCypher(GRAPH).flatMap(({ parameters }) => parameters.rows.flatMap(({ properties }) => Object.values(properties)));
  expect([...new Set(values.map((value) => typeof value))].sort()).toEqual(['boolean', 'number', 'string']);
});
