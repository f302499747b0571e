import type { DocumentFinding, Draft, ProvisionFinding } from '../annotate/index.ts';
import { Cue } from '../lexicon/index.ts';
import { Shape } from '../text/index.ts';
import type { Resolution } from './resolution.ts';

/** Words between `sửa đổi, bổ sung` and the document: `một số điều của`, `điểm b khoản 1 Điều 3`. */
const REACH = 16;
/** `Điều 1. ⟦Thống nhất⟧ sửa đổi …` */
const MOST_BEFORE = 3;

/**
 * The document that the article amends which a provision stands in: below `Điều 1. Sửa đổi, bổ sung một số điều của Thông
 * tư số 21/2018/TT-BYT` the words `khoản 2 Điều 5` mean that circular; where the article does not name it, the title does.
 */
export function amendedIn(resolution: Resolution): (provision: ProvisionFinding) => Draft | null {
  const { byType, context } = resolution;
  const own = byType.document.find(({ rule }) => rule === 'document.heading');
  const inTitle = own && context.self ? documentBehind(resolution, own.to, own.to) : null;
  const starts: number[] = [];
  const documents: (Draft | null)[] = [];
  for (const { heading, article, to } of byType.provision) {
    if (!heading || article === '') continue;
    starts.push(to);
    documents.push(context.self ? amendedBehind(resolution, to + 1, inTitle) : null);
  }
  return ({ from }) => documents[lastBefore(starts, from)] ?? null;
}

/** Words between a document and the colon behind it: `bao gồm`, `như sau`. */
const LONGEST_LEAD = 5;

/**
 * The document whose parts a list names: `Nghị định này quy định chi tiết một số điều của Luật Giá, bao gồm: a) ⟦Khoản 4
 * Điều 8⟧ …`. Only for a part that begins an item.
 */
export function detailedIn(resolution: Resolution): (provision: ProvisionFinding) => Draft | null {
  const { byType, context, reading } = resolution;
  const starts: number[] = [];
  const documents: (Draft | null)[] = [];
  const mark = (at: number, draft: Draft | null) => {
    starts.push(at);
    documents.push(draft);
  };
  const headings = byType.provision.filter(({ heading }) => heading);
  let next = 0;
  for (const { draft, from, to } of context.self ? byType.document : []) {
    for (; (headings[next]?.from ?? Number.POSITIVE_INFINITY) < from; next++) mark((headings[next] as ProvisionFinding).to, null);
    const isOther = draft && draft !== context.self && draft !== context.annex?.draft;
    if (isOther && leadsList(reading, to) && isDetailed(reading, from)) mark(to, draft);
  }
  for (; next < headings.length; next++) mark((headings[next] as ProvisionFinding).to, null);
  return ({ from }) => (beginsItem(reading, from) ? (documents[lastBefore(starts, from)] ?? null) : null);
}

/** A colon stands behind the document, after few words. */
function leadsList({ tokens }: Resolution['reading'], to: number): boolean {
  for (let token = to; token <= to + LONGEST_LEAD && !tokens.is(token, Shape.BREAK_BEFORE); token++) {
    if (tokens.isSign(token, ':')) return true;
  }
  return false;
}

/** `quy định chi tiết` stands before the document, in its sentence. */
function isDetailed({ tokens, matches }: Resolution['reading'], from: number): boolean {
  for (let token = from - 1; token >= Math.max(0, from - REACH) && tokens.sentence[token] === tokens.sentence[from]; token--) {
    if (matches.isCue(token, Cue.implements)) return true;
  }
  return false;
}

/** At the start of a line or behind its number: `a) ⟦Khoản 4 Điều 8⟧`, `1. ⟦Điều 9⟧`, `- ⟦Điều 9⟧` */
function beginsItem({ tokens }: Resolution['reading'], from: number): boolean {
  const marker = tokens.isSign(from - 1, ')') || tokens.isSign(from - 1, '.') ? from - 2 : from - 1;
  return tokens.is(from, Shape.BREAK_BEFORE) || (tokens.is(marker, Shape.LINE_BEFORE) && tokens.is(from - 1, Shape.SIGN));
}

/** What the words of an article amend; null where they do not begin so. */
function amendedBehind(resolution: Resolution, from: number, inTitle: Draft | null): Draft | null {
  const { matches } = resolution.reading;
  for (let token = from; token < from + MOST_BEFORE; token++) {
    const isVerb = matches.isCue(token, Cue.amends) || (matches.isCue(token, Cue.repeals) && inTitle !== null);
    if (isVerb) return documentBehind(resolution, from, token) ?? inTitle;
  }
  return null;
}

/** The first document behind a verb of amending, in its sentence. */
function documentBehind({ reading: { tokens, matches, findings } }: Resolution, from: number, verb: number): Draft | null {
  if (!matches.isCue(verb, Cue.amends) && !matches.isCue(verb, Cue.repeals)) return null;
  for (let token = matches.cueTo(verb); token < from + REACH + MOST_BEFORE && !tokens.is(token, Shape.BREAK_BEFORE); token++) {
    const document: DocumentFinding | null = findings.startingAt(token, 'document');
    if (document?.draft) return document.draft;
  }
  return null;
}

/** The place of the last number that is not above `value`; -1 for none. */
function lastBefore(sorted: readonly number[], value: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as number) <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
