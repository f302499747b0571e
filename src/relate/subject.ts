import type { Finding, OrganizationFinding, PlaceFinding, Reading } from '../annotate/index.ts';
import { Cue, EntryKind } from '../lexicon/index.ts';
import type { EntityType } from '../model/index.ts';
import type { Resolution } from '../resolve/index.ts';
import { Shape, type Tokens } from '../text/index.ts';

/** What a figure can be a figure of. */
export type Whose = OrganizationFinding | PlaceFinding;

/** The body or place that a sentence speaks of, as far as it is read. */
export interface Subject {
  readonly whose: Whose;
  /** No other one is named beside it. */
  readonly isOne: boolean;
  /** It does what the sentence says, so that others named behind it are objects: `UBND huyện đã trình UBND tỉnh …` */
  readonly acts: boolean;
}

export function isWhose(finding: Finding): finding is Whose {
  return finding.type === 'organization' || (finding.type === 'place' && finding.level !== 'country');
}

/** `xã ⟦Niêm Sơn⟧, ⟦Lũng Cú⟧` are two of a kind; `xã ⟦Niêm Sơn⟧, huyện ⟦Mèo Vạc⟧` lies in the other. */
export function isListedWith(first: Whose, next: Whose): boolean {
  return (
    first.type === 'place' && next.type === 'place' && (first.level === next.level || (next.word === '' && isOfWord(next, first.word)))
  );
}

/** The level word of the place where it has one; `TPHCM` is a `thành phố` though it does not say so in full. */
export function isOfWord({ word, level, draft }: PlaceFinding, wanted: string): boolean {
  if (word !== '') return word === wanted;
  const name = draft?.fields.name;
  return level !== 'country' && wanted !== '' && typeof name === 'string' && name.toLowerCase().startsWith(`${wanted} `);
}

/** The subject once the next body or place is read; `said` are the types of mention that the sentence has so far. */
export function nextSubject(document: Resolution, before: Subject | null, whose: Whose, said: ReadonlySet<EntityType>): Subject | null {
  if (before && liesAround(document, before.whose, whose)) return before;
  const isNew = before?.acts === true && opensPart(document, whose);
  if ((before?.acts && !isNew) || isObject(document, whose) || isIssuer(document, whose, said) || isAside(document, whose)) return before;
  const isSame = before?.whose.draft === whose.draft;
  const isOne = isListed(document, whose) ? isSame : isNew || !before || (before.isOne && isSame);
  return { whose, isOne, acts: isOne && isActing(document, whose) };
}

/** `xã Niêm Sơn, ⟦huyện Mèo Vạc⟧`: the unit that the one before it lies in. */
function liesAround({ reading: { tokens } }: Resolution, inner: Whose, outer: Whose): boolean {
  const isPair = inner.type === 'place' && outer.type === 'place' && !isListedWith(inner, outer);
  return isPair && inner.to === outer.from - 1 && tokens.isSign(inner.to, ',');
}

/** `gia đình anh … ở ⟦thôn 2⟧`, `anh Sùng Mí Lùng, ⟦thôn 2⟧`: where a person lives. */
export function isHome(
  { reading: { tokens, matches, findings } }: Resolution,
  { type, from }: Whose,
  said: ReadonlySet<EntityType>,
): boolean {
  if (type !== 'place' || !said.has('person') || from === 0) return false;
  return matches.isCue(from - 1, Cue.located) || findings.endingAt(tokens.isSign(from - 1, ',') ? from - 1 : from, 'person') !== null;
}

/** After `của`, `tại`, `ở` a body is whose figure it is. */
const HOLDS: ReadonlySet<number> = new Set([Cue.of, Cue.located, Cue.refersTo]);

/** `phối hợp với ⟦UBND huyện⟧`, `tham mưu ⟦UBND huyện⟧`, `theo ⟦Bộ Y tế⟧`: others act. */
function isObject({ reading: { tokens, matches } }: Resolution, { type, from }: Whose): boolean {
  if (type !== 'organization' || tokens.is(from, Shape.BREAK_BEFORE)) return false;
  for (let back = 1; back <= 2 && back <= from; back++) {
    const word = matches.longest(from - back, EntryKind.FUNCTION);
    if (word < 0 || matches.to[word] !== from || HOLDS.has(matches.cue(from - back))) continue;
    const { class: kind } = matches.value(word, EntryKind.FUNCTION);
    return kind === 'verb' || kind === 'preposition';
  }
  return false;
}

/** `UBND huyện ⟦cho biết⟧, …` tells of others; `Viettel ⟦Cyberbot⟧` is a product, `⟦dự án⟧ Nhà máy …` a project, `⟦đại biểu⟧ Quốc hội` a person. */
function isAside({ reading: { tokens, matches, findings } }: Resolution, { type, from, to }: Whose): boolean {
  if (matches.isCue(afterBracket(tokens, to), Cue.reports)) return true;
  if (type !== 'organization') return isBeside({ tokens, matches }, from) || isInName({ tokens, matches }, from);
  if (isAttribute({ tokens, matches }, from, to)) return true;
  if (from > 1 && !tokens.is(from, Shape.BREAK_BEFORE) && endsAt(matches, from, Cue.memberOf)) return true;
  const isNamed = tokens.is(to, Shape.WORD | Shape.CAPITAL) && !tokens.is(to, Shape.BREAK_BEFORE);
  if (isNamed && !findings.startingAt(to, 'person') && !findings.startingAt(to, 'office')) return true;
  for (let back = 1; back <= 2 && back <= from && !tokens.is(from, Shape.BREAK_BEFORE); back++) {
    if (matches.isCue(from - back, Cue.eventNoun) && matches.cueTo(from - back) === from) return true;
  }
  return false;
}

/** Words between the first word of a name that is no mention and its place. */
const LONGEST_NAME = 6;

/** `⟦nhà máy thủy điện⟧ Hà Giang`, `⟦chương trình⟧ … tỉnh Hà Giang`: the last word of the name of something else. */
function isInName({ tokens, matches }: Pick<Reading, 'tokens' | 'matches'>, from: number): boolean {
  for (let at = from - 1; at >= 0 && at >= from - LONGEST_NAME; at--) {
    if (!tokens.is(at, Shape.WORD) || tokens.is(at + 1, Shape.BREAK_BEFORE) || matches.has(at, EntryKind.FUNCTION)) return false;
    if (matches.has(at, EntryKind.HEAD) || (matches.isCue(at, Cue.eventNoun) && matches.cueTo(at) > at + 1)) return true;
  }
  return false;
}

/** `dự toán ⟦HĐND tỉnh giao⟧, tăng 7%`: what the body did tells which noun is meant. */
function isAttribute({ tokens, matches }: Pick<Reading, 'tokens' | 'matches'>, from: number, to: number): boolean {
  const word = matches.longest(to, EntryKind.FUNCTION);
  const isVerb = word >= 0 && matches.value(word, EntryKind.FUNCTION).class === 'verb';
  const isNoun =
    from > 0 && !tokens.is(from, Shape.BREAK_BEFORE) && tokens.is(from - 1, Shape.WORD) && !matches.has(from - 1, EntryKind.FUNCTION);
  return isVerb && isNoun && tokens.is(matches.to[word] as number, Shape.SIGN);
}

/** The longest aside in brackets that is looked through. */
const LONGEST_BRACKET = 8;
/** The longest list of places in brackets. */
const LONGEST_LIST = 40;

/** `xã Niêm Sơn (⟦Mèo Vạc⟧)`, `2 đô thị (Cao Lãnh, ⟦Sa Đéc⟧)`, `cách ⟦đảo Lý Sơn⟧ 40 km` */
function isBeside({ tokens, matches }: Pick<Reading, 'tokens' | 'matches'>, from: number): boolean {
  if (from > 0 && matches.isCue(from - 1, Cue.awayFrom)) return true;
  for (let at = from - 1; at >= 0 && at >= from - LONGEST_LIST && !tokens.is(at + 1, Shape.BREAK_BEFORE); at--) {
    if (tokens.isSign(at, ')')) return false;
    if (tokens.isSign(at, '(')) return true;
  }
  return false;
}

/** Behind `xã Niêm Sơn ⟦(Mèo Vạc)⟧`. */
function afterBracket(tokens: Tokens, to: number): number {
  if (!tokens.isSign(to, '(')) return to;
  for (let at = to + 1; at < to + LONGEST_BRACKET && at < tokens.count; at++) if (tokens.isSign(at, ')')) return at + 1;
  return to;
}

/** The cue ends right before the token: `⟦đại biểu⟧ Quốc hội`. */
function endsAt(matches: Resolution['reading']['matches'], token: number, cue: number): boolean {
  return matches.isCue(token - 2, cue) && matches.cueTo(token - 2) === token;
}

/** Longest of the words `theo quy định của` in tokens. */
const LONGEST_REFERENCE = 4;

/** `Nghị quyết 12 của ⟦HĐND tỉnh⟧`, `theo quy định của ⟦Chính phủ⟧`, `thống kê của ⟦Sở Y tế⟧` */
function isIssuer({ reading: { tokens, matches } }: Resolution, { type, from }: Whose, said: ReadonlySet<EntityType>): boolean {
  if (type !== 'organization' || tokens.is(from, Shape.BREAK_BEFORE)) return false;
  if (said.has('document') && from > 0 && matches.isCue(from - 1, Cue.of)) return true;
  for (let back = 2; back <= LONGEST_REFERENCE && back <= from; back++) {
    const isSource = matches.isCue(from - back, Cue.refersTo) || matches.isCue(from - back, Cue.accordingTo);
    if (isSource && matches.cueTo(from - back) === from) return true;
  }
  return false;
}

/** `…; ⟦UBND huyện⟧ …` */
function opensPart({ reading: { tokens } }: Resolution, { from }: Finding): boolean {
  return from > 0 && tokens.isSign(from - 1, ';');
}

/** `công nhận 2 xã là ⟦Niêm Sơn⟧ và ⟦Lũng Cú⟧`: members of a list, and not whose the next figure is. */
function isListed({ reading: { tokens, matches } }: Resolution, { type, from }: Whose): boolean {
  if (type !== 'place' || from === 0 || tokens.is(from, Shape.BREAK_BEFORE)) return false;
  return matches.isCue(from - 1, Cue.and) || matches.isCue(from - 1, Cue.serves);
}

/** `UBND huyện ⟦đã⟧ …` */
function isActing({ reading: { matches } }: Resolution, { type, to }: Whose): boolean {
  const word = type === 'organization' ? matches.longest(to, EntryKind.FUNCTION) : -1;
  return word >= 0 && matches.value(word, EntryKind.FUNCTION).class === 'auxiliary';
}
