import type { Entity, EntityId, EntityType } from '../src/index.ts';
import { element } from './element.ts';
import { ENTITY_TYPES } from './entity-types.ts';
import { growingList } from './growing-list.ts';
import { say, sayNumber } from './language.ts';
import type { MarkedGraph } from './marks.ts';
import { nameOf } from './values.ts';
import { TYPE_WORDS } from './words.ts';

const SHOWN_FIRST = 30;

/** The nodes by type, those of most mentions first as the text has them; each is a button that lights its mentions. */
export class NodeList {
  readonly #place: HTMLElement;
  readonly #picked: (node: EntityId) => void;
  #lit: EntityId | null = null;

  constructor(place: HTMLElement, picked: (node: EntityId) => void) {
    this.#place = place;
    this.#picked = picked;
  }

  show(marked: MarkedGraph, off: ReadonlySet<EntityType>): void {
    const groups = ENTITY_TYPES.filter((type) => !off.has(type)).flatMap((type) => {
      const nodes = marked.graph.nodes.filter((node) => node.type === type);
      return nodes.length === 0 ? [] : [this.#group(type, nodes, marked)];
    });
    this.#place.replaceChildren(...(groups.length > 0 ? groups : [element('p', { class: 'empty' }, say('noNodes'))]));
  }

  light(node: EntityId | null): void {
    this.#lit = node;
    for (const button of this.#place.querySelectorAll<HTMLElement>('button[data-node]')) {
      button.setAttribute('aria-pressed', String(button.dataset.node === node));
    }
  }

  #group(type: EntityType, nodes: readonly Entity[], marked: MarkedGraph): HTMLElement {
    const count = element('span', { class: 'count' }, sayNumber(nodes.length));
    const heading = element('h3', { class: type }, say(TYPE_WORDS[type].many), ' ', count);
    return element('section', { class: 'group' }, heading, ...growingList(nodes, SHOWN_FIRST, (node) => this.#row(node, marked)));
  }

  #row(node: Entity, { marksOf }: MarkedGraph): HTMLElement {
    const mentions = marksOf.get(node.id)?.length ?? 0;
    const times = element('span', { class: 'count', 'aria-label': `${sayNumber(mentions)} ${say('mentions')}` }, `×${sayNumber(mentions)}`);
    const pressed = { 'aria-pressed': String(node.id === this.#lit), 'data-node': node.id };
    const button = element('button', { type: 'button', class: `node ${node.type}`, lang: 'vi', ...pressed }, nameOf(node));
    button.addEventListener('click', () => this.#picked(node.id));
    return element('li', {}, button, ...(mentions > 1 ? [times] : []));
  }
}
