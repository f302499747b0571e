import type { DocumentFinding, Finding, OfficeFinding, OrganizationFinding } from '../annotate/index.ts';
import type { Resolution } from '../resolve/index.ts';
import { Shape } from '../text/index.ts';

export type Issuer = OfficeFinding | OrganizationFinding;

/** How far into a text its letterhead reaches, in tokens. */
export const LETTERHEAD = 60;

export function isIssuer(finding: Finding | null | undefined): finding is Issuer {
  return finding?.type === 'office' || finding?.type === 'organization';
}

/** The first mention of the document that the text is. */
export function selfOf({ context }: Resolution): DocumentFinding | undefined {
  return context.self?.findings[0] as DocumentFinding | undefined;
}

/** The first mention of what that document issues together with itself. */
export function annexOf({ context }: Resolution): DocumentFinding | undefined {
  return context.annex?.draft.findings[0] as DocumentFinding | undefined;
}

/** The body or office in capitals at the head of the text that is the document. */
export function letterheadOf({ of, reading: { tokens } }: Resolution, own: DocumentFinding): Issuer | undefined {
  const isHead = (finding: Finding) => tokens.is(finding.from, Shape.CAPS_LINE) && tokens.is(finding.from, Shape.LINE_BEFORE);
  return of('organization', 'office').find((finding) => finding.from < own.to + LETTERHEAD && isHead(finding));
}

/** `Người ký: ⟦Lê Hồng Phúc⟧`, `Ngày ban hành | ⟦05/3/2021⟧`: the value of a field of a summary or table. */
export function isLabelled(document: Resolution, { from }: Finding, label: number): boolean {
  const { tokens } = document.reading;
  const isMarked = tokens.isSign(from - 1, ':') || tokens.isSign(from - 1, '|');
  return isMarked && document.reading.matches.cueEndingAt(from - 1, label) >= 0;
}
