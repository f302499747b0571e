import type { Finding, Findings } from '../annotate/index.ts';
import type { EntityType } from '../model/index.ts';

/** Which mentions may stand inside which; anything else inside them was misread. */
const MAY_CONTAIN: Readonly<Record<EntityType, ReadonlySet<EntityType>>> = {
  person: new Set(),
  office: new Set(['organization', 'place', 'abbreviation']),
  organization: new Set(['organization', 'office', 'place', 'abbreviation']),
  place: new Set(['place', 'abbreviation']),
  document: new Set(['document', 'date', 'organization', 'place', 'abbreviation', 'office']),
  provision: new Set(),
  date: new Set(),
  metric: new Set(['organization', 'place', 'abbreviation']),
  abbreviation: new Set(['place']),
};

/** Of two mentions of the same words the one further left stays. */
const PRIORITY: readonly EntityType[] = [
  'document',
  'provision',
  'date',
  'office',
  'organization',
  'place',
  'metric',
  'person',
  'abbreviation',
];

/** A short form that is a whole name stands inside it: `⟦organization|⟦abbreviation|VNPT⟧⟧`. */
const MAY_BE_SHORT_FORM: ReadonlySet<EntityType> = new Set(['office', 'organization', 'place', 'document']);

/**
 * The overlap policy, one for all types: mentions nest as `MAY_CONTAIN` says and never cross; of two that cross the
 * longer stays, of two of one span the one first in `PRIORITY`, and an abbreviation beside the name that it is.
 */
export function select(found: Findings): Finding[] {
  const sorted = found.inOrder(comesFirst);
  const open: Finding[] = [];
  const dropped = new Set<Finding>();
  for (const finding of sorted) {
    while (open.length > 0 && (open[open.length - 1] as Finding).to <= finding.from) open.pop();
    let stays = true;
    while (open.length > 0 && stays) {
      const outer = open[open.length - 1] as Finding;
      if (finding.to <= outer.to) {
        stays = mayNest(outer, finding);
        break;
      }
      stays = lengthOf(finding) > lengthOf(outer);
      if (stays) dropped.add(open.pop() as Finding);
    }
    if (stays) open.push(finding);
    else dropped.add(finding);
  }
  return dropped.size === 0 ? sorted : sorted.filter((finding) => !dropped.has(finding));
}

function mayNest(outer: Finding, inner: Finding): boolean {
  const isSameSpan = outer.from === inner.from && outer.to === inner.to;
  if (isSameSpan) return inner.type === 'abbreviation' && MAY_BE_SHORT_FORM.has(outer.type);
  return MAY_CONTAIN[outer.type].has(inner.type) && !isItsNumber(outer, inner);
}

/** `Luật Đất đai ⟦số 31/2024/QH15⟧` is one mention, not two of one law. */
function isItsNumber(outer: Finding, inner: Finding): boolean {
  return outer.type === 'document' && inner.type === 'document' && inner.number !== '' && inner.number === outer.number;
}

const lengthOf = (finding: Finding) => finding.to - finding.from;

/** Of two that begin together. */
function comesFirst(a: Finding, b: Finding): boolean {
  return a.to > b.to || (a.to === b.to && PRIORITY.indexOf(a.type) < PRIORITY.indexOf(b.type));
}
