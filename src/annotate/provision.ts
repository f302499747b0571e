import { Cue, EntryKind, Look } from '../lexicon/index.ts';
import { Shape, type Tokens } from '../text/index.ts';
import type { Reading } from './reading.ts';
import type { RuleDescriptions } from './rules.ts';

export const PROVISION_RULES: RuleDescriptions = {
  'provision.heading': "the heading of an article of the text's own document: Điều 1.",
  'provision.reference': 'a part of a document by its number: khoản 2 Điều 5',
  'provision.list': 'a number in a list of parts: các điều 11, 12',
  'provision.this': 'the article that the words stand in: khoản 1 Điều này',
};

type Part = 'article' | 'clause' | 'point' | 'chapter' | 'appendix';
type Parts = Record<Part, string>;

const PART_OF_CUE: ReadonlyMap<number, Part> = new Map([
  [Cue.article, 'article'],
  [Cue.clause, 'clause'],
  [Cue.point, 'point'],
  [Cue.chapter, 'chapter'],
  [Cue.appendix, 'appendix'],
]);
/** The article of the text's own that the reading has come to; empty where none is, or where another document is quoted. */
interface Scope {
  article: string;
}
const isPart = (cue: number) => cue >= Cue.article && cue <= Cue.appendix;
/** From the smallest part to the biggest, as they are named one after the other. */
const RANK: readonly Part[] = ['point', 'clause', 'article', 'chapter', 'appendix'];
const LONGEST_LIST = 30;
const ROMAN = /^[IVXLC]+$/u;

/** Parts of documents, `điểm a khoản 1 Điều 3` one mention, lists one mention an item. */
export function annotateProvisions(reading: Reading): void {
  const { tokens, matches, findings } = reading;
  const scope: Scope = { article: '' };
  for (let token = matches.next(0, Look.PART); token < tokens.count; ) {
    const mayStart = isPart(matches.cue(token)) && !findings.isClaimed(token);
    const to = mayStart ? readProvisions(reading, token, scope) : 0;
    token = matches.next(Math.max(token + 1, to), Look.PART);
  }
}

/** Reads what begins at the token; returns where it ends, 0 for nothing. */
function readProvisions(reading: Reading, from: number, scope: Scope): number {
  const { tokens, matches } = reading;
  const parts: Parts = { article: '', clause: '', point: '', chapter: '', appendix: '' };
  const to = readChain(reading, from, parts, scope);
  if (to === 0 || !isReference(reading, from, to, parts)) return 0;
  const isHeading = startsLine(reading, from, parts) && (tokens.isSign(to, '.') || tokens.isSign(to, ':'));
  if (isHeading && parts.article !== '') scope.article = parts.article;
  // What follows is quoted, and its own `Điều này` is an article of the other document.
  if (!isHeading && isAmended(matches, from)) scope.article = '';
  const isThis = matches.isCue(to - 1, Cue.this);
  add(reading, from, to, parts, isHeading ? 'provision.heading' : isThis ? 'provision.this' : 'provision.reference');
  return isHeading || isThis ? to : readList(reading, to, parts, scope);
}

/** A new sentence, or in text that is broken into lines one of them, where the line before does not lead to it: `tại⏎⟦Điều 2⟧.` */
function startsLine({ tokens, matches }: Reading, from: number, { article, clause, point }: Parts): boolean {
  if (tokens.is(from, Shape.BREAK_BEFORE)) return true;
  if (!tokens.is(from, Shape.LINE_BEFORE | Shape.CAPITAL) || article === '' || clause !== '' || point !== '') return false;
  return (
    !tokens.isSign(from - 1, ',') && matches.cue(from - 1) === 0 && !isReferred(matches, from) && !matches.has(from - 1, EntryKind.FUNCTION)
  );
}

/** `sửa đổi, bổ sung ⟦khoản 2 Điều 9⟧ như sau` */
function isAmended(matches: Reading['matches'], from: number): boolean {
  return matches.cueEndingAt(from, Cue.amends) >= 0;
}

/** `điểm a`, `khoản 1`, `Điều 3` one after the other, each part bigger than the one before. */
function readChain(reading: Reading, from: number, parts: Parts, scope: Scope): number {
  const { tokens, matches } = reading;
  let to = 0;
  for (let token = from, rank = -1; ; ) {
    const part = PART_OF_CUE.get(matches.cue(token));
    if (!part || RANK.indexOf(part) <= rank) return to;
    if (part === 'article' && matches.isCue(matches.cueTo(token), Cue.this)) return thisArticle(reading, token, parts, scope) || to;
    const value = valueEnd(reading, matches.cueTo(token), part);
    if (value === 0) return to;
    parts[part] = tokens.plain(matches.cueTo(token), value);
    rank = RANK.indexOf(part);
    to = value;
    token = tokens.isSign(to, ',') ? to + 1 : to;
    if (tokens.is(token, Shape.BREAK_BEFORE)) return to;
  }
}

/** `khoản 1 ⟦Điều này⟧`, `quy định tại ⟦Điều này⟧`; one past it, 0 where it is no article: `Điều này cho thấy …` */
function thisArticle({ matches }: Reading, token: number, parts: Parts, { article }: Scope): number {
  const isPointed = parts.clause !== '' || parts.point !== '' || matches.isCue(token - 1, Cue.of) || isReferred(matches, token);
  if (article === '' || !isPointed) return 0;
  parts.article = article;
  return matches.cueTo(matches.cueTo(token));
}

function isReferred(matches: Reading['matches'], from: number): boolean {
  return matches.cueEndingAt(from, Cue.refersTo, Cue.accordingTo) >= 0;
}

/** One past the number or letter of a part: `5`, `5a`, `d1`, `đ`, `II`, `01/TNDN`; 0 where none stands. */
function valueEnd({ tokens }: Reading, token: number, part: Part): number {
  if (tokens.is(token, Shape.BREAK_BEFORE) && !isSplitHeading(tokens, token, part)) return 0;
  const length = (tokens.end[token] as number) - (tokens.start[token] as number);
  if (part === 'point')
    return tokens.is(token, Shape.WORD) && length <= 2 && (length === 1 || tokens.is(token, Shape.DIGITS)) ? token + 1 : 0;
  if (tokens.is(token, Shape.NUMBER)) {
    if (tokens.is(token, Shape.SEPARATED) || length > 3) return 0;
    const hasLetter =
      tokens.isJoined(token + 1) &&
      tokens.is(token + 1, Shape.WORD) &&
      (tokens.end[token + 1] as number) - (tokens.start[token + 1] as number) === 1;
    return hasLetter ? token + 2 : token + 1;
  }
  const mayBeRoman = (part === 'chapter' || part === 'appendix') && tokens.is(token, Shape.CAPITAL);
  return mayBeRoman && ROMAN.test(tokens.slice(token, token + 1)) ? token + 1 : 0;
}

/** `Điều⏎1. Phạm vi điều chỉnh`, in text that is broken into lines. */
function isSplitHeading(tokens: Tokens, token: number, part: Part): boolean {
  if (part !== 'article' || tokens.is(token, Shape.BLANK_BEFORE)) return false;
  return tokens.is(token - 1, Shape.LINE_BEFORE | Shape.BREAK_BEFORE | Shape.CAPITAL) && tokens.isSign(token + 1, '.');
}

/** `khoản 500 triệu đồng`, `mẫu 3 sản phẩm`, `điều 5 người` are none; an article is one with its capital or in a chain. */
function isReference(reading: Reading, from: number, to: number, parts: Parts): boolean {
  const { tokens, matches } = reading;
  if (matches.has(to, EntryKind.UNIT) && !tokens.is(to, Shape.BREAK_BEFORE)) return false;
  if (parts.article !== '' || parts.point !== '') return true;
  if (tokens.is(from, Shape.CAPITAL)) return true;
  if (parts.clause === '') return false;
  return from === 0 || isReferred(matches, from) || tokens.is(to, Shape.SIGN) || isNextItem(reading, from) || leadsToArticle(reading, to);
}

/** `khoản 2 ⟦và 3 Điều 74⟧`, `khoản 1 ⟦đến khoản 5 Điều 7⟧`: the list of clauses ends with their article. */
function leadsToArticle(reading: Reading, end: number): boolean {
  const { matches } = reading;
  let to = end;
  for (let items = 0; items < LONGEST_LIST; items++) {
    const next = listJoint(reading, to);
    const value = next === to ? 0 : valueEnd(reading, matches.isCue(next, Cue.clause) ? matches.cueTo(next) : next, 'clause');
    if (value === 0) return false;
    if (matches.isCue(value, Cue.article)) return true;
    to = value;
  }
  return false;
}

/** Behind `,`, `và` or `đến`; the token itself where none of them stands. */
function listJoint({ tokens, matches }: Reading, token: number): number {
  if (tokens.isSign(token, ',')) return token + 1;
  return matches.isCue(token, Cue.and) || matches.isCue(token, Cue.until) ? matches.cueTo(token) : token;
}

/** `khoản 1 đến ⟦khoản 3⟧ và khoản 5 Điều 7` */
function isNextItem({ tokens, matches, findings }: Reading, from: number): boolean {
  const isJoined = tokens.isSign(from - 1, ',') || matches.isCue(from - 1, Cue.and) || matches.isCue(from - 1, Cue.until);
  return isJoined && findings.endingAt(from - 1, 'provision') !== null;
}

/** `các điều 11, ⟦12⟧ và ⟦34⟧`, `khoản 1, ⟦2⟧ Điều 5`: numbers alone go on with the smallest part named. */
function readList(reading: Reading, end: number, parts: Parts, scope: Scope): number {
  const { tokens, matches } = reading;
  const smallest = RANK.find((part) => parts[part] !== '') as Part;
  let to = end;
  for (let items = 0; items < LONGEST_LIST; items++) {
    const token = listJoint(reading, to);
    const value = token > to && !PART_OF_CUE.has(matches.cue(token)) ? valueEnd(reading, token, smallest) : 0;
    if (value === 0 || matches.has(value, EntryKind.UNIT) || reading.findings.isClaimed(token)) return to;
    const own = { ...parts, [smallest]: tokens.plain(token, value) };
    const chained = { ...own };
    const whole = PART_OF_CUE.has(matches.cue(value)) ? readChain(reading, value, chained, scope) : 0;
    to = whole > 0 ? whole : value;
    add(reading, token, to, whole > 0 ? { ...chained, [smallest]: own[smallest] } : own, 'provision.list');
  }
  return to;
}

function add(reading: Reading, from: number, to: number, parts: Parts, rule: string): void {
  const { article, clause, point, chapter, appendix } = parts;
  const heading = rule === 'provision.heading';
  reading.findings.add({
    type: 'provision',
    from,
    to,
    form: 'name',
    rule,
    article,
    clause,
    point,
    chapter,
    appendix,
    heading,
    draft: null,
  });
  reading.findings.claim(from, to);
}
