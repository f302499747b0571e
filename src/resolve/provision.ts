import type { DocumentFinding, Draft, ProvisionFinding } from '../annotate/index.ts';
import { Cue, EntryKind } from '../lexicon/index.ts';
import { amendedIn, detailedIn } from './amended.ts';
import { ownAt } from './own.ts';
import type { Resolution } from './resolution.ts';

const PARTS = ['article', 'clause', 'point', 'chapter', 'appendix'] as const;
type Parts = Partial<Record<(typeof PARTS)[number], string>>;

/** A part of a document as it was joined: what it is, and what it is a part of. */
interface Joined {
  readonly from: number;
  readonly parts: Parts;
  readonly owner: Draft | null;
}

/**
 * Parts of documents: of the document that is named behind them; in an article that amends or details another document, of
 * that one; else of the text's own. Items of a list share what only the last of them says: `điểm a, điểm b khoản 2 Điều 5`.
 */
export function resolveProvisions(resolution: Resolution): void {
  const { context, drafts, byType } = resolution;
  const provisions = byType.provision;
  const [amended, detailed] = [amendedIn(resolution), detailedIn(resolution)];
  let next: Joined | null = null;
  for (let i = provisions.length - 1; i >= 0; i--) {
    const finding = provisions[i] as ProvisionFinding;
    const own = ownAt(context, finding.from);
    const last = listedBefore(resolution, finding, next);
    const named = finding.heading ? own : namedOwner(resolution, finding);
    const owner: Draft | null = named ?? last?.owner ?? amended(finding) ?? detailed(finding) ?? own;
    const parts = partsOf(finding, last?.parts);
    const key = `${owner?.key ?? ''}:${PARTS.map((part) => lettered(parts[part] ?? '')).join(':')}`;
    const draft = drafts.open('provision', key, () => ({ id: '', type: 'provision', ...parts }));
    if (draft.findings.length === 0) draft.key = key.replace(/:+$/u, '');
    drafts.join(draft, finding);
    if (owner) context.owners.set(draft, owner);
    next = { from: finding.from, parts, owner };
  }
  // They were joined from the last to the first.
  for (const draft of new Set(provisions.map((finding) => finding.draft))) draft?.findings.reverse();
}

/** `điểm đ` is not `điểm d`, in an id either, where letters lose their strokes. */
const lettered = (part: string) => part.replace(/đ/gi, 'dd');

const RANK = ['point', 'clause', 'article'] as const;

/** What the words say, and of the bigger parts that they leave out what the next item says. */
function partsOf(finding: ProvisionFinding, next: Parts | undefined): Parts {
  const parts: Parts = {};
  for (const part of PARTS) if (finding[part]) parts[part] = finding[part];
  const biggest = RANK.findLastIndex((part) => parts[part] !== undefined);
  if (biggest < 0 || !next) return parts;
  for (const part of RANK.slice(biggest + 1)) if (next[part] !== undefined) parts[part] = next[part];
  return parts;
}

/** `Điều 4 ⟦Thông tư số 338/2016/TT-BTC⟧`, `Điều 1 của ⟦Luật Trẻ em⟧`, `khoản 6, Điều 1, ⟦Quyết định số 12/QĐ-TTg⟧` */
function namedOwner({ reading: { matches, findings, tokens } }: Resolution, { to }: ProvisionFinding): Draft | null {
  const isJoined = matches.isCue(to, Cue.of) || matches.isCue(to, Cue.refersTo);
  const behind = tokens.isSign(to, ',') ? to + 1 : isJoined ? matches.cueTo(to) : to;
  const document: DocumentFinding | null = findings.startingAt(behind, 'document');
  return document?.draft ?? null;
}

function listedBefore(resolution: Resolution, { heading, to }: ProvisionFinding, next: Joined | null): Joined | null {
  return next && !heading && isListed(resolution, to, next.from) ? next : null;
}

/** Only a comma, `và`, `hoặc` or `đến` stands between. */
function isListed({ reading: { tokens, matches } }: Resolution, to: number, next: number): boolean {
  if (next - to > 2 || next < to) return false;
  if (tokens.isSign(to, ',') || matches.isCue(to, Cue.and) || matches.isCue(to, Cue.until)) return true;
  const word = matches.longest(to, EntryKind.FUNCTION);
  return word >= 0 && matches.value(word, EntryKind.FUNCTION).class === 'conjunction';
}
