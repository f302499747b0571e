/** Characters beyond these, of scripts without letters to fold, stand in an id as they are. */
const FOLDED = 0x3000;

/** What each character is in an id: a letter or digit of ASCII, a sign that ids are built with, nothing for marks. */
const KEPT = Array.from({ length: FOLDED }, (_, code): string | null => {
  const char = String.fromCharCode(code);
  const base = char.normalize('NFD').toLowerCase().charAt(0);
  if (code >= 0x300 && code < 0x370) return '';
  if ('ĐđÐð'.includes(char)) return 'd';
  return /[a-z0-9:/%.@<>=~]/.test(base) ? base : null;
});

/** `Ủy ban nhân dân tỉnh Lạng Sơn` → `uy-ban-nhan-dan-tinh-lang-son`. Keeps `:`, `/`, `%`, `.` and `@`, which ids are built with. */
export function slug(text: string): string {
  let out = '';
  let pending = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const kept = code < FOLDED ? (KEPT[code] as string | null) : (text[i] as string);
    if (kept === null) {
      pending = out !== '';
      continue;
    }
    if (kept === '') continue;
    if (pending) out += '-';
    out += kept;
    pending = false;
  }
  return out;
}
