import { encodeShared, LONGEST_LINK, type Shared } from './share.ts';

export type SharingOutcome =
  | { readonly kind: 'copied' }
  | { readonly kind: 'shown' }
  | { readonly kind: 'tooLong'; readonly length: number };

/** Puts the text into a link, the link into the address bar and, where the browser lets us, on the clipboard. */
export async function shareLink(shared: Shared): Promise<SharingOutcome> {
  const fragment = await encodeShared(shared);
  if (fragment.length > LONGEST_LINK) return { kind: 'tooLong', length: fragment.length };
  history.replaceState(null, '', `#${fragment}`);
  try {
    await navigator.clipboard.writeText(location.href);
    return { kind: 'copied' };
  } catch {
    return { kind: 'shown' };
  }
}
