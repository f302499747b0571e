import { expandsToWhole } from './abbreviation.ts';
import { aboutBeside } from './beside.ts';
import {
  issuedByEnactor,
  issuedByLetterhead,
  issuedBySuffix,
  issuedByVerb,
  issuedByWords,
  issuedOnBehind,
  issuedOnDateline,
  issuedOnPassed,
  issuedOnTitle,
  signedByFoot,
} from './document-issue.ts';
import { appliesDuringPeriod, appliesDuringTitle } from './document-period.ts';
import {
  amendsTitle,
  amendsVerb,
  basedOnGround,
  citesConsidered,
  citesReferred,
  implementsVerb,
  provisionOfOwner,
  repealsVerb,
} from './document-reference.ts';
import { aboutCounted, aboutLocated, aboutSubject } from './metric.ts';
import { aboutEach, aboutLevel } from './metric-level.ts';
import { aboutList } from './metric-list.ts';
import { duringBehind, duringPeriod } from './metric-period.ts';
import { jurisdictionOfSeat, partOfJoined, partOfName } from './organization.ts';
import { holdsBeside, holdsSignature, memberOfNamed, postInBody, postInCommittee, postInImplied, postInUnderstood } from './people.ts';
import { withinChain, withinName, withinSeat, withinUnit } from './place.ts';
import { aboutRespective, duringRespective } from './respective.ts';
import type { RelationRule } from './rule.ts';

/** Every rule, those that read plain words before those that infer. A new edge rule is added to its family's file and listed here. */
export const RELATION_RULES: readonly RelationRule[] = [
  holdsBeside,
  holdsSignature,
  postInBody,
  postInImplied,
  postInCommittee,
  postInUnderstood,
  memberOfNamed,
  partOfName,
  partOfJoined,
  jurisdictionOfSeat,
  withinChain,
  withinName,
  withinUnit,
  withinSeat,
  issuedByWords,
  issuedByVerb,
  issuedByLetterhead,
  issuedByEnactor,
  issuedBySuffix,
  issuedOnBehind,
  issuedOnTitle,
  issuedOnDateline,
  issuedOnPassed,
  signedByFoot,
  appliesDuringTitle,
  appliesDuringPeriod,
  basedOnGround,
  citesConsidered,
  citesReferred,
  amendsTitle,
  amendsVerb,
  repealsVerb,
  implementsVerb,
  provisionOfOwner,
  duringRespective,
  duringPeriod,
  duringBehind,
  aboutCounted,
  aboutLocated,
  aboutLevel,
  aboutEach,
  aboutRespective,
  aboutBeside,
  aboutSubject,
  aboutList,
  expandsToWhole,
];
