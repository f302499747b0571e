import type { Resolution } from './resolution.ts';

/** One node for each spelling of a short form in each of its senses. */
export function resolveAbbreviations({ byType, drafts }: Resolution): void {
  for (const finding of byType.abbreviation) {
    const { short, expansion } = finding;
    const draft = drafts.open('abbreviation', `${short}:${expansion}`, () => ({ id: '', type: 'abbreviation', short, expansion }));
    drafts.join(draft, finding);
  }
}
