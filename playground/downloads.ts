import { FORMAT_NAMES, FORMATS, type FormatName, writeAs } from '../src/formats/index.ts';
import type { EntityGraph } from '../src/index.ts';

/** A file that the page offers. */
export interface Download {
  readonly name: string;
  /** As people call the format. */
  readonly title: string;
  readonly extension: string;
  readonly mediaType: string;
  readonly of: (text: string, graph: EntityGraph) => string;
}

const TITLES: Readonly<Record<FormatName, string>> = {
  jsonld: 'JSON-LD',
  'web-annotation': 'Web Annotation',
  brat: 'brat',
  conll: 'CoNLL (IOB2)',
  prodigy: 'Prodigy, spaCy',
  doccano: 'doccano',
  'label-studio': 'Label Studio',
  graphml: 'GraphML',
  gexf: 'GEXF',
  dot: 'Graphviz',
  mermaid: 'Mermaid',
  cypher: 'Cypher',
  csv: 'CSV: mentions',
  'csv-nodes': 'CSV: nodes',
  'csv-edges': 'CSV: edges',
  graphology: 'graphology',
};

/** All that `thucthe --format` writes, and first what people ask for who have not read about formats. */
export const DOWNLOADS: readonly Download[] = [
  {
    name: 'json',
    title: 'JSON',
    extension: 'json',
    mediaType: 'application/json',
    of: (_, graph) => `${JSON.stringify(graph, null, 2)}\n`,
  },
  ...FORMAT_NAMES.map((name) => ({
    name,
    title: TITLES[name],
    // Browsers take a file that ends in .dot for a template of Word, and warn of it.
    extension: name === 'dot' ? 'gv' : FORMATS[name].extension,
    mediaType: FORMATS[name].mediaType,
    of: (text: string, graph: EntityGraph) => writeAs(name, text, graph),
  })),
];

/** @throws Error when there is no such file */
export function writeDownload(name: string, text: string, graph: EntityGraph): string {
  const download = DOWNLOADS.find((one) => one.name === name);
  if (!download) throw new Error(`there is no format ${name}`);
  return download.of(text, graph);
}
