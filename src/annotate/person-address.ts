import { EntryKind } from '../lexicon/index.ts';
import { leadingEntry } from './expanded-phrase.ts';
import type { Reading } from './reading.ts';

/** A short form that stands for a word of address and what follows it: `⟦ĐBQH⟧ Nguyễn Văn An`, đại biểu Quốc hội. */
export interface ShortAddress {
  readonly class: string;
  readonly to: number;
}

export function shortAddress({ findings, lexicon }: Reading, token: number): ShortAddress | null {
  const short = findings.hasShort(token, token + 1) ? findings.startingAt(token, 'abbreviation') : null;
  const entry = short?.form === 'short' ? leadingEntry(lexicon, short.expansion, EntryKind.HONORIFIC) : -1;
  return short && entry >= 0 ? { class: lexicon.entry(entry, EntryKind.HONORIFIC).class, to: short.to } : null;
}
