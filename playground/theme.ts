import { keep, kept } from './preferences.ts';

/** As the system is, until the button is pressed; then the other one, and back. */
export function followTheme(button: HTMLButtonElement): void {
  const chosen = kept('theme');
  if (chosen === 'light' || chosen === 'dark') document.documentElement.dataset.theme = chosen;
  button.addEventListener('click', () => {
    const shown = document.documentElement.dataset.theme ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');
    const other = shown === 'dark' ? 'light' : 'dark';
    document.documentElement.dataset.theme = other;
    keep('theme', other);
  });
}
