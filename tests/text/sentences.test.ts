import { describe, expect, test } from '@jest/globals';
import { markSentences, Shape, SymbolTable, scan, Tokens } from '../../src/text/index.ts';

const DOTTED = ['TP', 'ĐT', 'TS', 'ThS', 'TM', 'KT', 'PGS'];

function read(text: string): Tokens {
  const tokens = new Tokens();
  const symbols = new SymbolTable();
  const dotted = new Set(DOTTED.map((word) => symbols.intern(word)));
  scan(text, tokens, symbols);
  markSentences(tokens, (symbol) => dotted.has(symbol));
  return tokens;
}

/** The sentences of a text, with one space between their tokens. */
function sentences(text: string): string[] {
  const tokens = read(text);
  const found: string[] = [];
  for (let token = 0; token < tokens.count; token++) {
    const word = tokens.slice(token, token + 1);
    if (tokens.is(token, Shape.BREAK_BEFORE)) found.push(word);
    else found.push(`${found.pop()}${tokens.isJoined(token) ? '' : ' '}${word}`);
  }
  return found;
}

test('a dash that a wrapped line begins with is the middle of a name', () => {
  const lines = ['Xét báo cáo thẩm tra của Ban Kinh tế', '- Ngân sách và ý kiến của các đại biểu', 'tham dự kỳ họp trong ngày hôm nay và', 'hôm qua, xã quyết định mức thu như', 'sau:', '- Mức một', '- Mức hai'];
  expect(sentences(lines.join('\n')).slice(0, 3)).toEqual([`${lines.slice(0, 5).join(' ')}`, '- Mức một', '- Mức hai']);
  const items = ['Xét báo cáo thẩm tra của các Ban', '- Ngân sách và ý kiến của các đại biểu'];
  expect(sentences(items.join('\n'))).toEqual(items);
});

describe('inside a line', () => {
  test.each<[string, string[]]>([
    ['Xã họp. Huyện dự.', ['Xã họp.', 'Huyện dự.']],
    ['Xã họp! Huyện dự? Tỉnh nghe… Hết', ['Xã họp!', 'Huyện dự?', 'Tỉnh nghe…', 'Hết']],
    ['Xã họp. 12 hộ dự.', ['Xã họp.', '12 hộ dự.']],
    ['Ông nói: “Xã họp.” Huyện dự.', ['Ông nói: “Xã họp.”', 'Huyện dự.']],
    ['Xã họp (lần hai.) Huyện dự.', ['Xã họp (lần hai.)', 'Huyện dự.']],
    ['Xã họp. “Huyện dự”', ['Xã họp.', '“Huyện dự”']],
    ['Có 1.479 hộ. Trong đó 5 nghèo.', ['Có 1.479 hộ.', 'Trong đó 5 nghèo.']],
    ['Thu năm 2019. Chi năm 2020.', ['Thu năm 2019.', 'Chi năm 2020.']],
    ['Xã họp.Huyện dự.', ['Xã họp.', 'Huyện dự.']],
  ])('ends: %s', (text, expected) => expect(sentences(text)).toEqual(expected));

  test.each([
    'Đoàn đến TP. Hà Nội.', 'Liên hệ ĐT. 0912', 'PGS. TS. Nguyễn Văn An', 'TM. ỦY BAN', 'ông Nguyễn Văn T. cho biết', 'bà Trần A. Bình', 'gồm rau, quả v.v. và hoa', 'có 1.479 hộ', 'tăng 1,5 lần',
    '1. Tình hình chung', 'Xã họp; Huyện dự', 'Sở gồm: Phòng Một, Phòng Hai', 'tại TP.HCM', 'xã họp . huyện dự', 'số 5.8.2019 của xã', 'trang www.sonmay.vn của xã', 'TP.Hà Nội',
  ])('goes on: %s', (text) => expect(sentences(text)).toHaveLength(1));
});

describe('at a line break', () => {
  test.each<[string, string[]]>([
    ['Xã họp\n\nHuyện dự', ['Xã họp', 'Huyện dự']],
    ['xã họp\n\nhuyện dự', ['xã họp', 'huyện dự']],
    ['Thứ hai, 04/12/2023\nĐoàn giám sát họp', ['Thứ hai, 04/12/2023', 'Đoàn giám sát họp']],
    ['Xã họp hôm nay\nTHANH HUYỀN', ['Xã họp hôm nay', 'THANH HUYỀN']],
    ['QUYẾT ĐỊNH\nVề việc thu phí', ['QUYẾT ĐỊNH', 'Về việc thu phí']],
    ['Gồm:\n- xã Một\n- xã Hai', ['Gồm:', '- xã Một', '- xã Hai']],
    ['Gồm\n• xã Một\n+ xã Hai', ['Gồm', '• xã Một', '+ xã Hai']],
    ['Nhiệm vụ\n1. họp dân\n2/ thu phí\na) rà soát\nđ) báo cáo', ['Nhiệm vụ', '1. họp dân', '2/ thu phí', 'a) rà soát', 'đ) báo cáo']],
    ['nội dung chung\nIII. Nhiệm vụ\nVIII. Kinh phí', ['nội dung chung', 'III. Nhiệm vụ', 'VIII. Kinh phí']],
    ['Căn cứ Luật;\ncăn cứ đề nghị;', ['Căn cứ Luật;', 'căn cứ đề nghị;']],
    ['Xã họp.\nhuyện dự.', ['Xã họp.', 'huyện dự.']],
  ])('ends: %j', (text, expected) => expect(sentences(text)).toEqual(expected));

  test.each([
    'Ủy ban nhân dân\ntỉnh Sơn Mây', 'Xã họp,\nHuyện dự', 'Đoàn đến TP.\nHà Nội', 'kế hoạch của xã,\n2019. là năm',
  ])('goes on: %j', (text) => expect(sentences(text)).toHaveLength(1));

  test('in hard-wrapped text a capital or a number does not begin a sentence', () => {
    const wrapped = 'Căn cứ Luật Tổ chức chính\nquyền địa phương ngày 22 tháng\n7 năm 2016 và Nghị quyết của\nHội đồng nhân dân tỉnh Sơn\nMây về việc giao cho các cơ\nquan chuyên môn thực\nhiện.\nĐiều này có hiệu lực';
    expect(sentences(wrapped)).toEqual([
      'Căn cứ Luật Tổ chức chính quyền địa phương ngày 22 tháng 7 năm 2016 và Nghị quyết của Hội đồng nhân dân tỉnh Sơn Mây về việc giao cho các cơ quan chuyên môn thực hiện.',
      'Điều này có hiệu lực',
    ]);
  });
});

describe('lines of capitals', () => {
  test.each<[string, boolean]>([
    ['HỘI ĐỒNG NHÂN DÂN', true], ['ỦY BAN NHÂN DÂN tỉnh', true], ['UBND tỉnh họp', false], ['UBND và HĐND tỉnh họp dân', false], ['UBND', true], ['Xã họp', false],
  ])('%s: %s', (text, isCaps) => expect(read(text).is(0, Shape.CAPS_LINE)).toBe(isCaps));
});

test('sentences are numbered in order', () => {
  const tokens = read('Xã họp. Huyện dự.\nTỉnh nghe');
  expect(Array.from(tokens.sentence.slice(0, tokens.count + 1))).toEqual([0, 0, 0, 1, 1, 1, 2, 2, 3]);
});
