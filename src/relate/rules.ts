import { expandsToWhole } from './abbreviation.ts';
import { aboutBeside } from './beside.ts';
import { amendsTitle, amendsTurned, amendsVerb, amendsWords, repealsCeasing, repealsVerb } from './document-amend.ts';
import { citesConsidered, citesMentioned, citesReferred } from './document-cite.ts';
import {
  issuedOnAttached,
  issuedOnBehind,
  issuedOnDateline,
  issuedOnField,
  issuedOnPassed,
  issuedOnPassive,
  issuedOnTitle,
  issuedOnVerb,
} from './document-date.ts';
import { implementsOpening, implementsProgramme, implementsTitle, implementsVerb } from './document-implement.ts';
import {
  issuedByAttached,
  issuedByEnactor,
  issuedByField,
  issuedByLetterhead,
  issuedByProposer,
  issuedBySuffix,
  issuedByVerb,
  issuedByWords,
} from './document-issuer.ts';
import { appliesDuringPeriod, appliesDuringTitle } from './document-period.ts';
import { basedOnGround, provisionOfOwner } from './document-reference.ts';
import { signedByField, signedByFoot, signedByVerb } from './document-signature.ts';
import { aboutLocated } from './located.ts';
import { aboutSubject } from './metric.ts';
import { aboutEach, aboutLevel } from './metric-level.ts';
import { aboutList } from './metric-list.ts';
import { duringBehind, duringPeriod } from './metric-period.ts';
import { jurisdictionOfSeat, partOfJoined, partOfName } from './organization.ts';
import { holdsBeside, holdsSignature, memberOfNamed, postInBody, postInCommittee, postInImplied, postInUnderstood } from './people.ts';
import { holdsList } from './people-list.ts';
import { withinChain, withinName, withinSeat, withinUnit } from './place.ts';
import { withinComprised } from './place-list.ts';
import { aboutRespective, duringRespective } from './respective.ts';
import type { RelationRule } from './rule.ts';

/** Every rule, those that read plain words before those that infer. A new edge rule is added to its family's file and listed here. */
export const RELATION_RULES: readonly RelationRule[] = [
  holdsBeside,
  holdsSignature,
  holdsList,
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
  withinComprised,
  withinUnit,
  withinSeat,
  issuedByWords,
  issuedByVerb,
  issuedByProposer,
  issuedByLetterhead,
  issuedByField,
  issuedByEnactor,
  issuedByAttached,
  issuedBySuffix,
  issuedOnBehind,
  issuedOnTitle,
  issuedOnVerb,
  issuedOnPassive,
  issuedOnDateline,
  issuedOnField,
  issuedOnPassed,
  issuedOnAttached,
  signedByFoot,
  signedByField,
  signedByVerb,
  appliesDuringTitle,
  appliesDuringPeriod,
  basedOnGround,
  citesConsidered,
  citesReferred,
  citesMentioned,
  amendsTitle,
  amendsTurned,
  amendsVerb,
  amendsWords,
  repealsVerb,
  repealsCeasing,
  implementsVerb,
  implementsTitle,
  implementsOpening,
  implementsProgramme,
  provisionOfOwner,
  duringRespective,
  duringPeriod,
  duringBehind,
  aboutLocated,
  aboutLevel,
  aboutEach,
  aboutRespective,
  aboutBeside,
  aboutSubject,
  aboutList,
  expandsToWhole,
];
