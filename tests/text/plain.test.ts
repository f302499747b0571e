import { plain } from '../../src/text/plain.ts';

test.each([
  ['Vũ Thị Thuý', 'Vũ Thị Thúy'],
  ['HOÀ BÌNH, khoẻ', 'HÒA BÌNH, khỏe'],
  ['Ðắk Lắk', 'Đắk Lắk'],
  ['Hòa'.normalize('NFD'), 'Hòa'],
  ['Сао Bằng', 'Cao Bằng'],
  ['２４９/KH–UBND', '249/KH-UBND'],
  ['Ban\u00a0Kinh tế –\r\n Ngân\u200b sách', 'Ban Kinh tế - Ngân sách'],
  ['H’Vi', "H'Vi"],
])('%j is plainly %j', (words, plainly) => {
  expect(plain(words)).toBe(plainly);
});

test.each(['Huỳnh Quý Toàn', 'hoàng', 'Quỹ', 'khuỷu', 'của Ủy ban nhân dân', '4,5 m²', 'Σ', 'й', '😀', ''])('%j stays as it is', (words) => {
  expect(plain(words)).toBe(words);
});
