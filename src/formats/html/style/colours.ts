import { ENTITY_TYPES } from '../../../model/index.ts';
import { KINDS } from '../kinds.ts';

/** The page's own colours. `faint` is of lines only, never of words. */
export const PAGE = {
  light: { page: '#f7f6f3', surface: '#ffffff', ink: '#1f1e1c', quiet: '#5d5a54', faint: '#dedad2', accent: '#1d4fb8' },
  dark: { page: '#131417', surface: '#1b1d21', ink: '#ecebe7', quiet: '#aba8a1', faint: '#34373d', accent: '#aecaff' },
} as const;

type Scheme = keyof typeof PAGE;

/** Custom properties of the page and of each type, for one scheme. */
function properties(scheme: Scheme): string {
  const page = Object.entries(PAGE[scheme]).map(([name, colour]) => `--${name}:${colour}`);
  const kinds = ENTITY_TYPES.map((type) => `.${type}{--paper:${KINDS[type][scheme].paper};--kind:${KINDS[type][scheme].ink}}`);
  return `:root{color-scheme:${scheme};${page.join(';')}}\n${kinds.join('\n')}`;
}

/** Light by nature, dark where the reader's system is; paper is light. */
export function colours(): string {
  const tags = ENTITY_TYPES.map((type) => `mark.${type}::after{content:"${KINDS[type].tag}" / ""}`);
  return `${properties('light')}\n@media screen and (prefers-color-scheme:dark){\n${properties('dark')}\n}\n${tags.join('\n')}\n`;
}
