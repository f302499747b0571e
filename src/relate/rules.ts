import { expandsToWhole } from './abbreviation.ts';
import { jurisdictionOfSeat, partOfJoined, partOfName } from './organization.ts';
import { withinChain, withinName, withinSeat, withinUnit } from './place.ts';
import type { RelationRule } from './rule.ts';

/** Every rule, those that read plain words before those that infer. A new edge rule is added to its family's file and listed here. */
export const RELATION_RULES: readonly RelationRule[] = [
  partOfName,
  partOfJoined,
  jurisdictionOfSeat,
  withinChain,
  withinName,
  withinUnit,
  withinSeat,
  expandsToWhole,
];
