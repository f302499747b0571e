import type { OfficeFinding, PersonFinding } from '../annotate/index.ts';
import { Cue } from '../lexicon/index.ts';
import type { Resolution } from '../resolve/index.ts';
import { Shape } from '../text/index.ts';
import type { Link } from './people-chain.ts';

/** Who holds which office, as a chain says it. */
export interface Holding {
  readonly person: PersonFinding;
  readonly office: OfficeFinding;
  readonly status: Link['status'];
}

/** Offices behind a name are its own, but for the one that stands right before the next name. */
export function holders(document: Resolution, chain: readonly Link[]): Holding[] {
  const speaker = apposed(document, chain);
  if (speaker) return [speaker];
  const found: Holding[] = [];
  let person: PersonFinding | null = null;
  let waiting: Link[] = [];
  chain.forEach((link, i) => {
    const { finding } = link;
    if (finding.type === 'person') {
      const isIntroduced = link.joint === 'apart' && link.isAddressed && chain[0]?.joint !== 'dashed';
      const isFirst = person === null && (link.joint === 'dashed' || isIntroduced);
      const isTheirs = link.joint === 'beside' || isFirst;
      for (const office of isTheirs ? waiting : []) found.push(holding(finding, office));
      [person, waiting] = [finding, []];
      return;
    }
    const next = chain[i + 1];
    if (person && !(next?.finding.type === 'person' && next.joint === 'beside')) found.push(holding(person, link));
    else waiting.push(link);
  });
  return found;
}

/** `Chủ tịch UBND xã Lũng Cú⟦, Vàng Thị Mai⟧ cho biết`: an office that opens the sentence and the one name that says something. */
function apposed({ reading: { tokens, matches } }: Resolution, chain: readonly Link[]): Holding | null {
  const [office, person] = chain;
  if (!office || person?.finding.type !== 'person' || office.finding.type !== 'office' || chain.length > 2) return null;
  const isApposed = person.joint === 'apart' && !person.isAddressed && tokens.is(office.finding.from, Shape.BREAK_BEFORE);
  return isApposed && matches.isCue(person.finding.to, Cue.reports) ? holding(person.finding, office) : null;
}

const holding = (person: PersonFinding, { finding, status }: Link): Holding => ({ person, office: finding as OfficeFinding, status });
