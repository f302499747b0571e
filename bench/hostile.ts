/** Texts that break extractors, as one piece that is repeated; the names say what they break. */
const PIECES: Readonly<Record<string, string>> = {
  'one bracket': '(',
  'open quotes': '“',
  'capitals and a small letter': 'AAAAAAAA đ',
  digits: '7',
  'numbers with a dot': '1.',
  'numbers with a slash': '1/',
  stars: '*',
  hyphens: '-',
  dots: '.',
  spaces: ' ',
  newlines: '\n',
  'a name without an end': 'Nguyễn Văn ',
  'a short form': 'HĐND ',
  'a document without a number': 'Nghị quyết số ',
  dates: 'ngày 15/12/2021 ',
  'a body without a place': 'Ủy ban nhân dân ',
  'combining marks': 'a\u0301',
  'joined emoji': '👩‍👩‍👧',
  'zero-width spaces': '\u200b',
  NUL: '\0',
  quotes: '"',
  comments: '<!--',
  addresses: 'a@',
  links: 'http://a',
  'a list of letters': 'A, ',
  'lone surrogates': '\ud800',
  'definitions without an end': 'cải cách hành chính (',
  'provisions that go on': 'khoản 1 Điều 2 và ',
  'places in a chain': 'xã Nhân Cơ, huyện Mèo Vạc, ',
  'scales of money': 'tỷ ',
  'titles without a holder': 'Chủ tịch ',
  'headings without a text': 'QUYẾT ĐỊNH\n',
  'signatures without an end': 'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n',
  'organs without a body': 'Thường trực, ',
  'owners in a chain': 'Ban của Hội đồng của ',
  'articles without a document': 'Điều 1. ',
  'figures in a row': '5 xã, ',
  'people in a row': 'ông Nguyễn Văn An, ',
  'laws in a row': 'Luật Đất đai; ',
  'decrees in a row': 'Nghị định số 30/2020/NĐ-CP; ',
};

export const FAMILIES: readonly string[] = Object.keys(PIECES);

export function hostileText(family: string, characters: number): string {
  const piece = PIECES[family] as string;
  return piece.repeat(Math.ceil(characters / piece.length)).slice(0, characters);
}
