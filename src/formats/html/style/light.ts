import { type Item, nodeClass } from '../report.ts';

/**
 * What lights up together, of the nodes that are drawn: in text and drawing those whose mark or card has the focus, or to
 * which a link led while no mark has it; in the drawing also those under the pointer. Of other nodes a link lights the
 * first mark only: browsers would look too long through rules for thousands.
 */
export function lightRules(drawn: readonly Item[]): string {
  if (drawn.length === 0) return '';
  const rule = (selector: (name: string) => string) => drawn.map(({ number }) => selector(nodeClass(number))).join(',\n');
  return `${rule((name) => `.pair:has(.${name}:target) .${name}`)}{--ring:var(--led-ring);--shown:var(--led-shown);--stroke:var(--led-stroke)}
${rule((name) => `.pair:has(.${name}:focus) .${name},svg:has(a.${name}:hover) .${name}`)}{--ring:2px;--shown:1;--stroke:2}`;
}
