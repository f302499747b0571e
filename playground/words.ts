import type { EntityType, MentionForm } from '../src/index.ts';

/** A word of the page in both languages. */
export interface Words {
  readonly en: string;
  readonly vi: string;
}

export type Language = keyof Words;

const both = (en: string, vi: string): Words => ({ en, vi });

/** All that the page says in words of its own; `index.html` names them by `data-words` and `data-label`. */
export const WORDS = {
  tagline: both('who, where, when, which document, how much', 'ai, ở đâu, khi nào, văn bản nào, bao nhiêu'),
  skip: both('To the text', 'Đến văn bản'),
  settings: both('Settings', 'Thiết đặt'),
  language: both('Language', 'Ngôn ngữ'),
  theme: both('Light or dark', 'Sáng hoặc tối'),
  example: both('Example', 'Ví dụ'),
  own: both('Your own text', 'Văn bản của bạn'),
  open: both('Open a file', 'Mở tệp'),
  referenceDate: both('Written on', 'Ngày viết'),
  locality: both('Written in', 'Địa phương'),
  format: both('Format', 'Định dạng'),
  download: both('Download', 'Tải xuống'),
  share: both('Share link', 'Chia sẻ liên kết'),
  text: both('Text', 'Văn bản'),
  textHint: both('Write, paste or drop a text. It stays on your machine.', 'Gõ, dán hoặc thả văn bản vào đây. Không gửi đi đâu cả.'),
  copy: both('The text with its mentions marked', 'Văn bản đã đánh dấu'),
  types: both('Types', 'Kiểu'),
  details: both('At the cursor', 'Tại con trỏ'),
  nothingHere: both(
    'Put the cursor on a coloured word to see what it names and why.',
    'Đặt con trỏ vào từ có màu để xem từ ấy chỉ gì và vì sao.',
  ),
  graph: both('Graph', 'Đồ thị'),
  nodes: both('Entities', 'Thực thể'),
  edges: both('Relations', 'Quan hệ'),
  noNodes: both('Nothing found yet.', 'Chưa tìm thấy gì.'),
  noEdges: both('No relations between the types that are on.', 'Không có quan hệ giữa các kiểu đang bật.'),
  more: both('Show more', 'Xem thêm'),
  evidence: both('Show where', 'Xem trong văn bản'),
  lightAll: both('Light all mentions', 'Làm nổi mọi chỗ nhắc'),
  inferred: both('inferred', 'suy ra'),
  right: both('right', 'đúng'),
  mentions: both('mentions', 'chỗ nhắc'),
  characters: both('characters', 'ký tự'),
  copied: both('The link is copied.', 'Đã sao chép liên kết.'),
  inAddressBar: both('The link is in the address bar.', 'Liên kết ở thanh địa chỉ.'),
  tooLong: both('The text is too long for a link: packed it has', 'Văn bản quá dài để làm liên kết: sau khi nén còn'),
  tooLongMost: both('characters, a link may have', 'ký tự, liên kết chỉ được'),
  badLink: both('This link is damaged or not of this page.', 'Liên kết hỏng hoặc không phải của trang này.'),
  badFile: both('This file is not text in UTF-8.', 'Tệp này không phải văn bản UTF-8.'),
  bigFile: both('This file is too large: at most 5 MB.', 'Tệp quá lớn: tối đa 5 MB.'),
  failed: both('Something went wrong', 'Có lỗi'),
} as const satisfies Readonly<Record<string, Words>>;

export type Word = keyof typeof WORDS;

/** A type of node: one of them, and many. */
export const TYPE_WORDS: Readonly<Record<EntityType, { readonly one: Words; readonly many: Words }>> = {
  person: { one: both('Person', 'Người'), many: both('People', 'Người') },
  office: { one: both('Office', 'Chức vụ'), many: both('Offices', 'Chức vụ') },
  organization: { one: both('Organization', 'Tổ chức'), many: both('Organizations', 'Tổ chức') },
  place: { one: both('Place', 'Địa danh'), many: both('Places', 'Địa danh') },
  document: { one: both('Document', 'Văn bản'), many: both('Documents', 'Văn bản') },
  provision: { one: both('Provision', 'Điều khoản'), many: both('Provisions', 'Điều khoản') },
  date: { one: both('Date', 'Thời gian'), many: both('Dates', 'Thời gian') },
  metric: { one: both('Figure', 'Số liệu'), many: both('Figures', 'Số liệu') },
  abbreviation: { one: both('Abbreviation', 'Viết tắt'), many: both('Abbreviations', 'Viết tắt') },
};

export const FORM_WORDS: Readonly<Record<MentionForm, Words>> = {
  name: both('named in full', 'gọi bằng tên'),
  short: both('short form', 'dạng ngắn'),
  definition: both('definition', 'nơi định nghĩa'),
  anaphor: both('points back', 'nhắc lại'),
};
