import { DOWNLOADS, type Download } from './downloads.ts';
import { element } from './element.ts';
import { save } from './save.ts';

interface Controls {
  readonly select: HTMLSelectElement;
  readonly button: HTMLButtonElement;
}

/** Offers every format; `write` gives the file, and settles its own failures as null. */
export function downloadMenu({ select, button }: Controls, write: (format: string) => Promise<string | null>): void {
  select.replaceChildren(...DOWNLOADS.map(({ name, title }) => element('option', { value: name }, title)));
  button.addEventListener('click', async () => {
    const download = DOWNLOADS.find(({ name }) => name === select.value) as Download;
    const content = await write(download.name);
    if (content !== null) save(`thucthe-${download.name}.${download.extension}`, download.mediaType, content);
  });
}
