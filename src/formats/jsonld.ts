import { label } from '../graph/label.ts';
import { type Entity, type EntityGraph, type EntityId, type Place, RELATION_TYPES, type Relation } from '../model/index.ts';
import { joinedEdges } from './flat.ts';
import { iriOf } from './iri.ts';
import { CLASSES, CONTEXT, PROPERTIES } from './standard-terms.ts';

/** The options of `toJsonLd`. */
export interface IriOptions {
  /** What the IRIs of nodes begin with, an address of your own that ends in `/`, `#` or `:`. `urn:thucthe:` when left out. */
  readonly base?: string | undefined;
}

/** A link to a node. */
export type JsonLdLink = {
  /** The IRI of the node. */
  '@id': string;
};

/** A text with its datatype. */
export type JsonLdTyped = {
  /** `2021/2030` */
  '@value': string;
  /** `edtf:EDTF`, `xsd:date` */
  '@type': string;
};

/** A value of JSON-LD: text, a figure, a link to a node, a text with its datatype. */
export type JsonLdValue = string | number | JsonLdLink | JsonLdTyped;
type Properties = Record<string, JsonLdValue | JsonLdValue[]>;

/** A node of the linked data. */
export interface JsonLdNode {
  /** Its IRI: `base` and the id of the node. */
  '@id': string;
  /** Its classes, by the prefixes of the context. */
  '@type': string[];
  /** Its label, fields and edges, by the prefixes of the context. */
  [property: string]: JsonLdValue | JsonLdValue[];
}

/** What `toJsonLd` gives: mutable, as the types of `jsonld` want it. */
export interface JsonLd {
  /** The prefixes of the vocabularies that it is written in. */
  '@context': Record<string, string>;
  /** In the order of the graph. */
  '@graph': JsonLdNode[];
}

/**
 * The graph as linked data: W3C ORG and the classes of Popolo for people and bodies, ELI and schema.org for documents,
 * schema.org and QUDT for figures, OWL-Time with EDTF for dates, SKOS for short forms. The context stands inside: nothing is loaded.
 *
 * | here | there |
 * |---|---|
 * | node | `@id` by `base`, `@type`, `rdfs:label`, its fields as in the table of `docs/formats.md` |
 * | `inferred` fields | `thucthe:inferred`, their names |
 * | edge | the `standard` property of its type |
 * | edge to a date | the standard property with the date itself, as ELI and schema.org want it, and `thucthe:<type>` with the node |
 * | `holds`, former or acting | `thucthe:formerlyHolds`, `thucthe:holdsActing`: `org:holds` would say that they hold it now, in full |
 * | lost | mentions (`toWebAnnotation` has them, with the same IRIs); evidence, rule, confidence, `inferred` of edges |
 *
 * ```ts
 * import { extract } from 'thucthe';
 * import { toJsonLd } from 'thucthe/formats';
 *
 * const linked = toJsonLd(extract('UBND tỉnh Lạng Sơn họp.', { types: ['organization', 'place'] }));
 * linked['@graph'][0]['eli:jurisdiction']; // => [{ '@id': 'urn:thucthe:place:tinh-lang-son' }]
 * ```
 */
export function toJsonLd(graph: EntityGraph, { base }: IriOptions = {}): JsonLd {
  const nodes = new Map(graph.nodes.map((node) => [node.id, node]));
  const edges = edgesBySource(graph);
  return {
    '@context': { ...CONTEXT },
    '@graph': graph.nodes.map((node) => ({
      '@id': iriOf(node.id, base),
      '@type': classesOf(node),
      'rdfs:label': label(node),
      ...fieldsOf(node, base),
      ...edgesOf(edges.get(node.id) ?? [], nodes, base),
    })),
  };
}

function edgesBySource(graph: EntityGraph): ReadonlyMap<EntityId, readonly Relation[]> {
  const edges = new Map<EntityId, Relation[]>();
  for (const edge of joinedEdges(graph)) {
    const known = edges.get(edge.source);
    if (known) known.push(edge);
    else edges.set(edge.source, [edge]);
  }
  return edges;
}

function classesOf(node: Entity): string[] {
  if (node.type !== 'place' || node.level === 'other') return [...CLASSES[node.type]];
  return [...CLASSES.place, node.level === 'country' ? 'schema:Country' : 'schema:AdministrativeArea'];
}

function fieldsOf(node: Entity, base: string | undefined): Properties {
  const plain: Properties = node.inferred ? { 'thucthe:inferred': [...node.inferred] } : {};
  const values = new Map<string, unknown>(Object.entries(node));
  for (const [field, property] of Object.entries(PROPERTIES[node.type])) {
    const value = values.get(field);
    if (typeof value === 'string') plain[property] = value;
  }
  return { ...plain, ...ownFieldsOf(node, base) };
}

function ownFieldsOf(node: Entity, base: string | undefined): Properties {
  switch (node.type) {
    case 'place':
      return placeFields(node, base);
    case 'date':
      return { 'rdf:value': edtf(node.value) };
    case 'metric':
      if (typeof node.value === 'number') return { 'schema:value': node.value };
      if ('part' in node.value) return { 'thucthe:part': node.value.part, 'thucthe:whole': node.value.whole };
      return { 'schema:minValue': node.value.min, 'schema:maxValue': node.value.max };
    default:
      return {};
  }
}

function placeFields({ until, successors }: Place, base: string | undefined): Properties {
  return {
    ...(until !== undefined && { 'thucthe:until': { '@value': until, '@type': 'xsd:date' } }),
    ...(successors && { 'dcterms:isReplacedBy': successors.map((id) => ({ '@id': iriOf(id, base) })) }),
  };
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

function edtf(value: string): JsonLdValue {
  return { '@value': value, '@type': 'edtf:EDTF' };
}

function edgesOf(
  edges: readonly Relation[],
  nodes: ReadonlyMap<EntityId, Entity>,
  base: string | undefined,
): Record<string, JsonLdValue[]> {
  const values: Record<string, JsonLdValue[]> = {};
  const add = (property: string, value: JsonLdValue) => (values[property] ??= []).push(value);
  for (const edge of edges) {
    const target = nodes.get(edge.target);
    const link = { '@id': iriOf(edge.target, base) };
    if (target?.type === 'date') {
      add(
        RELATION_TYPES[edge.type].standard,
        DAY.test(target.value) ? { '@value': target.value, '@type': 'xsd:date' } : edtf(target.value),
      );
      add(`thucthe:${edge.type}`, link);
    } else add(propertyOf(edge), link);
  }
  return values;
}

function propertyOf({ type, status }: Relation): string {
  if (status === undefined) return RELATION_TYPES[type].standard;
  return status === 'former' ? 'thucthe:formerlyHolds' : 'thucthe:holdsActing';
}
