import type { Finding, Reading } from '../annotate/index.ts';
import { resolveAbbreviations } from './abbreviation.ts';
import { ByDraft } from './by-draft.ts';
import type { Context } from './context.ts';
import { resolveDates } from './date.ts';
import { resolveDocuments } from './document.ts';
import { resolveMetrics } from './metric.ts';
import { resolveOffices } from './office.ts';
import { resolveOrganizations } from './organization.ts';
import { resolvePeople } from './person.ts';
import { resolvePlaces } from './place.ts';
import { resolveProvisions } from './provision.ts';
import { Drafts, groupByType, ofTypes, type Resolution, type Resolver } from './resolution.ts';
import { readSeats } from './seat.ts';

/** What the caller says of the text that the text may not. */
export interface Settings {
  readonly referenceDate: string | null;
  readonly locality: string | null;
}

/** In order: bodies need places, offices need bodies, people and documents need both. */
const RESOLVERS: readonly Resolver[] = [
  resolveDates,
  resolvePlaces,
  readSeats,
  resolveOrganizations,
  resolveOffices,
  resolvePeople,
  resolveAbbreviations,
  resolveDocuments,
  resolveProvisions,
  resolveMetrics,
];

/** Joins the selected mentions to entities: each finding gets its draft, or none where it cannot be told whose it is. */
export function resolve(reading: Reading, findings: readonly Finding[], settings: Settings): Resolution {
  const context: Context = {
    province: null,
    seats: new Map(),
    units: new ByDraft(),
    bodies: new ByDraft(),
    posts: new Map(),
    issuers: new ByDraft(),
    issueDates: new ByDraft(),
    owners: new ByDraft(),
    self: null,
    annex: null,
    day: null,
    ownDay: null,
    year: null,
    ...settings,
  };
  const of = ofTypes(findings);
  const resolution: Resolution = { reading, findings, byType: groupByType(of), of, context, drafts: new Drafts() };
  for (const resolver of RESOLVERS) resolver(resolution);
  return resolution;
}
