import type { DocumentFinding, Draft, ProvisionFinding } from '../annotate/index.ts';
import { Cue, EntryKind } from '../lexicon/index.ts';
import { ownAt, type Resolution } from '../resolve/index.ts';
import { Shape } from '../text/index.ts';
import type { Item, Reference, ResolvedText } from './rule.ts';

type Text = Pick<Resolution, 'reading'>;

/** Words between a verb and the document that it is about: `bãi bỏ ⟦toàn bộ⟧`, `quy định chi tiết ⟦một số điều của⟧`. */
export const REACH = 14;
/** Tokens of the longest cue that may stand before a document. */
const LONGEST_CUE = 6;
/** Signs and figures of the number of an item: `1.`, `a)`, `- `. */
const MARKER = 2;
/** A clause has so many words at most. */
const LONGEST_CLAUSE = 200;

/** The document whose own words stand at the token: the one that the text is, or what that one issues. */
export function ownOf({ context }: Resolution, token: number): DocumentFinding | undefined {
  return ownAt(context, token)?.findings[0] as DocumentFinding | undefined;
}

/** What the text says of itself is told by no edge: a part of the own document, the document that it issues, or they name each other. */
export function isOwn({ context }: Resolution, reference: Reference): boolean {
  const document = documentOf({ context }, reference);
  return document !== undefined && (document === context.self || document === context.annex?.draft);
}

/** The document that a reference is, or is a part of. */
export function documentOf({ context }: Pick<Resolution, 'context'>, { type, draft }: Reference): Draft | undefined {
  return type === 'provision' ? context.owners.get(draft) : (draft ?? undefined);
}

/** One past the last token of the last `cue` that stands within reach before the token, in its sentence; 0 for none. */
export function cueBefore({ reading: { tokens, matches } }: Text, token: number, ...cues: number[]): number {
  for (let at = token; at > Math.max(-1, token - REACH); at--) {
    if (at < token && cues.includes(matches.cue(at)) && matches.cueTo(at) <= token && !isPassive(matches, at)) return matches.cueTo(at);
    if (tokens.is(at, Shape.BREAK_BEFORE)) return 0;
  }
  return 0;
}

/** `được ⟦sửa đổi⟧, ⟦bổ sung⟧ bởi` is said of what stands before it. */
function isPassive(matches: Text['reading']['matches'], token: number): boolean {
  for (let at = token - 1; at >= token - LONGEST_CUE; at--) {
    if (matches.isCue(at, Cue.amendedBy) && matches.cueTo(at) > token) return true;
  }
  return false;
}

/** The cue that the sentence of each reference opens with, behind the number of an item: `⟦Căn cứ⟧ Luật A ngày …; Luật B`. */
export function openingsOf({ reading: { tokens, matches } }: Text, references: readonly Reference[]): ReadonlyMap<Reference, number> {
  const openings = new Map<Reference, number>();
  let [at, start, opening] = [0, 0, 0];
  for (const reference of references) {
    for (; at <= reference.from; at++) {
      if (at > 0 && tokens.sentence[at] === tokens.sentence[at - 1]) continue;
      start = at;
      while (start < at + MARKER && (tokens.is(start, Shape.SIGN) || tokens.isSign(start + 1, '.') || tokens.isSign(start + 1, ')')))
        start++;
      opening = matches.cue(start);
    }
    openings.set(reference, opening);
  }
  return openings;
}

/** The sentence of the reference opens with one of the cues. */
export function opensWith({ openings }: ResolvedText, reference: Reference, ...cues: number[]): boolean {
  return cues.includes(openings.get(reference) ?? 0);
}

/** The references of a text, each part of a document one with the document that is named behind it. */
export function itemsOf(document: Resolution, references: readonly Reference[]): readonly Item[] {
  const items: Item[] = [];
  for (const reference of references) {
    const { from, to } = reference;
    const last = items.at(-1);
    const isOwner =
      last?.reference.type === 'provision' &&
      from - last.to <= 2 &&
      documentOf(document, last.reference) === documentOf(document, reference);
    if (last && isOwner && reference.type === 'document') items[items.length - 1] = { ...last, to };
    else items.push({ reference, from, to });
  }
  return items;
}

/** Only a comma, `và` or a semicolon stands between two of them: `Điều 3, ⟦Điều 4⟧ và ⟦Điều 7⟧`. */
export function isJoined(
  { reading: { tokens, matches } }: Text,
  before: { readonly to: number },
  { from }: { readonly from: number },
): boolean {
  const at = before.to;
  if (from - at > 2 || from <= at) return false;
  return tokens.isSign(at, ',') || tokens.isSign(at, ';') || matches.isCue(at, Cue.and) || isConjunction(matches, at);
}

/** `Điều 3 ⟦hoặc⟧ Điều 5` */
function isConjunction(matches: Text['reading']['matches'], token: number): boolean {
  const word = matches.longest(token, EntryKind.FUNCTION);
  return word >= 0 && matches.value(word, EntryKind.FUNCTION).class === 'conjunction';
}

/**
 * The subject of a verb that ends before `verb` in a legal text: the document that it stands behind, else the one that
 * its sentence begins with, else the text's own.
 */
export function subjectOf(document: ResolvedText): (reference: Reference, verb: number) => DocumentFinding | undefined {
  const { tokens } = document.reading;
  const first = new Map<number, Reference>();
  const before = new Map<Reference, DocumentFinding>();
  let last: DocumentFinding | null = null;
  for (const reference of document.references) {
    const sentence = tokens.sentence[reference.from] as number;
    if (!first.has(sentence) && !isOwnArticle(reference)) first.set(sentence, reference);
    if (last && tokens.sentence[last.from] === sentence) before.set(reference, last);
    if (reference.type === 'document') last = reference;
  }
  return (reference, verb) => {
    const nearest = before.get(reference);
    if (nearest && standsBehind(document, nearest, verb)) return nearest;
    const subject = first.get(tokens.sentence[reference.from] as number);
    const own = ownOf(document, reference.from);
    if (subject?.type !== 'document' || subject === reference || subject.to > verb)
      return own && isEffect(document, verb) ? own : undefined;
    const reach = subject.draft === own?.draft ? LONGEST_CLAUSE : REACH;
    return reference.from - subject.to <= reach ? subject : undefined;
  };
}

/** `Nghị định số 12/2024/NĐ-CP ngày 5/3/2024 của Chính phủ ⟦sửa đổi, bổ sung⟧`: only its date and its issuer stand between. */
function standsBehind({ reading: { tokens, matches, findings } }: Text, { to }: DocumentFinding, verb: number): boolean {
  const date = findings.startingAt(tokens.isSign(to, ',') ? to + 1 : to, 'date');
  const dated = date?.to ?? to;
  const issuer = matches.isCue(dated, Cue.of) ? matches.cueTo(dated) : dated;
  const body = issuer > dated ? (findings.startingAt(issuer, 'office') ?? findings.startingAt(issuer, 'organization')) : null;
  const end = behindIssue({ tokens, matches, findings }, body?.to ?? dated);
  return matches.isCue(end, Cue.amends) || matches.isCue(end, Cue.repeals) ? verb > end && verb - end <= LONGEST_CUE : false;
}

/** Behind `, ban hành ngày 5/3/2024`; the token itself where that does not stand. */
function behindIssue({ tokens, matches, findings }: Pick<Text['reading'], 'tokens' | 'matches' | 'findings'>, token: number): number {
  const verb = tokens.isSign(token, ',') ? token + 1 : token;
  return (matches.isCue(verb, Cue.issues) && findings.startingAt(matches.cueTo(verb), 'date')?.to) || token;
}

/** Words before the verb of a sentence that says what the document does: `Điều 1. ⟦Thống nhất⟧ sửa đổi …`, `⟦1.⟧ Bãi bỏ …` */
const MOST_BEFORE = 4;

/** The verb opens a sentence, an item of a list or the subject of the own document: no `chủ trương sửa đổi Hiến pháp`. */
function isEffect({ reading: { tokens } }: ResolvedText, verb: number): boolean {
  const isTitle = tokens.is(verb - 1, Shape.CAPS_LINE);
  for (let token = verb - 1; token >= Math.max(0, verb - REACH); token--) {
    if (tokens.is(token, Shape.BREAK_BEFORE)) return isTitle || startOfWords(tokens, token) >= verb - LONGEST_CUE - MOST_BEFORE;
    if (tokens.isSign(token, ';') || tokens.isSign(token, ':')) return token >= verb - LONGEST_CUE;
  }
  return isTitle;
}

/** Behind the number of an item. */
function startOfWords(tokens: Text['reading']['tokens'], start: number): number {
  return tokens.isSign(start + 1, '.') || tokens.isSign(start + 1, ')') ? start + 2 : start;
}

/** A semicolon stands between, or more words than a clause has. */
export function semicolonBetween({ reading: { tokens } }: Text, from: number, to: number): boolean {
  if (to - from > LONGEST_CLAUSE) return true;
  for (let token = from; token < to; token++) if (tokens.isSign(token, ';')) return true;
  return false;
}

/** The mention begins an item: behind the opening words, a semicolon or a comma. */
export function beginsItem(document: Text, { from }: Reference, ...opening: number[]): boolean {
  const { tokens, matches } = document.reading;
  const before = from - 1;
  if (tokens.isSign(before, ';') || tokens.isSign(before, ',') || matches.isCue(before, Cue.and)) return true;
  return document.reading.matches.cueEndingAt(from, ...opening) >= 0;
}

/** The heading of an article of the text itself. */
export function isOwnArticle(reference: Reference): reference is ProvisionFinding {
  return reference.type === 'provision' && reference.heading && reference.article !== '';
}

const PROGRAMMES: ReadonlySet<string> = new Set(['chiến lược', 'chương trình', 'dự án', 'đề án']);

/** `Vốn sự nghiệp: Thực hiện ⟦Chương trình 135⟧`, not `kết quả thực hiện ⟦Chương trình 135⟧`. */
export function isProgramme(document: Text, reference: Reference): boolean {
  if (reference.type !== 'document' || !PROGRAMMES.has(reference.kind)) return false;
  const { tokens } = document.reading;
  const verb = document.reading.matches.cueEndingAt(reference.from, Cue.implements);
  return verb >= 0 && (tokens.is(verb, Shape.BREAK_BEFORE) || tokens.isSign(verb - 1, ':') || tokens.isSign(verb - 1, ')'));
}
