import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

/** Every element of a page as the HTML standard's own parser reads it, outer before inner. */
export function elementsOf(page: string): Tree.Element[] {
  return inside(parse(page));
}

export function inside(parent: Tree.ParentNode): Tree.Element[] {
  return parent.childNodes.flatMap((child) => ('tagName' in child ? [child, ...inside(child)] : []));
}

export function byTag(page: string, tag: string): Tree.Element[] {
  return elementsOf(page).filter(({ tagName }) => tagName === tag);
}

/** `textContent` */
export function textOf(node: Tree.Node): string {
  if (node.nodeName === '#text') return (node as Tree.TextNode).value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

export function attribute(element: Tree.Element, name: string): string | undefined {
  return element.attrs.find((attr) => attr.name === name)?.value;
}

/** What HTML cannot hold is U+FFFD in a report. */
export function holdable(text: string): string {
  return text.replace(/\0|\p{Surrogate}/gu, '\ufffd');
}
