import { isGovernedUnit, type PlaceFinding, type Reading } from '../annotate/index.ts';
import { Cue } from '../lexicon/index.ts';
import { PLACE_LEVELS } from '../model/index.ts';
import { outerPlace, type Resolution } from '../resolve/index.ts';
import { Shape } from '../text/index.ts';
import { mayLieIn } from './place.ts';
import { rule } from './rule.ts';

/** Words between a unit and the `gồm` behind it: `huyện Mèo Vạc ⟦được thành lập năm 1962⟧, gồm`. */
const WIDEST_GAP = 10;

/** `gồm ⟦3 xã và 1 thị trấn⟧:`, in tokens. */
const WIDEST_COUNT = 8;

export const withinComprised = rule({
  name: 'within.comprised',
  type: 'within',
  says: 'the place stands in the list behind gồm or có of what the bigger unit consists of',
  examples: [
    'Huyện Mèo Vạc gồm 3 xã: Bản Nưa, Nà Pù và Khuổi Luông.',
    'Huyện Mèo Vạc hiện có các xã Bản Nưa, Nà Pù.',
    'Huyện Mèo Vạc thuộc tỉnh Hà Giang có 2 xã: Bản Nưa, Nà Pù.',
  ],
  counterExamples: [
    'Huyện Mèo Vạc giáp các xã Bản Nưa, Nà Pù.',
    'Huyện Mèo Vạc có đường đi các xã Bản Nưa, Nà Pù.',
    'Huyện Mèo Vạc gồm nhiều dân tộc; các xã Bản Nưa, Nà Pù còn nghèo.',
    'Xã Bản Nưa gồm các huyện Yên Minh, Quản Bạ.',
  ],
  find(document, report) {
    const { tokens } = document.reading;
    let whole: PlaceFinding | null = null;
    let last: PlaceFinding | null = null;
    document.byType.place.forEach((place, i) => {
      const isListed = last !== null && place.from - last.to <= 2 && tokens.sentence[last.from] === tokens.sentence[place.from];
      // `⟦huyện Mèo Vạc⟧ thuộc tỉnh Hà Giang, gồm 3 xã`
      const isOuter = i > 0 && outerPlace(document, i - 1) === place;
      if (place.rule !== 'place.list') [whole, last] = [isOuter ? whole : place, null];
      else if (whole && (isListed || consistsOf(document, whole, place))) {
        last = place;
        if (isBigger(whole, place) && mayLieIn(document.reading.lexicon.units, place, whole)) report(place, whole);
      } else [whole, last] = [null, null];
    });
  },
});

function isBigger(whole: PlaceFinding, part: PlaceFinding): boolean {
  const [big, small] = [PLACE_LEVELS.indexOf(whole.level), PLACE_LEVELS.indexOf(part.level)];
  return whole.level !== 'country' && whole.level !== 'other' && big < small;
}

/** `⟦Huyện Mèo Vạc⟧ hiện có 3 xã: ⟦Bản Nưa⟧`: only the count and the level words of the list stand behind the verb. */
function consistsOf({ reading: { tokens, matches } }: Resolution, whole: PlaceFinding, first: PlaceFinding): boolean {
  if (tokens.sentence[whole.to - 1] !== tokens.sentence[first.from]) return false;
  const last = Math.min(whole.to + WIDEST_GAP, first.from - 1);
  for (let verb = whole.to; verb <= last; verb++) {
    if (tokens.isSign(verb, ';') || tokens.isSign(verb, '.')) return false;
    if (!matches.isCue(verb, Cue.comprises) && !matches.isCue(verb, Cue.has)) continue;
    const count = matches.cueTo(verb);
    const isCounted = tokens.is(count, Shape.NUMBER) || matches.isCue(count, Cue.plural);
    return isCounted && first.from - count <= WIDEST_COUNT && countEnd({ tokens, matches }, count) === first.from;
  }
  return false;
}

/** One past the numbers, level words and joints at the token: `⟦3 xã và 1 thị trấn:⟧`. */
function countEnd({ tokens, matches }: Pick<Reading, 'tokens' | 'matches'>, from: number): number {
  let at = from;
  for (let cue = matches.cue(at); ; cue = matches.cue(at)) {
    if (isGovernedUnit(cue) || cue === Cue.plural || cue === Cue.and || cue === Cue.comprises) at = matches.cueTo(at);
    else if (tokens.is(at, Shape.NUMBER) || tokens.isSign(at, ',') || tokens.isSign(at, ':')) at++;
    else return at;
  }
}
