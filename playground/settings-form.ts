import { byId, element } from './element.ts';
import { EXAMPLES, type Example } from './examples.ts';
import { say } from './language.ts';
import type { Context } from './messages.ts';

interface Changes {
  readonly example: (example: Example) => void;
  /** The reader wants an empty page. */
  readonly own: () => void;
  readonly context: () => void;
}

const OWN = '';

/** The choice of an example, the day and the place. */
export class SettingsForm {
  readonly #example = byId('example', HTMLSelectElement);
  readonly #date = byId('reference-date', HTMLInputElement);
  readonly #locality = byId('locality', HTMLInputElement);

  constructor(changes: Changes) {
    this.translate();
    byId('settings', HTMLFormElement).addEventListener('submit', (event) => event.preventDefault());
    this.#date.addEventListener('change', changes.context);
    this.#locality.addEventListener('input', changes.context);
    this.#example.addEventListener('change', () => {
      const example = EXAMPLES[Number(this.#example.value)];
      if (this.#example.value === OWN || !example) changes.own();
      else changes.example(example);
    });
  }

  get context(): Context {
    return { referenceDate: this.#date.value, locality: this.#locality.value };
  }

  set context({ referenceDate, locality }: Context) {
    this.#date.value = referenceDate;
    this.#locality.value = locality;
  }

  /** The text is no longer that of an example, or is that of this one. */
  showExample(example: Example | null): void {
    this.#example.value = example ? String(EXAMPLES.indexOf(example)) : OWN;
  }

  translate(): void {
    const { value } = this.#example;
    const options = EXAMPLES.map(({ title }, i) => element('option', { value: String(i) }, say(title)));
    this.#example.replaceChildren(element('option', { value: OWN }, say('own')), ...options);
    this.#example.value = value;
  }
}
