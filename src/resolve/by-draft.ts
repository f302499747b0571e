import type { Draft } from '../annotate/index.ts';

/**
 * What is known of the entities of one text. Rules ask it of every mention, so it is no `Map` of objects: an entity's place
 * in the array is its number.
 */
export class ByDraft<V> {
  readonly #values: (V | undefined)[] = [];
  readonly #drafts: Draft[] = [];

  /** Of a mention that names no entity nothing is known. */
  get(draft: Draft | null | undefined): V | undefined {
    return draft && draft.number < this.#values.length ? this.#values[draft.number] : undefined;
  }

  has(draft: Draft | null | undefined): boolean {
    return this.get(draft) !== undefined;
  }

  set(draft: Draft, value: V): void {
    while (this.#values.length <= draft.number) this.#values.push(undefined);
    if (this.#values[draft.number] === undefined) this.#drafts.push(draft);
    this.#values[draft.number] = value;
  }

  /** The entities of which something is known, in the order in which that came. */
  drafts(): readonly Draft[] {
    return this.#drafts;
  }

  values(): V[] {
    return this.#drafts.map((draft) => this.#values[draft.number] as V);
  }
}
