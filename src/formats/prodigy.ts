import type { EntityGraph, RelationType } from '../model/index.ts';
import { linksOf } from './links.ts';
import { type Mark, marksOf } from './marks.ts';
import { type OffsetOptions, offsetsOf } from './offsets.ts';
import { firstOf } from './partition.ts';
import { type Word, wordsOf } from './words.ts';

interface ProdigyToken {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly id: number;
  /** White space follows. */
  readonly ws: boolean;
}

interface ProdigySpan {
  readonly start: number;
  readonly end: number;
  readonly token_start: number;
  /** The last token itself, not the one after. */
  readonly token_end: number;
  readonly label: string;
  /** The node. */
  readonly kb_id: string;
}

interface ProdigyRelation {
  /** The last token of the source, of the target. */
  readonly head: number;
  readonly child: number;
  readonly head_span: ProdigySpan;
  readonly child_span: ProdigySpan;
  readonly label: RelationType;
}

export interface ProdigyTask {
  readonly text: string;
  readonly tokens: readonly ProdigyToken[];
  readonly spans: readonly ProdigySpan[];
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
