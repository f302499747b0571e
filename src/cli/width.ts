/** A mark over the letter before it, or a character of no width: NFD vowels, zero-width space. */
const NO_WIDTH = /^[\p{Mn}\p{Me}\p{Cf}]$/u;
/** Terminals give these two columns. */
const DOUBLE_WIDTH =
  /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Emoji_Presentation}\uff01-\uff60\u3000-\u303e]$/u;
const ASCII = /^[\x20-\x7e]*$/;

/** How many columns of a terminal the words take. */
export function displayWidth(words: string): number {
  if (ASCII.test(words)) return words.length;
  let width = 0;
  for (const char of words) width += NO_WIDTH.test(char) ? 0 : DOUBLE_WIDTH.test(char) ? 2 : 1;
  return width;
}

/** The words in at most `width` columns, with `…` where something was cut off. */
export function clipped(words: string, width: number): string {
  if (displayWidth(words) <= width) return words;
  let kept = '';
  let used = 1;
  for (const char of words) {
    used += displayWidth(char);
    if (used > width) break;
    kept += char;
  }
  return `${kept.trimEnd()}…`;
}
