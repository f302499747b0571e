const CLASSES = new Uint8Array(0x10000);
for (let code = 0; code < CLASSES.length; code++) CLASSES[code] = /\p{L}/u.test(String.fromCharCode(code)) ? 1 : 0;

/** F, the unit of every figure here: a bare `charCodeAt` loop with a table of character classes over the same text. */
export function bareScan(texts: readonly string[]): number {
  let letters = 0;
  for (const text of texts) {
    for (let i = 0; i < text.length; i++) letters += CLASSES[text.charCodeAt(i)] as number;
  }
  return letters;
}
