import type { EntityType, Span } from '../src/index.ts';
import type { Mark } from './marks.ts';

/** Where the text is written and its marks are seen. */
export interface Editor {
  /** Setting it does not tell `onInput`. */
  text: string;
  /** Shows the marks of the text as it now is, in the colours of their types. */
  paint(marks: readonly Mark[]): void;
  hide(types: ReadonlySet<EntityType>): void;
  /** Lights these stretches of the text, and no others. */
  light(spans: readonly Span[]): void;
  /** Brings a stretch of the text into view. */
  reveal(span: Span): void;
  onInput(heard: () => void): void;
  /** The offset at which the cursor stands, whenever it moves. */
  onCursor(heard: (offset: number) => void): void;
}

/** What both editors name in their accessible name and description. */
export const EDITOR_LABELS: Readonly<Record<string, string>> = {
  'aria-labelledby': 'text-heading',
  'aria-describedby': 'text-hint',
  lang: 'vi',
  spellcheck: 'false',
  autocapitalize: 'off',
  autocomplete: 'off',
  translate: 'no',
};
