import { Cue } from '../lexicon/index.ts';
import { Shape } from '../text/index.ts';
import { readDayNumbers, spacedDay } from './date-day.ts';
import { readMonthFigures } from './date-month.ts';
import { wordAt } from './date-number.ts';
import { readRange } from './date-range.ts';
import { type DateText, type DateWords, onePoint } from './date-words.ts';

/** No name of a holiday is longer. */
const LONGEST_HOLIDAY = 4;
const BEFORE_FIGURES = new Set([Cue.from, Cue.until, Cue.around, Cue.edge, Cue.partOfDay]);

/** `15/12/2021`, `19 tháng 8 năm 1945`, `01/01/2019 - 31/12/2019`, `dịp 30/4`, `(3/2019)`. */
export function readFigures(text: DateText, token: number): DateWords | null {
  const { tokens, matches } = text;
  if (!mayBeFigures(text, token)) return readSpaced(text, token);
  const isHoliday = followsHoliday(text, token);
  const day = readDayNumbers(text, token, isHoliday);
  if (day && (day.point.year !== 0 || isHoliday)) return readRange(text, token) ?? onePoint(day.to, day.point, 'date.day');
  const isSettled = token > 0 && (tokens.isSign(token - 1, '(') || BEFORE_FIGURES.has(matches.cue(token - 1)));
  return isSettled ? readMonthFigures(text, token) : null;
}

/** `trước ⟦01 7 2025⟧`: signs and word are lost. */
function readSpaced(text: DateText, token: number): DateWords | null {
  if (token === 0 || !BEFORE_FIGURES.has(text.matches.cue(token - 1)) || text.tokens.is(token, Shape.BREAK_BEFORE)) return null;
  const day = spacedDay(text, token);
  return day && onePoint(day.to, day.point, 'date.day');
}

function mayBeFigures({ tokens, matches }: DateText, token: number): boolean {
  if (tokens.is(token, Shape.SEPARATED)) return true;
  return tokens.isSign(token + 1, '/') || tokens.isSign(token + 1, '-') || matches.isCue(token + 1, Cue.month);
}

/** `dịp 30/4`, `Ngày Thương binh - Liệt sĩ 27/7`, `Quốc khánh (2/9)`. */
function followsHoliday({ tokens, matches }: DateText, token: number): boolean {
  const to = tokens.isSign(token - 1, '(') ? token - 1 : token;
  for (let at = to - 1; at >= 0 && at >= to - LONGEST_HOLIDAY; at--) {
    if (matches.isCue(at, Cue.holiday)) return matches.cueTo(at) === to;
  }
  return false;
}

const words = (list: string) => new Set(list.split(' '));
const BEFORE_DURATION = words('hạn phạt mỗi dưới trên nhất thiểu đa quá đủ khoảng gần hơn từ đến sau cách thêm tù định');
const AFTER_DURATION = words('tuổi tù trở liên lương kể trước sau mỗi thì một');

/** `trong thời hạn 6 tháng`, `6 tháng tuổi`: a length of time by the words beside it. */
export function isDuration({ tokens }: DateText, from: number, to: number): boolean {
  return (from > 0 && BEFORE_DURATION.has(wordAt(tokens, from - 1))) || AFTER_DURATION.has(wordAt(tokens, to));
}
