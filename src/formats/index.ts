/**
 * Pure functions from a graph to the formats of other programs. Each takes time linear in text and graph; none
 * changes what it is given. Offsets are UTF-16 units unless code points are asked for.
 *
 * @module thucthe/formats
 */
export { bratConfiguration, toBrat } from './brat.ts';
export { type LayerOptions, toConll } from './conll.ts';
export { type CsvTables, toCsv } from './csv.ts';
export {
  type CypherEdgeRow,
  type CypherNodeRow,
  type CypherParameters,
  type CypherProperties,
  type CypherRow,
  type CypherStatement,
  toCypher,
} from './cypher.ts';
export { type DoccanoEntity, type DoccanoRecord, type DoccanoRelation, toDoccano } from './doccano.ts';
export { toDot } from './dot.ts';
export { FORMAT_NAMES, FORMATS, type Format, type FormatName, type FormatOptions, type WriteOptions, writeAs } from './formats.ts';
export { toGexf } from './gexf.ts';
export { toGraphML } from './graphml.ts';
export {
  type GraphologyAttributes,
  type GraphologyEdge,
  type GraphologyGraph,
  type GraphologyNode,
  type GraphologyOptions,
  toGraphology,
} from './graphology.ts';
export { type IriOptions, type JsonLd, type JsonLdLink, type JsonLdNode, type JsonLdTyped, type JsonLdValue, toJsonLd } from './jsonld.ts';
export {
  type LabelStudioData,
  type LabelStudioMeta,
  type LabelStudioPrediction,
  type LabelStudioRegion,
  type LabelStudioRelation,
  type LabelStudioTask,
  type LabelStudioValue,
  labelStudioConfiguration,
  toLabelStudio,
} from './label-studio.ts';
export { toMermaid } from './mermaid.ts';
export { OFFSET_UNITS, type OffsetOptions, type OffsetUnit, offsetsOf } from './offsets.ts';
export { type ProdigyRelation, type ProdigySpan, type ProdigyTask, type ProdigyToken, toProdigy } from './prodigy.ts';
export {
  type Annotation,
  type AnnotationTarget,
  type SpecificResource,
  type TextPositionSelector,
  type TextQuoteSelector,
  type TextualBody,
  toWebAnnotation,
  type WebAnnotation,
  type WebAnnotationOptions,
} from './web-annotation.ts';
