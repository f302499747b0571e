import jsonld from 'jsonld';
import { type JsonLd, toJsonLd } from '../../src/formats/index.ts';
import { RELATION_TYPES } from '../../src/model/index.ts';
import { GRAPH, HOSTILE, hostileGraph } from './samples.ts';

interface Quad {
  readonly subject: { readonly value: string };
  readonly predicate: { readonly value: string };
  readonly object: { readonly termType: string; readonly value: string; readonly datatype?: { readonly value: string } };
}

const OPTIONS = {
  safe: true,
  documentLoader: async (url: string) => {
    throw new Error(`loads ${url}`);
  },
};

/** As linked data, by an independent processor; it may load nothing, and nothing may be dropped. */
async function triplesOf(document: JsonLd): Promise<readonly Quad[]> {
  return (await jsonld.toRDF(document, OPTIONS)) as unknown as Quad[];
}

const ID = 'urn:thucthe:';
const NAMESPACES: Readonly<Record<string, string>> = {
  dcterms: 'http://purl.org/dc/terms/',
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
};

function iri(name: string): string {
  const [prefix = '', local = ''] = name.split(':');
  return `${NAMESPACES[prefix]}${local}`;
}

const triples = await triplesOf(toJsonLd(GRAPH));

/** The values of a property of a node. */
function values(id: string, property: string): string[] {
  return triples.filter(({ subject, predicate }) => subject.value === ID + id && predicate.value === iri(property)).map(({ object }) => object.value);
}

test.each([
  ['person:ly-tu', 'rdf:type', [iri('person:Person'), iri('foaf:Person')]],
  ['person:ly-tu', 'foaf:name', ['Lý Tự']],
  ['office:chu-tich', 'rdf:type', [iri('org:Post')]],
  ['office:chu-tich', 'skos:prefLabel', ['Chủ tịch']],
  ['office:chu-tich', 'thucthe:inferred', ['body', 'title']],
  ['organization:vnpt', 'rdf:type', [iri('org:Organization')]],
  ['organization:vnpt', 'skos:prefLabel', ['Tập đoàn VNPT']],
  ['place:cao-bang', 'rdf:type', [iri('schema:AdministrativeArea'), iri('schema:Place')]],
  ['place:viet-nam', 'rdf:type', [iri('schema:Country'), iri('schema:Place')]],
  ['place:cao-bang', 'schema:identifier', ['04']],
  ['place:cao-bang', 'thucthe:until', ['2099-01-01']],
  ['place:cao-bang', 'dcterms:isReplacedBy', [`${ID}place:x`, `${ID}place:y`]],
  ['document:58/kh-ubnd', 'rdf:type', [iri('eli:LegalResource'), iri('schema:Legislation')]],
  ['document:58/kh-ubnd', 'eli:number', ['58/KH-UBND']],
  ['document:58/kh-ubnd', 'schema:legislationType', ['kế hoạch']],
  ['document:58/kh-ubnd', 'dcterms:title', ['Kế hoạch trồng rừng']],
  ['provision:58/kh-ubnd/2', 'rdf:type', [iri('eli:LegalResourceSubdivision')]],
  ['provision:58/kh-ubnd/2', 'thucthe:article', ['2']],
  ['provision:58/kh-ubnd/2', 'rdfs:label', ['điểm a khoản 1 Điều 2']],
  ['date:2022', 'rdf:type', [iri('time:TemporalEntity')]],
  ['date:2022', 'rdf:value', ['2022']],
  ['metric:%3E95-%25', 'rdf:type', [iri('qudt:QuantityValue'), iri('schema:Observation')]],
  ['metric:%3E95-%25', 'schema:value', ['95']],
  ['metric:%3E95-%25', 'thucthe:comparator', ['>']],
  ['metric:71/86', 'thucthe:part', ['71']],
  ['metric:71/86', 'thucthe:whole', ['86']],
  ['metric:10-15', 'schema:minValue', ['10']],
  ['metric:10-15', 'schema:maxValue', ['1.55E1']],
  ['abbreviation:ubnd', 'skos:altLabel', ['UBND']],
  ['abbreviation:ubnd', 'skos:prefLabel', ['Ủy ban nhân dân']],
])('%s %s', (id, property, expected) => {
  expect(values(id, property).sort()).toEqual(expected);
});

test.each([
  ['office:chu-tich', 'org:postIn', [`${ID}organization:ubnd-cao-bang`]],
  ['organization:ubnd-cao-bang', 'eli:jurisdiction', [`${ID}place:cao-bang`]],
  ['place:cao-bang', 'schema:containedInPlace', [`${ID}place:viet-nam`]],
  // The standards want the date itself.
  ['document:58/kh-ubnd', 'eli:date_document', ['2022-01-05']],
  ['document:58/kh-ubnd', 'schema:temporalCoverage', ['2022']],
  ['document:58/kh-ubnd', 'thucthe:issuedOn', [`${ID}date:2022-01-05`]],
  ['document:58/kh-ubnd', 'thucthe:appliesDuring', [`${ID}date:2022`]],
  // Nobody who was it, or stands in for it, holds an office.
  ['person:ly-tu', 'org:holds', []],
  ['person:ly-tu', 'thucthe:holdsActing', [`${ID}office:chu-tich`]],
  ['person:ly-tu', 'thucthe:formerlyHolds', [`${ID}office:chu-tich`]],
])('the edge %s %s', (id, property, expected) => {
  expect(values(id, property)).toEqual(expected);
});

test.each([
  ['eli:date_document', 'http://www.w3.org/2001/XMLSchema#date'],
  ['schema:temporalCoverage', 'http://id.loc.gov/datatypes/edtf/EDTF'],
  ['rdf:value', 'http://id.loc.gov/datatypes/edtf/EDTF'],
])('%s has the datatype %s', (property, datatype) => {
  expect(triples.find(({ predicate }) => predicate.value === iri(property))?.object.datatype?.value).toBe(datatype);
});

test('somebody holds an office, where the text says so', async () => {
  const graph = { ...GRAPH, edges: GRAPH.edges.map(({ status: _, ...edge }) => edge) };
  expect((await triplesOf(toJsonLd(graph))).filter(({ predicate }) => predicate.value === iri('org:holds'))).toHaveLength(1);
});

test('the context has every prefix that edges are named by', () => {
  const context: Readonly<Record<string, string>> = toJsonLd(GRAPH)['@context'];
  for (const { standard } of Object.values(RELATION_TYPES)) expect(context[standard.split(':')[0] as string]).toMatch(/^http/);
});

test('ids stand under the base of the caller', async () => {
  const subjects = (await triplesOf(toJsonLd(GRAPH, { base: 'https://example.org/id/' }))).map(({ subject }) => subject.value);
  expect(subjects.every((subject) => subject.startsWith('https://example.org/id/'))).toBe(true);
});

test.each(HOSTILE)('%j is only text', async (name) => {
  const found = await triplesOf(JSON.parse(JSON.stringify(toJsonLd(hostileGraph(name)))));
  expect(found.filter(({ predicate }) => predicate.value === iri('foaf:name')).map(({ object }) => object.value)).toEqual([name]);
  expect(found.filter(({ predicate }) => predicate.value === iri('org:holds'))).toHaveLength(1);
  expect(new Set(found.map(({ subject }) => subject.value)).size).toBe(5);
});
