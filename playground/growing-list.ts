import { element } from './element.ts';
import { say } from './language.ts';

/** A list of the first items, and a button for more: a page of thousands is slow to lay out and nobody reads it. */
export function growingList<T>(items: readonly T[], step: number, row: (item: T) => HTMLElement): Node[] {
  const list = element('ul', {}, ...items.slice(0, step).map(row));
  if (items.length <= step) return [list];
  const button = element('button', { type: 'button', class: 'more' }, say('more'));
  button.addEventListener('click', () => {
    const shown = list.childElementCount;
    list.append(...items.slice(shown, shown + step * 5).map(row));
    const first = list.children[shown]?.querySelector('button');
    if (list.childElementCount >= items.length) button.remove();
    first?.focus();
  });
  return [list, button];
}
