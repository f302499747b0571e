import { Cue, EntryKind } from '../lexicon/index.ts';
import { Shape } from '../text/index.ts';
import type { DocumentFinding } from './finding.ts';
import type { Reading } from './reading.ts';
import type { RuleDescriptions } from './rules.ts';

export const DEFINED_DOCUMENT_RULES: RuleDescriptions = {
  'document.long': 'a document by the title that the text gives a short form for: Dự án … (sau đây gọi tắt là Dự án)',
  'document.defined': 'the kind of a document, which the text says is its short form',
};

/** A title stands so many words before its short form at most. */
const LONGEST_TITLE = 60;

/** A document of which the kind alone is the short form, from the token of its definition on. */
interface Defined {
  readonly kind: string;
  readonly at: number;
  /** The words of the title that no other rule has read; empty where a number or a law was found. */
  readonly title: readonly [from: number, to: number] | null;
}

/**
 * `Dự án Trồng rừng ven biển (sau đây gọi tắt là ⟦Dự án⟧)`, and each `⟦Dự án⟧` behind it; `cues` are the tokens of the words
 * that define a short form. Runs once titles are read.
 */
export function addDefinedDocuments(reading: Reading, cues: readonly number[]): void {
  const defined = new Map<string, Defined>();
  for (const cue of cues) {
    const found = definitionAt(reading, cue);
    if (found && !defined.has(found.kind)) defined.set(found.kind, found);
  }
  if (defined.size > 0) addMentions(reading, defined);
}

/** The cue stands behind an opening bracket; a kind of document and the closing one follow. */
function definitionAt(reading: Reading, cue: number): Defined | null {
  const { tokens, matches } = reading;
  const at = matches.cueTo(cue);
  const match = tokens.is(at, Shape.CAPITAL) ? matches.longest(at, EntryKind.DOCUMENT) : -1;
  if (match < 0 || !tokens.isSign(cue - 1, '(') || !tokens.isSign(matches.to[match] as number, ')')) return null;
  const { kind, titled } = matches.value(match, EntryKind.DOCUMENT);
  const from = antecedent(reading, cue - 1, kind);
  const isRead = from >= 0 && reading.findings.startingAt(from, 'document') !== null;
  // `Giấy chứng nhận quyền sử dụng đất (sau đây gọi là Giấy chứng nhận)` is a class of documents.
  if (from < 0 || (!isRead && !titled)) return null;
  return { kind, at, title: isRead ? null : [from, cue - 1] };
}

/** The nearest word for the kind before the bracket, in its sentence; -1 for none. */
function antecedent({ tokens, matches }: Reading, open: number, kind: string): number {
  for (let token = open - 1; token > Math.max(-1, open - LONGEST_TITLE); token--) {
    const match = tokens.is(token, Shape.CAPITAL) ? matches.longest(token, EntryKind.DOCUMENT) : -1;
    if (match >= 0 && matches.value(match, EntryKind.DOCUMENT).kind === kind && (matches.to[match] as number) < open) return token;
    if (tokens.is(token, Shape.BREAK_BEFORE)) return -1;
  }
  return -1;
}

/** The title wherever it stands, and the kind alone behind its definition. */
function addMentions(reading: Reading, defined: ReadonlyMap<string, Defined>): void {
  const { tokens, matches, findings } = reading;
  for (let token = matches.next(0, EntryKind.DOCUMENT); token < tokens.count; token = matches.next(token + 1, EntryKind.DOCUMENT)) {
    if (!tokens.is(token, Shape.CAPITAL) || findings.isClaimed(token) || findings.startingAt(token, 'document')) continue;
    const match = matches.longest(token, EntryKind.DOCUMENT);
    const found = defined.get(matches.value(match, EntryKind.DOCUMENT).kind);
    if (!found) continue;
    const title = found.title && sameTitle(reading, found.title, token);
    const kindEnd = matches.to[match] as number;
    if (title) findings.add(mention(reading, token, title, found, 'document.long'));
    else if (token >= found.at && !goesOn(reading, kindEnd)) findings.add(mention(reading, token, kindEnd, found, 'document.defined'));
  }
}

/** One past the same words as those of the title, which may stand in quotes; 0 where they differ. */
function sameTitle({ tokens }: Reading, [from, to]: readonly [number, number], start: number): number {
  let at = start;
  for (let token = from; token < to; token++) {
    if (tokens.is(token, Shape.SIGN)) continue;
    while (tokens.is(at, Shape.SIGN)) at++;
    if (tokens.plain(token, token + 1).toLowerCase() !== tokens.plain(at, at + 1).toLowerCase()) return 0;
    at++;
  }
  return tokens.isSign(at, '"') ? at + 1 : at;
}

/** `Dự án ⟦Nhà máy⟧`, `Luật ⟦Đất đai⟧`, `Quyết định ⟦số⟧ …` are others. */
function goesOn({ tokens, matches }: Reading, to: number): boolean {
  if (tokens.is(to, Shape.BREAK_BEFORE)) return false;
  return tokens.is(to, Shape.CAPITAL) || tokens.is(to, Shape.NUMBER) || matches.isCue(to, Cue.number) || matches.isCue(to, Cue.this);
}

function mention({ tokens }: Reading, from: number, to: number, { kind, title }: Defined, rule: string): DocumentFinding {
  const form = rule === 'document.long' ? 'name' : 'short';
  const words = form === 'name' && title ? tokens.plain(title[0], title[1]) : '';
  return { type: 'document', from, to, form, rule, kind, number: '', title: words, self: false, issuerCode: '', draft: null };
}
