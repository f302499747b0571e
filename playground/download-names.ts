import type { FormatName } from '../src/formats/index.ts';

export type DownloadName = 'html' | 'json' | FormatName;

/** What people call the formats that the page offers, those first that need no reading about. */
export const DOWNLOAD_TITLES: Readonly<Record<DownloadName, string>> = {
  html: 'HTML report',
  json: 'JSON',
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

export const DOWNLOAD_NAMES = Object.keys(DOWNLOAD_TITLES) as readonly DownloadName[];
