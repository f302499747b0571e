import { Cue, EntryKind, type OrganizationHead, Syllable } from '../lexicon/index.ts';
import { Shape } from '../text/index.ts';
import { properNameEnd, smallWordsEnd } from './body-words.ts';
import { isCapitalWord } from './capital-run.ts';
import { countryAt } from './country.ts';
import { descriptionEnd } from './description.ts';
import { expandedPhrase, writtenOut } from './expanded-phrase.ts';
import { isGovernedUnit } from './level.ts';
import { isCounted, isFigureOfBody } from './numbered-body.ts';
import { makesOneWord } from './one-word.ts';
import type { Reading } from './reading.ts';

/** Named after the province that they serve. */
const PRESS: ReadonlySet<string> = new Set(['newspaper']);

/** What they do stands in small letters before their own name: `Tổng công ty ⟦viễn thông⟧ Sông Lam`. */
const COMPANIES: ReadonlySet<string> = new Set(['company', 'corporation', 'group']);

/** The head of a body as it stands, [from, to). */
export interface StandingHead {
  readonly head: OrganizationHead;
  readonly from: number;
  readonly to: number;
  readonly isCapital: boolean;
  /** In small letters and of one syllable, so that it may be part of another word: only a field or a figure tells. */
  readonly isFragment: boolean;
}

/** `Ban Chấp hành ⟦(BCH)⟧ Đảng bộ`, `Ban Chỉ huy quân sự ⟦(CHQS)⟧ xã`: where the name goes on behind the short form of its head. */
export function behindShortForm({ tokens, findings, matches }: Reading, { follows }: OrganizationHead, to: number): number {
  const short = tokens.isSign(to, '(') ? findings.startingAt(to + 1, 'abbreviation') : null;
  if (!short || !tokens.isSign(short.to, ')') || short.rule !== 'abbreviation.defined') return to;
  const isPlaced = follows.has('place') && isGovernedUnit(matches.cue(short.to + 1));
  return isPlaced || follows.has('body') ? short.to + 1 : to;
}

/** What the words behind a head say that the body does or is called: one past the last of them, and those words in full. */
export interface Described {
  readonly to: number;
  readonly words: string;
}

/** `Sở ⟦Nội vụ⟧`, `Chi cục Thuế khu vực ⟦VIII⟧`, `Công ty ⟦Bình Minh⟧`, `Ban Chỉ đạo ⟦phòng, chống thiên tai⟧`; null where nothing does. */
export function describedBy(reading: Reading, standing: StandingHead): Described | null {
  const isBroken = reading.tokens.is(standing.to, Shape.BREAK_BEFORE);
  if (isBroken || endsPersonName(reading, standing)) return null;
  const known = fieldOf(reading, standing) ?? figureOf(reading, standing);
  return known || standing.isFragment ? known : (nameOf(reading, standing) ?? phraseOf(reading, standing));
}

/** `ca sĩ Đan ⟦Trường⟧ 10 năm trước`: the last syllable of a name, with a number behind it. */
function endsPersonName({ tokens, matches }: Reading, { from, to }: StandingHead): boolean {
  if (to > from + 1 || !tokens.is(to, Shape.NUMBER) || tokens.is(from, Shape.ALL_CAPS) || tokens.is(from, Shape.BREAK_BEFORE)) return false;
  return isCapitalWord(tokens.shape[from - 1] as number) && !matches.has(from - 1, EntryKind.FUNCTION);
}

/** `Sở ⟦Nội vụ⟧`, `Phòng ⟦GD&ĐT⟧` */
function fieldOf(reading: Reading, standing: StandingHead): Described | null {
  const { head, to, isCapital } = standing;
  const { tokens, lexicon } = reading;
  const isNamed = head.follows.has('field') && (tokens.is(to, Shape.CAPITAL) || isCapital);
  const phrase = isNamed ? expandedPhrase(reading, to, EntryKind.FIELD) : null;
  if (!phrase || goesOnAsName(reading, standing, phrase.to)) return null;
  const { field } = lexicon.entry(phrase.entry, EntryKind.FIELD);
  // `Phòng Nghiệp vụ ⟦3⟧`
  const isNumbered = head.class === 'division' && tokens.is(phrase.to, Shape.NUMBER) && !isCounted(reading, phrase.to + 1);
  return isNumbered ? { to: phrase.to + 1, words: `${field} ${tokens.plain(phrase.to, phrase.to + 1)}` } : { to: phrase.to, words: field };
}

/** `Trung tâm ⟦Đào tạo và Sát hạch lái xe⟧`, `Bệnh viện ⟦Phụ sản Trung ương⟧`: the field is but the first part of a name. */
function goesOnAsName(reading: Reading, { head, to }: StandingHead, fieldEnd: number): boolean {
  const { matches, tokens, findings } = reading;
  if (!head.follows.has('name') || tokens.is(fieldEnd, Shape.BREAK_BEFORE)) return false;
  const isHospital = head.class === 'hospital' && isCapitalWord(tokens.shape[fieldEnd] as number);
  if (isHospital && !findings.startingAt(fieldEnd, 'place')) return properNameEnd(reading, to, head.class) > fieldEnd;
  return matches.isCue(fieldEnd, Cue.and) && properNameEnd(reading, to, head.class) > matches.cueTo(fieldEnd);
}

/** `Chi cục Thuế khu vực ⟦VIII⟧`, `Phòng Công chứng ⟦số 1⟧` */
function figureOf(reading: Reading, { head, from, to, isCapital }: StandingHead): Described | null {
  const { tokens, matches, findings } = reading;
  const number = matches.isCue(to, Cue.number) ? matches.cueTo(to) : to;
  const isNumbered = number > to && isCapital && tokens.is(number, Shape.NUMBER);
  if (isNumbered && !findings.isClaimed(to) && !findings.isClaimed(number)) return printed(reading, to, number + 1);
  return head.follows.has('figure') && isFigureOfBody(reading, from, to, head.class) ? printed(reading, to, to + 1) : null;
}

/** `Công ty Cổ phần ⟦Cấp nước và Phát triển Đô thị⟧` */
function nameOf(reading: Reading, standing: StandingHead): Described | null {
  const { head, from, to, isCapital } = standing;
  const hasName = head.follows.has('name');
  if (!hasName && !(head.follows.has('field') && isFieldUnlisted(reading, standing))) return null;
  // `Báo ⟦Hà Giang⟧` is that of the province, `Báo Hà Nội Mới` has a name.
  const place = PRESS.has(head.class) ? reading.findings.startingAt(to, 'place') : null;
  const name = COMPANIES.has(head.class) && isCapital ? smallWordsEnd(reading, to) : to;
  // `Công ty TNHH MTV nước sạch ⟦Hà Đông⟧` is named after its place as after anything else.
  const end = name > to ? properNameEnd(reading, name, head.class, 0) : properNameEnd(reading, to, hasName ? head.class : 'other');
  // `Bộ ⟦Tài⟧ |⏎chính`: no ministry has a name of one syllable.
  if (end === place?.to || (head.class === 'ministry' && end === to + 1)) return null;
  if (makesOneWord(reading, from, to, end, head.class)) return null;
  // `một ⟦công ty Mỹ⟧` is any of that country.
  if (COMPANIES.has(head.class) && isOnlyCountry(reading, to, end)) return null;
  return hasName ? inFull(reading, to, end) : printed(reading, to, end);
}

/** `công ty ⟦Mỹ⟧ kiện`: a country, and at most a small word behind it. */
function isOnlyCountry(reading: Reading, from: number, end: number): boolean {
  const country = countryAt(reading, from);
  return country !== null && (end === country.to || (end === country.to + 1 && !isCapitalWord(reading.tokens.shape[country.to] as number)));
}

/** `Cục ⟦Bưu điện Trung ương⟧`: a capital that begins no person's name, `Giám đốc Sở Trần Quốc Huy`. */
function isFieldUnlisted({ tokens, lexicon }: Reading, { from, to }: StandingHead): boolean {
  return (
    tokens.is(from, Shape.CAPITAL) &&
    isCapitalWord(tokens.shape[to] as number) &&
    !lexicon.isSyllable(tokens.symbol[to] as number, Syllable.SURNAME)
  );
}

/** `Ban Chỉ đạo ⟦phòng, chống thiên tai⟧ tỉnh` */
function phraseOf(reading: Reading, { head, to, isCapital }: StandingHead): Described | null {
  return head.follows.has('phrase') && isCapital ? inFull(reading, to, descriptionEnd(reading, to)) : null;
}

const printed = ({ tokens }: Reading, from: number, to: number): Described | null =>
  to > from ? { to, words: tokens.plain(from, to) } : null;

const inFull = (reading: Reading, from: number, to: number): Described | null =>
  to > from ? { to, words: writtenOut(reading, from, to) } : null;
