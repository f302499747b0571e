import type { Finding, OrganizationFinding, PlaceFinding, Reading } from '../annotate/index.ts';
import { EntryKind } from '../lexicon/index.ts';

/** What a figure can be a figure of. */
export type Whose = OrganizationFinding | PlaceFinding;

export function isWhose(finding: Finding): finding is Whose {
  return finding.type === 'organization' || (finding.type === 'place' && finding.level !== 'country');
}

/** `xã ⟦Niêm Sơn⟧, ⟦Lũng Cú⟧` are two of a kind; `xã ⟦Niêm Sơn⟧, huyện ⟦Mèo Vạc⟧` lies in the other. */
export function isListedWith(first: Whose, next: Whose): boolean {
  return (
    first.type === 'place' && next.type === 'place' && (first.level === next.level || (next.word === '' && isOfWord(next, first.word)))
  );
}

/** The level word of the place where it has one; `TPHCM` is a `thành phố` though it does not say so in full. */
export function isOfWord({ word, level, draft }: PlaceFinding, wanted: string): boolean {
  if (word !== '') return word === wanted;
  const name = draft?.fields.name;
  return level !== 'country' && wanted !== '' && typeof name === 'string' && name.toLowerCase().startsWith(`${wanted} `);
}

/** The class of the longest word of grammar that begins at the token; empty for none. */
export function wordClass(matches: Reading['matches'], token: number): string {
  const word = matches.longest(token, EntryKind.FUNCTION);
  return word < 0 ? '' : matches.value(word, EntryKind.FUNCTION).class;
}
