import fc from 'fast-check';

const surname = fc.constantFrom('Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Lò', 'Vi', 'Đặng', 'Quàng');
const middleName = fc.constantFrom('Văn', 'Thị', 'Đức', 'Thúy', 'Hòa', 'Quốc', 'Hữu');
const givenName = fc.constantFrom('Mười', 'Hạnh', 'Thủy', 'Khỏe', 'Dũng', 'Ngọc Quý', 'Thanh Tòa', 'Điểu');
const name = fc.tuple(surname, middleName, givenName).map((parts) => parts.join(' '));
const honorific = fc.constantFrom('đồng chí ', 'ông ', 'bà ', 'Đại tá ', '');

const place = fc.constantFrom(
  'tỉnh Hòa Bình',
  'tỉnh Đắk Nông',
  'huyện Mường Tè',
  'thành phố Thanh Hóa',
  'TP. Huế',
  'xã Thúy Loan',
  "huyện Đắk R'lấp",
  'Quảng Trị',
  'Đồng Tháp',
);
const level = fc.constantFrom('tỉnh', 'huyện', 'xã', 'thành phố');
const body = fc.oneof(
  fc.tuple(fc.constantFrom('UBND ', 'HĐND ', 'Thường trực HĐND ', 'Ủy ban nhân dân '), fc.oneof(place, level)).map((parts) => parts.join('')),
  fc.constantFrom('Sở Nội vụ', 'Sở Tài chính', 'Bộ Y tế', 'Chính phủ', 'Quốc hội', 'Tỉnh ủy', 'Ban Thường vụ Tỉnh ủy', 'Đoàn giám sát'),
);
const office = fc.oneof(
  fc.tuple(fc.constantFrom('Chủ tịch ', 'Phó Chủ tịch ', 'nguyên Chủ tịch '), body).map((parts) => parts.join('')),
  fc.constantFrom('Bí thư Tỉnh ủy', 'Giám đốc Sở Y tế', 'Trưởng đoàn giám sát', 'Bộ trưởng Bộ Công Thương', 'TUV'),
);

const day = fc.tuple(fc.integer({ min: 1, max: 31 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1990, max: 2035 }));
const date = fc.oneof(
  day.map(([d, m, y]) => `ngày ${d}/${m}/${y}`),
  day.map(([d, m]) => `sáng ${d}/${m}`),
  day.map(([d, m, y]) => `ngày ${d} tháng ${m} năm ${y}`),
  day.map(([, , y]) => `giai đoạn ${y}-${y + 5}`),
  fc.constantFrom('quý I năm 2021', '6 tháng đầu năm 2022', 'năm học 2023-2024', 'cùng kỳ năm trước', 'tháng 7', 'năm nay'),
);

const number = fc.tuple(fc.integer({ min: 1, max: 3000 }), fc.constantFrom('/NQ-HĐND', '/QĐ-UBND', '-NQ/TU', '/2022/NĐ-CP', '/KH-UBND'));
const document = fc.oneof(
  fc.tuple(fc.constantFrom('Nghị quyết số ', 'Quyết định ', 'Kế hoạch số ', 'Nghị định '), number).map(([kind, parts]) => kind + parts.join('')),
  fc.constantFrom('Luật Đất đai năm 2013', 'Luật Viên chức', 'Hiến pháp', 'Nghị quyết này', 'khoản 2 Điều 5 Luật Thanh tra', 'Nghị quyết Đại hội XIII của Đảng'),
);

const amount = fc.double({ min: 0, max: 99999, noNaN: true }).map((value) => new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 1 }).format(value));
const figure = fc
  .tuple(fc.constantFrom('', 'trên ', 'gần ', 'không quá ', 'từ 10 đến '), amount, fc.constantFrom('%', ' tỷ đồng', ' ha', ' hộ nghèo', '/14 xã', ' thủ tục hành chính (TTHC)'))
  .map((parts) => parts.join(''));

/** Phrases that know nothing of each other, as they stand beside each other in the press. */
const sentence = fc.oneof(
  fc.tuple(honorific, name, office, body, document).map(([h, n, o, b, d]) => `${h}${n}, ${o} làm việc với ${b} về ${d}.`),
  fc.tuple(date, body, document, date).map(([when, b, d, issued]) => `${when}, ${b} ban hành ${d} ${issued}.`),
  fc.tuple(body, figure, date).map(([b, f, when]) => `${b} báo cáo tỷ lệ đạt ${f} trong ${when}.`),
  fc.tuple(document, document).map(([d, basis]) => `Căn cứ ${basis};\n${d} có hiệu lực.`),
  fc.tuple(office, name, place).map(([o, n, p]) => `${o} ${n} thăm ${p}, ${p}.`),
  fc.array(body, { minLength: 2, maxLength: 4 }).map((bodies) => `Các đơn vị: ${bodies.join(', ')}`),
  fc.tuple(fc.integer({ min: 1, max: 20 }), fc.constantFrom('. ', ') ', '- '), document).map(([n, mark, d]) => `${n}${mark}Thực hiện ${d};`),
  fc.tuple(body, place).map(([b, p]) => `${b} HỌP TẠI ${p}`.toUpperCase()),
  name.map((n) => n.toUpperCase()),
);

/** In the manner of the press and of the gazette: sentences, lists, headings and by-lines in paragraphs. */
export const article = fc
  .array(fc.tuple(sentence, fc.constantFrom(' ', '\n', '\n\n', '\r\n')), { minLength: 1, maxLength: 8 })
  .map((parts) => parts.flat().join(''));

const scrap = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc.string({ unit: fc.constantFrom(...'Đđàạủ1/.,-()"“ \n\t\0\u00a0\u200b\u0301\ud800\udc00%') }),
);

/** Anything: phrases of articles broken off and put between characters that nobody expects. */
export const strangeText = fc
  .array(fc.oneof(scrap, sentence, fc.tuple(sentence, fc.nat(60)).map(([words, length]) => words.slice(0, length))), { maxLength: 8 })
  .map((parts) => parts.join(''));

export const anyText = fc.oneof(article, strangeText);
