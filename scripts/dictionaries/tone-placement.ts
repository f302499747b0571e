const TONE = /[\u0300\u0301\u0303\u0309\u0323]/;
const TONES = new RegExp(TONE, 'g');
/** Onset, vowels and coda of a syllable without its tone; `Đắk` is one too. */
const SYLLABLE = /^(qu(?=[aăâeêioôơuưy])|gi(?=[aăâeêioôơuưy])|[^aăâeêioôơuưy]*)([aăâeêioôơuưy]{1,3})([^aăâeêioôơuưy]*)$/;

/**
 * The word with its tone mark where the press puts it: `hoà` → `hòa`, `thuỷ` → `thủy`; `hoàn`, `quý`, `giếng` as they are.
 * Words of no tone, or of no Vietnamese form, are returned unchanged.
 */
export function placeTone(word: string): string {
  const marks = word.normalize('NFD').match(TONES);
  if (marks?.length !== 1) return word;
  const plain = word.normalize('NFD').replace(TONES, '').normalize('NFC');
  const at = toneAt(plain.toLowerCase());
  return at < 0 ? word : `${plain.slice(0, at + 1)}${marks[0]}${plain.slice(at + 1)}`.normalize('NFC');
}

/** The runs of vowels of which none has a mark of its own; others, as in `Néang`, are foreign. */
const UNMARKED = /^(?:[aeiouy]|a[iouy]|eo|i[au]|o[aeio]|u[aeiy]|oa[iyo]|oeo|uy[au])$/;

/** The place in a syllable of the letter that bears the tone, -1 where it is no syllable. */
function toneAt(syllable: string): number {
  const [, onset = '', vowels = '', coda = ''] = SYLLABLE.exec(syllable) ?? [];
  if (vowels === '') return -1;
  // A vowel with a mark of its own bears the tone, the last where there are two: `giếng`, `người`, `thuở`.
  const marked = [...vowels].findLastIndex((vowel) => 'ăâêôơư'.includes(vowel));
  if (marked >= 0) return onset.length + marked;
  if (!UNMARKED.test(vowels)) return -1;
  if (vowels.length === 3) return onset.length + 1; // `ngoài`, `khuỷu`
  return onset.length + (vowels.length === 2 && coda !== '' ? 1 : 0); // `hoàn`; `hòa`, `ủy`, `mía`
}
