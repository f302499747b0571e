import type { DocumentFinding, Draft, Finding } from '../annotate/index.ts';
import { Cue, EntryKind } from '../lexicon/index.ts';
import type { Resolution } from './resolution.ts';

/** From `theo đề nghị` to the last who proposes, in tokens. */
const LONGEST_PROPOSAL = 60;

/** What the words before and behind a document say of it, unless it has been said. */
export function rememberIssue({ reading, context }: Resolution, document: DocumentFinding): void {
  const draft = document.draft as Draft;
  // `Luật sửa đổi, bổ sung một số điều của ⟦Luật Giá⟧ ngày 24/6/2025`: what stands behind is said of the whole.
  const whole = reading.findings.endingAt(document.to, 'document')?.draft;
  if (whole && whole !== draft) return;
  const { date, issuer } = issueBehind(reading, document.to);
  const issuedBy = issuerBefore(reading, document.from) ?? issuer;
  if (issuedBy && !context.issuers.has(draft)) context.issuers.set(draft, issuedBy);
  if (date && !context.issueDates.has(draft)) context.issueDates.set(draft, date);
}

/** `Nghị quyết 31-NQ/TU, ⟦ngày 04/8/2020⟧ của ⟦Ban Thường vụ Tỉnh ủy⟧` */
function issueBehind(
  { tokens, matches, findings }: Resolution['reading'],
  to: number,
): { readonly date: Finding | null; readonly issuer: Finding | null } {
  const behind = tokens.isSign(to, ',') ? to + 1 : to;
  const found = findings.startingAt(behind, 'date');
  const date = found?.draft ? found : null;
  const end = date?.to ?? behind;
  const of = tokens.isSign(end, ',') ? end + 1 : end;
  return { date, issuer: matches.isCue(of, Cue.of) ? bodyAt(findings, matches.cueTo(of)) : null };
}

/** `⟦Tờ trình số 12/TTr-CP⟧ và Đề án số 13/ĐA-CP ngày 09/5/2025`: two of different kinds that were sent as one. */
export function shareIssue({ reading: { matches }, context }: Resolution, documents: readonly DocumentFinding[]): void {
  for (let i = documents.length - 2; i >= 0; i--) {
    const [first, second] = [documents[i], documents[i + 1]] as [DocumentFinding, DocumentFinding];
    const isPair = matches.isCue(first.to, Cue.and) && second.from === first.to + 1 && first.kind !== second.kind;
    if (!isPair || !first.draft || !second.draft || first.number === '' || second.number === '') continue;
    for (const said of [context.issuers, context.issueDates]) {
      const finding = said.get(second.draft);
      if (finding && !said.has(first.draft)) said.set(first.draft, finding);
    }
  }
}

/** `⟦Chính phủ⟧ ban hành Nghị định …`, `theo đề nghị của ⟦Giám đốc Sở Y tế⟧ tại Tờ trình số …` */
function issuerBefore({ tokens, matches, findings }: Resolution['reading'], from: number): Finding | null {
  const verb = matches.cueEndingAt(from, Cue.issues);
  if (verb > 0) return bodyBefore(findings, verb);
  const proposer = matches.isCue(from - 1, Cue.refersTo) ? bodyBefore(findings, from - 1) : null;
  if (!proposer) return null;
  const start = matches.isCue(proposer.from - 1, Cue.of) ? proposer.from - 1 : proposer.from;
  if (matches.cueEndingAt(start, Cue.considers) >= 0) return proposer;
  // `Theo đề nghị của Giám đốc Sở Y tế tại Tờ trình số 5/TTr-SYT và ⟦Giám đốc Sở Nội vụ⟧ tại Tờ trình số 7/TTr-SNV`
  if (!matches.isCue(start - 1, Cue.and)) return null;
  for (let token = start; token >= Math.max(0, start - LONGEST_PROPOSAL) && tokens.sentence[token] === tokens.sentence[start]; token--) {
    if (matches.isCue(token, Cue.considers)) return proposer;
  }
  return null;
}

/** The office or organization that begins at the token, the office first: `của ⟦Bộ trưởng ⟦Bộ Tài chính⟧⟧`. */
export function bodyAt(findings: Resolution['reading']['findings'], token: number): Finding | null {
  const office = findings.startingAt(token, 'office');
  const body = office?.draft ? office : findings.startingAt(token, 'organization');
  return body?.draft ? body : null;
}

/** `⟦Chủ tịch ⟦UBND huyện⟧⟧ ban hành …` */
export function bodyBefore(findings: Resolution['reading']['findings'], token: number): Finding | null {
  const office = findings.endingAt(token, 'office');
  const body = office?.draft ? office : findings.endingAt(token, 'organization');
  return body?.draft ? body : null;
}

/** `Chỉ thị 20 của ⟦UBND tỉnh⟧` where the text knows that of the Prime Minister: the words name another issuer than the document has. */
export function isOfOther({ context, reading }: Resolution, { to }: DocumentFinding, known: Draft): boolean {
  const { findings } = reading;
  const { issuer: said } = issueBehind(reading, to);
  const issuer = context.issuers.get(known);
  if (!said || !issuer || said.draft === issuer.draft) return false;
  return bodyOf(findings, said) !== bodyOf(findings, issuer);
}

/** `Thủ tướng ⟦Chính phủ⟧`: an office issues for the body that its name closes with. */
function bodyOf(findings: Resolution['reading']['findings'], issuer: Finding): Draft | undefined {
  return findings.endingAt(issuer.to, 'organization')?.draft ?? issuer.draft ?? undefined;
}

/** Who issued a document: in words, else the one body of the text that its number's suffix names. */
export function issuerOf({ context, drafts, reading }: Resolution, { draft, issuerCode }: DocumentFinding): Draft | undefined {
  const worded = (draft && context.issuers.get(draft)?.draft) ?? undefined;
  if (worded || issuerCode === '') return worded;
  const [issuer] = reading.lexicon.entriesOf(reading.lexicon.symbols.idOf(issuerCode), EntryKind.ISSUER);
  return issuer && drafts.get('organization', issuer.body.toLowerCase());
}
