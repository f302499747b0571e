import { Cue, EntryKind, type OrganizationHead } from '../lexicon/index.ts';
import { Shape } from '../text/index.ts';
import { followsHonorific } from './capital-run.ts';
import type { Reading } from './reading.ts';
import { isSignedFor } from './signature.ts';

/** Heads that stand for a body named before even in small letters: `đoàn`, `nhà máy`. */
const SMALL_ANAPHORS: ReadonlySet<string> = new Set(['delegation', 'factory']);

/** A head alone of these is a force or a service in general: `lực lượng Công an`. */
const FORCES: ReadonlySet<string> = new Set(['ministry', 'police', 'army', 'inspection', 'court', 'procuracy', 'party-cell']);

/** Alone they are a body only in a letterhead, signature or inside another name: `Thường trực ⟦HĐND⟧`, `Văn phòng ⟦UBND⟧`. */
export const NAMED_BY_LEVEL: ReadonlySet<string> = new Set(['people-committee', 'people-council']);

/** Classes whose heads of one syllable begin few other words: `Sở`, `Cục`, `Viện`, `Trường`. */
const PLAIN_WORDS: ReadonlySet<string> = new Set(['department', 'institute', 'school', 'faculty']);

/** How the head stands: with a capital or behind a title, and inside another name. */
interface Look {
  readonly isCapital: boolean;
  readonly isInside: boolean;
}

/** The head [from, to) alone points to a body that stands in the text: `Đoàn giám sát`, `Công ty`, `các Ban ⟦HĐND⟧`. */
export function pointsToBody(reading: Reading, from: number, to: number, head: OrganizationHead, look: Look): boolean {
  const { class: bodyClass } = head;
  // `anh ⟦Khoa⟧`
  if (to === from + 1 && followsHonorific(reading, from)) return false;
  const isCapsLine = reading.tokens.is(from, Shape.CAPS_LINE);
  const isNamed = NAMED_BY_LEVEL.has(bodyClass)
    ? isCapsLine || look.isInside || isSignedFor(reading, from) || hasBoards(reading, from) || isInSession(reading, from, to)
    : mayPoint(reading, from, to, head, look.isCapital) && !isCapsLine;
  return isNamed && endsHere(reading, from, to, bodyClass);
}

function mayPoint(reading: Reading, from: number, to: number, { head, class: bodyClass }: OrganizationHead, isCapital: boolean): boolean {
  const { tokens, matches } = reading;
  // In its full words, `nhà máy thủy điện` and not `thủy điện`; nor `sẽ có một ⟦đoàn kiểm tra⟧`.
  if (SMALL_ANAPHORS.has(bodyClass) && tokens.plain(from, to).toLowerCase() === head.toLowerCase())
    return isCapital || from === 0 || !tokens.isText(from - 1, from, 'một');
  // `Giám đốc ⟦sở⟧`, `thuộc phạm vi quản lý của ⟦sở⟧`
  if (bodyClass === 'department') return isCapital || matches.isCue(from - 1, Cue.of);
  if (!isCapital || !tokens.is(from, Shape.CAPITAL)) return false;
  return !FORCES.has(bodyClass) || (bodyClass === 'ministry' && doesSomething(reading, to));
}

/** Classes of words of grammar behind whoever does something: `⟦Bộ⟧ cũng yêu cầu`, not `⟦Bộ⟧ và …`, `từ ⟦Bộ⟧ đến …` */
const SAID_OF_SUBJECT: ReadonlySet<string> = new Set(['verb', 'adverb', 'auxiliary', 'negation']);

function doesSomething({ tokens, matches }: Reading, to: number): boolean {
  const word = tokens.is(to, Shape.BREAK_BEFORE) ? -1 : matches.longest(to, EntryKind.FUNCTION);
  return word >= 0 && SAID_OF_SUBJECT.has(matches.value(word, EntryKind.FUNCTION).class);
}

/** `các Ban ⟦HĐND⟧`, `các Ban của ⟦Hội đồng nhân dân⟧`: those of the council of the text. */
function hasBoards({ tokens, matches }: Reading, from: number): boolean {
  if (from < 2 || tokens.is(from, Shape.BREAK_BEFORE)) return false;
  const owner = matches.isCue(from - 1, Cue.of) ? from - 1 : from;
  const boards = matches.longest(owner - 1, EntryKind.HEAD);
  if (boards < 0 || matches.to[boards] !== owner) return false;
  return matches.isCue(owner - 2, Cue.plural) && matches.cueTo(owner - 2) === owner - 1;
}

/** `ý kiến của đại biểu ⟦Hội đồng nhân dân⟧ tại kỳ họp`: of the council whose session it is. */
function isInSession({ tokens, matches }: Reading, from: number, to: number): boolean {
  return matches.cueEndingAt(from, Cue.memberOf) >= 0 && tokens.plain(to, to + SESSION.length).toLowerCase() === SESSION.join(' ');
}

const SESSION = ['tại', 'kỳ', 'họp'];

/** No plain word goes on a head of one syllable: `Ban` is no body in `Ban hành`, nor `đoàn` in `đoàn kết`. */
function endsHere({ tokens, matches }: Reading, from: number, to: number, bodyClass: string): boolean {
  if (to > from + 1) return true;
  // A capital in the middle of a sentence: `cho cán bộ liên quan, ⟦Sở⟧ chuẩn bị`.
  const isInSentence = !tokens.is(from, Shape.BREAK_BEFORE) && (!tokens.is(from - 1, Shape.SIGN) || tokens.isSign(from - 1, ','));
  if (isInSentence && PLAIN_WORDS.has(bodyClass)) return true;
  const endsByForm = tokens.is(to, Shape.BREAK_BEFORE) || tokens.is(to, Shape.SIGN) || tokens.is(to, Shape.CAPITAL);
  return endsByForm || matches.has(to, EntryKind.FUNCTION) || matches.cue(to) !== 0;
}

/** `⟦trung tâm⟧ tỉnh`, `trung tâm Hà Nội`: a head that without its field is the middle of a place and no body. */
export function isMiddle({ class: bodyClass, follows }: OrganizationHead): boolean {
  return bodyClass === 'centre' && follows.has('field') && !follows.has('nothing');
}

/** Their letterhead gives the unit a line of its own. */
const IN_LETTERHEADS: ReadonlySet<string> = new Set([...NAMED_BY_LEVEL, 'front']);

/** `ỦY BAN NHÂN DÂN⏎⟦TỈNH HÀ GIANG⟧`: the unit, from one token to the other, has the next line of the letterhead to itself. */
export function goesOnInLetterhead({ tokens }: Reading, bodyClass: string, from: number, to: number): boolean {
  const isLetterhead = IN_LETTERHEADS.has(bodyClass) && tokens.is(from - 1, Shape.CAPS_LINE) && tokens.is(from, Shape.CAPS_LINE);
  return isLetterhead && !tokens.is(from, Shape.BLANK_BEFORE) && (to >= tokens.count || tokens.is(to, Shape.LINE_BEFORE));
}
