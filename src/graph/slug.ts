const ASCII_SIZE = 0x2000;

/** The ASCII letter or digit of each character, 0 for what separates words, 1 for marks that are dropped. */
const ASCII = new Uint8Array(ASCII_SIZE);

for (let code = 0; code < ASCII_SIZE; code++) {
  const base = String.fromCharCode(code).normalize('NFD').toLowerCase().charCodeAt(0);
  if (code >= 0x300 && code < 0x370) ASCII[code] = 1;
  else if (code === 0x110 || code === 0x111 || code === 0xd0 || code === 0xf0) ASCII[code] = 0x64;
  else if ((base >= 0x61 && base <= 0x7a) || (base >= 0x30 && base <= 0x39)) ASCII[code] = base;
}

/** `Ủy ban nhân dân tỉnh Lạng Sơn` → `uy-ban-nhan-dan-tinh-lang-son`. Keeps `:`, `/`, `%`, `.` and `@`, which ids are built with. */
export function slug(text: string): string {
  let out = '';
  let pending = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const ascii = code < ASCII_SIZE ? (ASCII[code] as number) : 0;
    if (ascii === 1) continue;
    const kept =
      ascii !== 0 ? String.fromCharCode(ascii) : ':/%.@<>=~'.includes(text[i] as string) ? text[i] : code > 0x2fff ? text[i] : '';
    if (kept === '') pending = out.length > 0;
    else {
      out += pending ? `-${kept}` : kept;
      pending = false;
    }
  }
  return out;
}
