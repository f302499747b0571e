import type { EntityType, Span } from '../src/index.ts';
import { EDITOR_LABELS, type Editor } from './editor.ts';
import { element } from './element.ts';
import { ENTITY_TYPES } from './entity-types.ts';
import type { Mark } from './marks.ts';
import { TextPoints } from './text-points.ts';

/** Edits plain text and paints marks over it by the CSS Custom Highlight API: the text itself is never touched. */
export class HighlightedEditor implements Editor {
  readonly #element: HTMLElement;
  #points: TextPoints;
  #hidden: ReadonlySet<EntityType> = new Set();
  #highlights: ReadonlyMap<string, { readonly type: EntityType; readonly highlight: Highlight }> = new Map();

  /** Firefox and Safari had plain text to edit before they had highlights. */
  static isPossible(): boolean {
    const probe = document.createElement('div');
    probe.setAttribute('contenteditable', 'plaintext-only');
    return typeof Highlight === 'function' && 'highlights' in CSS && probe.contentEditable === 'plaintext-only';
  }

  constructor(place: HTMLElement) {
    const role = { role: 'textbox', 'aria-multiline': 'true', contenteditable: 'plaintext-only' };
    this.#element = element('div', { id: 'text', class: 'text', ...role, ...EDITOR_LABELS });
    place.replaceChildren(this.#element);
    this.#points = new TextPoints(this.#element);
  }

  get text(): string {
    return this.#points.text;
  }

  set text(text: string) {
    this.#element.textContent = text;
    this.#points = new TextPoints(this.#element);
    this.paint([]);
    this.light([]);
    this.#element.scrollTop = 0;
  }

  paint(marks: readonly Mark[]): void {
    const highlights = emptyHighlights();
    for (const { start, end, type, inner } of marks) {
      highlights.get(inner ? `${type}-inner` : type)?.highlight.add(this.#points.range(start, end));
    }
    this.#highlights = highlights;
    this.#show();
  }

  hide(types: ReadonlySet<EntityType>): void {
    this.#hidden = types;
    this.#show();
  }

  #show(): void {
    for (const [name, { type, highlight }] of this.#highlights) {
      if (this.#hidden.has(type)) CSS.highlights.delete(name);
      else CSS.highlights.set(name, highlight);
    }
  }

  light(spans: readonly Span[]): void {
    const highlight = new Highlight(...spans.map(({ start, end }) => this.#points.range(start, end)));
    highlight.priority = LIT_PRIORITY;
    CSS.highlights.set('lit', highlight);
  }

  reveal({ start, end }: Span): void {
    const words = this.#points.range(start, end).getBoundingClientRect();
    const frame = this.#element.getBoundingClientRect();
    if (words.top < frame.top || words.bottom > frame.bottom) {
      this.#element.scrollTop += words.top - frame.top - frame.height / 3;
    }
    this.#element.scrollIntoView({ block: 'nearest' });
  }

  onInput(heard: () => void): void {
    this.#element.addEventListener('input', () => {
      this.#points = new TextPoints(this.#element);
      heard();
    });
  }

  onCursor(heard: (offset: number) => void): void {
    document.addEventListener('selectionchange', () => {
      const { focusNode = null, focusOffset = 0 } = document.getSelection() ?? {};
      const offset = focusNode && this.#points.offset(focusNode, focusOffset);
      if (offset !== null) heard(offset);
    });
  }
}

/** Painted in this order, an inner mark over the outer ones: an office names its body, a body its place. */
const PAINTED: readonly EntityType[] = [
  'office',
  'document',
  'provision',
  'metric',
  'organization',
  'place',
  'person',
  'date',
  'abbreviation',
];
const LIT_PRIORITY = ENTITY_TYPES.length * 2;

function emptyHighlights(): Map<string, { type: EntityType; highlight: Highlight }> {
  const made = new Map<string, { type: EntityType; highlight: Highlight }>();
  PAINTED.forEach((type, i) => {
    [type, `${type}-inner`].forEach((name, level) => {
      const highlight = new Highlight();
      highlight.priority = i * 2 + level;
      made.set(name, { type, highlight });
    });
  });
  return made;
}
