import { ENTITY_TYPES } from '../../model/index.ts';
import { grouped } from './grouped.ts';
import { KINDS } from './kinds.ts';
import { type Markup, markup } from './markup.ts';
import type { Report } from './report.ts';

/** The legend: a box to tick for every type that the graph has. */
export function legend({ items }: Report): Markup {
  const byType = grouped(items, ({ node }) => node.type);
  const boxes = ENTITY_TYPES.filter((type) => byType.has(type)).map(
    (type) =>
      markup`<label class="chip ${type}"><input type="checkbox" id="show-${type}" checked autocomplete="off">${KINDS[type].many} <span class="count">${byType.get(type)?.length ?? 0}</span></label>
`,
  );
  return markup`<fieldset class="legend"><legend>Show</legend>
${boxes}<label class="chip plain"><input type="checkbox" id="show-tags" checked autocomplete="off">Labels in the text</label>
</fieldset>`;
}
