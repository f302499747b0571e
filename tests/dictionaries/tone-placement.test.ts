import { placeTone } from '../../scripts/dictionaries/tone-placement.ts';

test.each([
  ['hoà', 'hòa'],
  ['khoá', 'khóa'],
  ['Uỷ', 'Ủy'],
  ['thuý', 'thúy'],
  ['Thuỵ', 'Thụy'],
  ['khoẻ', 'khỏe'],
  ['hòan', 'hoàn'],
  ['tóan', 'toán'],
  ['súyt', 'suýt'],
  ['qúy', 'quý'],
  ['qủa', 'quả'],
  ['gía', 'giá'],
  ['gíêng', 'giếng'],
  ['ngòai', 'ngoài'],
  ['khủyu', 'khuỷu'],
  ['múôn', 'muốn'],
  ['cừơng', 'cường'],
  ['tíên', 'tiến'],
  ['HOÀ', 'HÒA'],
])('%s is written %s', (word, placed) => {
  expect(placeTone(word)).toBe(placed);
});

test.each([
  'ủy', 'hòa', 'khóa', 'thúy', 'hoàn', 'quý', 'quỳnh', 'quỵt', 'quá', 'giá', 'gìn', 'gì', 'giếng', 'giữa', 'mía', 'múa', 'cứa', 'cứu', 'người', 'thuở',
  'khuỷu', 'ngoài', 'yếu', 'Huế', 'thuế', 'boóng', 'Đắk', 'Pắc', 'Gié', 'Krông', 'Néang', 'UBND', 'an', 'São', 'Mañana', 'Nguyễn', 'tuyết', 'xoáy', 'lúa',
])('%s stands as it is', (word) => {
  expect(placeTone(word)).toBe(word);
});
