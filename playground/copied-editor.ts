import type { EntityType, Span } from '../src/index.ts';
import { EDITOR_LABELS, type Editor } from './editor.ts';
import { element } from './element.ts';
import { ENTITY_TYPES } from './entity-types.ts';
import { MarkedCopy, type PaintedMark } from './marked-copy.ts';
import type { Mark } from './marks.ts';

/** For browsers without the CSS Custom Highlight API: a field to write in, and below it a copy with marks to read. */
export class CopiedEditor implements Editor {
  readonly #field = element('textarea', { id: 'text', class: 'text', ...EDITOR_LABELS });
  readonly #copy = element('div', { class: 'text copy', lang: 'vi', translate: 'no', tabindex: '0', role: 'region' });
  #painted: readonly PaintedMark[] = [];

  constructor(place: HTMLElement) {
    this.#copy.setAttribute('aria-labelledby', 'copy-heading');
    place.classList.add('copied');
    place.replaceChildren(this.#field, this.#copy);
  }

  get text(): string {
    return this.#field.value;
  }

  set text(text: string) {
    this.#field.value = text;
    this.paint([]);
  }

  paint(marks: readonly Mark[]): void {
    const { root, painted } = new MarkedCopy(this.text, marks);
    this.#painted = painted;
    this.#copy.replaceChildren(root);
  }

  hide(types: ReadonlySet<EntityType>): void {
    for (const type of ENTITY_TYPES) this.#copy.classList.toggle(`no-${type}`, types.has(type));
  }

  light(spans: readonly Span[]): void {
    const places = new Set(spans.map(({ start, end }) => `${start} ${end}`));
    for (const { mark, element: made } of this.#painted) made.classList.toggle('lit', places.has(`${mark.start} ${mark.end}`));
  }

  reveal({ start, end }: Span): void {
    this.#painted.find(({ mark }) => mark.start >= start && mark.end <= end)?.element.scrollIntoView({ block: 'center' });
  }

  onInput(heard: () => void): void {
    this.#field.addEventListener('input', heard);
  }

  onCursor(heard: (offset: number) => void): void {
    this.#field.addEventListener('selectionchange', () => heard(this.#field.selectionStart));
    this.#copy.addEventListener('click', ({ target }) => {
      const found = this.#painted.find(({ element: made }) => made === target);
      if (found) heard(found.mark.start);
    });
  }
}
