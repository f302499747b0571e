import { annotateAbbreviations } from './abbreviation.ts';
import { annotateDates } from './date.ts';
import { annotateDocuments } from './document.ts';
import { annotateMetrics } from './metric.ts';
import { annotateOffices } from './office.ts';
import { annotateOrganizations } from './organization.ts';
import { annotatePeople } from './person.ts';
import { annotatePlaces } from './place.ts';
import { annotateProvisions } from './provision.ts';
import type { Annotator, Reading } from './reading.ts';
import { annotateTitledDocuments } from './titled-document.ts';

/** In order: each reads what those before it found. A new type of mention is one file and one line here. */
const ANNOTATORS: readonly Annotator[] = [
  annotateDocuments,
  annotateProvisions,
  annotateDates,
  annotateAbbreviations,
  annotatePlaces,
  annotateOrganizations,
  annotatePeople,
  annotateOffices,
  annotateMetrics,
  annotateTitledDocuments,
];

export function annotate(reading: Reading): void {
  for (const annotator of ANNOTATORS) annotator(reading);
}
