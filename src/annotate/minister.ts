import { Cue, EntryKind, type Lexicon, type OrganizationHead } from '../lexicon/index.ts';
import { Shape } from '../text/index.ts';
import { countryAt, isHome } from './country.ts';
import { expandedPhrase } from './expanded-phrase.ts';
import type { OrganizationFinding } from './finding.ts';
import type { Reading } from './reading.ts';

const known = new WeakMap<Lexicon, OrganizationHead | null>();

/** `Bộ trưởng ⟦Giao thông Vận tải⟧`, `Thứ trưởng ⟦Quốc phòng Nhật Bản⟧`: the ministry without its first word, which the title has said. */
export function ministryBehindTitle(reading: Reading, token: number): OrganizationFinding | null {
  const { tokens, matches, lexicon } = reading;
  if (!matches.isCue(token, Cue.minister) && !matches.isCue(token, Cue.viceMinister)) return null;
  const from = matches.cueTo(token);
  if (!tokens.is(from, Shape.CAPITAL) || tokens.is(from, Shape.BREAK_BEFORE) || tokens.is(from, Shape.ALL_CAPS)) return null;
  const field = expandedPhrase(reading, from, EntryKind.FIELD);
  const ministry = field ? headOfMinistries(lexicon) : null;
  if (!field || !ministry) return null;
  const country = countryAt(reading, field.to);
  return {
    type: 'organization',
    from,
    to: country?.to ?? field.to,
    form: 'short',
    rule: 'organization.behind-minister',
    name: `${ministry.head} ${lexicon.entry(field.entry, EntryKind.FIELD).field}`,
    head: ministry.head,
    class: ministry.class,
    level: '',
    levelWord: '',
    place: country && !isHome(country) ? country : null,
    parent: null,
    parentInName: false,
    inner: false,
    bare: false,
    draft: null,
  };
}

/** `Bộ`, looked for once: the lexicon has some 26,000 entries. */
function headOfMinistries(lexicon: Lexicon): OrganizationHead | null {
  let head = known.get(lexicon);
  if (head === undefined) {
    head = lexicon.all(EntryKind.HEAD).find(({ class: kind }) => kind === 'ministry') ?? null;
    known.set(lexicon, head);
  }
  return head;
}
