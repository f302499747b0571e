/** A piece of HTML whose every foreign word has been escaped; `markup` and `styled` make them. */
export class Markup {
  readonly source: string;

  constructor(source: string) {
    this.source = source;
  }
}

type Piece = string | number | Markup | readonly Markup[];

/**
 * HTML with words put in: they stay words, in an element and in an attribute between double quotes. The one door
 * through which anything of a text or a graph comes into a report.
 */
export function markup(source: TemplateStringsArray, ...pieces: readonly Piece[]): Markup {
  const written = pieces.map((piece, i) => sourceOf(piece) + source[i + 1]);
  return new Markup(source[0] + written.join(''));
}

export const NOTHING = new Markup('');

/** A style element, where references are not read: for words of this package only. */
export function styled(style: string): Markup {
  return new Markup(`<style>${style}</style>`);
}

function sourceOf(piece: Piece): string {
  if (piece instanceof Markup) return piece.source;
  if (typeof piece === 'object') return piece.map(({ source }) => source).join('');
  return escaped(String(piece));
}

const REFERENCES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;', '\r': '&#13;' };

/**
 * Parsers read CR LF and CR as LF unless CR is a reference, and a lone surrogate cannot be written in UTF-8. NUL has no
 * way into a document at all. For both stands U+FFFD, of the same length.
 */
function escaped(words: string): string {
  return words.replace(/[&<>"'\r]/g, (char) => REFERENCES[char] ?? char).replace(/\0|\p{Surrogate}/gu, '\ufffd');
}
