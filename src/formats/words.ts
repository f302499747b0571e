import type { Mark } from './marks.ts';

/** `[start, end)` in UTF-16 units. */
export interface Word {
  readonly start: number;
  readonly end: number;
}

/** `Lạng`, `12`, `/`; what joins letters without showing, as U+00AD does, is part of the word, other controls are space. */
const WORD = /[\p{L}\p{M}\p{N}\p{Cf}]+|[^\s\p{Z}\p{Cc}]/gu;

/**
 * The words and signs of a text for formats that mark words. One is cut where a mention begins or ends inside it
 * (`⟦TP⟧HCM`), so that the words of a mention are the mention.
 */
export function wordsOf(text: string, marks: readonly Mark[]): readonly Word[] {
  const cuts = [...new Set(marks.flatMap(({ mention: { start, end } }) => [start, end]))].sort((a, b) => a - b);
  const words: Word[] = [];
  let next = 0;
  for (const { index, 0: found } of text.matchAll(WORD)) {
    let start = index;
    const end = index + found.length;
    for (; next < cuts.length && (cuts[next] as number) < end; next++) {
      const cut = cuts[next] as number;
      if (cut <= start) continue;
      words.push({ start, end: cut });
      start = cut;
    }
    words.push({ start, end });
  }
  return words;
}
