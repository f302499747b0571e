import { describe, expect, test } from '@jest/globals';
import { readDefinitions } from '../../src/annotate/definitions.ts';
import { SymbolTable, scan, Tokens } from '../../src/text/index.ts';

function definitions(text: string): Record<string, string> {
  const tokens = new Tokens();
  scan(text, tokens, new SymbolTable());
  return Object.fromEntries([...readDefinitions(tokens).values()].map(({ letters, expansion }) => [letters, expansion]));
}

describe('in-text definitions', () => {
  test.each<[string, Record<string, string>]>([
    ['Công ty Cổ phần Nhựa Hương niên Tân Phong (NTP)', { NTP: 'Nhựa Hương niên Tân Phong' }],
    ['công tác cải cách hành chính (CCHC) năm nay', { CCHC: 'cải cách hành chính' }],
    ['Ủy ban nhân dân (UBND) xã', { UBND: 'Ủy ban nhân dân' }],
    ['Sở Lao động - Thương binh và Xã hội (LĐTBXH)', { LĐTBXH: 'Lao động - Thương binh và Xã hội' }],
    ['ngành Giáo dục và Đào tạo (GD&ĐT)', { GDĐT: 'Giáo dục và Đào tạo' }],
    ['vệ sinh an toàn thực phẩm (VS-ATTP)', { VSATTP: 'vệ sinh an toàn thực phẩm' }],
    ['an ninh, trật tự (AN-TT)', { ANTT: 'an ninh, trật tự' }],
    ['DVCTT (dịch vụ công trực tuyến)', { DVCTT: 'dịch vụ công trực tuyến' }],
    ['đầu tư công (ĐTC) và đầu tư tư nhân (DTTN)', { ĐTC: 'đầu tư công', DTTN: 'đầu tư tư nhân' }],
    ['cải cách hành chính (CCHC)'.normalize('NFD'), { CCHC: 'cải cách hành chính' }],
  ])('%s', (text, expected) => {
    expect(definitions(text)).toEqual(expected);
  });

  test.each([
    'họp trực tuyến (Hà Nội)',
    'tăng 5% (KH: 7%)',
    'ông Nguyễn Văn An (TUV)',
    'cải cách. Hành chính (CCHC)',
    'một số việc (xem Phụ lục)',
    'số 12 (TT)',
    '(CCHC)',
    'cải cách hành chính (',
  ])('none in: %s', (text) => {
    expect(definitions(text)).toEqual({});
  });
});
