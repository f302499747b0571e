/** Widths in units of the font size, on the wide side of common fonts: words may turn out narrower, hardly wider. */
const WIDTHS: readonly (readonly [characters: RegExp, width: number])[] = [
  [/\p{M}|\p{Cf}/u, 0],
  [/[ilj.,:;'|!()[\]/\-‘’]/u, 0.38],
  [/[tfrI "“”]/u, 0.44],
  [/[mwMWĐÐ@%—…]/u, 0.94],
  [/\p{Lu}/u, 0.74],
  [/\p{N}/u, 0.64],
  [/\p{Script=Latin}/u, 0.61],
];
const WIDEST = 1.2;

/** How wide words stand, about, in units of the font size; the page that measures truly is the reader's browser. */
export function widthOf(words: string): number {
  let width = 0;
  for (const char of words.normalize('NFD')) width += WIDTHS.find(([characters]) => characters.test(char))?.[1] ?? WIDEST;
  return width;
}

/** The words in at most `most` lines of that width; `…` where something was cut off. */
export function wrapped(words: string, width: number, most: number): string[] {
  const lines: string[] = [];
  for (const word of words.split(/\s+/u).filter(Boolean)) {
    const longer = `${lines.at(-1) ?? ''} ${word}`.trimStart();
    if (lines.length > 0 && widthOf(longer) <= width) lines[lines.length - 1] = longer;
    else if (lines.length < most) lines.push(clipped(word, width));
    else return [...lines.slice(0, -1), clipped(`${lines.at(-1)} ${word}`, width)];
  }
  return lines;
}

function clipped(words: string, width: number): string {
  if (widthOf(words) <= width) return words;
  let kept = '';
  for (const { segment } of new Intl.Segmenter('vi', { granularity: 'grapheme' }).segment(words)) {
    if (widthOf(`${kept}${segment}…`) > width) break;
    kept += segment;
  }
  return `${kept.trimEnd()}…`;
}
