import { EntryKind, type OrganizationHead } from '../lexicon/index.ts';
import { Shape } from '../text/index.ts';
import { isOfEveryUnit } from './body-class.ts';
import { expandedPhrase } from './expanded-phrase.ts';
import { listJoint } from './list-joint.ts';
import type { Reading } from './reading.ts';

const LONGEST_LIST = 20;
/** Signs between the items of a list: `các Sở: Tài chính, Nội vụ và Tư pháp`. */
const LIST_SIGNS = [',', ';'];

/**
 * `các Sở: Tài chính, Nội vụ`: one mention an item. Any other plural names no body in particular; what stands inside
 * it is read on its own.
 */
export function bodyList(reading: Reading, plural: number): number {
  const { tokens, matches, lexicon } = reading;
  const at = matches.cueTo(plural);
  const phrase = expandedPhrase(reading, at, EntryKind.HEAD);
  // `hai ⟦Đảng⟧`, `nhiều ⟦Quốc hội⟧`: none in particular; `cả ⟦Quốc hội⟧` is the one.
  if (!phrase) return expandedPhrase(reading, at, EntryKind.BODY)?.to ?? at;
  const head = lexicon.entry(phrase.entry, EntryKind.HEAD);
  const first = tokens.isSign(phrase.to, ':') ? phrase.to + 1 : phrase.to;
  if (!head.follows.has('field')) return phrase.to;
  const items: Item[] = [];
  let token = first;
  while (items.length < LONGEST_LIST) {
    const field = tokens.is(token, Shape.CAPITAL) ? listedField(reading, token) : null;
    if (!field || isOfEveryUnit(reading, field.to, head.class)) break;
    items.push({ from: token, ...field });
    token = listJoint(reading, field.to, LIST_SIGNS);
    if (tokens.is(token, Shape.BREAK_BEFORE)) break;
  }
  // `các Sở Y tế báo cáo` are those of all provinces, `các Sở Y tế, Sở Nội vụ` two.
  const isList = items.length > 1 || first > phrase.to || expandedPhrase(reading, token, EntryKind.HEAD)?.entry === phrase.entry;
  if (isList) for (const item of items) addItem(reading, head, item);
  return Math.max(token, phrase.to);
}

/** A field of a list, `Nội vụ`, and its entry. */
interface Item {
  readonly from: number;
  readonly to: number;
  readonly entry: number;
}

function addItem({ findings, lexicon }: Reading, head: OrganizationHead, { from, to, entry }: Item): void {
  findings.add({
    type: 'organization',
    from,
    to,
    form: 'name',
    rule: 'organization.list',
    name: `${head.head} ${lexicon.entry(entry, EntryKind.FIELD).field}`,
    head: head.head,
    class: head.class,
    level: head.level,
    levelWord: '',
    place: null,
    parent: null,
    parentInName: false,
    inner: head.inner,
    bare: false,
    draft: null,
  });
}

/**
 * The field at the token, the longest: `⟦Văn hóa, Thể thao và Du lịch⟧`; but the one before a comma behind which a field
 * begins that ends further on, `⟦Tài chính⟧, Kế hoạch và Đầu tư`.
 */
function listedField(reading: Reading, token: number): Omit<Item, 'from'> | null {
  const { tokens, matches } = reading;
  const field = expandedPhrase(reading, token, EntryKind.FIELD);
  if (!field) return null;
  for (let comma = token + 1; comma < field.to; comma++) {
    const shorter = tokens.isSign(comma, ',') ? matches.ending(token, comma, EntryKind.FIELD) : -1;
    if (shorter >= 0 && (expandedPhrase(reading, comma + 1, EntryKind.FIELD)?.to ?? 0) > field.to) {
      return { to: comma, entry: matches.entry[shorter] as number };
    }
  }
  return field;
}
