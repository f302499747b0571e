import type { Draft, OfficeFinding } from '../annotate/index.ts';
import { understoodPosts } from './post.ts';
import type { Resolution } from './resolution.ts';

/**
 * Offices by title and body, printed or understood. Any other title alone means the one office of that title in the
 * text, else that of the body which the title implies; where several compete it is left to the person beside it.
 */
export function resolveOffices(resolution: Resolution): void {
  const { byType, context, drafts } = resolution;
  const offices = byType.office;
  for (const [office, body] of understoodPosts(resolution)) context.posts.set(office, body);
  const byTitle = new Map<string, Set<Draft<'office'>>>();
  const open = (finding: OfficeFinding, body: string) => {
    const { title } = finding;
    const draft = drafts.open('office', `${title} ${body}`.trim().toLowerCase(), () => ({ id: '', type: 'office', title }));
    drafts.join(draft, finding);
    byTitle.set(title, (byTitle.get(title) ?? new Set()).add(draft));
  };
  for (const finding of offices) {
    const owner = finding.body ?? context.posts.get(finding) ?? finding.country;
    const name = owner?.draft?.fields.name;
    if (owner) open(finding, typeof name === 'string' ? name : '');
  }
  for (const finding of offices) {
    if (finding.draft) continue;
    const [only, other] = byTitle.get(finding.title) ?? [];
    if (only && !other) drafts.join(only, finding);
    else if (finding.rule !== 'office.again') open(finding, finding.impliedBody);
  }
}
