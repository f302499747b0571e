import type { Finding } from '../annotate/index.ts';
import { Cue } from '../lexicon/index.ts';
import type { Resolution } from '../resolve/index.ts';
import { Shape, type Tokens } from '../text/index.ts';
import { rule } from './rule.ts';
import { isWhose, type Whose } from './whose.ts';

export const aboutList = rule({
  name: 'about.list',
  type: 'about',
  says: 'the figure stands in a list whose heading is for one body or place: Đối với UBND huyện: a) … b) …',
  examples: ['1. Đối với UBND huyện Mèo Vạc:\na) Được trích 30% số phí;\nb) Được trích 20% số lệ phí.'],
  counterExamples: [
    '1. Đối với UBND huyện Mèo Vạc:\na) Được trích số phí.\n2. Mức chi là 20%.',
    'a) Đối với UBND huyện Mèo Vạc:\n- Được trích số phí.\nb) Đối với các đơn vị khác:\n- Được trích 20% số phí.',
    'Ý kiến của UBND huyện Mèo Vạc:\na) Trích 30% số phí.',
    'Đối với UBND huyện Mèo Vạc và UBND huyện Yên Minh:\na) Trích 30% số phí.',
  ],
  find(document, report) {
    const { tokens } = document.reading;
    let heading: Whose | null = null;
    let marker = 0;
    let read = 0;
    for (const finding of document.of('organization', 'place', 'metric')) {
      if (!heading && !isWhose(finding)) continue;
      for (; heading && read < finding.from; read++)
        if (tokens.is(read, Shape.BREAK_BEFORE) && itemMarker(tokens, read) !== marker) heading = null;
      if (heading && finding.type === 'metric') report(finding, heading);
      if (!headsList(document, finding)) continue;
      heading = finding;
      marker = itemMarker(tokens, finding.to + 1);
      read = finding.to + 1;
    }
  },
});

/** `Đối với ⟦UBND huyện⟧:` and an item below it. */
function headsList({ reading: { tokens, matches } }: Resolution, finding: Finding): finding is Whose {
  const { from, to } = finding;
  if (!isWhose(finding) || !finding.draft || from < 2 || !tokens.isSign(to, ':') || itemMarker(tokens, to + 1) === 0) return false;
  return matches.isCue(from - 2, Cue.appliesTo) && matches.cueTo(from - 2) === from;
}

/** The sign that marks an item at the head of a line, `-`, `+`, or the bracket of `a)`; 0 for none. Items of one list share it. */
function itemMarker(tokens: Tokens, token: number): number {
  if (!tokens.is(token, Shape.BREAK_BEFORE)) return 0;
  if (tokens.isSign(token, '-') || tokens.isSign(token, '+')) return tokens.symbol[token] as number;
  return tokens.is(token, Shape.WORD) && tokens.isSign(token + 1, ')') ? (tokens.symbol[token + 1] as number) : 0;
}
