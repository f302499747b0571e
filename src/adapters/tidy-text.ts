import type { Span } from '../model/index.ts';

/** Not seen, and in the way of whoever compares letters: soft hyphens, zero-width characters, marks of direction. */
const UNSEEN = /\u034f|[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/g;
/** One letter with the marks that follow it, `e` + `̂` + `́`: composed together. */
const CLUSTER = /\P{M}\p{M}+|\p{M}+|[\u00a0\u00ad\u00d0\u00f0\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/gu;
/** The Icelandic letter that old fonts typed for the Vietnamese one, and the space that does not break. */
const ALIKE: Readonly<Record<string, string>> = { Ð: 'Đ', ð: 'đ', '\u00a0': ' ' };

/**
 * A text as other libraries can read it, composed (NFC) and without unseen characters, with the way back to the text
 * as given. Costs nothing for a text that is so already.
 */
export class TidyText {
  readonly text: string;
  /** Of each UTF-16 unit of `text` where it begins and ends in the text as given; null where they are the same. */
  readonly #begins: Int32Array | null;
  readonly #ends: Int32Array | null;

  constructor(given: string) {
    const pieces: string[] = [];
    const begins = new Int32Array(given.length);
    const ends = new Int32Array(given.length);
    let length = 0;
    let at = 0;
    const put = (piece: string, from: number, to: number, isWhole: boolean) => {
      pieces.push(piece);
      for (let i = 0; i < piece.length; i++, length++) {
        begins[length] = isWhole ? from : from + i;
        ends[length] = isWhole ? to : from + i + 1;
      }
    };
    for (const { 0: cluster, index } of given.matchAll(CLUSTER)) {
      put(given.slice(at, index), at, index, false);
      at = index + cluster.length;
      put(mended(cluster), index, at, true);
    }
    const isSame = at === 0;
    if (!isSame) put(given.slice(at), at, given.length, false);
    this.text = isSame ? given : pieces.join('');
    this.#begins = isSame ? null : begins;
    this.#ends = isSame ? null : ends;
  }

  /** Where the characters [start, end) of `text`, at least one, stand in the text as given. */
  given(start: number, end: number): Span {
    if (this.#begins === null || this.#ends === null) return { start, end };
    return { start: this.#begins[start] as number, end: this.#ends[end - 1] as number };
  }
}

/** Never longer than the cluster, so that the tables have room: a letter that grows when composed is kept. */
function mended(cluster: string): string {
  const composed = cluster.replace(UNSEEN, '').normalize('NFC');
  return ALIKE[composed] ?? (composed.length > cluster.length ? cluster : composed);
}
