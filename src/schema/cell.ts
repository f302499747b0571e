import * as z from 'zod';

/** What any cell may hold. Tabs and line breaks cannot come this far: they end a cell. */
function cell(check: (value: string) => string | null) {
  return z.string().check((context) => {
    const reason = unclean(context.value) ?? check(context.value);
    if (reason) context.issues.push({ code: 'custom', input: context.value, message: reason });
  });
}

const CONTROL = /\p{Cc}/u;

function unclean(value: string): string | null {
  if (value !== value.normalize('NFC')) return 'is not in Unicode NFC';
  if (value.includes('"')) return 'has a quote mark';
  if (CONTROL.test(value)) return 'has a control character';
  if (value !== value.trim()) return 'begins or ends with a space';
  if (value.includes('  ')) return 'has two spaces together';
  return null;
}

/** Words that must be there. */
export const phrase = () => cell((value) => (value === '' ? 'is empty' : value.includes('|') ? 'holds one value, not several' : null));

/** Words, or nothing. */
export const text = () => cell(() => null);

/** One syllable or short word. */
export const syllable = () => cell((value) => (/^[\p{L}\p{M}'’]+$/u.test(value) ? null : 'is not a single word'));

/** Values with ` | ` between them, or nothing. */
export const list = () =>
  cell((value) => {
    if (value === '') return null;
    const values = value.split(' | ');
    if (values.some((one) => one === '' || one.includes('|') || one !== one.trim())) return 'needs " | " between its values';
    return new Set(values).size < values.length ? 'says a value twice' : null;
  });

export const flag = () => cell((value) => (value === '' || value === 'yes' ? null : `is "${value}": yes, or nothing`));

/** One of a few words. */
export const choice = (...allowed: readonly string[]) =>
  cell((value) => (allowed.includes(value) ? null : `is "${value}": ${allowed.map((one) => one || 'nothing').join(', ')}`));

/** `2025-07-01`, or nothing. */
export const date = () =>
  cell((value) => (value === '' || z.iso.date().safeParse(value).success ? null : `is "${value}": a day as 2025-07-01`));

/** A code of the statistics office keeps its zeros: `01`. */
export const digits = () => cell((value) => (/^\d*$/.test(value) ? null : `is "${value}": digits`));

/** Codes with ` | ` between them: `224 | 219`. */
export const codes = () => cell((value) => (/^\d+(?: \| \d+)*$/.test(value) ? null : `is "${value}": codes as 224 | 219`));

/** `1000`, `0.5`, or nothing. */
export const number = () =>
  cell((value) => (/^(?:\d+(?:\.\d+)?(?:e\d+)?)?$/.test(value) ? null : `is "${value}": a number as 1000 or 0.5`));
