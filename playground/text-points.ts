/** Where a text node stands in the text that an element holds. */
interface Piece {
  readonly node: Text;
  readonly start: number;
}

/**
 * The text of an element that is edited as plain text, and the way from its offsets to points of the document and back.
 * Browsers hold one text in many nodes and write some line ends as `br`. Good until the element changes.
 */
export class TextPoints {
  readonly text: string;
  readonly #root: HTMLElement;
  readonly #pieces: readonly Piece[];

  constructor(root: HTMLElement) {
    this.#root = root;
    const pieces: Piece[] = [];
    let text = '';
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node instanceof Text) {
        pieces.push({ node, start: text.length });
        text += node.data;
      } else if (node.nodeName === 'BR' && node !== root.lastChild) {
        // The last one only holds an empty line open.
        text += '\n';
      }
    }
    this.text = text;
    this.#pieces = pieces;
  }

  range(start: number, end: number): Range {
    const range = document.createRange();
    const from = this.#pieces[this.#pieceAt(start)];
    const to = this.#pieces[this.#pieceAt(Math.max(start, end - 1))];
    if (!from || !to) return range;
    range.setStart(from.node, clamp(start - from.start, from.node.length));
    range.setEnd(to.node, clamp(end - to.start, to.node.length));
    return range;
  }

  /** The offset of a point of the document, or null where it lies outside. */
  offset(node: Node, offset: number): number | null {
    if (!this.#root.contains(node)) return null;
    const piece = this.#pieces.find((one) => one.node === node);
    if (piece) return piece.start + offset;
    const before = document.createRange();
    before.setStart(this.#root, 0);
    before.setEnd(node, offset);
    return before.toString().length;
  }

  /** The last piece that begins at the offset or before it. */
  #pieceAt(offset: number): number {
    let [low, high] = [0, this.#pieces.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#pieces[middle] as Piece).start <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

function clamp(offset: number, most: number): number {
  return Math.min(Math.max(offset, 0), most);
}
