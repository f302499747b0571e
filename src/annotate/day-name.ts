import { isShare } from './date-bare-day.ts';
import { numeral } from './date-number.ts';
import type { Reading } from './reading.ts';

const [DAYS, MONTHS] = [31, 12];

/**
 * One past a day that something is named after, `đường ⟦30/4⟧`, `Nông trường ⟦19-5⟧`; the token itself where none stands,
 * as in `đường ⟦2/3⟧ quãng`, `đường 12/34`.
 */
export function dayNameEnd(reading: Reading, token: number): number {
  const { tokens } = reading;
  if (!isFraction(reading, token)) return token;
  const [day, month] = [numeral(tokens, token), numeral(tokens, token + 2)];
  const isDay = day > 0 && day <= DAYS && month > 0 && month <= MONTHS;
  return isDay && !isFraction(reading, token + 2) && !isShare(reading, token, token + 3) ? token + 3 : token;
}

/** Two plain numbers with a sign between them and no space: `30/4`, `30-4`. */
export function isFraction({ tokens }: Reading, token: number): boolean {
  const isSign = tokens.isSign(token + 1, '/') || tokens.isSign(token + 1, '-');
  return (
    isSign && tokens.isJoined(token + 1) && tokens.isJoined(token + 2) && numeral(tokens, token) >= 0 && numeral(tokens, token + 2) >= 0
  );
}
