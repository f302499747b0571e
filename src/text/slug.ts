/** Characters beyond these, of scripts without letters to fold, stand in an id as they are. */
const FOLDED = 0x3000;
/** What `KEPT` has for signs and letters that part words, and for marks that are nothing by themselves. */
const PARTS = 0;
const NOTHING = 1;
const HYPHEN = 0x2d;

const KEPT_SIGNS = 'abcdefghijklmnopqrstuvwxyz0123456789:/%.@<>=~';

/** What each character is in an id: a letter or digit of ASCII, or a sign that ids are built with. */
const KEPT = new Uint8Array(FOLDED);
KEPT.fill(NOTHING, 0x300, 0x370);
for (const [from, to] of [
  [0, 0x24f],
  [0x1e00, 0x1eff],
] as const) {
  for (let code = from; code <= to; code++) {
    const base = String.fromCharCode(code).normalize('NFD').charAt(0).toLowerCase();
    if (KEPT_SIGNS.includes(base)) KEPT[code] = base.charCodeAt(0);
  }
}
for (const stroked of 'ĐđÐð') KEPT[stroked.charCodeAt(0)] = 'd'.charCodeAt(0);

/** An id in the making. Kept from call to call: a string that grows by a character at a time costs three times as much. */
const codes: number[] = [];

/** `Ủy ban nhân dân tỉnh Lạng Sơn` → `uy-ban-nhan-dan-tinh-lang-son`. Keeps `:`, `/`, `%`, `.` and `@`, which ids are built with. */
export function slug(text: string): string {
  codes.length = 0;
  let pending = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const kept = code < FOLDED ? (KEPT[code] as number) : code;
    if (kept === NOTHING) continue;
    if (kept === PARTS) {
      pending = codes.length > 0;
      continue;
    }
    if (pending) codes.push(HYPHEN);
    codes.push(kept);
    pending = false;
  }
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
