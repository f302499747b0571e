import { EntryKind } from '../lexicon/index.ts';
import { withYear } from './document-title.ts';
import { leadingEntry } from './expanded-phrase.ts';
import type { AbbreviationFinding } from './finding.ts';
import type { Reading } from './reading.ts';

/** `Điều 351 ⟦BLHS⟧`, `⟦CPTPP⟧`, `⟦BLDS 2015⟧`: a short form of the dictionary that stands for the title of a law or a treaty. */
export function addShortTitles(reading: Reading): void {
  const { findings } = reading;
  for (const finding of findings.all) {
    const isTitle = finding.type === 'abbreviation' && finding.form === 'short' && finding.names === 'document';
    if (isTitle && !findings.startingAt(finding.from, 'document')) addTitle(reading, finding);
  }
}

function addTitle(reading: Reading, { from, to: end, expansion }: AbbreviationFinding): void {
  const { tokens, findings, lexicon } = reading;
  const entry = leadingEntry(lexicon, expansion, EntryKind.DOCUMENT);
  if (entry < 0) return;
  const to = withYear(reading, end);
  findings.add({
    type: 'document',
    from,
    to,
    form: 'short',
    rule: 'document.short-title',
    kind: lexicon.entry(entry, EntryKind.DOCUMENT).kind,
    number: '',
    title: to > end ? `${expansion} ${tokens.plain(end, to)}` : expansion,
    self: false,
    issuerCode: '',
    draft: null,
  });
}
