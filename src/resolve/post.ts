import { isSignedFor, type OfficeFinding, type OrganizationFinding } from '../annotate/index.ts';
import { EntryKind } from '../lexicon/index.ts';
import { isLetterhead } from './letterhead.ts';
import type { Resolution } from './resolution.ts';

/** Between the two bodies of a letterhead, `UBND TỈNH HÀ GIANG⏎SỞ NỘI VỤ`, in tokens. */
const LETTERHEAD_GAP = 2;

/**
 * The bodies of offices that stand without one: the one of the title beside them, `⟦Chủ tịch⟧, các Phó Chủ tịch UBND
 * tỉnh`; where they sign, that which they sign for, `TM. CHÍNH PHỦ⏎KT. THỦ TƯỚNG`, else the issuer.
 */
export function understoodPosts(resolution: Resolution): ReadonlyMap<OfficeFinding, OrganizationFinding> {
  const posts = new Map<OfficeFinding, OrganizationFinding>();
  const issuer = issuerOf(resolution);
  let above: OrganizationFinding | null = null;
  for (const finding of resolution.of('organization', 'office')) {
    if (finding.type === 'organization' && finding.draft && isSignedFor(resolution.reading, finding.from)) above = finding;
    if (finding.type !== 'office') continue;
    const signs = finding.rule === 'office.signature' || isSignedFor(resolution.reading, finding.from);
    const body: OrganizationFinding | null = finding.sharedBody ?? (signs ? (above ?? issuer) : null);
    if (signs && finding.body) above = finding.body;
    else if (body?.draft && !finding.body && finding.impliedBody === '') posts.set(finding, body);
  }
  return posts;
}

/** The lower body of the letterhead; where there is none, the one that the suffix of the text's own number stands for. */
function issuerOf(resolution: Resolution): OrganizationFinding | null {
  const heads = resolution.byType.organization.filter((body) => isLetterhead(resolution, body));
  const [first, second] = heads;
  if (!first) return issuerByNumber(resolution);
  return second && second.from - first.to <= LETTERHEAD_GAP ? second : first;
}

function issuerByNumber({ byType, drafts, reading: { lexicon } }: Resolution): OrganizationFinding | null {
  const own = byType.document.find(({ self, issuerCode }) => self && issuerCode !== '');
  const [issuer] = own ? lexicon.entriesOf(lexicon.symbols.idOf(own.issuerCode), EntryKind.ISSUER) : [];
  const draft = issuer ? drafts.get('organization', issuer.body.toLowerCase()) : undefined;
  return (draft?.findings[0] as OrganizationFinding | undefined) ?? null;
}
