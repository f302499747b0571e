import { Cue, EntryKind } from '../lexicon/index.ts';
import { Shape } from '../text/index.ts';
import type { Reading } from './reading.ts';

const LONGEST_TITLE = 16;
/** Words of the name of a congress or plenum: `lần thứ XIII`, `của Đảng`. */
const MOST_ITEMS = 8;

/** A title goes on in small letters up to a sign, a date, a number or a word of grammar other than `và`. */
export function titleEnd(reading: Reading, from: number): number {
  const { tokens, matches, findings } = reading;
  let to = from;
  while (to < from + LONGEST_TITLE) {
    const isPlain = tokens.is(to, Shape.WORD) && !tokens.is(to, Shape.BREAK_BEFORE) && !findings.isClaimed(to);
    if (!isPlain || matches.isCue(to, Cue.this) || matches.isCue(to, Cue.number) || findings.startingAt(to, 'date')) break;
    if (matches.has(to, EntryKind.FUNCTION) && to > from && !joinsTitle(reading, to) && !(to === from + 1 && endsWord(reading, to))) break;
    to++;
  }
  return matches.isCue(to - 1, Cue.and) ? to - 1 : to;
}

/** `Luật Bầu ⟦cử⟧`, `Luật Thuế ⟦thu⟧ nhập`: a verb of one syllable behind the first word of a title is part of it. */
function endsWord({ tokens, matches }: Reading, token: number): boolean {
  const word = matches.longest(token, EntryKind.FUNCTION);
  const isVerb = word >= 0 && matches.to[word] === token + 1 && matches.value(word, EntryKind.FUNCTION).class === 'verb';
  return isVerb && !matches.isCue(token, Cue.reports) && tokens.is(token - 1, Shape.CAPITAL);
}

/** `Luật Phòng bệnh ⟦và⟧ chữa bệnh`, not `Luật Ngân sách ⟦và các⟧ văn bản`, `Luật Nhà ở ⟦và⟧ Luật Giá`, `Luật NSNN ⟦và⟧ bố trí …`; but `HĐND ⟦và⟧ UBND`. */
function joinsTitle({ tokens, matches }: Reading, token: number): boolean {
  const isShort = tokens.is(token - 1, Shape.ALL_CAPS) && !tokens.is(token + 1, Shape.ALL_CAPS);
  return !isShort && matches.isCue(token, Cue.and) && matches.cueTo(token) === token + 1 && !matches.has(token + 1, EntryKind.DOCUMENT);
}

/** `⟦Luật⟧ có hiệu lực từ …`, `hướng dẫn ⟦Luật⟧ về …` and, where a sentence begins so, `⟦Luật⟧ quy định …`: no title follows. */
export function isSaid({ tokens, matches }: Reading, from: number, to: number): boolean {
  const word = tokens.is(to, Shape.CAPITAL) ? -1 : matches.longest(to, EntryKind.FUNCTION);
  if (word < 0) return false;
  return tokens.is(from, Shape.BREAK_BEFORE) || matches.value(word, EntryKind.FUNCTION).class !== 'verb';
}

/** The year in the name belongs to it, `Luật Viên chức ⟦năm 2010⟧`, `Luật Đất đai ⟦2024⟧`; so does a number, `Luật Đất đai số 31/2024/QH15`. */
export function withYear(reading: Reading, to: number): number {
  const { tokens, matches, findings } = reading;
  const date = tokens.is(to, Shape.BREAK_BEFORE) ? null : findings.startingAt(to, 'date');
  if (!date) return to;
  const isYear = date.to - date.from === 2 ? matches.isCue(to, Cue.year) : date.rule === 'date.bareYear';
  return isYear ? date.to : to;
}

/** `Hiến pháp ⟦nước Cộng hòa xã hội chủ nghĩa Việt Nam⟧` */
export function afterCountry({ tokens, findings }: Reading, to: number): number {
  const country = tokens.is(to, Shape.BREAK_BEFORE) ? null : findings.startingAt(to, 'place');
  return country?.level === 'country' && country.to > to + 1 ? country.to : to;
}

/** `Nghị quyết Đại hội XIII của Đảng`, `Nghị quyết Hội nghị Trung ương 11 khóa XIII` */
export function congressEnd(reading: Reading, congress: number): number {
  const { tokens, matches, findings } = reading;
  let to = matches.cueTo(congress);
  for (let items = 0; items < MOST_ITEMS && !tokens.is(to, Shape.BREAK_BEFORE); items++) {
    const isOrdinal =
      tokens.is(to, Shape.NUMBER) || tokens.is(to, Shape.ALL_CAPS) || matches.isCue(to, Cue.term) || isOrdinalWord(reading, to);
    const body = findings.startingAt(matches.isCue(to, Cue.of) ? to + 1 : to, 'organization');
    if (isOrdinal) to++;
    else if (body) to = body.to;
    else break;
  }
  return to;
}

/** `lần thứ` before its number. */
function isOrdinalWord({ tokens }: Reading, token: number): boolean {
  return (
    [1, 2].some((ahead) => tokens.is(token + ahead, Shape.NUMBER) || tokens.is(token + ahead, Shape.ALL_CAPS)) &&
    tokens.is(token, Shape.WORD)
  );
}

/** `Nghị quyết Trung ương ⟦4 (khóa XII)⟧` */
export function plenumEnd(reading: Reading, number: number): number {
  const { tokens, matches } = reading;
  const term = tokens.isSign(number + 1, '(') ? number + 2 : number + 1;
  if (!matches.isCue(term, Cue.term)) return number + 1;
  return tokens.isSign(term + 2, ')') ? term + 3 : term + 2;
}
