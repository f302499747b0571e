import { type Draft, endingsOf, personKey } from '../annotate/index.ts';
import type { Resolution } from './resolution.ts';

/**
 * People by their name. A name without surname, `đồng chí Hậu`, means the one person of the text whose name ends so;
 * where there is none or several it is a person of its own.
 */
export function resolvePeople({ byType, drafts }: Resolution): void {
  const people = byType.person;
  const endings = new Map<string, Draft<'person'> | null>();
  for (const finding of people) {
    if (finding.givenOnly) continue;
    const draft = drafts.open('person', personKey(finding.name), () => ({ id: '', type: 'person', name: finding.name }));
    drafts.join(draft, finding);
    for (const ending of endingsOf(finding.name)) endings.set(ending, sameOrNone(endings.get(ending), draft));
  }
  for (const finding of people) {
    if (!finding.givenOnly) continue;
    const known = endings.get(personKey(finding.name));
    drafts.join(known ?? drafts.open('person', personKey(finding.name), () => ({ id: '', type: 'person', name: finding.name })), finding);
  }
}

/** Null once two people share the ending. */
function sameOrNone(known: Draft<'person'> | null | undefined, draft: Draft<'person'>): Draft<'person'> | null {
  return known === undefined || known === draft ? draft : null;
}
