/** What the extractor has no rule for yet, and the examples that wait for it. They are told as soon as they are read. */
const WAITING: Readonly<Record<string, readonly string[]>> = {
  'a unit that is a sign and not %': [
    'khoảng 25 $',
    'khoảng 25 £',
    'khoảng 25 ¥',
    'khoảng 25 €',
    'khoảng 25 ‰',
    'khoảng 25 °C',
    'khoảng 25 °F',
  ],
  'a body with a name of its own gives way to a longer head and field': [
    'Cục Công nghiệp địa phương kiểm tra',
    'Cục Quản lý chất lượng nông lâm sản và thủy sản kiểm tra',
  ],
  'a description behind a head': ['Hội đồng trọng tài thương mại', 'Phòng Dịch vụ công ích thuộc Sở', 'Tổ biên tập Luật'],
  'a cell as the body of its committee': ['Chi ủy Chi bộ thôn Nà Tông'],
  'a mission by its country and city': ['Cơ quan đại diện Việt Nam tại Đài Bắc'],
  'a delegation known by its head alone': ['trưởng đoàn, Đoàn đã nghe báo cáo'],
  'a foreign name of one word that is a word of Vietnamese too': ['Giáo hoàng Leo'],
  'a counted noun that begins like a unit, and no age like "tháng tuổi"': ['2 đồng bằng lớn'],
};

/** The rule that each waits for, by example. */
export const UNREAD: ReadonlyMap<string, string> = new Map(
  Object.entries(WAITING).flatMap(([missing, examples]) => examples.map((example) => [example, missing] as const)),
);
