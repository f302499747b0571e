import { describe, expect, test } from '@jest/globals';
import { extract } from '../../src/index.ts';

/** The title of the document that a text with this subject below its heading is. */
function titleOf(subject: string): string | undefined {
  const { nodes, mentions } = extract(`NGHỊ QUYẾT\n${subject}\n\nCăn cứ Luật Giá;`);
  const heading = mentions.find(({ rule }) => rule === 'document.heading');
  const own = nodes.find(({ id }) => id === heading?.node);
  return own?.type === 'document' ? own.title : undefined;
}

describe('a subject in capitals', () => {
  test.each<[string, string]>([
    ['QUY ĐỊNH MỨC CHI THĂM HỎI', 'Nghị quyết quy định mức chi thăm hỏi'],
    ['VỀ LỆ PHÍ HỘ TỊCH TRÊN ĐỊA BÀN TỈNH HÀ GIANG', 'Nghị quyết về lệ phí hộ tịch trên địa bàn tỉnh Hà Giang'],
    ['VỀ SẮP XẾP CÁC XÃ CỦA THÀNH PHỐ HUẾ', 'Nghị quyết về sắp xếp các xã của thành phố Huế'],
    [
      'BÃI BỎ QUYẾT ĐỊNH SỐ 5/2015/QĐ-UBND NGÀY 10/7/2015 CỦA ỦY BAN NHÂN DÂN TỈNH HÀ GIANG',
      'Nghị quyết bãi bỏ Quyết định số 5/2015/QĐ-UBND ngày 10/7/2015 của Ủy ban nhân dân tỉnh Hà Giang',
    ],
    ['VỀ CHẾ ĐỘ CỦA CBCC THEO CHỈ ĐẠO CỦA THỦ TƯỚNG CHÍNH PHỦ', 'Nghị quyết về chế độ của CBCC theo chỉ đạo của Thủ tướng Chính phủ'],
    ['HƯỚNG DẪN THI HÀNH LUẬT ĐẦU TƯ', 'Nghị quyết hướng dẫn thi hành Luật Đầu tư'],
  ])('%s', (subject, title) => expect(titleOf(subject)).toBe(title));
});

describe('any other subject', () => {
  test.each<[string, string]>([
    ['Về lệ phí hộ tịch của UBND tỉnh Hà Giang', 'Nghị quyết về lệ phí hộ tịch của UBND tỉnh Hà Giang'],
    ['Về chế độ của CBCC', 'Nghị quyết về chế độ của CBCC'],
  ])('stays as it is: %s', (subject, title) => expect(titleOf(subject)).toBe(title));
});
