import { type EntityGraph, OptionError } from '../model/index.ts';
import { toBrat } from './brat.ts';
import { type LayerOptions, toConll } from './conll.ts';
import { toCsv } from './csv.ts';
import { toCypher } from './cypher.ts';
import { toDoccano } from './doccano.ts';
import { toDot } from './dot.ts';
import { toGexf } from './gexf.ts';
import { toGraphML } from './graphml.ts';
import { toGraphology } from './graphology.ts';
import { toJsonLd } from './jsonld.ts';
import { toLabelStudio } from './label-studio.ts';
import { toMermaid } from './mermaid.ts';
import { toProdigy } from './prodigy.ts';
import { toWebAnnotation, type WebAnnotationOptions } from './web-annotation.ts';

/** The options of all formats; each reads those that it knows. */
export interface FormatOptions extends WebAnnotationOptions, LayerOptions {}

/** The options of `writeAs`. */
export interface WriteOptions extends FormatOptions {
  /** JSON on one line, as the formats of lines are anyhow. */
  readonly compact?: boolean | undefined;
}

/** How a format is written, so that a program can offer them all. */
export interface Format {
  /** What the name of a file ends in, without the dot. */
  readonly extension: string;
  /** For `Content-Type`: `application/ld+json`. */
  readonly mediaType: string;
  /** Text as it is; a value for `JSON.stringify`; a value that stands on one line, so that lines of many documents are a file. */
  readonly kind: 'text' | 'json' | 'jsonl';
  /** Makes what is written: a string where `kind` is `text`, else a value. */
  readonly of: (text: string, graph: EntityGraph, options: FormatOptions) => unknown;
}

const JSON_TYPE = 'application/json';
const LINES_TYPE = 'application/jsonl';

const formats = {
  jsonld: { extension: 'jsonld', mediaType: 'application/ld+json', kind: 'json', of: (_, graph, options) => toJsonLd(graph, options) },
  'web-annotation': { extension: 'jsonld', mediaType: 'application/ld+json', kind: 'json', of: toWebAnnotation },
  brat: { extension: 'ann', mediaType: 'text/plain', kind: 'text', of: toBrat },
  conll: { extension: 'conll', mediaType: 'text/plain', kind: 'text', of: toConll },
  prodigy: { extension: 'jsonl', mediaType: LINES_TYPE, kind: 'jsonl', of: toProdigy },
  doccano: { extension: 'jsonl', mediaType: LINES_TYPE, kind: 'jsonl', of: toDoccano },
  'label-studio': { extension: 'json', mediaType: JSON_TYPE, kind: 'json', of: (...given) => [toLabelStudio(...given)] },
  graphml: { extension: 'graphml', mediaType: 'application/graphml+xml', kind: 'text', of: (_, graph) => toGraphML(graph) },
  gexf: { extension: 'gexf', mediaType: 'application/gexf+xml', kind: 'text', of: (_, graph) => toGexf(graph) },
  dot: { extension: 'dot', mediaType: 'text/vnd.graphviz', kind: 'text', of: (_, graph) => toDot(graph) },
  mermaid: { extension: 'mmd', mediaType: 'text/vnd.mermaid', kind: 'text', of: (_, graph) => toMermaid(graph) },
  cypher: { extension: 'json', mediaType: JSON_TYPE, kind: 'json', of: (_, graph) => toCypher(graph) },
  csv: { extension: 'csv', mediaType: 'text/csv', kind: 'text', of: (...given) => toCsv(...given).mentions },
  'csv-nodes': { extension: 'csv', mediaType: 'text/csv', kind: 'text', of: (...given) => toCsv(...given).nodes },
  'csv-edges': { extension: 'csv', mediaType: 'text/csv', kind: 'text', of: (...given) => toCsv(...given).edges },
  graphology: { extension: 'json', mediaType: JSON_TYPE, kind: 'json', of: (_, graph) => toGraphology(graph) },
} satisfies Readonly<Record<string, Format>>;

/** A name that `thucthe --format` takes. */
export type FormatName = keyof typeof formats;

/** All formats by their names. */
export const FORMATS: Readonly<Record<FormatName, Format>> = formats;

/** The names of all formats, in the order of `docs/formats.md`. */
export const FORMAT_NAMES = Object.keys(FORMATS) as readonly FormatName[];

/**
 * A graph in the format of that name, as a file of it holds it: what the functions of this entry point give, JSON
 * written out. Of the formats of several files, `brat` is the `.ann`, the text being the `.txt`; `csv` is the table of
 * mentions with their nodes, beside `csv-nodes` and `csv-edges`.
 *
 * ```ts
 * import { extract } from 'thucthe';
 * import { writeAs } from 'thucthe/formats';
 *
 * const text = '🌊 Lũ về Lạng Sơn.';
 * writeAs('brat', text, extract(text), { offsets: 'codepoint' }).split('\n')[0]; // => 'T1\tplace 8 16\tLạng Sơn'
 * ```
 *
 * @throws OptionError when there is no such format, or an option of it cannot be used
 */
export function writeAs(name: FormatName, text: string, graph: EntityGraph, options: WriteOptions = {}): string {
  if (!FORMAT_NAMES.includes(name)) throw new OptionError('format', FORMAT_NAMES.join(', '), name);
  const { kind, of }: Format = FORMATS[name];
  const made = of(text, graph, options);
  if (kind === 'text') return String(made);
  return `${JSON.stringify(made, null, kind === 'jsonl' || options.compact ? 0 : 2)}\n`;
}
