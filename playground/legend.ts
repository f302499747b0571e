import { element } from './element.ts';
import { ENTITY_TYPES, type EntityType } from './entity-types.ts';
import { say, sayNumber } from './language.ts';
import { TYPE_WORDS } from './words.ts';

/** A box for each type that switches it on and off, with how many nodes of it there are. */
export class Legend {
  readonly #place: HTMLFieldSetElement;
  readonly #boxes: ReadonlyMap<EntityType, { readonly box: HTMLInputElement; readonly words: HTMLElement; readonly count: HTMLElement }>;

  constructor(place: HTMLFieldSetElement, changed: () => void) {
    this.#place = place;
    this.#boxes = new Map(
      ENTITY_TYPES.map((type) => [
        type,
        { box: element('input', { type: 'checkbox' }), words: element('span', {}), count: element('span', { class: 'count' }) },
      ]),
    );
    for (const { box } of this.#boxes.values()) box.checked = true;
    place.addEventListener('change', changed);
    this.translate();
  }

  get off(): ReadonlySet<EntityType> {
    return new Set(ENTITY_TYPES.filter((type) => !this.#boxes.get(type)?.box.checked));
  }

  set off(types: Iterable<EntityType>) {
    const off = new Set(types);
    for (const [type, { box }] of this.#boxes) box.checked = !off.has(type);
  }

  count(counts: ReadonlyMap<EntityType, number>): void {
    for (const [type, { count }] of this.#boxes) count.textContent = sayNumber(counts.get(type) ?? 0);
  }

  translate(): void {
    const chips = [...this.#boxes].map(([type, { box, words, count }]) => {
      words.textContent = say(TYPE_WORDS[type].many);
      return element('label', { class: `chip ${type}` }, box, words, count);
    });
    this.#place.replaceChildren(element('legend', { class: 'hidden' }, say('types')), ...chips);
  }
}
