import type { DateFinding } from '../annotate/index.ts';
import { Cue } from '../lexicon/index.ts';
import type { Resolution } from '../resolve/index.ts';

/** `HĐND tỉnh khóa III, nhiệm kỳ 2016-2021`, `đại biểu HĐND các cấp nhiệm kỳ 2026-2031`: the term of a body is no period of figures or documents. */
export function isTermOfBody({ reading: { tokens, matches, findings } }: Resolution, date: DateFinding): boolean {
  if (!matches.isCue(date.from, Cue.stretch)) return false;
  const before = tokens.isSign(date.from - 1, ',') ? date.from - 1 : date.from;
  return matches.isCue(before - 2, Cue.term) || matches.isCue(before - 1, Cue.level) || findings.endingAt(before, 'organization') !== null;
}

/** `⟦về⟧ dự toán ngân sách`, `⟦về việc⟧ giao biên chế`: the words behind it say what a document is about. */
export function isAbout(matches: Resolution['reading']['matches'], token: number): boolean {
  return matches.isCue(token, Cue.about) || matches.isCue(token, Cue.subjectOf);
}
