import type { Entity, EntityId, EntityType, Mention } from '../src/index.ts';
import { element } from './element.ts';
import { say } from './language.ts';
import type { Mark, MarkedGraph } from './marks.ts';
import { nameOf, valuesOf } from './values.ts';
import { FORM_WORDS, TYPE_WORDS } from './words.ts';

interface Asks {
  /** Why a mention was found, by its place in the graph. */
  readonly explain: (mention: number) => Promise<string>;
  readonly light: (node: EntityId) => void;
}

/** What the mention at the cursor names, its values and its rule; where mentions nest, the inner one, and a way to the outer. */
export class Details {
  readonly #place: HTMLElement;
  readonly #asks: Asks;
  #shown = '';

  constructor(place: HTMLElement, asks: Asks) {
    this.#place = place;
    this.#asks = asks;
  }

  show(marked: MarkedGraph, offset: number, off: ReadonlySet<EntityType>): void {
    const marks = marked.at(offset).filter(({ type }) => !off.has(type));
    const inner = marks.at(-1);
    const now = JSON.stringify(marks.map(({ mention }) => marked.graph.mentions[mention]));
    if (now === this.#shown) return;
    this.#shown = now;
    if (inner) this.#showOne(marked, marks, inner);
    else this.#place.replaceChildren(element('p', { class: 'empty' }, say('nothingHere')));
  }

  /** Whatever is shown next is shown anew. */
  forget(): void {
    this.#shown = '';
  }

  #showOne(marked: MarkedGraph, marks: readonly Mark[], chosen: Mark): void {
    const node = marked.nodes.get(chosen.node) as Entity;
    const mention = marked.graph.mentions[chosen.mention] as Mention;
    const why = element('p', { class: 'why', lang: 'en' }, `${mention.rule} · ${Math.round(mention.confidence * 100)}% ${say('right')}`);
    const path = marks.length > 1 ? [this.#path(marked, marks, chosen)] : [];
    // The path ends in the type already.
    const tag = path.length > 0 ? [] : [element('span', { class: `tag ${node.type}` }, say(TYPE_WORDS[node.type].one))];
    this.#place.replaceChildren(...path, this.#title(node, mention, tag), this.#values(node), why);
    this.#asks.explain(chosen.mention).then((words) => {
      if (words !== '') why.textContent = words;
    });
  }

  /** Outer to inner, so that the keyboard gets to each. */
  #path(marked: MarkedGraph, marks: readonly Mark[], chosen: Mark): HTMLElement {
    const steps = marks.map((mark) => {
      const node = marked.nodes.get(mark.node) as Entity;
      const button = element(
        'button',
        { type: 'button', class: `step ${node.type}`, 'aria-pressed': String(mark === chosen) },
        say(TYPE_WORDS[node.type].one),
      );
      button.addEventListener('click', () => {
        this.#showOne(marked, marks, mark);
        this.#place.querySelector<HTMLElement>('.step[aria-pressed=true]')?.focus();
      });
      return element('li', {}, button);
    });
    return element('ol', { class: 'path' }, ...steps);
  }

  #title(node: Entity, mention: Mention, tag: readonly Node[]): HTMLElement {
    const button = element('button', { type: 'button', class: `node ${node.type}`, lang: 'vi', title: say('lightAll') }, nameOf(node));
    button.addEventListener('click', () => this.#asks.light(node.id));
    return element('p', { class: 'title' }, ...tag, button, element('span', { class: 'note' }, say(FORM_WORDS[mention.form])));
  }

  #values(node: Entity): HTMLElement {
    const inferred = new Set(node.inferred);
    const rows = valuesOf(node, say).map(({ field, name, value }) => {
      const note = inferred.has(field) ? [' ', element('span', { class: 'note' }, say('inferred'))] : [];
      return element('div', {}, element('dt', {}, name), element('dd', { lang: 'vi' }, value, ...note));
    });
    const id = element('div', {}, element('dt', {}, 'id'), element('dd', {}, element('code', {}, node.id)));
    return element('dl', {}, ...rows, id);
  }
}
