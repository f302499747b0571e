import type { EntityGraph } from '../model/index.ts';
import { DEFAULT_BASE, iriOf } from './iri.ts';
import type { IriOptions } from './jsonld.ts';
import { type Mark, marksOf } from './marks.ts';
import type { OffsetOptions } from './offsets.ts';

/** The options of `toWebAnnotation`. */
export interface WebAnnotationOptions extends OffsetOptions, IriOptions {
  /** The address of the text. `urn:thucthe:text` when left out. */
  readonly source?: string | undefined;
}

/** The type of the node, as a tag. */
export interface TextualBody {
  /** Its class in the model. */
  readonly type: 'TextualBody';
  /** What it is for. */
  readonly purpose: 'tagging';
  /** `person`, `office` … */
  readonly value: string;
}

/** The node. */
export interface SpecificResource {
  /** Its class in the model. */
  readonly type: 'SpecificResource';
  /** What it is for. */
  readonly purpose: 'identifying';
  /** The IRI of the node. */
  readonly source: string;
}

/** A place in the text by numbers. */
export interface TextPositionSelector {
  /** Its class in the model. */
  readonly type: 'TextPositionSelector';
  /** In code points, unless `utf16` was asked for. */
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
}

/** A place in the text by its words. */
export interface TextQuoteSelector {
  /** Its class in the model. */
  readonly type: 'TextQuoteSelector';
  /** The words of the mention. */
  readonly exact: string;
  /** Up to 32 UTF-16 units before them. */
  readonly prefix: string;
  /** Up to 32 UTF-16 units behind them. */
  readonly suffix: string;
}

/** Where an annotation stands, told twice. */
export interface AnnotationTarget {
  /** The address of the text. */
  readonly source: string;
  /** By numbers and by words. */
  readonly selector: readonly [TextPositionSelector, TextQuoteSelector];
}

/** A mention in the W3C Web Annotation model. */
export interface Annotation {
  /** `<source>#mention-1`. */
  readonly id: string;
  /** Its class in the model. */
  readonly type: 'Annotation';
  /** What it is for. */
  readonly motivation: 'identifying';
  /** Type and node. */
  readonly body: readonly [TextualBody, SpecificResource];
  /** Place. */
  readonly target: AnnotationTarget;
}

/** What `toWebAnnotation` gives. */
export interface WebAnnotation {
  /** That of the model. */
  readonly '@context': 'http://www.w3.org/ns/anno.jsonld';
  /** `<source>#mentions`. */
  readonly id: string;
  /** Its class in the model. */
  readonly type: 'AnnotationPage';
  /** One a mention, in the order of the text. */
  readonly items: readonly Annotation[];
}

/**
 * The mentions as annotations of the W3C Web Annotation model, on one page. The model wants positions in code points:
 * that is the default here, and `offsets: 'utf16'` is for readers that count otherwise.
 *
 * | here | there |
 * |---|---|
 * | mention | `Annotation` with `id` `<source>#mention-1`, numbered in the order of the text |
 * | `start`, `end` | `TextPositionSelector` |
 * | the words, 32 characters before and after | `TextQuoteSelector` |
 * | the node's type | `TextualBody`, purpose `tagging` |
 * | the node | `SpecificResource`, purpose `identifying`, with the IRI that `toJsonLd` gives it |
 * | lost | fields and edges (`toJsonLd` has them); form, rule, confidence of mentions |
 *
 * ```ts
 * import { extract } from 'thucthe';
 * import { toWebAnnotation } from 'thucthe/formats';
 *
 * const text = 'Lũ về tỉnh Lạng Sơn.';
 * const { items } = toWebAnnotation(text, extract(text), { source: 'https://example.org/lu.txt' });
 * items[0].body[1].source; // => 'urn:thucthe:place:tinh-lang-son'
 * items[0].target.selector[1]; // => { type: 'TextQuoteSelector', exact: 'tỉnh Lạng Sơn', prefix: 'Lũ về ', suffix: '.' }
 * ```
 */
export function toWebAnnotation(text: string, graph: EntityGraph, options: WebAnnotationOptions = {}): WebAnnotation {
  const { source = `${DEFAULT_BASE}text`, base, offsets = 'codepoint' } = options;
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `${source}#mentions`,
    type: 'AnnotationPage',
    items: marksOf(text, graph, offsets).map((mark, i) => ({
      id: `${source}#mention-${i + 1}`,
      type: 'Annotation',
      motivation: 'identifying',
      body: [
        { type: 'TextualBody', purpose: 'tagging', value: mark.node.type },
        { type: 'SpecificResource', purpose: 'identifying', source: iriOf(mark.node.id, base) },
      ],
      target: { source, selector: [{ type: 'TextPositionSelector', start: mark.start, end: mark.end }, quoteOf(text, mark)] },
    })),
  };
}

const CONTEXT_LENGTH = 32;

function quoteOf(text: string, { words, mention: { start, end } }: Mark): TextQuoteSelector {
  const prefix = text.slice(Math.max(0, start - CONTEXT_LENGTH), start).replace(/^[\udc00-\udfff]/, '');
  const suffix = text.slice(end, end + CONTEXT_LENGTH).replace(/[\ud800-\udbff]$/, '');
  return { type: 'TextQuoteSelector', exact: words, prefix, suffix };
}
