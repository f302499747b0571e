type Attributes = Readonly<Record<string, string | number | boolean>>;

/** An element of XML. Names are the program's own; values and children's text may be anything. */
export function element(name: string, attributes: Attributes, children: readonly string[] = []): string {
  const open = [name, ...Object.entries(attributes).map(([key, value]) => `${key}="${xmlText(String(value))}"`)].join(' ');
  return children.length === 0 ? `<${open}/>` : `<${open}>${children.join('')}</${name}>`;
}

/** A whole file of one element. */
export function xmlFile(root: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
}

/** Elements each on a line of its own, where white space between them means nothing. */
export function onLines(elements: readonly string[]): readonly string[] {
  return ['\n', ...elements.flatMap((line) => [line, '\n'])];
}

/** XML 1.0 cannot hold these in any way: NUL, most controls, halves of pairs. */
const UNWRITABLE = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

/** Markup, and what readers turn into a space or a newline when it stands bare. */
const ESCAPED = /[&<>"'\t\n\r\u0085\u2028]/g;

/** Text for an element or an attribute in double quotes. A character that XML cannot hold becomes U+FFFD. */
export function xmlText(text: string): string {
  return text.replace(UNWRITABLE, '\ufffd').replace(ESCAPED, (sign) => `&#${sign.charCodeAt(0)};`);
}
