import type { EntityType } from '../../src/index.ts';

/** A sentence in which a mention is not found today that a careful reader finds; `docs/quality.md` shows them. */
export interface Gap {
  readonly text: string;
  readonly type: EntityType;
  readonly words: string;
  /** Which rule of the language is not read yet. */
  readonly why: string;
}

/** A test fails when one of them is found by now: then it is taken out here and becomes a test of its rule. */
export const KNOWN_GAPS: readonly Gap[] = [
  {
    text: 'Tối đó, bên bếp lửa, Sao Mai kể chuyện rừng.',
    type: 'person',
    words: 'Sao Mai',
    why: 'pen names without a surname, where no office or word of kinship stands before them',
  },
  {
    text: 'thành viên tổ công tác đã chỉ rõ các sai phạm',
    type: 'organization',
    words: 'tổ công tác',
    why: 'teams in small letters that no name was given to',
  },
  {
    text: 'Từ xã biên giới Thuận Hà lên thị trấn mất hai giờ.',
    type: 'place',
    words: 'xã biên giới Thuận Hà',
    why: 'a description between the level word and the name',
  },
  {
    text: 'Tỉnh uỷ và Uỷ ban nhân dân các cấp; Chỉnh phủ sẽ xem xét.',
    type: 'organization',
    words: 'Chỉnh phủ',
    why: 'misprints by one mark',
  },
];
