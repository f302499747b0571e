import type { Item } from '../report.ts';
import { colours } from './colours.ts';
import { DRAWING_STYLE } from './drawing.ts';
import { LEGEND_STYLE, switchRules } from './legend.ts';
import { lightRules } from './light.ts';
import { PAGE_STYLE } from './page.ts';
import { PANEL_STYLE } from './panels.ts';
import { PRINT_STYLE } from './print.ts';
import { TABLE_STYLE } from './tables.ts';
import { TEXT_STYLE } from './text.ts';

const ALWAYS = [colours(), PAGE_STYLE, LEGEND_STYLE, PANEL_STYLE, TEXT_STYLE, DRAWING_STYLE, TABLE_STYLE, switchRules(), PRINT_STYLE]
  .join('')
  .replace(/\s*\n\s*/g, ' ');

/** All that tells how a report with these nodes drawn looks; it holds words of this package and numbers, no others. */
export function styleOf(drawn: readonly Item[]): string {
  return ALWAYS + lightRules(drawn);
}
