import type { EntityGraph, RelationType } from '../model/index.ts';
import { linksOf } from './links.ts';
import { type Mark, marksOf } from './marks.ts';
import { type OffsetOptions, offsetsOf } from './offsets.ts';
import { firstOf } from './partition.ts';
import { type Word, wordsOf } from './words.ts';

/** A word: a run of letters and digits, or another sign. */
export interface ProdigyToken {
  /** As it stands in the text. */
  readonly text: string;
  /** In the unit that was asked for. */
  readonly start: number;
  /** Exclusive, in the unit that was asked for. */
  readonly end: number;
  /** From 0. */
  readonly id: number;
  /** White space follows. */
  readonly ws: boolean;
}

/** A mention as Prodigy has it. */
export interface ProdigySpan {
  /** In the unit that was asked for. */
  readonly start: number;
  /** Exclusive, in the unit that was asked for. */
  readonly end: number;
  /** The first token. */
  readonly token_start: number;
  /** The last token itself, not the one after. */
  readonly token_end: number;
  /** The type of the node. */
  readonly label: string;
  /** The id of the node. */
  readonly kb_id: string;
}

/** An edge as Prodigy has it. */
export interface ProdigyRelation {
  /** The last token of the source. */
  readonly head: number;
  /** The last token of the target. */
  readonly child: number;
  /** The mention of the source. */
  readonly head_span: ProdigySpan;
  /** The mention of the target. */
  readonly child_span: ProdigySpan;
  /** The type of the edge. */
  readonly label: RelationType;
}

/** What `toProdigy` gives. */
export interface ProdigyTask {
  /** As given. */
  readonly text: string;
  /** All words, so that spans and relations are shown where they are. */
  readonly tokens: readonly ProdigyToken[];
  /** The mentions. They nest. */
  readonly spans: readonly ProdigySpan[];
  /** The edges whose both ends are mentioned. */
  readonly relations: readonly ProdigyRelation[];
}

/**
 * A task of Prodigy, one line of its JSONL; spaCy makes `Doc.char_span` of its spans. Both count code points
 * (`offsets: 'codepoint'`). Spans nest: spaCy's `doc.spans` takes them all, `doc.ents` only some that do not overlap.
 *
 * | here | there |
 * |---|---|
 * | mention | `spans`: offsets, first and last token, the node's type as `label`, its id as `kb_id` |
 * | edge | `relations`: from `head` to `child`, between the mentions that `evidence` holds, else the first ones |
 * | lost | fields of nodes, edges of nodes without a mention, `status` and `inferred`, forms, rules, confidence |
 *
 * ```ts
 * import { extract } from 'thucthe';
 * import { toProdigy } from 'thucthe/formats';
 *
 * const text = 'Lũ về Lạng Sơn.';
 * toProdigy(text, extract(text)).spans;
 * // => [{ start: 6, end: 14, token_start: 2, token_end: 3, label: 'place', kb_id: 'place:tinh-lang-son' }]
 * ```
 */
export function toProdigy(text: string, graph: EntityGraph, { offsets }: OffsetOptions = {}): ProdigyTask {
  const marks = marksOf(text, graph, offsets);
  const words = wordsOf(text, marks);
  const offset = offsetsOf(text, offsets);
  const spans = spansOf(marks, words);
  return {
    text,
    tokens: words.map(({ start, end }, id) => ({
      text: text.slice(start, end),
      start: offset(start),
      end: offset(end),
      id,
      ws: /^\s/.test(text.slice(end, end + 1)),
    })),
    spans,
    relations: linksOf(graph, marks).map(({ edge, source, target }) => {
      const [head_span, child_span] = [spans[source] as ProdigySpan, spans[target] as ProdigySpan];
      return { head: head_span.token_end, child: child_span.token_end, head_span, child_span, label: edge.type };
    }),
  };
}

function spansOf(marks: readonly Mark[], words: readonly Word[]): readonly ProdigySpan[] {
  const wordFrom = (offset: number) => firstOf(words.length, (i) => (words[i] as Word).start >= offset);
  return marks.map(({ start, end, node, mention }) => ({
    start,
    end,
    token_start: wordFrom(mention.start),
    token_end: wordFrom(mention.end) - 1,
    label: node.type,
    kb_id: node.id,
  }));
}
