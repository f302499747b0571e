import { Cue, EntryKind, Syllable } from '../lexicon/index.ts';
import { Shape } from '../text/index.ts';
import { readTitle } from './office-title.ts';
import { isParticled, type NameRun } from './person-name.ts';
import type { Reading } from './reading.ts';

/** What stands left of a name. */
export type Lead = '' | 'honorific' | 'office' | 'list';

/** Classes of words of address that may stand before a given name alone. */
const CALLED_BY_GIVEN_NAME: ReadonlySet<string> = new Set(['kinship', 'comrade', 'rank']);

/** Streets and units are named after people: `đường ⟦Lê Hồng Phong⟧`, `xã ⟦Lương Hòa Lạc⟧`. */
const NAMESAKES: readonly number[] = [
  Cue.road,
  Cue.feature,
  Cue.settlement,
  Cue.commune,
  Cue.ward,
  Cue.township,
  Cue.district,
  Cue.urbanDistrict,
  Cue.town,
  Cue.city,
  Cue.province,
];

/** Without the marks of Vietnamese, which a misprint keeps: `Obama`, not `Ưy ban`. */
const PLAIN = /^[A-Z][a-z'’-]+(?:[A-Z][a-z]+)?$/;

/** The rule by which the run is a name where it stands, '' for none; `address` is the class of the word of address before it. */
export function nameRule(reading: Reading, run: NameRun, from: number, lead: Lead, address: string): string {
  if (lead !== '' && run.isCapitals && (run.length === 1 || !run.hasSurname)) return '';
  if (run.initials === run.length) return ruleForInitials(run, lead, address);
  if (lead === 'honorific') return ruleBehindAddress(reading, run, from, address);
  // `Phó Chủ tịch HĐND tỉnh ⟦K'Thanh⟧`: the particle is as much as a surname.
  if (lead === 'office' && run.length === 1 && isParticled(reading, from)) return 'person.office';
  // `Tổng thống ⟦Obama⟧`
  if (lead === 'office' && run.length === 1 && isSurnameAbroad(reading, run, from, address)) return 'person.given';
  if (lead !== '' && run.length >= 2 && isLikely(reading, run, from)) return lead === 'office' ? 'person.office' : 'person.list';
  if (run.isCapitals || !run.hasSurname || run.length < 2) return '';
  if (precedesOffice(reading, run.to)) return 'person.office';
  return run.length >= 3 && run.isKnown && run.hasGivenName && !isDashed(reading, from) ? 'person.full' : '';
}

/** `bà ⟦H.T.L.V.⟧`, `bé ⟦D.⟧` */
function ruleForInitials(run: NameRun, lead: Lead, address: string): string {
  if (run.length > 1) return lead === '' ? '' : 'person.initials';
  return lead === 'honorific' && CALLED_BY_GIVEN_NAME.has(address) ? 'person.given' : '';
}

function ruleBehindAddress(reading: Reading, run: NameRun, from: number, address: string): string {
  // `ông ⟦Lê Bình⟧`, `bà ⟦Thị H'Lan⟧`
  const isPair = run.length === 2 && (run.hasSurname || isParticled(reading, run.to - 1));
  if (run.length > 2 || isPair || isParticled(reading, from)) return 'person.honorific';
  if (CALLED_BY_GIVEN_NAME.has(address)) return ruleForShort(reading, run, from);
  // `nghệ sĩ ⟦Xuân Hinh⟧`: known by a name without a surname.
  return address === 'artist' && run.length === 2 && run.isKnown && run.hasGivenName && isGivenName(reading, from)
    ? 'person.honorific'
    : '';
}

/** Behind a word of address: `ông ⟦Tuấn⟧`, `chị ⟦Lan Anh⟧`; what is no Vietnamese word is a foreign name, `ông ⟦Donald Trump⟧`. */
function ruleForShort(reading: Reading, run: NameRun, from: number): string {
  if (isForeign(reading, run, from)) return run.length > 1 ? 'person.honorific' : 'person.given';
  return run.hasGivenName && run.isKnown && (run.length > 1 || isGivenName(reading, from)) ? 'person.given' : '';
}

/** Behind an office: syllables of names, or a foreign name; `Tổng Giám đốc ⟦Quỹ Đầu⟧ tư` is none. */
function isLikely(reading: Reading, run: NameRun, from: number): boolean {
  if (run.hasSurname) return (run.isKnown && run.hasGivenName) || run.length > 2;
  // `PCVP ⟦K.M.Quân⟧`
  if (run.initials > 0 && run.isKnown && run.hasGivenName) return true;
  if (isForeign(reading, run, from)) return true;
  return run.isKnown && run.hasGivenName && !reading.matches.has(from, EntryKind.HEAD | EntryKind.NEVER);
}

/** No Vietnamese words begin and end it, `Donald Trump`, or hyphens spell it, `V.Pu-tin`. */
function isForeign({ tokens }: Reading, run: NameRun, from: number): boolean {
  return !run.isCapitals && (run.isSpelled || (tokens.symbol[from] === 0 && tokens.symbol[run.to - 1] === 0));
}

/** `Ô-ba-ma`, and behind an office of state `Obama`; but `Chủ tịch Samsung`, and no misprint, `Ưy ban` */
function isSurnameAbroad(reading: Reading, run: NameRun, from: number, address: string): boolean {
  if (!isForeign(reading, run, from)) return false;
  return run.isSpelled || (address === 'state' && PLAIN.test(reading.tokens.plain(from, run.to)));
}

export function isGivenName({ tokens, lexicon }: Reading, token: number): boolean {
  return lexicon.isSyllable(tokens.symbol[token] as number, Syllable.GIVEN_NAME);
}

/** `Lê Diễn - ⟦Bí thư⟧`, `Nguyễn Bốn, ⟦Phó Chủ tịch⟧` */
function precedesOffice(reading: Reading, to: number): boolean {
  const { tokens } = reading;
  if (!tokens.isSign(to, ',') && !tokens.isSign(to, '-')) return false;
  return !tokens.is(to + 1, Shape.BREAK_BEFORE) && readTitle(reading, to + 1) !== null;
}

/** `Kinh tế - ⟦Văn Hóa⟧`: the second part of something else. */
export function isDashed({ tokens }: Reading, from: number): boolean {
  return tokens.isSign(from - 1, '-') && !tokens.is(from, Shape.BREAK_BEFORE);
}

/** `phố ⟦Lê Văn Hưu⟧`, `số 05 ⟦Lý Thường Kiệt⟧`, `tại 12 ⟦Lý Thường Kiệt⟧`: a street or a unit of that name. */
export function isNamesake({ tokens, matches, findings }: Reading, token: number): boolean {
  if (token === 0 || tokens.is(token, Shape.BREAK_BEFORE)) return false;
  // A number that begins its line is that of a row: `1 Lê Văn An`.
  const isNumbered = tokens.is(token - 1, Shape.NUMBER) && !tokens.is(token - 1, Shape.BREAK_BEFORE) && !findings.isClaimed(token - 1);
  return isNumbered || matches.cueEndingAt(token, ...NAMESAKES) >= 0;
}
