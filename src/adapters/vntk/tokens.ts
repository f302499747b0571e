import type { Span } from '../../model/index.ts';

/** The letters that vntk knows; any other is a token by itself. */
const LETTER =
  'aáàạảãăắằặẳẵâấầậẩẫbcdđeéèẹẻẽêếềệểễfghiíìịỉĩjklmnoóòọỏõôồốộổỗơớờợởỡpqrstuúùụủũưứừựửữvwxyýỳỵỷỹzAÁÀẠẢÃĂẮẰẶẲẴÂẤẦẬẨẪBCDĐEÉÈẸẺẼÊẾỀỆỂỄFGHIÍÌỊỈĨJKLMNOÓÒỌỎÕÔỐỒỘỔỖƠỚỜỢỞỠPQRSTUÚÙỤỦŨƯỨỪỰỬỮVWXYÝỲỴỶỸZ0-9';

/**
 * vntk's own kinds of token in its own order, without the two for an address of the web and of mail: those can only be a
 * whole text, and take time that doubles with each letter of a long word.
 */
const TOKEN = new RegExp(
  [
    '[A-ZĐ]+\\.|Tp\\.|Mr\\.|Mrs\\.|Ms\\.|Dr\\.|ThS\\.',
    '==>|->|\\.\\.\\.|>>',
    '\\d{1,2}/\\d{1,2}(?:/\\d+)?|\\d{1,2}-\\d{1,2}(?:-\\d+)?|\\d+(?:[.,_]\\d+)+',
    `[^${LETTER}\\s]|[${LETTER}]+`,
  ].join('|'),
  'gu',
);

export interface Token extends Span {
  readonly text: string;
}

/** The tokens of a sentence as vntk makes them, with where they stand, counted from `offset`. */
export function tokensOf(sentence: string, offset: number): Token[] {
  return [...sentence.matchAll(TOKEN)].map(({ 0: text, index }) => ({ text, start: offset + index, end: offset + index + text.length }));
}
