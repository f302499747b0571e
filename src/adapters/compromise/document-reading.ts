import type { EntityGraph, Mention, Span } from '../../model/index.ts';

/** A mention with the first and the last word that it touches. */
interface Reach {
  readonly mention: Mention;
  readonly first: number;
  readonly last: number;
}

/** A text as it was given, its graph, and where each of compromise's words stands in it. */
export class DocumentReading {
  readonly text: string;
  readonly graph: EntityGraph;
  /** In the order of the first word, the longer one first. */
  readonly reaches: readonly Reach[];
  readonly #words: readonly Span[];

  /** `words` in the order of the text. */
  constructor(text: string, graph: EntityGraph, words: readonly Span[]) {
    this.text = text;
    this.graph = graph;
    this.#words = words;
    this.reaches = graph.mentions
      .map((mention) => ({
        mention,
        first: firstOf(words, ({ end }) => end > mention.start),
        last: firstOf(words, ({ start }) => start >= mention.end) - 1,
      }))
      .filter(({ first, last }) => first <= last)
      .sort((a, b) => a.first - b.first || b.last - a.last);
  }

  /** From the first to the last of the words. */
  span(first: number, last: number): Span {
    return { start: (this.#words[first] as Span).start, end: (this.#words[last] as Span).end };
  }

  /** The mentions all of whose words are among those from the first to the last. */
  mentionsWithin(first: number, last: number): Mention[] {
    const mentions: Mention[] = [];
    for (let i = firstOf(this.reaches, (reach) => reach.first >= first); i < this.reaches.length; i++) {
      const reach = this.reaches[i] as Reach;
      if (reach.first > last) break;
      if (reach.last <= last) mentions.push(reach.mention);
    }
    return mentions;
  }
}

/** The index of the first item for which `is` holds, where it holds for all that follow; the length where it never does. */
function firstOf<T>(items: readonly T[], is: (item: T) => boolean): number {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (is(items[middle] as T)) high = middle;
    else low = middle + 1;
  }
  return low;
}
