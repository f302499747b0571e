import { explain, type Mention } from '../../index.ts';
import { KINDS } from './kinds.ts';
import { type Markup, markup } from './markup.ts';
import { type Item, markId, nodeClass, type Report } from './report.ts';
import { valuesOf } from './values.ts';

/** The text with its mentions marked; taking the tags out gives back the text. */
export function marks(report: Report): Markup {
  const { text, mentions } = report;
  const pieces: Markup[] = [];
  const open: Mention[] = [];
  const levels = levelsInside(mentions);
  let at = 0;
  const writeTo = (end: number) => {
    if (end > at) pieces.push(markup`${text.slice(at, end)}`);
    at = end;
  };
  const closeUpTo = (start: number) => {
    for (let top = open.at(-1); top && top.end <= start; top = open.at(-1)) {
      writeTo(top.end);
      pieces.push(markup`</mark>`);
      open.pop();
    }
  };
  for (const mention of mentions) {
    closeUpTo(mention.start);
    writeTo(mention.start);
    pieces.push(opening(report, mention, levels.get(mention) ?? 0));
    open.push(mention);
  }
  closeUpTo(text.length);
  writeTo(text.length);
  return markup`${pieces}`;
}

function opening(report: Report, mention: Mention, levels: number): Markup {
  const item = report.item(mention.node);
  if (!item) return markup`<mark>`;
  const { node, number, mentions } = item;
  const id = mentions[0] === mention ? markup` id="${markId(number)}"` : markup``;
  const over = levels > 0 ? ` over over${levels}` : '';
  return markup`<mark class="${node.type} ${nodeClass(number)}${over}"${id} tabindex="0" aria-description="${description(report, item, mention)}">`;
}

const MOST_LEVELS = 3;

/** How many marks lie in one another inside each, at most three: outer ones stand out above and below. */
function levelsInside(mentions: readonly Mention[]): ReadonlyMap<Mention, number> {
  const levels = new Map<Mention, number>();
  const open: Mention[] = [];
  for (const mention of mentions) {
    while ((open.at(-1)?.end ?? Number.POSITIVE_INFINITY) <= mention.start) open.pop();
    for (let level = 1; level <= Math.min(MOST_LEVELS, open.length); level++) {
      const outer = open.at(-level);
      if (outer) levels.set(outer, Math.max(level, levels.get(outer) ?? 0));
    }
    open.push(mention);
  }
  return levels;
}

/** What the card of a mark says, for eyes and ears. `explain` looks for the node among those that it is given. */
function description({ text }: Report, { node, label }: Item, mention: Mention): string {
  const values = valuesOf(node).flatMap(({ name, value }) => (value === label ? [] : [`${name}: ${value}`]));
  const why = explain({ nodes: [node], edges: [], mentions: [] }, mention, text);
  return [`${KINDS[node.type].one}: ${label}`, ...values, '', why].join('\n');
}
