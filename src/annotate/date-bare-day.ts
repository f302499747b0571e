import { Cue, EntryKind } from '../lexicon/index.ts';
import { Shape } from '../text/index.ts';
import { signedDay } from './date-day.ts';
import { numeral, width } from './date-number.ts';
import { type DateText, type DateWords, followsPreposition, onePoint } from './date-words.ts';

/** `từ ⟦1/7⟧, phí tăng`, `trước ⟦30/6⟧`: a day and its month without their word, behind a preposition. */
export function readBareDay(text: DateText, token: number): DateWords | null {
  const { tokens } = text;
  if (tokens.is(token, Shape.SEPARATED) || !hasSign(text, token) || width(tokens, token) > 2) return null;
  if (tokens.is(token, Shape.BREAK_BEFORE) || !followsPreposition(text, token)) return null;
  const day = signedDay(text, token, numeral(tokens, token), false);
  return day && day.point.year === 0 && !isShare(text, token, day.to) ? onePoint(day.to, day.point, 'date.bareDay') : null;
}

const MONTHS = 12;

/** `30/6`, `30-6`; `5-6` is mostly a range. */
function hasSign({ tokens }: DateText, token: number): boolean {
  return tokens.isSign(token + 1, '/') || (tokens.isSign(token + 1, '-') && numeral(tokens, token) > MONTHS);
}

/** `đến ⟦2/3⟧ số hộ`, `từ ⟦7/10⟧ đến 9/10 xã`, `từ ⟦25/8⟧ %`: so many of so many, which no sign and no word of grammar but `đến` follows. */
export function isShare({ tokens, matches }: DateText, from: number, to: number): boolean {
  if (tokens.is(to, Shape.BREAK_BEFORE)) return false;
  if (tokens.is(to, Shape.SIGN)) return tokens.isSign(to, '%');
  if (matches.has(to, EntryKind.UNIT)) return true;
  const isPlain = matches.has(to, EntryKind.FUNCTION) && !matches.isCue(to, Cue.until);
  return numeral(tokens, from) < numeral(tokens, to - 1) && !isPlain;
}
