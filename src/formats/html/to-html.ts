import { type EntityGraph, InputError, OptionError } from '../../index.ts';
import { type Drawing, draw } from './drawing.ts';
import { legend } from './legend.ts';
import { marks } from './marks.ts';
import { type Markup, markup, NOTHING, styled } from './markup.ts';
import { Report } from './report.ts';
import { sha256 } from './sha256.ts';
import { styleOf } from './style/style.ts';
import { edgeTable, nodeTables } from './tables.ts';

/** The options of `toHtml`. */
export interface HtmlOptions {
  /** Heading and title of the page. The first line of the text where left out. */
  readonly title?: string | undefined;
  /** How many nodes are drawn at most, those with most edges and mentions first; 120 where left out. The tables have all. */
  readonly mostDrawn?: number | undefined;
}

/**
 * A report on a text for people to read, one HTML file that needs nothing else: the text with every mention marked, the
 * graph drawn beside it, a table of each type and one of the edges. No script; its policy forbids all but its own style
 * and so every request. Works from `file://`, in light and dark, on paper and by ear.
 *
 * - The `textContent` of the one `article` is the text, CR LF too. NUL and lone surrogates, which HTML cannot hold, are
 *   U+FFFD there, so that offsets still count.
 * - Mentions that cannot be marked, since the graph is of another text or they cross, are left out and counted.
 * - About 3 ms for a newspaper article, in time linear in text and graph.
 *
 * ```ts
 * import { extract } from 'thucthe';
 * import { toHtml } from 'thucthe/html';
 *
 * const text = 'UBND tỉnh Lạng Sơn họp.';
 * toHtml(text, extract(text), { title: 'Phiên họp' });
 * // => '<!doctype html>…'
 * ```
 *
 * @throws InputError when the text is not a string
 * @throws OptionError when an option has a value that it cannot have
 */
export function toHtml(text: string, graph: EntityGraph, options: HtmlOptions = {}): string {
  if (typeof text !== 'string') throw new InputError(text);
  const { title = firstLine(text), mostDrawn = 120 } = options;
  if (typeof title !== 'string') throw new OptionError('title', 'a string', title);
  if (!Number.isSafeInteger(mostDrawn) || mostDrawn < 0) throw new OptionError('mostDrawn', 'a whole number, 0 or more', mostDrawn);
  const report = new Report(text, graph);
  const drawing = draw(report, mostDrawn);
  return page(title, styleOf(drawing.items), body(title, report, drawing)).source;
}

const LONGEST_TITLE = 120;

function firstLine(text: string): string {
  const line = /\S.*/u.exec(text)?.[0].trim() ?? 'Empty text';
  return line.length > LONGEST_TITLE ? `${line.slice(0, LONGEST_TITLE)}…` : line;
}

function page(title: string, style: string, content: Markup): Markup {
  const policy = `default-src 'none'; style-src 'sha256-${sha256(style)}'; base-uri 'none'; form-action 'none'`;
  return markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="thucthe">
<title>${title}</title>
${styled(style)}
</head>
<body>
${content}
</body>
</html>
`;
}

function body(title: string, report: Report, drawing: Drawing): Markup {
  const { items, links, mentions } = report;
  return markup`<a class="skip" href="#graph">To the graph</a><a class="skip" href="#tables">To the tables</a>
<header>
<h1 lang="vi">${title}</h1>
<p>${mentions.length} mentions of ${items.length} nodes, joined by ${links.length} edges</p>
</header>
<main>
${legend(report)}
<div class="pair">
<section class="panel" aria-labelledby="text"><h2 id="text">Text</h2>
<article lang="vi">${marks(report)}</article>
${unmarkedNote(report)}</section>
${graphPanel(report, drawing)}</div>
<section class="tables" aria-labelledby="tables"><h2 id="tables">Nodes and edges</h2>
<div class="kinds">
${nodeTables(report)}${edgeTable(report)}</div>
</section>
</main>
`;
}

function unmarkedNote({ unmarked }: Report): Markup {
  return unmarked === 0
    ? NOTHING
    : markup`<p class="note">${unmarked} mentions are not marked: they do not lie in this text, or cross others.</p>
`;
}

function graphPanel({ items }: Report, { svg, items: drawn }: Drawing): Markup {
  const left = items.length - drawn.length;
  const note =
    left === 0
      ? NOTHING
      : markup`<p class="note">Drawn are the ${drawn.length} nodes with most edges and mentions; ${left} more stand in the tables.</p>
`;
  return markup`<section class="panel drawing" aria-labelledby="graph"><h2 id="graph">Graph</h2>
${svg}
${note}</section>
`;
}
