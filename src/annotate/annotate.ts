import { annotateAbbreviations } from './abbreviation.ts';
import { annotateDates } from './date.ts';
import { annotateOrganizations } from './organization.ts';
import { annotatePlaces } from './place.ts';
import type { Annotator, Reading } from './reading.ts';

/** In order: each reads what those before it found. A new type of mention is one file and one line here. */
const ANNOTATORS: readonly Annotator[] = [annotateDates, annotateAbbreviations, annotatePlaces, annotateOrganizations];

export function annotate(reading: Reading): void {
  for (const annotator of ANNOTATORS) annotator(reading);
}
