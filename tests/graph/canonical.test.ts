import { extract, type LegalDocument } from '../../src/index.ts';

function documents(text: string): LegalDocument[] {
  return extract(text).nodes.filter((node) => node.type === 'document');
}

test.each<[string, string, string]>([
  [
    'Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ',
    '/akn/vn/act/nghi-dinh/chinh-phu/2020-03-05/30-2020-nd-cp',
    'urn:lex:vn:chinh.phu:nghi.dinh:2020-03-05;30-2020-nd-cp',
  ],
  [
    'Quyết định số 12/QĐ-UBND ngày 04/02/2023 của UBND tỉnh Cao Bằng',
    '/akn/vn/act/quyet-dinh/uy-ban-nhan-dan-tinh-cao-bang/2023-02-04/12-qd-ubnd',
    'urn:lex:vn:uy.ban.nhan.dan.tinh.cao.bang:quyet.dinh:2023-02-04;12-qd-ubnd',
  ],
])('%s has its names', (text, iri, urn) => {
  expect(documents(`Căn cứ ${text}.`)).toEqual([expect.objectContaining({ iri, urn })]);
});

test.each([
  // no day, or only its year
  'Nghị định số 30/2020/NĐ-CP của Chính phủ',
  'Quyết định số 12/QĐ-UBND năm 2023 của UBND tỉnh Cao Bằng',
  // nobody issues it
  'Quyết định số 12/QĐ-UBND ngày 04/02/2023',
  // no number
  'Luật Giá ngày 19 tháng 6 năm 2023',
])('%s has none', (text) => {
  for (const document of documents(`Căn cứ ${text}.`)) {
    expect(document).not.toHaveProperty('iri');
    expect(document).not.toHaveProperty('urn');
  }
});
