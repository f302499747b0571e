import type { Draft, ProvisionFinding } from '../annotate/index.ts';
import { Cue } from '../lexicon/index.ts';
import type { Resolution } from './resolution.ts';

const PARTS = ['article', 'clause', 'point', 'chapter', 'appendix'] as const;

/** Parts of documents: of the document that is named behind them, else of the text's own. */
export function resolveProvisions(resolution: Resolution): void {
  const { context, drafts, byType } = resolution;
  const provisions = byType.provision;
  let next: { finding: ProvisionFinding; owner: Draft | null } | null = null;
  for (let i = provisions.length - 1; i >= 0; i--) {
    const finding = provisions[i] as ProvisionFinding;
    const owner: Draft | null = finding.heading ? context.self : ownerOf(resolution, finding, next);
    next = { finding, owner };
    const { article, clause, point, chapter, appendix } = finding;
    const key = `${owner?.key ?? ''}:${article}:${clause}:${point}:${chapter}:${appendix}`;
    const draft = drafts.open('provision', key, () => partsOf(finding));
    if (draft.findings.length === 0) draft.key = key.replace(/:+$/u, '');
    drafts.join(draft, finding);
    if (owner) context.owners.set(draft, owner);
  }
  // They were joined from the last to the first.
  for (const draft of new Set(provisions.map((finding) => finding.draft))) draft?.findings.reverse();
}

function partsOf(finding: ProvisionFinding): Draft['fields'] {
  const parts: Record<string, string> = {};
  for (const part of PARTS) if (finding[part]) parts[part] = finding[part];
  return parts;
}

/** `Điều 4 ⟦Thông tư số 338/2016/TT-BTC⟧`, `Điều 1 của ⟦Luật Trẻ em⟧`; items of a list share the owner of the last. */
function ownerOf(
  { reading, context }: Resolution,
  { to }: ProvisionFinding,
  next: { finding: ProvisionFinding; owner: Draft | null } | null,
): Draft | null {
  const { matches, findings, tokens } = reading;
  const behind = matches.isCue(to, Cue.of) || matches.isCue(to, Cue.refersTo) ? matches.cueTo(to) : to;
  const document = findings.startingAt(behind, 'document');
  if (document?.draft) return document.draft;
  const isListed = next !== null && next.finding.from - to <= 2 && (tokens.isSign(to, ',') || matches.isCue(to, Cue.and));
  return isListed ? next.owner : context.self;
}
