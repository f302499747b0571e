import { Cue, EntryKind } from '../lexicon/index.ts';
import { Shape } from '../text/index.ts';
import { expandedPhrase } from './expanded-phrase.ts';
import type { OrganizationFinding } from './finding.ts';
import type { Reading } from './reading.ts';

/** Rules of places that stand without their level word. */
const BARE_PLACES: ReadonlySet<string> = new Set(['place.province', 'place.again', 'place.short-form']);

/** `Chính phủ`, `VNPT`; with a place behind it a branch: `⟦Viettel⟧ Hậu Giang`, `⟦BIDV⟧ chi nhánh Hậu Giang`. */
export function namedBody(reading: Reading, from: number, to: number, name: string): OrganizationFinding | null {
  const { tokens, matches, findings } = reading;
  // `VNPT-iOffice` is a product.
  const isInCompound = to === from + 1 && tokens.isSign(to, '-') && tokens.isJoined(to) && tokens.isJoined(to + 1);
  if (!tokens.is(from, Shape.CAPITAL) || isInCompound) return null;
  const body = dictionaryBody(reading, from, to, name, 'organization.named');
  const branch = matches.isCue(to, Cue.branch) ? matches.cueTo(to) : to;
  const place = tokens.is(to, Shape.BREAK_BEFORE) ? null : findings.startingAt(branch, 'place');
  // `Quốc hội ⟦tỉnh⟧ …` is no branch: only a bare name makes one, or the word for it.
  const isBranch = place !== null && place.level !== 'country' && place.level !== 'other' && (branch > to || BARE_PLACES.has(place.rule));
  // `Trường Đại học Sư phạm ⟦TP. Hồ Chí Minh⟧` is one of several of that name.
  if (place?.level === 'province' && body.class === 'university') return { ...body, to: place.to, place, level: place.level };
  if (!isBranch) return withInnerBody(reading, body, to);
  return { ...body, to: place.to, rule: 'organization.branch', place, parent: body, level: place.level };
}

/** `Văn phòng ⟦Chính phủ⟧`, `Đoàn đại biểu ⟦Quốc hội⟧ tỉnh`: the body that the words up to `end` close with. */
export function withInnerBody(reading: Reading, whole: OrganizationFinding, end: number): OrganizationFinding {
  for (let token = whole.from + 1; token < end; token++) {
    if (!reading.tokens.is(token, Shape.CAPITAL)) continue;
    const phrase = expandedPhrase(reading, token, EntryKind.BODY);
    if (phrase?.to !== end) continue;
    const { name } = reading.lexicon.entry(phrase.entry, EntryKind.BODY);
    // `Trường ⟦Đại học Luật Hà Nội⟧` is the same body by its shorter form.
    if (name === whole.name) continue;
    const inner = dictionaryBody(reading, token, end, name, 'organization.nested');
    return { ...whole, parent: withInnerBody(reading, inner, end), parentInName: true };
  }
  return whole;
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
  };
}
