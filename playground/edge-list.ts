import type { EntityId, EntityType, Relation, Span } from '../src/index.ts';
import { element } from './element.ts';
import { growingList } from './growing-list.ts';
import { say } from './language.ts';
import type { MarkedGraph } from './marks.ts';
import { verbOf } from './sentences.ts';
import { nameOf } from './values.ts';

const SHOWN_FIRST = 60;

interface Picks {
  readonly node: (node: EntityId) => void;
  readonly evidence: (span: Span) => void;
}

/** The edges as sentences: `Trần Thị Mai` holds the office of `Chủ tịch`. */
export class EdgeList {
  readonly #place: HTMLElement;
  readonly #picks: Picks;

  constructor(place: HTMLElement, picks: Picks) {
    this.#place = place;
    this.#picks = picks;
  }

  /** Shows the edges between nodes of types that are on, and gives their number. */
  show(marked: MarkedGraph, off: ReadonlySet<EntityType>): number {
    const isOn = (id: EntityId) => {
      const node = marked.nodes.get(id);
      return node !== undefined && !off.has(node.type);
    };
    const edges = marked.graph.edges.filter(({ source, target }) => isOn(source) && isOn(target));
    const rows = growingList(edges, SHOWN_FIRST, (edge) => this.#row(edge, marked));
    this.#place.replaceChildren(...(edges.length > 0 ? rows : [element('p', { class: 'empty' }, say('noEdges'))]));
    return edges.length;
  }

  #row(edge: Relation, marked: MarkedGraph): HTMLElement {
    const note = edge.inferred ? [' ', element('span', { class: 'note' }, say('inferred'))] : [];
    const where = element('button', { type: 'button', class: 'where', title: say('evidence'), 'aria-label': say('evidence') }, '“…”');
    where.addEventListener('click', () => this.#picks.evidence(edge.evidence));
    const sentence = [this.#node(edge.source, marked), ` ${say(verbOf(edge))} `, this.#node(edge.target, marked), ...note];
    return element('li', { class: 'edge', 'data-edge': edge.type }, element('span', {}, ...sentence), where);
  }

  #node(id: EntityId, { nodes }: MarkedGraph): HTMLElement {
    const node = nodes.get(id);
    const button = element('button', { type: 'button', class: `node ${node?.type ?? ''}`, lang: 'vi' }, node ? nameOf(node) : id);
    button.addEventListener('click', () => this.#picks.node(id));
    return button;
  }
}
