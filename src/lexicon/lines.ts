/** Lines of tables, each a string that is made when it is asked for: a text needs a few hundred of 25,000. */
export interface Lines {
  readonly count: number;
  at(line: number): string;
  /** Those that have a text somewhere, in their order. */
  having(text: string): readonly string[];
}

export function allLines(lines: Lines): string[] {
  return Array.from({ length: lines.count }, (_, line) => lines.at(line));
}

/** Lines of a string, which is split when one of them is first asked for by its number. */
export class TextLines implements Lines {
  readonly #text: string;
  #lines: readonly string[] | null = null;

  constructor(text: string) {
    this.#text = text;
  }

  get count(): number {
    return this.#split().length;
  }

  at(line: number): string {
    return this.#split()[line] as string;
  }

  having(text: string): readonly string[] {
    const found = new Set<string>();
    for (let at = this.#text.indexOf(text); at >= 0; at = this.#text.indexOf(text, at + 1)) {
      const end = this.#text.indexOf('\n', at);
      found.add(this.#text.slice(this.#text.lastIndexOf('\n', at) + 1, end < 0 ? undefined : end));
    }
    return [...found];
  }

  #split(): readonly string[] {
    this.#lines ??= this.#text.split('\n');
    return this.#lines;
  }
}
