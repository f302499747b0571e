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
