import { keep, kept } from './preferences.ts';
import { type Language, WORDS, type Word, type Words } from './words.ts';

let current: Language = kept('language') === 'vi' ? 'vi' : 'en';

export function language(): Language {
  return current;
}

export function setLanguage(chosen: Language): void {
  current = chosen;
  keep('language', chosen);
}

/** A word in the language of the page. */
export function say(word: Word | Words): string {
  return (typeof word === 'string' ? WORDS[word] : word)[current];
}

/** A count as the page's language writes it: `1,234` or `1.234`. */
export function sayNumber(count: number): string {
  return new Intl.NumberFormat(current === 'vi' ? 'vi-VN' : 'en-GB').format(count);
}

/** Puts the words of the language into all that `index.html` holds. */
export function translatePage(): void {
  document.documentElement.lang = current;
  for (const found of document.querySelectorAll<HTMLElement>('[data-words]')) found.textContent = say(wordOf(found.dataset.words));
  for (const found of document.querySelectorAll<HTMLElement>('[data-label]'))
    found.setAttribute('aria-label', say(wordOf(found.dataset.label)));
}

function wordOf(name = ''): Word {
  if (!(name in WORDS)) throw new Error(`index.html asks for the word ${name}`);
  return name as Word;
}
