import { Cue, EntryKind, Look, Syllable } from '../lexicon/index.ts';
import { Shape } from '../text/index.ts';
import { bodyList } from './body-list.ts';
import { readBody } from './body-name.ts';
import { followsNamePart } from './capital-run.ts';
import type { OrganizationFinding } from './finding.ts';
import { ministryBehindTitle } from './minister.ts';
import type { Reading } from './reading.ts';
import type { RuleDescriptions } from './rules.ts';

export const ORGANIZATION_RULES: RuleDescriptions = {
  'organization.named': 'a body of the dictionary by its name or short form',
  'organization.defined': 'the short form that the text gives a body: … Nhựa Bình Minh (NBM)',
  'organization.folded': 'one short form for a head and the level of its unit: CATP Hà Nội',
  'organization.branch': 'a named body and the place of its branch: Viettel Hậu Giang',
  'organization.nested': 'a body inside the name of another',
  'organization.headed': 'a head word and what it lets follow: field, name, parent or place',
  'organization.head': 'a head word that is a name by itself: Tỉnh ủy',
  'organization.short': 'a head word alone that points to a body of the text',
  'organization.shared': 'an organ that shares the body of the one named after it: Thường trực, Ban Thường vụ Huyện ủy',
  'organization.this': 'a head word and này: Sở này',
  'organization.of': 'a head word whose body is named after của',
  'organization.behind-minister': 'a ministry whose first word the title says: Bộ trưởng Quốc phòng',
  'organization.list': 'a field in a list that one head word opens: các Sở: Tài chính, Nội vụ',
};

/** `kỳ họp thứ 12`, in tokens. */
const LONGEST_ORDINAL = 5;
/** A short form completes words at most so many tokens before it. */
const MOST_COMPLETED = 3;
const STARTS = Look.PLURAL | Look.MINISTER | EntryKind.HEAD | EntryKind.BODY | EntryKind.OFFICE | Look.CAPITAL;
/** Classes of bodies that have faculties. */
const HAVE_FACULTIES: ReadonlySet<string> = new Set(['hospital', 'university', 'school', 'institute', 'centre']);

/** Named bodies, the outermost first; those inside them come with them. */
export function annotateOrganizations(reading: Reading): void {
  const { tokens, matches } = reading;
  for (let token = matches.next(0, STARTS); token < tokens.count; token = matches.next(token, STARTS)) {
    if (matches.isCue(token, Cue.plural)) {
      token = bodyList(reading, token);
      continue;
    }
    const body = mayStartBody(reading, token) ? readBody(reading, token) : null;
    const ministry = body ? null : ministryBehindTitle(reading, token);
    if (ministry) token = add(reading, ministry);
    else token = body ? add(reading, withOwner(reading, body)) : afterTitle(reading, token);
  }
}

/**
 * The words of a title start no body, `⟦Bộ trưởng⟧`, but for the one that the two share, `Trưởng ⟦đoàn⟧`, and a name
 * that goes on behind it, `Ủy viên ⟦Trung ương Đảng⟧`.
 */
function afterTitle({ matches }: Reading, token: number): number {
  const title = matches.longest(token, EntryKind.OFFICE);
  if (title < 0 || matches.value(title, EntryKind.OFFICE).shares) return token + 1;
  const end = matches.to[title] as number;
  for (let inside = token + 1; inside < end; inside++) {
    const body = matches.longest(inside, EntryKind.BODY);
    if (body >= 0 && (matches.to[body] as number) > end) return inside;
  }
  return end;
}

function mayStartBody(reading: Reading, token: number): boolean {
  const { tokens, matches, findings } = reading;
  const hasPhrase = matches.has(token, EntryKind.HEAD | EntryKind.BODY);
  const isShort = !hasPhrase && tokens.is(token, Shape.CAPITAL) && mayBeShortened(reading, token);
  if (findings.isClaimed(token) || !(hasPhrase || isShort)) return false;
  if (findings.startingAt(token, 'place')?.rule === 'place.named') return false;
  if (isCounted(reading, token) || isInPlace(reading, token)) return false;
  // `Nguyễn ⟦Trường Giang⟧` is a person.
  if (followsNamePart(reading, token) && isGivenName(reading, token) && isGivenName(reading, token + 1)) return false;
  const title = matches.longest(token, EntryKind.OFFICE);
  const head = matches.longest(token, EntryKind.HEAD | EntryKind.BODY);
  const headEnd = head < 0 ? token : (matches.to[head] as number);
  if (headEnd === token + 1 && isInHead(reading, token)) return false;
  return title < 0 || (matches.to[title] as number) <= headEnd;
}

/** `Hải ⟦Phòng tổ chức⟧ rà soát`, `Bắc ⟦Bộ Việt Nam⟧`: the second syllable of a province or region. */
function isInPlace({ findings }: Reading, token: number): boolean {
  const place = token > 0 ? findings.startingAt(token - 1, 'place') : null;
  return place !== null && (place.rule === 'place.province' || place.rule === 'place.named') && place.to > token;
}

/** `Ủy ⟦ban⟧ MTTQ Việt Nam`, `Đại ⟦Hội⟧ Chi bộ`: a syllable of a longer head, or of a word that is no body. */
function isInHead({ matches }: Reading, token: number): boolean {
  const outer = token === 0 ? -1 : matches.longest(token - 1, EntryKind.HEAD | EntryKind.NEVER);
  return outer >= 0 && (matches.to[outer] as number) > token;
}

/** `01 ⟦Trung tâm⟧ thương mại` is no body; `kỳ họp thứ 12 ⟦HĐND tỉnh⟧` is one. */
function isCounted({ tokens, matches, findings }: Reading, token: number): boolean {
  if (token === 0 || !tokens.is(token - 1, Shape.NUMBER) || tokens.is(token, Shape.BREAK_BEFORE) || tokens.is(token, Shape.ALL_CAPS))
    return false;
  // `Ngày 05/3/2021 ⟦Phòng Nội vụ⟧ họp`
  if (findings.isClaimed(token - 1)) return false;
  for (let from = Math.max(0, token - LONGEST_ORDINAL); from < token - 1; from++) {
    if (matches.isCue(from, Cue.ordinal) && matches.cueTo(from) === token - 1) return false;
  }
  return true;
}

/** A short form stands there, or close behind words that it may complete: `UBND tỉnh`, `Ủy ban MTTQVN tỉnh`. */
function mayBeShortened({ tokens, lexicon, findings }: Reading, token: number): boolean {
  if (findings.startingAt(token, 'abbreviation')) return true;
  if (!lexicon.startsPhrase(tokens.symbol[token] as number)) return false;
  const last = Math.min(tokens.count - 1, token + MOST_COMPLETED);
  return findings.hasShort(token + 1, last + 1);
}

/** `Đoàn giám sát của Thường trực HĐND tỉnh`: the owner is a mention of its own and tells which delegation it is. */
function withOwner(reading: Reading, body: OrganizationFinding): OrganizationFinding {
  const { matches } = reading;
  if (body.class === 'faculty' && !body.bare) return withSchool(reading, body);
  if (!body.bare || !matches.isCue(body.to, Cue.of)) return body;
  const owner = readBody(reading, matches.cueTo(body.to));
  return owner && !owner.bare ? { ...body, parent: owner, bare: false, form: 'name', rule: 'organization.of' } : body;
}

/** `Khoa Ngoại⟦, Bệnh viện⟧ Bạch Mai`, `Khoa Luật ⟦của Trường⟧ Đại học Vinh`: the hospital or school that it is one of. */
function withSchool(reading: Reading, faculty: OrganizationFinding): OrganizationFinding {
  const { tokens, matches } = reading;
  const { to } = faculty;
  if (faculty.parent || tokens.is(to, Shape.BREAK_BEFORE)) return faculty;
  const isSign = tokens.isSign(to, ',') || tokens.isSign(to, '-');
  const isWord = matches.isCue(to, Cue.of) || matches.isCue(to, Cue.belongs);
  const school = isSign || isWord ? readBody(reading, isSign ? to + 1 : matches.cueTo(to)) : null;
  return school && !school.bare && HAVE_FACULTIES.has(school.class) ? { ...faculty, parent: school } : faculty;
}

/** Adds a body and those that stand in it or own it; returns one past the last token of them all. */
function add(reading: Reading, body: OrganizationFinding): number {
  reading.findings.add(body);
  return body.parent ? Math.max(body.to, add(reading, body.parent)) : body.to;
}

function isGivenName({ tokens, lexicon }: Reading, token: number): boolean {
  return tokens.is(token, Shape.CAPITAL) && lexicon.isSyllable(tokens.symbol[token] as number, Syllable.GIVEN_NAME | Syllable.MIDDLE_NAME);
}
