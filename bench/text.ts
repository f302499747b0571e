import { readFileSync } from 'node:fs';

/** A small generator of pseudo-random numbers (Park-Miller), so that every machine measures the same text. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 0x7fffffff;
    return state / 0x7fffffff;
  };
}

type Pick = (slot: string) => string;

/** Sentences of news and of decisions in our own words; each slot in braces is filled anew. */
const NEWS = [
  'Sáng {day}, đồng chí {person}, {office} {council} đã dự và chỉ đạo hội nghị sơ kết công tác {month}.',
  'Theo báo cáo của {body}, toàn {levelword} có {count} hộ nghèo, chiếm {percent}, giảm {percent} so với cùng kỳ năm trước.',
  'Ông {person}, Giám đốc {department}, cho biết đơn vị đã giải ngân {money}, đạt {percent} kế hoạch.',
  'Tại xã {commune}, bà con đã trồng mới {area} cà phê, năng suất ước đạt {weight}.',
  'Đoàn giám sát do bà {person}, Phó Trưởng ban Pháp chế HĐND tỉnh làm trưởng đoàn đã làm việc với UBND {district}.',
  'Trong {period}, {district} đã hoàn thành {count} công trình với tổng vốn trên {money}.',
  'Phát biểu kết luận, đồng chí {person} đề nghị các sở, ngành khẩn trương rà soát {count} thủ tục hành chính (TTHC) còn vướng mắc.',
  'Hội nghị cũng nghe {department} trình bày dự thảo kế hoạch triển khai {document}.',
  'Mưa lớn từ đêm {day} làm {count} ngôi nhà bị ngập, thiệt hại ban đầu khoảng {money}.',
  'Công ty Cổ phần Xây dựng {given} cam kết bàn giao {length} đường liên xã trước {day}.',
  'Toàn tỉnh hiện có {count} trường đạt chuẩn quốc gia, tăng {count} trường so với {period}.',
  'Cùng ngày, Công an {district} đã bắt giữ {count} đối tượng, thu giữ {count} tang vật.',
];
const LEGAL = [
  'Căn cứ {law};',
  'Căn cứ {document} của {issuer} về việc quản lý tài sản công;',
  'Xét đề nghị của Giám đốc {department} tại Tờ trình số {serial}/TTr-SNV {longday},',
  'Điều {small}. Sửa đổi, bổ sung khoản {small} Điều {small} {document} như sau:',
  '{small}. Mức hỗ trợ cho mỗi lao động là {money}/người/tháng, thời gian không quá {small} tháng.',
  'a) Đối với cơ sở có quy mô từ {small} đến {count} lao động, hỗ trợ {percent} chi phí đào tạo.',
  'Điều {small}. Chánh Văn phòng UBND tỉnh, Giám đốc {department}, Chủ tịch UBND các huyện, thị xã, thành phố chịu trách nhiệm thi hành Quyết định này.',
  'Quyết định này có hiệu lực thi hành kể từ {longday} và thay thế {document}.',
];

/** Text in the manner of the real thing, of at least so many characters: half news, half decisions, no article twice. */
export function ownText(characters: number, seed = 7): string[] {
  const next = random(seed);
  const pick = fillers(next);
  const articles: string[] = [];
  for (let length = 0; length < characters; ) {
    const article = oneArticle(next, pick);
    articles.push(article);
    length += article.length;
  }
  return articles;
}

function oneArticle(next: () => number, pick: Pick): string {
  const isNews = next() < 0.5;
  const sentences = isNews ? NEWS : LEGAL;
  const heading = isNews
    ? fill('{district}: Đẩy mạnh cải cách hành chính', pick)
    : `ỦY BAN NHÂN DÂN\nTỈNH ${pick('province').toUpperCase()}\nSố: ${pick('serial')}/QĐ-UBND\n\nQUYẾT ĐỊNH\nVề việc quy định mức hỗ trợ`;
  const body = Array.from({ length: 10 + Math.floor(next() * 20) }, () =>
    fill(sentences[Math.floor(next() * sentences.length)] as string, pick),
  );
  return `${heading}\n\n${body.join('\n')}\n`;
}

const fill = (sentence: string, pick: Pick) => sentence.replace(/\{(\w+)\}/g, (_, slot: string) => pick(slot));

function column(file: string, name: string): string[] {
  const [header = '', ...lines] = readFileSync(`dictionaries/${file}.tsv`, 'utf8').trimEnd().split('\n');
  const at = header.split('\t').indexOf(name);
  return lines.map((line) => line.split('\t')[at] ?? '').filter((cell) => cell !== '');
}

function fillers(next: () => number): Pick {
  const one = (values: readonly string[]) => values[Math.floor(next() * values.length)] as string;
  const number = (least: number, most: number) => least + Math.floor(next() * (most - least));
  const [surnames, middles, givens] = [
    column('surnames', 'syllable'),
    column('middle-names', 'syllable'),
    column('given-names', 'syllable'),
  ];
  const [provinces, communes, districts] = [column('provinces', 'name'), column('communes', 'name'), column('districts', 'name')];
  const fields = ['Nội vụ', 'Tài chính', 'Tư pháp', 'Y tế', 'Xây dựng', 'Công Thương', 'Khoa học và Công nghệ'];
  const laws = column('laws', 'title');
  const year = () => number(2015, 2027);
  const make: Readonly<Record<string, () => string>> = {
    person: () => `${one(surnames)} ${one(middles)} ${one(givens)}`,
    given: () => `${one(middles)} ${one(givens)}`,
    office: () => one(['Chủ tịch', 'Phó Chủ tịch', 'Phó Chủ tịch Thường trực']),
    council: () => one(['HĐND tỉnh', 'UBND tỉnh', `UBND tỉnh ${one(provinces)}`]),
    body: () => one([`UBND huyện ${one(districts)}`, `Sở ${one(fields)}`, `Cục Thống kê tỉnh ${one(provinces)}`]),
    department: () => `Sở ${one(fields)}`,
    issuer: () => one(['Chính phủ', 'Thủ tướng Chính phủ', 'Bộ trưởng Bộ Tài chính', `UBND tỉnh ${one(provinces)}`]),
    levelword: () => one(['tỉnh', 'huyện', 'xã']),
    province: () => one(provinces),
    district: () => `huyện ${one(districts)}`,
    commune: () => one(communes),
    day: () => `${number(1, 29)}/${number(1, 13)}`,
    longday: () => `ngày ${number(1, 29)} tháng ${number(1, 13)} năm ${year()}`,
    month: () => `tháng ${number(1, 13)}/${year()}`,
    period: () => one([`6 tháng đầu năm ${year()}`, `quý ${one(['I', 'II', 'III', 'IV'])}/${year()}`, `năm ${year()}`]),
    count: () => one([String(number(2, 900)), `${number(1, 90)}.${String(number(0, 1000)).padStart(3, '0')}`]),
    small: () => String(number(1, 20)),
    serial: () => String(number(10, 4000)),
    percent: () => `${number(1, 99)},${number(1, 10)}%`,
    money: () => `${number(2, 900)}${one(['', ',5'])} ${one(['triệu đồng', 'tỷ đồng'])}`,
    area: () => `${number(5, 900)} ha`,
    weight: () => `${number(2, 90)} tấn/ha`,
    length: () => `${number(2, 60)} km`,
    law: () => `${one(laws)} ngày ${number(1, 29)} tháng ${number(1, 13)} năm ${year()}`,
    document: () =>
      one([
        `Nghị định số ${number(1, 200)}/${year()}/NĐ-CP`,
        `Quyết định số ${number(1, 99)}/${year()}/QĐ-UBND`,
        `Nghị quyết số ${number(1, 90)}-NQ/TU`,
      ]),
  };
  return (slot) => (make[slot] as () => string)();
}
