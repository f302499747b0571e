import { describe, expect, test } from '@jest/globals';
import { extract, type RelationType } from '../../src/index.ts';

/** Edges of one type as the words of their ends' nodes: `Lê Văn Bình > Bí thư`, with the status behind. */
function edges(type: RelationType, text: string): string[] {
  const graph = extract(text);
  const label = (id: string) => {
    const node = graph.nodes.find((other) => other.id === id);
    return node?.type === 'office' ? node.title : node && 'name' in node ? node.name : '';
  };
  return graph.edges
    .filter((edge) => edge.type === type)
    .map(({ source, target, status }) => `${label(source)} > ${label(target)}${status ? ` ${status}` : ''}`);
}

describe('holds', () => {
  test.each<[string, string[]]>([
    ['Đồng chí Lê Văn Bình - Bí thư Huyện ủy - Chủ tịch HĐND huyện chủ trì.', ['Lê Văn Bình > Bí thư', 'Lê Văn Bình > Chủ tịch']],
    ['Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh Trần Quốc Huy kết luận.', ['Trần Quốc Huy > Phó Bí thư', 'Trần Quốc Huy > Chủ tịch']],
    ['Ông Lê Văn Bình, Bí thư Huyện ủy, Chủ tịch UBND huyện Trần Quốc Huy dự.', ['Lê Văn Bình > Bí thư', 'Trần Quốc Huy > Chủ tịch']],
    ['Nguyên Bí thư Tỉnh ủy Trần Quốc Huy', ['Trần Quốc Huy > Bí thư former']],
    ['Ông Trần Quốc Huy, quyền Giám đốc Sở Y tế', ['Trần Quốc Huy > Giám đốc acting']],
    ['Đoàn công tác do đồng chí Lê Văn Bình, Bí thư Huyện ủy làm Trưởng đoàn.', ['Lê Văn Bình > Bí thư', 'Lê Văn Bình > Trưởng đoàn']],
    ['Phó Chủ tịch UBND tỉnh - Lê Thị Hoa thăm trường.', ['Lê Thị Hoa > Phó Chủ tịch']],
    ['| KT. THỦ TƯỚNG PHÓ THỦ TƯỚNG Lê Hồng Phúc', ['Lê Hồng Phúc > Phó Thủ tướng']],
    ['Các Phó Thủ tướng: Lê Văn Bình, Trần Quốc Huy và bà Đỗ Thị Hoa dự.', ['Lê Văn Bình > Phó Thủ tướng', 'Trần Quốc Huy > Phó Thủ tướng', 'Đỗ Thị Hoa > Phó Thủ tướng']],
    ['Chủ nhiệm Văn phòng Chủ tịch nước Lê Văn Bình chủ trì.', ['Lê Văn Bình > Chủ nhiệm Văn phòng']],
    ['Thi hài Chủ tịch Hồ Chí Minh. Chủ tịch UBND tỉnh dự.', []],
    ['Ông Lê Văn Bình; Giám đốc Sở Y tế báo cáo.', []],
    ['Ông Lê Văn Bình gặp Giám đốc Sở Y tế.', []],
    ['Giám đốc Sở Y tế. Ông Lê Văn Bình phát biểu.', []],
  ])('%s', (text, expected) => {
    expect(edges('holds', text).sort()).toEqual([...expected].sort());
  });
});

describe('postIn', () => {
  test.each<[string, string[]]>([
    ['Giám đốc Sở Y tế tỉnh Hà Giang', ['Giám đốc > Sở Y tế tỉnh Hà Giang']],
    ['Chính phủ họp, Thủ tướng chủ trì.', ['Thủ tướng > Chính phủ']],
    ['Tỉnh ủy Hà Giang họp, Tỉnh ủy viên Lê Văn Bình dự.', ['Tỉnh ủy viên > Tỉnh ủy Hà Giang']],
    ['BỘ Y TẾ\nSố: 5/TB-BYT\nTL. BỘ TRƯỞNG KT. VỤ TRƯỞNG VỤ PHÁP CHẾ\nPHÓ VỤ TRƯỞNG\nLê Hồng Phúc', ['Bộ trưởng > Bộ Y tế', 'Vụ trưởng > Vụ Pháp chế', 'Phó Vụ trưởng > Vụ Pháp chế']],
    ['Chủ tịch, các Phó Chủ tịch UBND tỉnh Hà Giang', ['Chủ tịch > Ủy ban nhân dân tỉnh Hà Giang']],
    ['Thủ tướng chủ trì.', []],
    ['CHỦ TỊCH\nLê Hồng Phúc', []],
    ['Thứ trưởng Lê Văn Bình làm việc với Bộ Y tế.', []],
  ])('%s', (text, expected) => {
    expect(edges('postIn', text)).toEqual(expected);
  });
});

describe('memberOf', () => {
  test.each<[string, string[]]>([
    ['Đại biểu Quốc hội Lê Văn Bình chất vấn.', ['Lê Văn Bình > Quốc hội']],
    ['Đồng chí Lê Văn Bình dẫn đầu Đoàn công tác của Bộ Y tế.', ['Lê Văn Bình > Đoàn công tác của Bộ Y tế']],
    ['Các đại biểu Quốc hội nghe ông Lê Văn Bình trình bày.', []],
  ])('%s', (text, expected) => {
    expect(edges('memberOf', text)).toEqual(expected);
  });
});
