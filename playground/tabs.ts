/** Tabs as the ARIA practices have them: arrow keys go from one to the next, Tab goes to what the tab shows. */
export function tabs(list: HTMLElement): void {
  const all = [...list.querySelectorAll<HTMLElement>('[role=tab]')];
  const select = (chosen: HTMLElement) => {
    for (const tab of all) {
      const on = tab === chosen;
      tab.setAttribute('aria-selected', String(on));
      tab.tabIndex = on ? 0 : -1;
      const panel = document.getElementById(tab.getAttribute('aria-controls') ?? '');
      if (panel) panel.hidden = !on;
    }
  };
  for (const tab of all) tab.addEventListener('click', () => select(tab));
  // So that Tab leads from a tab into what it shows, also where that has no buttons.
  for (const panel of document.querySelectorAll<HTMLElement>('[role=tabpanel]')) panel.tabIndex = 0;
  list.addEventListener('keydown', (event) => {
    const at = all.indexOf(document.activeElement as HTMLElement);
    const next = nextTab(event.key, at, all.length);
    const tab = next === null ? undefined : all[next];
    if (at < 0 || !tab) return;
    event.preventDefault();
    select(tab);
    tab.focus();
  });
}

function nextTab(key: string, at: number, count: number): number | null {
  if (key === 'ArrowRight') return (at + 1) % count;
  if (key === 'ArrowLeft') return (at + count - 1) % count;
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : null;
}
