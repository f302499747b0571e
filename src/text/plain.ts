import { CHARACTERS, foldOf, Kind, kindOf, TONE_SHIFT, UPPER_SHIFT } from './characters.ts';

/**
 * Words of the text as a graph gives them: composed (NFC), tones in their modern place, `Ð` as `Đ`, one plain space
 * between words, nothing that is not seen. One thing gets one name however the text is typed.
 */
export function plain(words: string): string {
  return isPlain(words)
    ? words
    : [...words.normalize('NFC')].map(plainCharacter).join('').replace(/\s+/g, ' ').replace(OLD_PLACEMENT, moveTone);
}

/** Nothing to mend: true of nearly all words, and far cheaper to ask than to mend. */
function isPlain(words: string): boolean {
  let before = 0;
  for (let i = 0; i < words.length; i++) {
    const code = words.charCodeAt(i);
    if (code > LAST_PLAIN || ((MET[code] as number) || meet(code)) === CHANGES || (code === 0x20 && before === 0x20)) return false;
    if (isToneOfGlide(before | 0x20, code) && !isLetter(words, i + 1)) return false;
    before = code;
  }
  return true;
}

const LAST_PLAIN = 0x1eff;
/** What becomes of each character when it is first met: 0 for not yet, then whether it stays or takes the long way. */
const MET = new Uint8Array(LAST_PLAIN + 1);
const [STAYS, CHANGES] = [1, 2];

/** Letters and signs that Vietnamese is written with stay. */
function meet(code: number): number {
  const isOurs = code <= 0x1b0 || (code >= 0x1ea0 && code <= 0x1ef9);
  const stays = isOurs && plainCharacter(String.fromCharCode(code)).charCodeAt(0) === code;
  return (MET[code] = stays ? STAYS : CHANGES);
}

/** The tone stands on the last vowel of `hoà`, `khoẻ`, `thuỷ`; of `quý` too, which is mended to itself. */
function isToneOfGlide(glide: number, code: number): boolean {
  if ((glide !== 0x6f && glide !== 0x75) || (CHARACTERS[code] as number) >> TONE_SHIFT === 0) return false;
  const vowel = foldOf(code);
  return glide === 0x6f ? vowel === 0x61 || vowel === 0x65 : vowel === 0x79;
}

const isLetter = (words: string, at: number) => at < words.length && kindOf(words.charCodeAt(at)) === Kind.LETTER;

/** `о` of another script as the letter that it stands for, a dash as `-`, a no-break space as a space. */
function plainCharacter(char: string): string {
  const code = char.charCodeAt(0);
  if (char.length > 1) return char;
  const folded = String.fromCharCode(foldOf(code));
  switch (kindOf(code)) {
    case Kind.SPACE:
    case Kind.NEWLINE:
      return ' ';
    case Kind.IGNORED:
    case Kind.TONE_MARK:
    case Kind.SHAPE_MARK:
      return '';
    case Kind.LETTER:
      if (!isLookalike(code) || folded > 'ư') return char;
      return ((CHARACTERS[code] as number) >> UPPER_SHIFT) & 1 ? folded.toUpperCase() : folded;
    default:
      return folded;
  }
}

/** The other stroked D's, Greek and Cyrillic, full-width forms. */
function isLookalike(code: number): boolean {
  return code === 0xd0 || code === 0xf0 || code === 0x189 || code === 0x256 || (code >= 0x370 && code <= 0x52f) || code >= 0xff00;
}

const OLD_PLACEMENT = /(?:[oO][àáảãạèéẻẽẹÀÁẢÃẠÈÉẺẼẸ]|(?<![qQ])[uU][ỳýỷỹỵỲÝỶỸỴ])(?!\p{L})/gu;

/** `oà` → `òa` */
function moveTone(vowels: string): string {
  const [glide = '', vowel = '', tone = ''] = vowels.normalize('NFD');
  return `${(glide + tone).normalize('NFC')}${vowel}`;
}
