import { element } from './element.ts';
import type { Mark } from './marks.ts';

export interface PaintedMark {
  readonly mark: Mark;
  readonly element: HTMLElement;
}

interface Open {
  readonly parent: ParentNode;
  readonly end: number;
}

/** A text as nested `mark` elements; its text content is the text. */
export class MarkedCopy {
  readonly root = document.createDocumentFragment();
  readonly painted: readonly PaintedMark[];
  readonly #text: string;
  readonly #open: Open[];
  #written = 0;

  /** The marks are in the order of the text, outer before inner. */
  constructor(text: string, marks: readonly Mark[]) {
    this.#text = text;
    this.#open = [{ parent: this.root, end: text.length }];
    this.painted = marks.map((mark) => ({ mark, element: this.#begin(mark) }));
    this.#closeUntil(text.length);
    this.#write(text.length);
  }

  #begin({ start, end, type }: Mark): HTMLElement {
    this.#closeUntil(start);
    this.#write(start);
    const mark = element('mark', { class: type });
    this.#innermost.parent.append(mark);
    this.#open.push({ parent: mark, end });
    return mark;
  }

  #closeUntil(offset: number): void {
    while (this.#open.length > 1 && this.#innermost.end <= offset) {
      this.#write(this.#innermost.end);
      this.#open.pop();
    }
  }

  #write(end: number): void {
    this.#innermost.parent.append(this.#text.slice(this.#written, end));
    this.#written = end;
  }

  get #innermost(): Open {
    return this.#open.at(-1) as Open;
  }
}
