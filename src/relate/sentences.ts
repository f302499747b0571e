import type { Finding } from '../annotate/index.ts';
import type { Resolution } from '../resolve/index.ts';

/** The mentions of each sentence, in order; nested ones with those that they stand in. */
export function sentencesOf({ findings, reading: { tokens } }: Resolution): Finding[][] {
  const sentences: Finding[][] = [];
  let number = -1;
  for (const finding of findings) {
    const own = tokens.sentence[finding.from] as number;
    if (own !== number) sentences.push([]);
    number = own;
    (sentences[sentences.length - 1] as Finding[]).push(finding);
  }
  return sentences;
}

/** The mentions that stand in no other. */
export function outermost(findings: readonly Finding[]): readonly Finding[] {
  let end = -1;
  return findings.filter((finding) => {
    const isOuter = finding.from >= end;
    if (isOuter) end = finding.to;
    return isOuter;
  });
}
