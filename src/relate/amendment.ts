import type { DocumentFinding } from '../annotate/index.ts';
import { Cue } from '../lexicon/index.ts';
import type { Resolution } from '../resolve/index.ts';
import { documentOf, isJoined, semicolonBetween } from './reference-words.ts';
import type { Amendment, Reference, ResolvedText } from './rule.ts';

/** Documents that stand between the one that is amended and its amender, in what the first is about. */
const MOST_BETWEEN = 10;
const LAWS: ReadonlySet<string> = new Set(['luật', 'bộ luật', 'pháp lệnh', 'hiến pháp']);

/** All amendments that are told from the side of what is amended; an amender in a list goes on with the same one. */
export function amendmentsOf(document: Resolution, references: readonly Reference[]): readonly Amendment[] {
  const found: Amendment[] = [];
  references.forEach((amender, i) => {
    const last = found.at(-1);
    const goesOn = last !== undefined && last.amender === references[i - 1] && goesOnBehind(document, last.amender, amender);
    if (goesOn && !isAmendedItself(document, amender)) found.push({ amender, amended: last.amended });
    else {
      const verb = amendedVerb(document, amender.from);
      const amended = verb < 0 ? null : amendedBefore(document, references, i, verb);
      if (amended) found.push({ amender, amended });
    }
  });
  return found;
}

function goesOnBehind(document: Resolution, before: Reference, next: Reference): boolean {
  const end = endOf(document, before);
  return !document.reading.tokens.isSign(end.to, ';') && isJoined(document, end, next);
}

/** A date and an issuer may stand behind it before the next item. */
function endOf({ reading: { findings, tokens, matches } }: Resolution, reference: Reference): Reference {
  const at = tokens.isSign(reference.to, ',') ? reference.to + 1 : reference.to;
  const date = findings.startingAt(at, 'date');
  const dated = date?.to ?? reference.to;
  const issuer = matches.isCue(dated, Cue.of)
    ? (findings.startingAt(dated + 1, 'office') ?? findings.startingAt(dated + 1, 'organization'))
    : null;
  return { ...reference, to: issuer?.to ?? dated };
}

/** The first token of `được sửa đổi, bổ sung (một số điều) theo` before the token; -1 for none. */
function amendedVerb(document: Resolution, from: number): number {
  const by = document.reading.matches.cueEndingAt(from, Cue.by, Cue.refersTo, Cue.accordingTo);
  if (by < 0) return -1;
  const parts = document.reading.matches.cueEndingAt(by, Cue.partsOf);
  const end = parts < 0 ? by : parts;
  // `(sửa đổi, bổ sung ⟦bởi⟧ Luật …)` is passive without `được`.
  const isBy = document.reading.matches.isCue(by, Cue.by);
  return document.reading.matches.cueEndingAt(end, Cue.amendedBy, ...(isBy ? [Cue.amends] : []));
}

/** `Luật A được sửa đổi bởi Luật B, ⟦Luật C⟧ được sửa đổi bởi Luật D`: no second amender of A. */
function isAmendedItself(document: Resolution, { to }: Reference): boolean {
  const { matches } = document.reading;
  return [to, to + 1, to + 2].some((token) => matches.isCue(token, Cue.amendedBy));
}

/** What is amended: of the documents that the clause has named so far the only one, or the only one of the amender's kind. */
function amendedBefore(document: Resolution, references: readonly Reference[], amender: number, verb: number): DocumentFinding | null {
  const candidates: DocumentFinding[] = [];
  const { sentence } = document.reading.tokens;
  for (let i = amender - 1; i >= Math.max(0, amender - MOST_BETWEEN); i--) {
    const reference = references[i] as Reference;
    if (sentence[reference.from] !== sentence[verb] || semicolonBetween(document, reference.to, verb)) break;
    if (reference.type === 'document') candidates.push(reference);
  }
  if (candidates.length <= 1) return candidates[0] ?? null;
  const by = references[amender] as Reference;
  const kind = by.type === 'document' ? by.kind : String(documentOf(document, by)?.fields.kind ?? '');
  const [same, other] = candidates.filter((candidate) => isOfKind(candidate.kind, kind));
  return same && !other ? same : null;
}

function isOfKind(kind: string, other: string): boolean {
  return kind === other || (LAWS.has(kind) && LAWS.has(other));
}

/** Amenders are named with what they amend, and are no references of their own. */
export function amendersOf({ amendments }: ResolvedText): ReadonlySet<Reference> {
  return new Set(amendments.map(({ amender }) => amender));
}
