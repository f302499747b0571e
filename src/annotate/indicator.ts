import { Cue, EntryKind } from '../lexicon/index.ts';
import { Shape, type Tokens } from '../text/index.ts';
import type { MetricFinding } from './finding.ts';
import { isGovernedUnit } from './level.ts';
import type { Reading } from './reading.ts';

const LONGEST_LEFT = 24;
const LONGEST_RIGHT = 12;

/**
 * The words that say what a figure measures, as they stand: those of its clause before it, without the verb and the
 * date between (`⟦tỷ lệ hộ nghèo⟧ năm 2022 còn 2,1%`); those of the figure before it where only verbs stand between
 * (`thu ngân sách đạt 5 tỷ đồng, tăng ⟦7%⟧`); for a percentage that opens its clause those behind it (`100% ⟦hồ sơ⟧`).
 * A noun of measuring right behind comes first (`310 ha ⟦diện tích tự nhiên⟧`), and where a verb alone stands before a
 * percentage what it is a share of (`trích 30% trên ⟦tổng số tiền⟧`).
 */
export function indicatorOf(reading: Reading, from: number, to: number, unit: string, before: MetricFinding | null): string {
  const { tokens, matches } = reading;
  const isPercent = unit.startsWith('%');
  const measured = isPercent || unit === 'lần' ? to : measuredEnd(reading, to);
  if (measured > to) return tokens.plain(to, measured);
  const clause = behindScope(reading, clauseStart(reading, from, before ? measuredEnd(reading, before.to) : 0), from);
  const start = lastMeasured(reading, clause, from);
  const end = behindReference(reading, start, trimmedEnd(reading, start, from));
  const share = isPercent && end - start <= 1 ? shareBehind(reading, to, end > start) : '';
  if (share !== '') return share;
  if (end > start) return tokens.plain(start, end);
  if (before && goesOnFrom(reading, before.to, start)) return before.indicator;
  if (!isPercent || matches.has(to, EntryKind.FUNCTION)) return '';
  let right = to;
  while (right < to + LONGEST_RIGHT && !tokens.is(right, Shape.BREAK_BEFORE) && right < tokens.count && isInside(reading, right)) right++;
  if (right > to && matches.isCue(right - 1, Cue.and)) right--;
  return right > to ? tokens.plain(to, right) : '';
}

/** `Thời hạn quy định tại khoản 1 ⟦Thông tư này⟧ là 12 tháng`: the words name a document and not what is measured. */
function behindReference({ findings }: Reading, start: number, end: number): number {
  return (findings.startingAt(start, 'document')?.to ?? 0) >= end ? start : end;
}

/** `trích 30% trên ⟦tổng số tiền⟧`; behind a verb also without `trên`: `trích 30% ⟦tổng số tiền⟧`. */
function shareBehind(reading: Reading, to: number, hasVerb: boolean): string {
  const { tokens, matches } = reading;
  const isSaid = matches.isCue(to, Cue.above) && !tokens.is(to, Shape.BREAK_BEFORE);
  const from = isSaid ? matches.cueTo(to) : to;
  const end = isSaid || hasVerb ? measuredEnd(reading, from) : from;
  return end > from ? tokens.plain(from, end) : '';
}

const MEASURED: ReadonlySet<number> = new Set([Cue.measured, Cue.totals]);

/** Where the noun phrase at the token ends that begins with a word like `diện tích`, `tổng số`; the token itself for none. */
function measuredEnd(reading: Reading, token: number): number {
  const { tokens, matches } = reading;
  if (!MEASURED.has(matches.cue(token)) || tokens.is(token, Shape.BREAK_BEFORE)) return token;
  let end = matches.cueTo(token);
  while (end < token + LONGEST_RIGHT && isInside(reading, end) && !tokens.is(end, Shape.BREAK_BEFORE) && !isGrammar(matches, end)) end++;
  return end;
}

/** `⟦toàn tỉnh⟧ có 12 xã`, `⟦cả huyện Mèo Vạc⟧`: how far the figure goes, and not what it measures. */
function behindScope({ matches, findings }: Reading, start: number, from: number): number {
  const unit = matches.isCue(start, Cue.whole) ? matches.cueTo(start) : start;
  if (unit === start || !isGovernedUnit(matches.cue(unit))) return start;
  return Math.min(findings.startingAt(unit, 'place')?.to ?? matches.cueTo(unit), from);
}

/** `Công trình với ⟦kinh phí đầu tư⟧ 5 tỷ đồng`, `gói thầu có ⟦giá trị⟧ trên 1 tỷ đồng`: the noun of measuring behind với or có, else where the clause begins. */
function lastMeasured({ matches }: Reading, start: number, from: number): number {
  for (let at = from - 1; at > start; at--) {
    const joint = MEASURED.has(matches.cue(at)) ? matches.cueEndingAt(at, Cue.with, Cue.has, Cue.comparedTo) : -1;
    if (joint >= start && !matches.isCue(joint, Cue.comparedTo)) return at;
  }
  return start;
}

/** The first word of the clause; a date in it is passed over, another figure or a sign ends it. */
function clauseStart(reading: Reading, from: number, last: number): number {
  const { tokens, findings } = reading;
  let start = from;
  while (start > last && !tokens.is(start, Shape.BREAK_BEFORE)) {
    // So long a clause tells a story and names nothing.
    if (start <= from - LONGEST_LEFT) return from;
    const date = findings.endingAt(start, 'date');
    if (date && date.from >= last) start = date.from;
    else if (isInside(reading, start - 1)) start--;
    else if (isShortForm(reading, start - 3)) start -= 3;
    else break;
  }
  while (start < from && isMark(tokens, start)) start++;
  // `Năm 2022, thu ngân sách …`: a date that opens the clause says when, not what.
  return afterOpening(reading, findings.startingAt(start, 'date')?.to ?? start, from);
}

/** The dash of a list item, `⟦-⟧ Mức chi 5 triệu đồng`, and the sign between two sides, `2,4 m ⟦x⟧ rộng 1,2 m`. */
function isMark(tokens: Tokens, token: number): boolean {
  return tokens.isSign(token, '-') || tokens.isText(token, token + 1, 'x');
}

/** `Chỉ số sản xuất công nghiệp ⟦(IIP)⟧ tăng 5%` */
function isShortForm({ tokens }: Reading, token: number): boolean {
  return token > 0 && tokens.isSign(token, '(') && tokens.is(token + 1, Shape.WORD | Shape.ALL_CAPS) && tokens.isSign(token + 2, ')');
}

/** `Để đảm bảo ⟦GRDP⟧ tăng …`: what a word like để opens the clause with is no part of it, its verb neither. */
function afterOpening({ matches }: Reading, start: number, from: number): number {
  let first = start;
  for (
    let word = matches.longest(first, EntryKind.FUNCTION);
    word >= 0 && first < from;
    word = matches.longest(first, EntryKind.FUNCTION)
  ) {
    // `⟦Khoảng cách⟧ từ 200 m`: the word of grammar is the first half of another.
    if (matches.isCue(first, Cue.compound)) return first;
    const isVerb = matches.value(word, EntryKind.FUNCTION).class === 'verb';
    if (isVerb && first === start && !isLinking(matches.cue(first))) return start;
    first = matches.to[word] as number;
  }
  return Math.min(first, from);
}

/** Without the linking verbs, the words of grammar and the dates that stand last; growth keeps its `tăng` or `giảm`. */
function trimmedEnd({ matches, findings }: Reading, start: number, from: number): number {
  let end = from;
  let growth = 0;
  while (end > start) {
    const date = findings.endingAt(end, 'date');
    const cue = matches.cue(end - 1);
    // `vốn đầu tư ⟦nước ngoài⟧`
    if (matches.isCue(end - 2, Cue.compound) && matches.cueTo(end - 2) === end) break;
    if (date) [end, growth] = [Math.max(start, date.from), 0];
    else if (isLinking(cue) || cue === Cue.comparedTo || isGrammar(matches, end - 1)) {
      if (cue === Cue.grows) growth ||= end;
      end--;
    } else break;
  }
  return end > start ? Math.max(end, growth) : end;
}

function isLinking(cue: number): boolean {
  return cue === Cue.reaches || cue === Cue.grows || cue === Cue.approximately;
}

/** A word of grammar, no verb: `nộp ngân sách`, `mức chi` keep theirs. */
function isGrammar(matches: Reading['matches'], token: number): boolean {
  const word = matches.longest(token, EntryKind.FUNCTION);
  return word >= 0 && matches.value(word, EntryKind.FUNCTION).class !== 'verb';
}

/** Only a comma, a bracket or words of grammar stand between two figures: they tell of one thing. */
function goesOnFrom({ tokens, matches, findings }: Reading, last: number, start: number): boolean {
  for (let token = last; token < start; ) {
    const date = findings.startingAt(token, 'date');
    const isComma = tokens.isSign(token, ',') || tokens.isSign(token, '(');
    if (tokens.is(token, Shape.BREAK_BEFORE) || token > last + LONGEST_RIGHT) return false;
    if (!date && !isComma && !matches.has(token, EntryKind.FUNCTION) && !matches.isCue(token, Cue.comparedTo)) return false;
    token = date ? date.to : token + 1;
  }
  return !tokens.is(start, Shape.BREAK_BEFORE);
}

/** A clause ends at a sign, at another figure and at the number of a document: `⟦198/2025/QH15⟧ ngày 17/5/2025 với 429 phiếu`. */
function isInside({ tokens, findings }: Reading, token: number): boolean {
  return (tokens.is(token, Shape.WORD) || tokens.isSign(token, '-')) && !findings.isClaimed(token);
}
