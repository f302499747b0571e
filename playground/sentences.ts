import type { Relation, RelationStatus, RelationType } from '../src/index.ts';
import type { Words } from './words.ts';

/** What stands between the two ends of an edge, so that all of it is a sentence. */
const VERBS: Readonly<Record<RelationType, Words>> = {
  holds: { en: 'holds the office of', vi: 'giữ chức vụ' },
  postIn: { en: 'is an office in', vi: 'là chức vụ thuộc' },
  memberOf: { en: 'is a member of', vi: 'là thành viên của' },
  partOf: { en: 'is part of', vi: 'trực thuộc' },
  jurisdiction: { en: 'is in charge of', vi: 'phụ trách địa bàn' },
  within: { en: 'lies in', vi: 'thuộc' },
  issuedBy: { en: 'was issued by', vi: 'do cơ quan ban hành là' },
  issuedOn: { en: 'was issued on', vi: 'được ban hành ngày' },
  signedBy: { en: 'was signed by', vi: 'do người ký là' },
  appliesDuring: { en: 'applies during', vi: 'áp dụng trong' },
  basedOn: { en: 'is based on', vi: 'căn cứ' },
  cites: { en: 'cites', vi: 'dẫn chiếu' },
  amends: { en: 'amends', vi: 'sửa đổi, bổ sung' },
  repeals: { en: 'repeals', vi: 'bãi bỏ, thay thế' },
  implements: { en: 'implements', vi: 'triển khai thực hiện' },
  provisionOf: { en: 'is a provision of', vi: 'là điều khoản của' },
  during: { en: 'is the figure for', vi: 'là số liệu trong' },
  about: { en: 'is a figure of', vi: 'là số liệu về' },
  expandsTo: { en: 'stands for', vi: 'viết tắt của' },
};

const HOLDS_BY_STATUS: Readonly<Record<RelationStatus, Words>> = {
  former: { en: 'formerly held the office of', vi: 'từng giữ chức vụ' },
  acting: { en: 'is acting as', vi: 'tạm giữ quyền' },
};

export function verbOf({ type, status }: Pick<Relation, 'type' | 'status'>): Words {
  return status ? HOLDS_BY_STATUS[status] : VERBS[type];
}
