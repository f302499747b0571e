import type { Mention } from '../../index.ts';

/**
 * The mentions that can be marked in a text, outer before inner: those that lie in it, cut no character in two and do
 * not cross the one before. All of them, where the graph is the text's own.
 */
export function fitting(text: string, mentions: readonly Mention[]): Mention[] {
  const kept: Mention[] = [];
  const open: Mention[] = [];
  for (const mention of mentions.filter((mention) => liesIn(text, mention)).sort(outerFirst)) {
    while ((open.at(-1)?.end ?? Number.POSITIVE_INFINITY) <= mention.start) open.pop();
    if (mention.end > (open.at(-1)?.end ?? text.length)) continue;
    open.push(mention);
    kept.push(mention);
  }
  return kept;
}

function liesIn(text: string, { start, end }: Mention): boolean {
  if (!Number.isInteger(start) || !Number.isInteger(end)) return false;
  return start >= 0 && start < end && end <= text.length && !splitsPair(text, start) && !splitsPair(text, end);
}

function outerFirst(a: Mention, b: Mention): number {
  return a.start - b.start || b.end - a.end;
}

/** Both halves of a character beyond U+FFFF would be lone surrogates. */
function splitsPair(text: string, at: number): boolean {
  return at > 0 && /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(at - 1, at + 1));
}
