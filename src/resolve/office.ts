import type { Draft, OfficeFinding } from '../annotate/index.ts';
import type { Resolution } from './resolution.ts';

/**
 * Offices by title and body. A title alone means the one office of that title in the text, else that of the body which
 * the title implies; where several compete it is left to the person beside it.
 */
export function resolveOffices({ byType, drafts }: Resolution): void {
  const offices = byType.office;
  const byTitle = new Map<string, Set<Draft<'office'>>>();
  const open = (finding: OfficeFinding, body: string) => {
    const { title } = finding;
    const draft = drafts.open('office', `${title} ${body}`.trim().toLowerCase(), () => ({ title }));
    drafts.join(draft, finding);
    byTitle.set(title, (byTitle.get(title) ?? new Set()).add(draft));
  };
  for (const finding of offices) {
    const body = finding.body?.draft?.fields.name;
    if (finding.body) open(finding, typeof body === 'string' ? body : '');
  }
  for (const finding of offices) {
    if (finding.body) continue;
    const [only, other] = byTitle.get(finding.title) ?? [];
    if (only && !other) drafts.join(only, finding);
    else open(finding, finding.impliedBody);
  }
}
