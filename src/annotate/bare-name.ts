import { EntryKind, Syllable } from '../lexicon/index.ts';
import { Shape } from '../text/index.ts';
import { bareDistrict } from './bare-unit.ts';
import { followsHonorific, followsNamePart, followsPhrase, isCapitalWord, isPersonName } from './capital-run.ts';
import { knownProvince } from './known-unit.ts';
import { gluedRoad } from './numbered-name.ts';
import { addKnown, addPlace } from './place-name.ts';
import type { Reading } from './reading.ts';

const PROVINCE_NAME = /^(?:tỉnh|thành phố) /u;

/** A place by its name alone: `⟦Lạng Sơn⟧`, `⟦TP.HCM⟧`, `⟦Lào⟧`. Returns where it ends, 0 for none. */
export function bareName(reading: Reading, token: number): number {
  const { tokens, matches, findings } = reading;
  if (!tokens.is(token, Shape.CAPITAL)) return smallName(reading, token);
  const district = bareDistrict(reading, token);
  if (district) return addKnown(reading, token, district, 'place.district');
  const road = gluedRoad(reading, token);
  if (road) return addPlace(reading, token, token + 1, road.name, road.word, 'other', 'place.feature');
  const short = findings.startingAt(token, 'abbreviation');
  if (short?.names === 'place' && short.form === 'short') {
    const level = PROVINCE_NAME.test(short.expansion) ? 'province' : 'other';
    const candidates = level === 'province' ? reading.lexicon.units.provinces(short.expansion) : [];
    return addPlace(reading, token, short.to, short.expansion, '', level, 'place.short-form', candidates);
  }
  if (!matches.has(token, EntryKind.PROVINCE | EntryKind.PLACE)) return 0;
  const match = matches.longest(token, EntryKind.PROVINCE | EntryKind.PLACE);
  const to = matches.to[match] as number;
  const longer = matches.longest(token, EntryKind.FIELD | EntryKind.HEAD | EntryKind.OFFICE | EntryKind.BODY | EntryKind.NEVER);
  if (longer >= 0 && (matches.to[longer] as number) > to) return 0;
  if (!isWhollyCapital(reading, token, to) || isInName(reading, token)) return 0;
  if (matches.kind(match) === EntryKind.PROVINCE) {
    const province = knownProvince(reading, token, to, null);
    return province && endsName(reading, to) && !isPersonName(reading, token, to)
      ? addKnown(reading, token, province, 'place.province')
      : 0;
  }
  const { name, level, ambiguous } = matches.value(match, EntryKind.PLACE);
  if (ambiguous && !standsAlone(reading, token, to)) return 0;
  return addPlace(reading, token, to, name, '', level, 'place.named');
}

/** `⟦nước Cộng hòa xã hội chủ nghĩa Việt Nam⟧`, `⟦miền Trung⟧`, `⟦đồng bằng sông Hồng⟧`: a name that begins in small letters. */
function smallName(reading: Reading, token: number): number {
  const { tokens, matches } = reading;
  const match = matches.longest(token, EntryKind.PLACE);
  const to = match < 0 ? 0 : (matches.to[match] as number);
  if (to <= token + 1 || !tokens.is(to - 1, Shape.CAPITAL)) return 0;
  const { name, level, ambiguous } = matches.value(match, EntryKind.PLACE);
  // `ven ⟦hải Nam⟧ Trung Bộ` is not Hải Nam.
  return ambiguous ? 0 : addPlace(reading, token, to, name, '', level, 'place.named');
}

/** `Từ ⟦Thái Bình⟧ lên khai hoang`: the first word of the sentence, which is a surname in the middle of one. */
function opensWithPreposition({ tokens, matches }: Reading, token: number): boolean {
  const word = tokens.is(token - 1, Shape.BREAK_BEFORE) ? matches.longest(token - 1, EntryKind.FUNCTION) : -1;
  return word >= 0 && matches.to[word] === token && matches.value(word, EntryKind.FUNCTION).class === 'preposition';
}

/** `Nguyễn ⟦Hà Giang⟧` is a person, `Sở Công Thương ⟦Hà Giang⟧` and `Đại học Y ⟦Hà Nội⟧` are none. */
function isInName(reading: Reading, token: number): boolean {
  const { start, end } = reading.tokens;
  const isLetter = token > 0 && (end[token - 1] as number) - (start[token - 1] as number) === 1;
  return followsNamePart(reading, token) && !isLetter && !followsPhrase(reading, token) && !opensWithPreposition(reading, token);
}

/** `Hà Giang`, not `Hà giang`; longer names have small words inside: `Đồng bằng sông Cửu Long`. */
function isWhollyCapital({ tokens }: Reading, from: number, to: number): boolean {
  if (to - from > 2) return tokens.is(from, Shape.CAPITAL);
  return tokens.is(from, Shape.CAPITAL) && tokens.is(to - 1, Shape.CAPITAL);
}

/** No capitalised syllable goes on: `Thái Bình` is no place in `Thái Bình Dương`. */
function endsName({ tokens, lexicon }: Reading, to: number): boolean {
  if (!isCapitalWord(tokens.shape[to] as number) || tokens.is(to, Shape.BREAK_BEFORE)) return true;
  return !lexicon.isSyllable(tokens.symbol[to] as number, Syllable.GIVEN_NAME) || lexicon.startsPhrase(tokens.symbol[to] as number);
}

/** `U23 ⟦Lào⟧`: the team of those of that age. */
const AGE_GROUP = /^U\d{2}$/;

/** A name that is a plain word too: `tại Nga` — not `Anh cho biết`, `ông Đức`, `Mỹ Đình`. */
function standsAlone(reading: Reading, from: number, to: number): boolean {
  const { tokens } = reading;
  if (tokens.is(from, Shape.BREAK_BEFORE) || tokens.is(from, Shape.ALL_CAPS) || followsHonorific(reading, from)) return false;
  const before = isCapitalWord(tokens.shape[from - 1] as number) && !AGE_GROUP.test(tokens.slice(from - 1, from));
  return !before && (!isCapitalWord(tokens.shape[to] as number) || tokens.is(to, Shape.BREAK_BEFORE));
}
