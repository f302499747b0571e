import { KINDS } from './kinds.ts';
import { type Card, type Heading, layOut, type Port, SIZE } from './layout.ts';
import { type Markup, markup, NOTHING } from './markup.ts';
import { addressOf, type Item, type Link, nodeClass, type Report } from './report.ts';
import { Routes } from './routes.ts';
import { edgeName } from './tables.ts';
import { wrapped } from './word-width.ts';

/** A graph drawn, and how much of it. */
export interface Drawing {
  readonly svg: Markup;
  readonly items: readonly Item[];
}

/** Draws at most so many nodes, those with most edges and mentions, and the edges among them. */
export function draw(report: Report, most: number): Drawing {
  const items = foremost(report, most);
  const drawn = new Set(items);
  const links = report.links.filter(({ source, target }) => drawn.has(source) && drawn.has(target));
  return { svg: items.length > 0 ? svg(items, links) : NOTHING, items };
}

function foremost({ items, links }: Report, most: number): readonly Item[] {
  if (items.length <= most) return items;
  const weights = new Map(items.map((item) => [item, item.mentions.length]));
  for (const link of links) for (const end of [link.source, link.target]) weights.set(end, (weights.get(end) ?? 0) + items.length);
  const weightOf = (item: Item) => weights.get(item) ?? 0;
  return [...items]
    .sort((a, b) => weightOf(b) - weightOf(a))
    .slice(0, most)
    .sort((a, b) => a.number - b.number);
}

function svg(items: readonly Item[], links: readonly Link[]): Markup {
  const layout = layOut(items, links);
  const { width, height, cards, headings } = layout;
  const routes = new Routes(layout);
  const byItem = new Map(cards.map((card) => [card.item, card]));
  const edges = cards.flatMap((card) =>
    card.ports.flatMap((port) =>
      port.links.flatMap((link) => {
        const target = byItem.get(link.target);
        return target ? [edge(link, routes.path(card, port.y, target))] : [];
      }),
    ),
  );
  return markup`<svg viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="group" aria-label="Graph of ${items.length} nodes and ${links.length} edges">
${edges}${headings.map(heading)}${cards.map(drawnCard)}</svg>`;
}

function edge({ edge, source, target }: Link, path: string): Markup {
  const ends = `${nodeClass(source.number)} ${nodeClass(target.number)}`;
  return markup`<path class="edge ${source.node.type} to-${target.node.type} ${ends}${edge.inferred ? ' inferred' : ''}" d="${path}"><title>${source.label} — ${edgeName(edge)} → ${target.label}</title></path>
`;
}

function heading({ type, count, x, y }: Heading): Markup {
  return markup`<text class="heading ${type}" x="${x}" y="${y + 14}">${KINDS[type].many} ${count}</text>
`;
}

function drawnCard(card: Card): Markup {
  const { item, x, y, height, lines, ports } = card;
  const names = lines.map(
    (line, i) =>
      markup`<text class="name" lang="vi" x="${x + SIZE.padding}" y="${y + SIZE.padding + (i + 0.78) * SIZE.line}">${line}</text>`,
  );
  return markup`<a class="card ${item.node.type} ${nodeClass(item.number)}" href="#${addressOf(item)}"><title>${KINDS[item.node.type].one}: ${item.label}</title><rect x="${x}" y="${y}" width="${SIZE.card}" height="${height}" rx="7"/>${names}${ports.map((port) => drawnPort(port, x))}</a>
`;
}

function drawnPort({ name, side, links, y }: Port, x: number): Markup {
  const words = links.length > 1 ? `${name} ×${links.length}` : name;
  const [line = ''] = wrapped(words, (SIZE.card - 2 * SIZE.padding) / SIZE.portFont, 1);
  const [at, anchor, wall] =
    side === 'right' ? [x + SIZE.card - SIZE.padding - 2, 'end', x + SIZE.card] : [x + SIZE.padding + 2, 'start', x];
  return markup`<text class="port" x="${at}" y="${y + 3.5}" text-anchor="${anchor}">${line}</text><circle cx="${wall}" cy="${y}" r="2.5"/>`;
}
