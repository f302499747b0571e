import { DOWNLOAD_NAMES, DOWNLOAD_TITLES, type DownloadName } from './download-names.ts';
import type { Download } from './downloads.ts';
import { element } from './element.ts';

interface Controls {
  readonly select: HTMLSelectElement;
  readonly button: HTMLButtonElement;
}

/** Offers every format; `write` gives the file, and settles its own failures as null. */
export function downloadMenu({ select, button }: Controls, write: (name: DownloadName) => Promise<Download | null>): void {
  select.replaceChildren(...DOWNLOAD_NAMES.map((name) => element('option', { value: name }, DOWNLOAD_TITLES[name])));
  button.addEventListener('click', async () => {
    const name = DOWNLOAD_NAMES[select.selectedIndex];
    const download = name && (await write(name));
    if (download) save(download);
  });
}

function save({ name, mediaType, content }: Download): void {
  const address = URL.createObjectURL(new Blob([content], { type: mediaType }));
  element('a', { href: address, download: name }).click();
  // The browser has taken it once the click is over; Safari takes a while.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
