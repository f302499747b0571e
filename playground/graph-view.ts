import type { EntityGraph, EntityId, Span } from '../src/index.ts';
import { Details } from './details.ts';
import { EdgeList } from './edge-list.ts';
import type { Editor } from './editor.ts';
import { byId } from './element.ts';
import type { EntityType } from './entity-types.ts';
import { sayNumber } from './language.ts';
import { Legend } from './legend.ts';
import { MarkedGraph } from './marks.ts';
import { NodeList } from './node-list.ts';
import { tabs } from './tabs.ts';
import { endTiming } from './timing.ts';

const NOTHING: EntityGraph = { nodes: [], edges: [], mentions: [] };

/** Resolves when what was done has been painted: behind the next frame. */
function painted(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}

/** All that shows the graph: marks in the text, legend, lists, and the details at the cursor. */
export class GraphView {
  readonly #editor: Editor;
  readonly #legend: Legend;
  readonly #nodes: NodeList;
  readonly #edges: EdgeList;
  readonly #details: Details;
  #marked = new MarkedGraph(NOTHING);
  #cursor = 0;
  /** The node whose mentions are lit, and which of them was last brought into view. */
  #lit: { readonly node: EntityId; readonly shown: number } | null = null;

  constructor(editor: Editor, explain: (mention: number) => Promise<string>) {
    this.#editor = editor;
    this.#legend = new Legend(byId('legend', HTMLFieldSetElement), () => this.#switched());
    const light = (node: EntityId) => this.#light(node);
    this.#nodes = new NodeList(byId('nodes', HTMLElement), light);
    this.#edges = new EdgeList(byId('edges', HTMLElement), { node: light, evidence: (span) => this.#showSpan(span) });
    this.#details = new Details(byId('details', HTMLElement), { explain, light });
    tabs(byId('tabs', HTMLElement));
    editor.onCursor((offset) => {
      this.#cursor = offset;
      this.#details.show(this.#marked, offset, this.off);
    });
  }

  get off(): ReadonlySet<EntityType> {
    return this.#legend.off;
  }

  set off(types: Iterable<EntityType>) {
    this.#legend.off = types;
    this.#editor.hide(this.off);
  }

  /** Paints the marks of the text that the editor holds, and when they are seen fills the lists. */
  async show(graph: EntityGraph): Promise<void> {
    this.#marked = new MarkedGraph(graph);
    this.#editor.paint(this.#marked.marks);
    if (this.#lit) this.#relight(this.#lit.node);
    await painted();
    endTiming();
    this.#fill();
  }

  /** Writes all words anew. */
  translate(): void {
    this.#legend.translate();
    this.#fill();
  }

  #switched(): void {
    this.#editor.hide(this.off);
    this.#fill();
  }

  #fill(): void {
    const { off } = this;
    const counts = new Map<EntityType, number>();
    for (const { type } of this.#marked.graph.nodes) counts.set(type, (counts.get(type) ?? 0) + 1);
    this.#legend.count(counts);
    this.#nodes.show(this.#marked, off);
    const edges = this.#edges.show(this.#marked, off);
    byId('node-count', HTMLElement).textContent = sayNumber(
      [...counts].reduce((sum, [type, count]) => sum + (off.has(type) ? 0 : count), 0),
    );
    byId('edge-count', HTMLElement).textContent = sayNumber(edges);
    this.#details.forget();
    this.#details.show(this.#marked, this.#cursor, off);
  }

  /** All mentions of a node, and the first in view; asked again, the next. */
  #light(node: EntityId): void {
    const marks = this.#relight(node);
    const shown = this.#lit?.node === node ? (this.#lit.shown + 1) % Math.max(marks.length, 1) : 0;
    this.#lit = { node, shown };
    const mark = marks[shown];
    if (mark) this.#editor.reveal(mark);
  }

  #relight(node: EntityId): readonly Span[] {
    const marks = this.#marked.marksOf.get(node) ?? [];
    this.#editor.light(marks);
    this.#nodes.light(node);
    return marks;
  }

  #showSpan(span: Span): void {
    this.#lit = null;
    this.#nodes.light(null);
    this.#editor.light([span]);
    this.#editor.reveal(span);
  }
}
