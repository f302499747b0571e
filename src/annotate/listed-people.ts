import { EntryKind } from '../lexicon/index.ts';
import { Shape } from '../text/index.ts';
import type { PersonFinding } from './finding.ts';
import { listJoint } from './list-joint.ts';
import type { Reading } from './reading.ts';

/** The people that stand in a list at the token: `các Phó Thủ tướng⟦: Lê Văn Bình, Trần Quốc Huy và bà Đỗ Thị Hoa⟧`; none where there is but one. */
export function listedPeople(reading: Reading, from: number): readonly PersonFinding[] {
  const { tokens, findings } = reading;
  const people: PersonFinding[] = [];
  for (let at = tokens.isSign(from, ':') ? from + 1 : from; !tokens.is(at, Shape.BREAK_BEFORE); ) {
    const person = findings.startingAt(behindAddress(reading, at), 'person');
    if (!person) break;
    people.push(person);
    at = listJoint(reading, person.to, [',']);
    if (at === person.to) break;
  }
  return people.length > 1 ? people : [];
}

/** Behind `bà`, `đồng chí`; the token itself where no such word stands. */
function behindAddress({ matches }: Reading, token: number): number {
  const address = matches.longest(token, EntryKind.HONORIFIC);
  return address < 0 ? token : (matches.to[address] as number);
}
