import { EntryKind } from '../lexicon/index.ts';
import { Shape } from '../text/index.ts';
import type { PlaceFinding } from './finding.ts';
import type { Reading } from './reading.ts';

/**
 * The country right behind a body of state or a title: `Bộ Ngoại giao ⟦Nhật Bản⟧`, `Tổng thống ⟦Nga⟧`. There a name that
 * is a plain word too can be nothing else, and is added to the places. In capitals it is the header of the nation.
 */
export function countryAt(reading: Reading, token: number): PlaceFinding | null {
  const { tokens, matches, findings } = reading;
  const isCapital = tokens.is(token, Shape.CAPITAL) && !tokens.is(token, Shape.ALL_CAPS) && !tokens.is(token, Shape.LINE_BEFORE);
  if (tokens.is(token, Shape.BREAK_BEFORE) || !isCapital || findings.isClaimed(token)) return null;
  const found = findings.startingAt(token, 'place');
  if (found) return found.level === 'country' ? found : null;
  const match = matches.longest(token, EntryKind.PLACE);
  const country = match < 0 ? null : matches.value(match, EntryKind.PLACE);
  if (country?.level !== 'country' || goesOnAsOther(reading, token, matches.to[match] as number)) return null;
  return findings.add({
    type: 'place',
    from: token,
    to: matches.to[match] as number,
    form: 'name',
    rule: 'place.behind-state',
    name: country.name,
    word: '',
    level: 'country',
    candidates: [],
    draft: null,
  });
}

/** `Bộ ⟦Đức⟧ …`: a longer phrase of another kind begins with the word. */
function goesOnAsOther({ tokens, matches }: Reading, token: number, to: number): boolean {
  const longer = matches.longest(token, EntryKind.HEAD | EntryKind.BODY | EntryKind.OFFICE | EntryKind.FIELD | EntryKind.PROVINCE);
  return (longer >= 0 && (matches.to[longer] as number) > to) || !tokens.is(to - 1, Shape.CAPITAL);
}

/** Việt Nam itself, which bodies of state are named without: `Chính phủ ⟦Việt Nam⟧` is `Chính phủ`. */
export const HOME = 'Việt Nam';

export function isHome({ name }: PlaceFinding): boolean {
  return name.endsWith(HOME);
}
