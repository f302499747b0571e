import { Cue, EntryKind } from '../lexicon/index.ts';
import { Shape } from '../text/index.ts';
import { isCapitalWord, startsFullName } from './capital-run.ts';
import { dayNameEnd } from './day-name.ts';
import { isGovernedUnit } from './level.ts';
import type { Reading } from './reading.ts';

const LONGEST_NAME = 14;
/** Small words between two capitals, or behind the last one: `Phục vụ ⟦hành chính công⟧`. */
const MOST_SMALL_WORDS = 5;

/** Bodies whose name describes what they do: it goes on in small letters. */
const DESCRIPTIVE: ReadonlySet<string> = new Set([
  'centre',
  'department',
  'division',
  'faculty',
  'office',
  'board',
  'institute',
  'project-board',
  'agency',
  'fund',
  'other',
  'delegation',
  'association',
]);

/** Bodies that bear no person's name: `Giám đốc Trung tâm Y tế ⟦Nguyễn Văn An⟧` — but `Trường Lê Quý Đôn`, `Văn phòng công chứng Lê Văn Bình`. */
const UNNAMED: ReadonlySet<string> = new Set(['centre', 'department', 'division', 'board', 'agency', 'delegation']);

/**
 * One past the last word of a proper name that begins at the token: capitalised words, joined by `và`, `-` and `&`, a
 * number, and at most `mostAtEnd` small words after them, more where the kind of body describes its work; with none of them
 * no `và` either, `Công ty nước sạch ⟦Hà Đông⟧ và Thủ trưởng …`. The token itself when there is none.
 */
export function properNameEnd(
  reading: Reading,
  from: number,
  bodyClass: string,
  mostAtEnd = DESCRIPTIVE.has(bodyClass) ? MOST_SMALL_WORDS : 1,
): number {
  const { tokens, findings } = reading;
  let named = from;
  let to = from;
  for (; to < from + LONGEST_NAME && to - named <= MOST_SMALL_WORDS; to++) {
    if (findings.isClaimed(to) || startsPlace(reading, to) || (to > from && tokens.is(to, Shape.BREAK_BEFORE))) break;
    if (UNNAMED.has(bodyClass) && startsFullName(reading, to)) break;
    // `Trường Lê Quý Đôn thăm ⟦Công ty Bình Minh⟧`
    if (to > named && startsHead(reading, to)) break;
    const bits = tokens.shape[to] as number;
    // `8 - Công ty Sông Lam ⟦9⟧ - Ngân hàng …` is the next item.
    const isNumber = (bits & Shape.NUMBER) !== 0 && named === to && !(tokens.isSign(to + 1, '-') && startsHead(reading, to + 2));
    if (isCapitalWord(bits) || isNumber || isQuotedCapital(reading, to)) {
      // `Nông trường ⟦19/5⟧`; `Tiền lương và ⟦Bảo hiểm xã hội⟧`: no level word in it, and no verb.
      to = Math.max(dayNameEnd(reading, to), fieldEnd(reading, to)) - 1;
      named = to + 1;
    } else if (mostAtEnd === 0 && reading.matches.isCue(to, Cue.and)) break;
    else if (to > from && isJoint(reading, to)) continue;
    else if (to === from || !isSmallWord(reading, to)) break;
  }
  return to - named <= mostAtEnd && !isJoint(reading, to - 1) ? to : named;
}

/**
 * One past the small words between the legal form of a company and its name, `Công ty TNHH MTV ⟦nước sạch⟧ Hà Đông`,
 * `Công ty cổ phần ⟦đầu tư và phát triển⟧ Bình Minh`; the token itself where no capital follows them.
 */
export function smallWordsEnd(reading: Reading, from: number): number {
  const { tokens, matches } = reading;
  let to = from;
  while (!tokens.is(from, Shape.CAPITAL) && to < from + MOST_SMALL_WORDS && !tokens.is(to, Shape.BREAK_BEFORE)) {
    const work = matches.isCue(to, Cue.task) ? matches.cueTo(to) : to;
    const next = work > to ? work : isSmallWord(reading, to) || (to > from && matches.isCue(to, Cue.and)) ? to + 1 : to;
    if (next === to) break;
    to = next;
  }
  return isCapitalWord(tokens.shape[to] as number) && !tokens.is(to, Shape.BREAK_BEFORE) ? to : from;
}

/** One past the field of work or kind of body that begins at the token and closes in small letters; past the token where none does. */
function fieldEnd({ tokens, matches }: Reading, token: number): number {
  const match = matches.longest(token, EntryKind.FIELD | EntryKind.HEAD);
  const end = match < 0 ? token + 1 : (matches.to[match] as number);
  return tokens.is(end - 1, Shape.CAPITAL) ? token + 1 : end;
}

/** The head of another body, of two words or more, behind a small word. */
function startsHead({ tokens, matches }: Reading, token: number): boolean {
  const head = tokens.is(token, Shape.CAPITAL) ? matches.longest(token, EntryKind.HEAD) : -1;
  return head >= 0 && (matches.to[head] as number) > token + 1 && !matches.isCue(token - 1, Cue.and);
}

function isSmallWord({ tokens, matches }: Reading, token: number): boolean {
  const isSmall = ((tokens.shape[token] as number) & (Shape.WORD | Shape.CAPITAL)) === Shape.WORD;
  return isSmall && !matches.has(token, EntryKind.FUNCTION) && !matches.isCue(token, Cue.plural);
}

/** `Bộ Y tế và ⟦Bộ Tài chính⟧`, `- ⟦Sở GTVT⟧`, `Hợp tác xã Mường Hoa và ⟦Công ty Tân Long⟧`: a head with its field or name, another body. */
function startsNamedBody({ tokens, matches, findings }: Reading, token: number): boolean {
  const head = matches.longest(token, EntryKind.HEAD);
  if (head < 0) return false;
  const name = matches.to[head] as number;
  if (matches.has(name, EntryKind.FIELD) || findings.startingAt(name, 'abbreviation')) return true;
  const isNamed = isCapitalWord(tokens.shape[name] as number) || tokens.is(name, Shape.NUMBER);
  return isNamed && name > token + 1 && !tokens.is(name, Shape.BREAK_BEFORE);
}

/** `và`, `-`, `&` between two capitalised words. */
function isJoint(reading: Reading, token: number): boolean {
  const { tokens, matches } = reading;
  const joins = matches.isCue(token, Cue.and) || tokens.isSign(token, '-') || tokens.isSign(token, '&');
  return (
    joins &&
    !matches.has(token + 1, EntryKind.OFFICE) &&
    !startsNamedBody(reading, token + 1) &&
    isCapitalWord(tokens.shape[token + 1] as number) &&
    !tokens.is(token + 1, Shape.BREAK_BEFORE)
  );
}

function isQuotedCapital({ tokens }: Reading, token: number): boolean {
  return (
    tokens.isSign(token, '"') &&
    isCapitalWord(tokens.shape[token + 1] as number) &&
    tokens.isJoined(token + 1) &&
    tokens.is(token, Shape.SPACE_BEFORE)
  );
}

/** A place with its level word, or a bare level word: the unit that the body belongs to, no part of its name. */
export function startsPlace({ matches, findings }: Reading, token: number): boolean {
  const place = findings.startingAt(token, 'place');
  return (
    isGovernedUnit(matches.cue(token)) ||
    (place !== null && place.word !== '' && place.level !== 'other' && place.rule !== 'place.province')
  );
}
