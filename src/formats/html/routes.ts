import { type Card, type Layout, SIZE } from './layout.ts';

/** A stretch of a column's height with nothing in it, where an edge may cross. */
interface Gap {
  readonly top: number;
  readonly bottom: number;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

const TIP = 6;
/** How far an edge keeps from what it passes. */
const CLEARANCE = 3;

/** Finds ways for edges between cards: through gutters, and across a column only where it is empty. */
export class Routes {
  readonly #gaps: readonly (readonly Gap[])[];

  constructor(layout: Layout) {
    const columns = Math.max(0, ...layout.cards.map(({ column }) => column + 1));
    this.#gaps = Array.from({ length: columns }, (_, column) => gapsOf(layout, column));
  }

  /** The path of an edge from a row of a card to the head of another, as SVG writes it. */
  path(source: Card, y: number, target: Card): string {
    const end = { x: target.x, y: target.y + SIZE.padding + SIZE.line / 2 };
    if (source.column === target.column) return turning({ x: source.x + SIZE.card, y }, { x: end.x + SIZE.card, y: end.y });
    const forward = source.column < target.column;
    const step = forward ? 1 : -1;
    let at: Point = { x: forward ? source.x + SIZE.card : source.x, y };
    const path = [`M${at.x} ${round(at.y)}`];
    for (let column = source.column + step; column !== target.column; column += step) {
      const left = source.x + (column - source.column) * (SIZE.card + SIZE.gutter);
      const [near, far] = forward ? [left, left + SIZE.card] : [left + SIZE.card, left];
      const height = this.#crossing(column, at.y + (end.y - at.y) / (Math.abs(target.column - column) + 1));
      path.push(curve(at, { x: near, y: height }), `H${far}`);
      at = { x: far, y: height };
    }
    const door = forward ? end.x : end.x + SIZE.card;
    path.push(curve(at, { x: door - step * TIP, y: end.y }), tip(door, end.y, step));
    return path.join('');
  }

  /** The free height of a column that is nearest to the one wished for. */
  #crossing(column: number, wish: number): number {
    let best = wish;
    let distance = Number.POSITIVE_INFINITY;
    for (const { top, bottom } of this.#gaps[column] ?? []) {
      const height = Math.min(Math.max(wish, top), bottom);
      if (Math.abs(height - wish) >= distance) continue;
      best = height;
      distance = Math.abs(height - wish);
    }
    return best;
  }
}

function gapsOf({ cards, headings, height }: Layout, column: number): Gap[] {
  const blocks = [
    ...headings.filter((heading) => heading.column === column).map(({ y }) => ({ top: y, bottom: y + SIZE.heading - CLEARANCE })),
    ...cards.filter((card) => card.column === column).map(({ y, height }) => ({ top: y, bottom: y + height })),
  ].sort((a, b) => a.top - b.top);
  const tops = [0, ...blocks.map(({ bottom }) => bottom)];
  const bottoms = [...blocks.map(({ top }) => top), height];
  return tops
    .map((top, i) => ({ top: top + CLEARANCE, bottom: (bottoms[i] ?? height) - CLEARANCE }))
    .filter(({ top, bottom }) => top <= bottom);
}

/** Out to the right, round, and back to another card of the same column. */
function turning(start: Point, end: Point): string {
  const reach = start.x + Math.min(SIZE.turn - TIP, 20 + Math.abs(end.y - start.y) / 14);
  return `M${start.x} ${round(start.y)}C${round(reach)} ${round(start.y)} ${round(reach)} ${round(end.y)} ${end.x + TIP} ${round(end.y)}${tip(end.x, end.y, -1)}`;
}

function curve(from: Point, to: Point): string {
  const middle = round((from.x + to.x) / 2);
  return `C${middle} ${round(from.y)} ${middle} ${round(to.y)} ${to.x} ${round(to.y)}`;
}

/** An arrow head at the wall of a card, `step` telling whether it points right or left. */
function tip(x: number, y: number, step: number): string {
  return `M${x - step * TIP} ${round(y - 3)}L${x} ${round(y)}L${x - step * TIP} ${round(y + 3)}`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
