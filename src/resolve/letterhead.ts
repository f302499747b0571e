import type { OrganizationFinding } from '../annotate/index.ts';
import { Shape } from '../text/index.ts';
import type { Resolution } from './resolution.ts';

/** In capitals, at the start of its line. */
export function isLetterhead({ reading: { tokens } }: Resolution, { from, bare }: OrganizationFinding): boolean {
  return !bare && tokens.is(from, Shape.CAPS_LINE) && (from === 0 || tokens.is(from, Shape.LINE_BEFORE));
}
