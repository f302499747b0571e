import { type AdministrativeUnit, Cue, EntryKind } from '../lexicon/index.ts';
import { Shape } from '../text/index.ts';
import { followsHonorific, followsNamePart, isCapitalWord, phraseEndingAt } from './capital-run.ts';
import type { PlaceFinding } from './finding.ts';
import { type KnownUnit, known } from './known-unit.ts';
import type { Reading } from './reading.ts';

/**
 * Districts without their level word are names like any other, `Thanh Xuân`, `Bình Minh`: they are places only where
 * the words beside them leave nothing else. Reads the one that begins at the token.
 */
export function bareDistrict(reading: Reading, token: number): KnownUnit | null {
  const { tokens, matches } = reading;
  if (!matches.has(token, EntryKind.DISTRICT) || !isCapitalWord(tokens.shape[token] as number)) return null;
  const match = matches.longest(token, EntryKind.DISTRICT);
  const to = matches.to[match] as number;
  const province = matches.longest(token, EntryKind.PROVINCE);
  if (province >= 0 && (matches.to[province] as number) >= to) return null;
  if (to < token + 2 || !isCapitalWord(tokens.shape[to - 1] as number)) return null;
  if (!standsAlone(reading, token, to)) return null;
  const before = placeBefore(reading, token);
  const isAlone = () =>
    isLocated(reading, token) || isSeat(reading, token) || headsLine(reading, token, to) || isBracketed(reading, token, to);
  const isPlace = before ? continues(reading, before, token, to) : isAlone();
  return isPlace ? known(reading, token, to, matches.senses(token, to, EntryKind.DISTRICT)) : null;
}

/** No capital goes on with the name on either side, and nobody is called so: `ông ⟦Thanh Xuân⟧`, `Nguyễn ⟦Thanh Xuân⟧`. */
function standsAlone(reading: Reading, from: number, to: number): boolean {
  const { tokens, matches, findings } = reading;
  const goesOn = isCapitalWord(tokens.shape[to] as number) && !tokens.is(to, Shape.BREAK_BEFORE);
  const isBehindCapital = from > 0 && !tokens.is(from, Shape.BREAK_BEFORE) && isCapitalWord(tokens.shape[from - 1] as number);
  const comesOn = isBehindCapital && !isSeat(reading, from);
  if (goesOn || comesOn || findings.isClaimed(from) || followsHonorific(reading, from) || followsNamePart(reading, from)) return false;
  const longer = matches.longest(from, EntryKind.FIELD | EntryKind.HEAD | EntryKind.OFFICE | EntryKind.BODY | EntryKind.NEVER);
  return longer < 0 || (matches.to[longer] as number) <= to;
}

/** The place that ends one sign or `và` before the token. */
function placeBefore({ tokens, matches, findings }: Reading, token: number): PlaceFinding | null {
  const isJoined = token > 1 && (LIST_SIGNS.some((sign) => tokens.isSign(token - 1, sign)) || matches.isCue(token - 1, Cue.and));
  return isJoined && !tokens.is(token, Shape.BREAK_BEFORE) ? findings.endingAt(token - 1, 'place') : null;
}

const LIST_SIGNS = [',', '(', ';'];

/** `huyện Đắk Song, ⟦Đắk Mil⟧`: one more of the same level and province; `xã Quảng Tín (⟦Đắk R'lấp⟧)`: what it lies in. */
function continues({ matches }: Reading, before: PlaceFinding, token: number, to: number): boolean {
  const units = matches.senses(token, to, EntryKind.DISTRICT);
  if (before.level === 'district') return before.candidates.some((other) => units.some((unit) => unit.parents[0] === other.parents[0]));
  return before.level === 'commune' && (before.candidates.length === 0 || before.candidates.some((inner) => isIn(inner, units)));
}

const isIn = (inner: AdministrativeUnit, districts: readonly AdministrativeUnit[]) =>
  districts.some(({ code }) => inner.parents.includes(code));

/** `tại ⟦Đắk Mil⟧`, `ở ⟦Hữu Lũng⟧`, `trên địa bàn ⟦Mèo Vạc⟧` */
function isLocated({ tokens, matches }: Reading, token: number): boolean {
  return !tokens.is(token, Shape.BREAK_BEFORE) && matches.cueEndingAt(token, Cue.located, Cue.refersTo) >= 0;
}

/** `Công an ⟦Mèo Vạc⟧`, `Ban Tuyên giáo ⟦Đắk Mil⟧`: behind a head word that a place follows, and no name of its own as in `Công ty ⟦Thanh Xuân⟧`. */
function isSeat({ tokens, matches, findings }: Reading, token: number): boolean {
  if (tokens.is(token, Shape.BREAK_BEFORE)) return false;
  // `CAH ⟦Bảo Lạc⟧`, công an huyện
  if (OF_DISTRICT.test(findings.endingAt(token, 'abbreviation')?.expansion ?? '')) return true;
  const head = phraseEndingAt(matches, token, EntryKind.HEAD);
  if (head < 0) return false;
  const { follows, level } = matches.value(matches.longest(head, EntryKind.HEAD), EntryKind.HEAD);
  // `huyện ủy ⟦Mèo Vạc⟧` has its level in it.
  return (tokens.is(head, Shape.CAPITAL) || (level === 'district' && token > head + 1)) && follows.has('place') && !follows.has('name');
}

const OF_DISTRICT = /.\s(?:huyện|quận|thị xã)$/u;

/** `⟦Krông Nô⟧: Phát động trồng cây`: the place that the line is about. */
function headsLine({ tokens }: Reading, token: number, to: number): boolean {
  return tokens.is(token, Shape.BREAK_BEFORE) && tokens.isSign(to, ':');
}

/** `Trường THPT Lê Quý Đôn (⟦Mèo Vạc⟧)`: behind a capital, all that the brackets hold. */
function isBracketed({ tokens }: Reading, from: number, to: number): boolean {
  return from > 1 && tokens.isSign(from - 1, '(') && tokens.isSign(to, ')') && isCapitalWord(tokens.shape[from - 2] as number);
}
