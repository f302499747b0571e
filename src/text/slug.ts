/** Characters beyond these, of scripts without letters to fold, stand in an id as they are. */
const FOLDED = 0x3000;
/** What `KEPT` has for signs and letters that part words, and for marks that are nothing by themselves; 0 for what was not met yet. */
const PARTS = 1;
const NOTHING = 2;
const HYPHEN = 0x2d;

const KEPT_SIGNS = 'abcdefghijklmnopqrstuvwxyz0123456789:/%.@<>=~';

/**
 * What each character is in an id: a letter or digit of ASCII, or a sign that ids are built with. Read when a character is
 * first met, since texts are written with two hundred of them.
 */
const KEPT = new Uint8Array(FOLDED);

function keep(code: number): number {
  const isMark = code >= 0x300 && code < 0x370;
  const isStroked = STROKED.includes(String.fromCharCode(code));
  const isLatin = code <= 0x24f || (code >= 0x1e00 && code <= 0x1eff);
  const base = isStroked ? 'd' : String.fromCharCode(code).normalize('NFD').charAt(0).toLowerCase();
  const isKept = isLatin && KEPT_SIGNS.includes(base);
  return (KEPT[code] = isMark ? NOTHING : isKept ? base.charCodeAt(0) : PARTS);
}

const STROKED = 'ĐđÐð';

/** An id in the making. Kept from call to call: a string that grows by a character at a time costs three times as much. */
const codes: number[] = [];

/** `Ủy ban nhân dân tỉnh Lạng Sơn` → `uy-ban-nhan-dan-tinh-lang-son`. Keeps `:`, `/`, `%`, `.` and `@`, which ids are built with. */
export function slug(text: string): string {
  let length = 0;
  let pending = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const kept = code < FOLDED ? (KEPT[code] as number) || keep(code) : code;
    if (kept === NOTHING) continue;
    if (kept === PARTS) {
      pending = length > 0;
      continue;
    }
    if (pending) codes[length++] = HYPHEN;
    codes[length++] = kept;
    pending = false;
  }
  codes.length = length;
  return written(codes);
}

/** No call takes more arguments on every engine. */
const MOST_ARGUMENTS = 4096;

function written(characters: readonly number[]): string {
  if (characters.length <= MOST_ARGUMENTS) return String.fromCharCode(...characters);
  let text = '';
  for (let from = 0; from < characters.length; from += MOST_ARGUMENTS) {
    text += String.fromCharCode(...characters.slice(from, from + MOST_ARGUMENTS));
  }
  return text;
}
