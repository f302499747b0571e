import { isSignedFor, type OfficeFinding, type PersonFinding } from '../annotate/index.ts';
import { Cue, EntryKind } from '../lexicon/index.ts';
import type { RelationStatus } from '../model/index.ts';
import type { Resolution } from '../resolve/index.ts';
import { Shape } from '../text/index.ts';
import { outermost } from './sentences.ts';

/** How a name or an office joins the one before it: no sign between, a dash, a comma, or a verb like `làm`. */
export type Joint = 'start' | 'beside' | 'dashed' | 'apart' | 'serves';

export interface Link {
  readonly finding: PersonFinding | OfficeFinding;
  readonly joint: Joint;
  /** An honorific stands before it. */
  readonly isAddressed: boolean;
  readonly status: RelationStatus | null;
}

/** No more tokens stand between a name and its office, honorifics and short forms in brackets included. */
const WIDEST_GAP = 10;

/** Names and offices that stand together: `Lê Diễn - Bí thư Tỉnh ủy, Chủ tịch HĐND tỉnh`. A chain ends at `;`, at `và`, and with its sentence. */
export function chainsOf(document: Resolution): Link[][] {
  const chains: Link[][] = [];
  let chain: Link[] = [];
  for (const finding of outermost(document.of('person', 'office', 'organization'))) {
    // Nor what stands in a body: `Chủ nhiệm Văn phòng ⟦Chủ tịch nước⟧ Lê Văn Bình`.
    if (finding.type === 'organization') continue;
    // `KT. ⟦CHỦ TỊCH⟧` is signed for, and not held by who signs.
    if (isSignedFor(document.reading, finding.from)) continue;
    const before = chain[chain.length - 1]?.finding;
    const gap = before ? readGap(document, before.to, finding.from) : null;
    if (!gap) chains.push((chain = []));
    chain.push({ finding, ...(gap ?? opening(document, finding.from)) });
  }
  return chains;
}

/** Behind a dash the first of a chain belongs to whoever stands before it: `Lê Văn An – đại diện – ⟦Trưởng Ban⟧, ông Trần Quốc Huy`. */
function opening(document: Resolution, from: number): Omit<Link, 'finding'> {
  const { tokens } = document.reading;
  const isDashed = from > 1 && tokens.isSign(from - 1, '-') && !tokens.is(from - 1, Shape.BREAK_BEFORE);
  return { joint: isDashed ? 'dashed' : 'start', isAddressed: false, status: statusBefore(document, from) };
}

/** What stands between two of a chain; null where other words part them. */
function readGap({ reading: { tokens, matches } }: Resolution, from: number, to: number): Omit<Link, 'finding'> | null {
  if (to - from > WIDEST_GAP || tokens.sentence[from - 1] !== tokens.sentence[to]) return null;
  let joint: Joint = 'beside';
  let isAddressed = false;
  let status: RelationStatus | null = null;
  for (let token = skipBracket({ tokens }, pastOrgan(matches, from), to); token < to; ) {
    const cue = matches.cue(token);
    const honorific = matches.longest(token, EntryKind.HONORIFIC);
    let next = token + 1;
    if (tokens.isSign(token, '-') && joint === 'beside') joint = 'dashed';
    else if (tokens.isSign(token, ',') || tokens.isSign(token, '-')) joint = joint === 'serves' ? joint : 'apart';
    else if (cue === Cue.serves) [joint, next] = ['serves', matches.cueTo(token)];
    else if (cue === Cue.former || cue === Cue.acting) [status, next] = [cue === Cue.former ? 'former' : 'acting', matches.cueTo(token)];
    else if (honorific >= 0 && (matches.to[honorific] as number) <= to) [isAddressed, next] = [true, matches.to[honorific] as number];
    else if (!(isAddressed && tokens.isSign(token, '.'))) return null;
    token = next;
  }
  return { joint, isAddressed, status };
}

/** `Ủy viên ⟦Ban Thường vụ⟧, Trưởng ban Dân vận`: the organ of a body that is not said. */
function pastOrgan(matches: Resolution['reading']['matches'], from: number): number {
  const organ = matches.longest(from, EntryKind.HEAD);
  return organ >= 0 && matches.value(organ, EntryKind.HEAD).class === 'inner-organ' ? (matches.to[organ] as number) : from;
}

/** `… Phòng Thương mại và Công nghiệp Việt Nam ⟦(VCCI)⟧ Đậu Anh Tuấn` */
function skipBracket({ tokens }: Pick<Resolution['reading'], 'tokens'>, from: number, to: number): number {
  if (!tokens.isSign(from, '(')) return from;
  for (let token = from + 1; token < to; token++) if (tokens.isSign(token, ')')) return token + 1;
  return from;
}

/** `⟦Nguyên⟧ Bí thư Tỉnh ủy Trần Văn Bình` */
function statusBefore({ reading: { tokens, matches } }: Resolution, token: number): RelationStatus | null {
  if (token === 0 || tokens.is(token, Shape.BREAK_BEFORE)) return null;
  const cue = matches.cue(token - 1);
  return cue === Cue.former ? 'former' : cue === Cue.acting ? 'acting' : null;
}
