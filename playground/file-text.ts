import type { Word } from './words.ts';

const MOST_BYTES = 5_000_000;

/** The text of a file, or the word for what is wrong with it. */
export async function textOfFile(file: File): Promise<{ readonly text: string } | { readonly problem: Word }> {
  if (file.size > MOST_BYTES) return { problem: 'bigFile' };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer()) };
  } catch {
    return { problem: 'badFile' };
  }
}

/** Lets a button open the browser's own choice of files. */
export function chooseFile(button: HTMLButtonElement, input: HTMLInputElement, chosen: (file: File) => void): void {
  button.addEventListener('click', () => input.click());
  input.addEventListener('change', () => {
    const [file] = input.files ?? [];
    // The same file may be chosen again.
    input.value = '';
    if (file) chosen(file);
  });
}

/** Takes files that are dropped; words that are dragged are left to the browser. */
export function onDrop(place: HTMLElement, dropped: (file: File) => void): void {
  const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
  place.addEventListener('dragover', (event) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    place.classList.add('dropping');
  });
  place.addEventListener('dragleave', () => place.classList.remove('dropping'));
  place.addEventListener('drop', (event) => {
    place.classList.remove('dropping');
    const [file] = event.dataTransfer?.files ?? [];
    if (!file) return;
    event.preventDefault();
    dropped(file);
  });
}
