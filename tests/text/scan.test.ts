import { describe, expect, test } from '@jest/globals';
import { Shape, SymbolTable, scan, Tokens } from '../../src/text/index.ts';

function read(text: string, symbols = new SymbolTable()): Tokens {
  const tokens = new Tokens();
  scan(text, tokens, symbols);
  return tokens;
}

/** The text of each token. */
function words(text: string): string[] {
  const tokens = read(text);
  return Array.from({ length: tokens.count }, (_, token) => tokens.slice(token, token + 1));
}

/** Whether the scanner takes both for the same word of a dictionary. */
function isSameWord(entry: string, printed: string): boolean {
  const symbols = new SymbolTable();
  const id = symbols.intern(entry);
  const tokens = read(printed, symbols);
  return tokens.count === 1 && tokens.symbol[0] === id;
}

const shapesOf = (text: string) => {
  const tokens = read(text);
  return Object.entries(Shape).filter(([, bit]) => tokens.is(0, bit)).map(([name]) => name).filter((name) => !/_BEFORE$/.test(name));
};

describe('tokens', () => {
  test.each<[string, string[]]>([
    ['', []],
    [' \n\t ', []],
    ['Xã họp.', ['Xã', 'họp', '.']],
    ['1.479 hộ', ['1.479', 'hộ']],
    ['1.234.567,8 đồng', ['1.234.567,8', 'đồng']],
    ['tăng 1,5%', ['tăng', '1,5', '%']],
    ['15/12/2021', ['15', '/', '12', '/', '2021']],
    ['5.8.2019.', ['5.8.2019', '.']],
    ['năm 2019, 2020', ['năm', '2019', ',', '2020']],
    ['1..2', ['1', '.', '.', '2']],
    ['1.a', ['1', '.', 'a']],
    ['249/KH-UBND', ['249', '/', 'KH', '-', 'UBND']],
    ['QH15', ['QH15']],
    ['70m2', ['70', 'm2']],
    ["Đắk R'lấp", ['Đắk', "R'lấp"]],
    ['K’Thanh', ['K’Thanh']],
    ['H`Vi, Hʼ', ['H`Vi', ',', 'H', 'ʼ']],
    ["'Hà Nội'", ["'", 'Hà', 'Nội', "'"]],
    ["5' sau", ['5', "'", 'sau']],
    ['TT&TT', ['TT', '&', 'TT']],
    ['Hà\u00a0Nội\u202f2\u3000xã', ['Hà', 'Nội', '2', 'xã']],
    ['\ufeffXã', ['Xã']],
    ['công\u00adtác', ['công\u00adtác']],
    ['công\u200b tác\u200b.', ['công', 'tác', '.']],
    ['họp'.normalize('NFD'), ['họp'.normalize('NFD')]],
    ['（Xã）', ['（', 'Xã', '）']],
    ['北京市', ['北京市']],
  ])('%j', (text, expected) => expect(words(text)).toEqual(expected));

  test('spans are the offsets of the text as given', () => {
    const text = '\u200bHòa\u200b\u0301 Bình\r\n  12,5';
    const tokens = read(text);
    expect(Array.from(tokens.start.slice(0, tokens.count))).toEqual([1, 7, 15]);
    expect(Array.from(tokens.end.slice(0, tokens.count))).toEqual([6, 11, 19]);
  });

  test('there is a token past the end to look at', () => {
    const tokens = read('Xã họp');
    expect(tokens.is(tokens.count, Shape.BREAK_BEFORE | Shape.BLANK_BEFORE)).toBe(true);
    expect(tokens.symbol[tokens.count]).toBe(0);
  });
});

describe('words of a dictionary', () => {
  test.each([
    ['hòa', 'hoà'], ['thúy', 'thuý'], ['ủy', 'uỷ'], ['khóa', 'khoá'], ['hòa', 'HOÀ'], ['hòa', 'Hòa'], ['nghị', 'NGHỊ'],
    ['hòa', 'hòa'.normalize('NFD')], ['hòa', 'hoà'.normalize('NFD')], ['được', 'được'.normalize('NFD')], ['ộ', 'ộ'.normalize('NFD')], ['ự', 'u\u0323\u031b'],
    ['ộ', 'o\u0302\u0323'], ['đắk', 'ÐẮK'], ['đắk', 'Ɖắk'], ['đắk', 'ðắk'], ['đắk', 'ɖắk'], ['xã', 'х\u00e3'], ['cao', 'сао'], ['tỉnh', 'tỉ\u200bnh'],
    ['công', 'cô\u00adng'], ['ubnd', 'ＵＢＮＤ'], ['2021', '２０２１'], ["r'lấp", 'R’Lấp'], ["r'lấp", 'R`lấp'], ["r'lấp", 'Rʼlấp'], ['hòa', 'ho\u0340a'], ['thúy', 'thu\u0341y'],
    ['1.479', '1.479'], ['ă', 'a\u0306'], ['ơ', 'o\u031b'],
  ])('%s is printed %s', (entry, printed) => expect(isSameWord(entry, printed)).toBe(true));

  test.each([
    ['hòa', 'hóa'], ['hòa', 'hoa'], ['đa', 'da'], ['ma', 'mâ'], ['tư', 'tu'], ['tư', 'từ'], ['ơ', 'ô'], ['xã', 'xa'], ['1.479', '1479'], ['1,5', '1.5'], ['hoa', 'hoan'], ['an', 'na'],
    ["r'lấp", 'rlấp'], ['ă', 'â'],
  ])('%s is not %s', (entry, printed) => expect(isSameWord(entry, printed)).toBe(false));

  test('signs are known by what they fold to', () => {
    const tokens = read('– — − ‑ － “ ” « » ／ ⁄');
    const signs = Array.from(tokens.symbol.slice(0, tokens.count), (symbol) => String.fromCharCode(-symbol));
    expect(signs.join('')).toBe('-----""""//');
  });

  test('a word that no dictionary has is 0', () => {
    expect(read('xyz').symbol[0]).toBe(0);
  });
});

describe('shapes', () => {
  test.each<[string, string[]]>([
    ['xã', ['WORD']],
    ['Xã', ['WORD', 'CAPITAL']],
    ['A', ['WORD', 'CAPITAL']],
    ['UBND', ['WORD', 'CAPITAL', 'ALL_CAPS']],
    ['ỦY'.normalize('NFD'), ['WORD', 'CAPITAL', 'ALL_CAPS']],
    ['Ðắk', ['WORD', 'CAPITAL']],
    ['TTg', ['WORD', 'CAPITAL', 'MIXED_CASE']],
    ["R'Lấp", ['WORD', 'CAPITAL', 'MIXED_CASE']],
    ['iOS', ['WORD', 'MIXED_CASE']],
    ['QH15', ['WORD', 'CAPITAL', 'ALL_CAPS', 'DIGITS']],
    ['m2', ['WORD', 'DIGITS']],
    ['2021', ['NUMBER']],
    ['1.479', ['NUMBER', 'SEPARATED']],
    ['2021.', ['NUMBER']],
    ['%', ['SIGN']],
  ])('%s', (text, expected) => expect(shapesOf(text).sort()).toEqual([...expected].sort()));

  test.each<[string, boolean, boolean]>([
    ['xã họp', false, false], ['xã\nhọp', true, false], ['xã\r\nhọp', true, false], ['xã\n\nhọp', true, true], ['xã\r\n \r\nhọp', true, true], ['xã\u2028họp', true, false], ['xã \t họp', false, false],
  ])('line breaks of %j', (text, line, blank) => {
    const tokens = read(text);
    expect([tokens.is(1, Shape.LINE_BEFORE), tokens.is(1, Shape.BLANK_BEFORE)]).toEqual([line, blank]);
    expect(tokens.line[1]).toBe(line ? 1 : 0);
  });

  test('joined tokens have nothing between them', () => {
    const tokens = read('5% và\n%');
    expect([0, 1, 2, 3].map((token) => tokens.isJoined(token))).toEqual([false, true, false, false]);
  });
});

test('buffers serve a longer text after a short one', () => {
  const tokens = new Tokens();
  const symbols = new SymbolTable();
  for (const length of [1, 5000, 10]) {
    scan('a '.repeat(length), tokens, symbols);
    expect(tokens.count).toBe(length);
  }
});
