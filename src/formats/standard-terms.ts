import type { EntityType } from '../model/index.ts';

/** The vocabularies that JSON-LD is written in. `thucthe:` is for what none of them says. */
export const CONTEXT = {
  dcterms: 'http://purl.org/dc/terms/',
  edtf: 'http://id.loc.gov/datatypes/edtf/',
  eli: 'http://data.europa.eu/eli/ontology#',
  foaf: 'http://xmlns.com/foaf/0.1/',
  org: 'http://www.w3.org/ns/org#',
  person: 'http://www.w3.org/ns/person#',
  qudt: 'http://qudt.org/schema/qudt/',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  schema: 'https://schema.org/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  thucthe: 'urn:thucthe:vocabulary:',
  time: 'http://www.w3.org/2006/time#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

/** What a node of each type is. Popolo's `Person`, `Post` and `Organization` are these same classes. */
export const CLASSES: Readonly<Record<EntityType, readonly string[]>> = {
  person: ['foaf:Person', 'person:Person'],
  office: ['org:Post'],
  organization: ['org:Organization'],
  place: ['schema:Place'],
  document: ['eli:LegalResource', 'schema:Legislation'],
  provision: ['eli:LegalResourceSubdivision'],
  date: ['time:TemporalEntity'],
  metric: ['schema:Observation', 'qudt:QuantityValue'],
  abbreviation: ['skos:Concept'],
};

/** The property for each field whose value is text or a number. Dates, ids and metrics' values are written apart. */
export const PROPERTIES: Readonly<Record<EntityType, Readonly<Record<string, string>>>> = {
  person: { name: 'foaf:name' },
  office: { title: 'skos:prefLabel' },
  organization: { name: 'skos:prefLabel' },
  place: { name: 'schema:name', level: 'thucthe:level', code: 'schema:identifier' },
  document: { kind: 'schema:legislationType', number: 'eli:number', title: 'dcterms:title' },
  provision: {
    article: 'thucthe:article',
    clause: 'thucthe:clause',
    point: 'thucthe:point',
    chapter: 'thucthe:chapter',
    appendix: 'thucthe:appendix',
  },
  date: {},
  metric: { comparator: 'thucthe:comparator', unit: 'schema:unitText', indicator: 'schema:measuredProperty' },
  abbreviation: { short: 'skos:altLabel', expansion: 'skos:prefLabel' },
};
