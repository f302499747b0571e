import type { Reading } from '../annotate/index.ts';
import { Cue, EntryKind } from '../lexicon/index.ts';
import type { EntityType } from '../model/index.ts';
import type { Resolution } from '../resolve/index.ts';
import { Shape, type Tokens } from '../text/index.ts';
import { isBeside, isInName, isWithin } from './aside-place.ts';
import { type Whose, wordClass } from './whose.ts';

/** After `của`, `tại`, `ở` a body is whose figure it is; what stands behind `có` is not ruled by it. */
const GOVERNS_NONE: ReadonlySet<number> = new Set([Cue.of, Cue.located, Cue.refersTo, Cue.has, Cue.until]);

/** `phối hợp với ⟦UBND huyện⟧`, `tham mưu ⟦UBND huyện⟧`, `được ⟦UBND tỉnh⟧ giao`: others act, or it is not the body's. */
export function isObject({ reading: { tokens, matches } }: Resolution, { type, from }: Whose): boolean {
  if (type !== 'organization' || tokens.is(from, Shape.BREAK_BEFORE)) return false;
  const kind = governor(matches, from);
  return kind === 'verb' || kind === 'preposition' || kind === 'auxiliary';
}

/** `hoàn trả cho ⟦tỉnh Hà Giang⟧`, `thành lập ⟦xã Niêm Sơn⟧`, `thuộc ⟦xã Niêm Sơn⟧`; but `đưa ⟦xã Niêm Sơn⟧ đạt 19 tiêu chí`. */
export function isObjectPlace({ reading: { tokens, matches } }: Resolution, { type, from, to }: Whose): boolean {
  if (type !== 'place' || tokens.is(from, Shape.BREAK_BEFORE)) return false;
  const kind = governor(matches, from);
  return kind === 'preposition' || (kind === 'verb' && !isDoing(matches, to)) || isWithin({ tokens, matches }, from);
}

/** The class of the word of grammar right before; empty after those that say whose, and after `đến ⟦Hà Giang⟧ khoảng 86.000 lượt`. */
function governor(matches: Reading['matches'], from: number): string {
  for (let back = 1; back <= 2 && back <= from; back++) {
    const at = from - back;
    const word = matches.longest(at, EntryKind.FUNCTION);
    if (word < 0 || matches.to[word] !== from || GOVERNS_NONE.has(matches.cue(at))) continue;
    return matches.value(word, EntryKind.FUNCTION).class;
  }
  return '';
}

/** What it does or reaches follows: `⟦đạt⟧ 19 tiêu chí`, `⟦đã⟧ có`. */
function isDoing(matches: Reading['matches'], to: number): boolean {
  const kind = wordClass(matches, to);
  return kind === 'auxiliary' || kind === 'verb' || matches.isCue(to, Cue.reaches) || matches.isCue(to, Cue.grows);
}

/** `UBND huyện ⟦cho biết⟧, …` tells of others; `Viettel ⟦Cyberbot⟧` is a product, `⟦dự án⟧ Nhà máy …` a project, `⟦đại biểu⟧ Quốc hội` a person. */
export function isAside({ reading: { tokens, matches, findings } }: Resolution, { type, from, to }: Whose): boolean {
  if (matches.isCue(afterBracket(tokens, to), Cue.reports)) return true;
  if (type !== 'organization') return isBeside({ tokens, matches }, from) || isInName({ tokens, matches }, from);
  if (
    isAttribute({ tokens, matches }, from, to) ||
    isWordOfNoun({ tokens, matches }, from, to) ||
    (tokens.isSign(from - 1, '(') && tokens.isSign(to, ')'))
  )
    return true;
  if (!tokens.is(from, Shape.BREAK_BEFORE) && matches.cueEndingAt(from, Cue.memberOf) >= 0) return true;
  const isNamed = tokens.is(to, Shape.WORD | Shape.CAPITAL) && !tokens.is(to, Shape.BREAK_BEFORE);
  if (isNamed && !findings.startingAt(to, 'person') && !findings.startingAt(to, 'office')) return true;
  return !tokens.is(from, Shape.BREAK_BEFORE) && matches.cueEndingAt(from, Cue.eventNoun) >= 0;
}

/** The longest aside in brackets that is looked through. */
const LONGEST_BRACKET = 8;

/** Behind `xã Niêm Sơn ⟦(Mèo Vạc)⟧`. */
function afterBracket(tokens: Tokens, to: number): number {
  if (!tokens.isSign(to, '(')) return to;
  for (let at = to + 1; at < to + LONGEST_BRACKET && at < tokens.count; at++) if (tokens.isSign(at, ')')) return at + 1;
  return to;
}

/** `Điều lệ ⟦Đảng⟧`, `đại hội ⟦Đảng⟧`: the last word of a noun. */
function isWordOfNoun({ tokens, matches }: Pick<Reading, 'tokens' | 'matches'>, from: number, to: number): boolean {
  if (to - from > 1 || from === 0 || tokens.is(from, Shape.BREAK_BEFORE) || tokens.is(from, Shape.ALL_CAPS)) return false;
  return tokens.is(from - 1, Shape.WORD) && !matches.has(from - 1, EntryKind.FUNCTION) && matches.cue(from - 1) === 0;
}

/** `dự toán ⟦HĐND tỉnh giao⟧, tăng 7%`: what the body did tells which noun is meant. */
function isAttribute({ tokens, matches }: Pick<Reading, 'tokens' | 'matches'>, from: number, to: number): boolean {
  const word = matches.longest(to, EntryKind.FUNCTION);
  const isVerb = word >= 0 && matches.value(word, EntryKind.FUNCTION).class === 'verb';
  const isNoun =
    from > 0 && !tokens.is(from, Shape.BREAK_BEFORE) && tokens.is(from - 1, Shape.WORD) && !matches.has(from - 1, EntryKind.FUNCTION);
  return isVerb && isNoun && tokens.is(matches.to[word] as number, Shape.SIGN);
}

/** Words between a body and what it does: `⟦đã tiếp tục⟧ giao`. */
const LONGEST_AUXILIARY = 3;

/** `Bộ Tài chính ⟦giao⟧ chỉ tiêu thu tăng 5%`, `Bộ Y tế vừa ⟦khuyến cáo⟧ …`: the figure is what others are to reach. */
export function decides({ reading: { matches } }: Resolution, { type, to }: Whose): boolean {
  let at = to;
  while (at < to + LONGEST_AUXILIARY && isAuxiliary(matches, at)) at = matches.to[matches.longest(at, EntryKind.FUNCTION)] as number;
  const longest = matches.longest(at, ~EntryKind.CUE);
  const isWhole = longest < 0 || (matches.to[longest] as number) <= matches.cueTo(at);
  return type === 'organization' && isWhole && DECIDES.has(matches.cue(at));
}

const DECIDES: ReadonlySet<number> = new Set([Cue.decides, Cue.proposes, Cue.orders]);

/** `đã`, `cũng`, `tiếp tục`; `được` makes another one decide. */
function isAuxiliary(matches: Reading['matches'], token: number): boolean {
  const kind = wordClass(matches, token);
  return kind === 'adverb' || (kind === 'auxiliary' && !matches.isCue(token, Cue.has));
}

/** Tokens of `thống kê của`; `tại` and `theo` alone say nothing of who issued it. */
const SHORTEST_REFERENCE = 2;

/** `Nghị quyết 12 của ⟦HĐND tỉnh⟧`, `theo quy định của ⟦Chính phủ⟧`, `thống kê của ⟦Sở Y tế⟧` */
export function isIssuer({ reading: { tokens, matches } }: Resolution, { type, from }: Whose, said: ReadonlySet<EntityType>): boolean {
  if (type !== 'organization' || tokens.is(from, Shape.BREAK_BEFORE)) return false;
  if (said.has('document') && from > 0 && matches.isCue(from - 1, Cue.of)) return true;
  const source = matches.cueEndingAt(from, Cue.refersTo, Cue.accordingTo);
  if (source >= 0 && from - source >= SHORTEST_REFERENCE) return true;
  return isAuthority({ tokens, matches }, from);
}

/** Words between `theo` and the body: `theo báo cáo mới nhất của`. */
const LONGEST_AUTHORITY = 10;

/** `theo thống kê mới đây của ⟦Bộ Y tế⟧, …`: who says it, in the clause that `theo` opens. */
function isAuthority({ tokens, matches }: Pick<Reading, 'tokens' | 'matches'>, from: number): boolean {
  for (let at = from - 1; at >= 0 && at >= from - LONGEST_AUTHORITY && tokens.is(at, Shape.WORD); at--) {
    const word = matches.longest(at, EntryKind.FUNCTION);
    // `theo đó` is another word.
    if (matches.isCue(at, Cue.accordingTo)) return word < 0 || (matches.to[word] as number) <= matches.cueTo(at);
    if (tokens.is(at, Shape.BREAK_BEFORE)) return false;
  }
  return false;
}
