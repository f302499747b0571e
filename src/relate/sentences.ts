import type { Finding } from '../annotate/index.ts';
import type { Resolution } from '../resolve/index.ts';

/** Mentions that rules compare with one another: a bound, so that a table or a list without an end stays linear. */
const MOST_IN_SENTENCE = 200;

/** The mentions of each sentence that has a figure, in order; nested ones with those that they stand in. */
export function sentencesOf({ findings, reading: { tokens } }: Resolution): readonly (readonly Finding[])[] {
  const sentences: Finding[][] = [];
  let first = 0;
  let hasFigure = false;
  for (let i = 0; i <= findings.length; i++) {
    const finding = findings[i];
    const isSame = finding !== undefined && tokens.sentence[finding.from] === tokens.sentence[(findings[first] as Finding).from];
    if (!isSame || i - first === MOST_IN_SENTENCE) {
      if (hasFigure) sentences.push(findings.slice(first, i));
      [first, hasFigure] = [i, false];
    }
    hasFigure ||= finding?.type === 'metric';
  }
  return sentences;
}

/** The mentions that stand in no other. */
export function outermost<F extends Finding>(findings: readonly F[]): readonly F[] {
  let end = -1;
  return findings.filter((finding) => {
    const isOuter = finding.from >= end;
    if (isOuter) end = finding.to;
    return isOuter;
  });
}
