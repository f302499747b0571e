import { Cue, EntryKind } from '../lexicon/index.ts';
import { Shape } from '../text/index.ts';
import { isOfEveryState } from './body-class.ts';
import { countryAt, HOME, isHome } from './country.ts';
import { expandedPhrase } from './expanded-phrase.ts';
import type { OrganizationFinding, PlaceFinding } from './finding.ts';
import type { Reading } from './reading.ts';

/** Rules of places that stand without their level word. */
const BARE_PLACES: ReadonlySet<string> = new Set(['place.province', 'place.again', 'place.short-form']);

/** `Chính phủ, Nhà nước và nhân dân Lào` */
const MOST_SHARERS = 3;

/** `Chính phủ`, `VNPT`; with a place behind it a branch: `⟦Viettel⟧ Hậu Giang`, `⟦BIDV⟧ chi nhánh Hậu Giang`. */
export function namedBody(reading: Reading, from: number, to: number, name: string, level = ''): OrganizationFinding | null {
  const { tokens, matches, findings } = reading;
  // `VNPT-iOffice` is a product.
  const isInCompound = to === from + 1 && tokens.isSign(to, '-') && tokens.isJoined(to) && tokens.isJoined(to + 1);
  if (!(tokens.is(from, Shape.CAPITAL) || opensSmall(reading, from, to)) || isInCompound) return null;
  // `Bộ Quốc phòng hai nước`
  if (isOfEveryState(reading, pastSharers(reading, to))) return null;
  const body = dictionaryBody(reading, from, to, name, 'organization.named');
  const country = level === 'central' ? countryOf(reading, to) : null;
  if (country) return ofCountry(body, to, country);
  const branch = matches.isCue(to, Cue.branch) ? matches.cueTo(to) : to;
  const place = tokens.is(to, Shape.BREAK_BEFORE) ? null : findings.startingAt(branch, 'place');
  // `đại biểu Quốc hội ⟦TP HCM⟧` is sent by the city: only bodies that have branches make one, or the word for it.
  const mayBranch = branch > to || (level !== 'central' && place !== null && BARE_PLACES.has(place.rule));
  const isBranch = place !== null && place.level !== 'country' && place.level !== 'other' && mayBranch;
  // `Trường Đại học Sư phạm ⟦TP. Hồ Chí Minh⟧` is one of several of that name.
  if (place?.level === 'province' && body.class === 'university') return { ...body, to: place.to, place, level: place.level };
  if (!isBranch) return withInnerBody(reading, body, to);
  return { ...body, to: place.to, rule: 'organization.branch', place, parent: body, level: place.level };
}

/** `bệnh viện ⟦Nhi đồng 1⟧`: the head in small letters, of two syllables or more, and a capital behind it. */
function opensSmall({ tokens, matches }: Reading, from: number, to: number): boolean {
  const head = matches.longest(from, EntryKind.HEAD);
  const end = head < 0 ? from : (matches.to[head] as number);
  return end > from + 1 && end < to && tokens.is(end, Shape.CAPITAL);
}

/** `Chính phủ ⟦Trung Quốc⟧`, `Chính phủ và nhân dân ⟦Lào⟧` */
function countryOf(reading: Reading, to: number): PlaceFinding | null {
  return countryAt(reading, to) ?? countryAt(reading, pastSharers(reading, to));
}

/** The body that ends at `to`, of that country; `Đảng` is Việt Nam's by its full name, and here another's. */
function ofCountry(body: OrganizationFinding, to: number, country: PlaceFinding): OrganizationFinding {
  const end = country.from === to ? country.to : to;
  if (isHome(country)) return { ...body, to: end };
  return { ...body, to: end, name: body.name.replace(` ${HOME}`, ''), place: country, level: 'country' };
}

/** One past those who share the country with the body: `Quốc hội ⟦và nhân dân⟧ Cuba`, `Chính phủ⟦, Nhà nước và nhân dân⟧ Lào`. */
function pastSharers({ tokens, matches }: Reading, to: number): number {
  let token = to;
  for (let words = 0; words < MOST_SHARERS; words++) {
    const next = tokens.isSign(token, ',') ? token + 1 : matches.isCue(token, Cue.and) ? matches.cueTo(token) : token;
    if (next === token || !matches.isCue(next, Cue.sharesCountry)) break;
    token = matches.cueTo(next);
  }
  return token;
}

/** Bodies that are called by their own name, whatever their head: `Công ty Cổ phần ⟦Nhựa Bình Minh⟧`. */
export const CALLED_BY_THEIR_NAME: ReadonlySet<string> = new Set(['company', 'corporation', 'group', 'bank', 'newspaper']);

/** `Văn phòng ⟦Chính phủ⟧`, `Đoàn đại biểu ⟦Quốc hội⟧ tỉnh`: the body that the words up to `end` close with. */
export function withInnerBody(reading: Reading, whole: OrganizationFinding, end: number, headEnd = -1): OrganizationFinding {
  for (let token = whole.from + 1; token < end; token++) {
    if (!reading.tokens.is(token, Shape.CAPITAL)) continue;
    const phrase = expandedPhrase(reading, token, EntryKind.BODY);
    if (phrase?.to !== end) continue;
    const { name } = reading.lexicon.entry(phrase.entry, EntryKind.BODY);
    // `Trường ⟦Đại học Luật Hà Nội⟧`, `Tổng công ty viễn thông ⟦Viettel⟧`: the same body by its shorter form.
    if (name === whole.name || (CALLED_BY_THEIR_NAME.has(whole.class) && isOwnName(reading, headEnd, token))) continue;
    const inner = dictionaryBody(reading, token, end, name, 'organization.nested');
    return { ...whole, parent: withInnerBody(reading, inner, end), parentInName: true };
  }
  return whole;
}

/** Only small words, what it does, stand between the head and the name. */
function isOwnName({ tokens }: Reading, headEnd: number, token: number): boolean {
  for (let at = headEnd; at < token; at++) if (at < 0 || tokens.is(at, Shape.CAPITAL)) return false;
  return headEnd >= 0;
}

/** A body of the dictionary, by itself. Where its name begins with a head it is of that kind: `⟦Cục⟧ Y tế dự phòng` a department. */
function dictionaryBody({ matches }: Reading, from: number, to: number, name: string, rule: string): OrganizationFinding {
  const match = matches.longest(from, EntryKind.HEAD);
  const kind = match >= 0 && (matches.to[match] as number) < to ? matches.value(match, EntryKind.HEAD) : null;
  return {
    type: 'organization',
    from,
    to,
    form: 'name',
    rule,
    name,
    head: kind?.head ?? name,
    class: kind?.class ?? 'body',
    level: '',
    levelWord: '',
    place: null,
    parent: null,
    parentInName: false,
    inner: false,
    bare: false,
    draft: null,
  };
}
