import { type Entity, type EntityGraph, type EntityId, InputError, type Mention, OptionError } from '../model/index.ts';
import { type OffsetUnit, offsetsOf } from './offsets.ts';

/** A mention as the formats of marked text want it. */
export interface Mark {
  /** In the unit that was asked for. */
  readonly start: number;
  readonly end: number;
  readonly words: string;
  readonly node: Entity;
  readonly mention: Mention;
  /** How many mentions stand around it: 0 for the outermost. */
  readonly layer: number;
}

/**
 * The mentions of a graph in the order of the text, the outer before the inner.
 *
 * @throws InputError when the text is not a string
 * @throws OptionError when a mention ends after the text: the graph was read from another one
 */
export function marksOf(text: string, graph: EntityGraph, unit?: OffsetUnit): readonly Mark[] {
  if (typeof text !== 'string') throw new InputError(text);
  const offset = offsetsOf(text, unit);
  const nodes = new Map<EntityId, Entity>(graph.nodes.map((node) => [node.id, node]));
  const around: Mention[] = [];
  return [...graph.mentions].sort(byPlace).flatMap((mention) => {
    const { start, end } = mention;
    if (end > text.length) throw new OptionError('text', 'the text that the graph was read from', text);
    const node = nodes.get(mention.node);
    if (!node) return [];
    for (let last = around.at(-1); last && last.end <= start; last = around.at(-1)) around.pop();
    const layer = around.push(mention) - 1;
    return [{ start: offset(start), end: offset(end), words: text.slice(start, end), node, mention, layer }];
  });
}

function byPlace(a: Mention, b: Mention): number {
  return a.start - b.start || b.end - a.end;
}
