import type { Draft, PlaceFinding } from '../annotate/index.ts';
import { type AdministrativeUnit, unitKey } from '../lexicon/index.ts';
import type { Resolution } from './resolution.ts';
import { provinceOf } from './unit.ts';

/** The unit named most is the document's own when it is named this many times as often as the next. */
const CLEARLY_AHEAD = 2;

/**
 * Which unit a bare `tỉnh`, `huyện`, `thành phố` means: the one that the document names, or names far more than any
 * other. Where two compete, nothing is settled. The caller's `locality` counts where the text is silent.
 */
export function readSeats(resolution: Resolution): void {
  const { context, byType } = resolution;
  const counts = new Map<string, Map<Draft<'place'>, number>>();
  const provinces = new Map<Draft<'place'>, number>();
  for (const place of byType.place) {
    if (place.level === 'other' || place.level === 'country') continue;
    const draft = place.draft as Draft<'place'>;
    add(counts, levelWordOf(place), draft);
    if (draft.fields.level === 'province') provinces.set(draft, (provinces.get(draft) ?? 0) + 1);
  }
  for (const [word, candidates] of counts) {
    const seat = clearlyFirst(candidates);
    if (seat) context.seats.set(word, seat);
  }
  context.province = clearlyFirst(provinces) ?? (provinces.size === 0 ? (provinceOfDistricts(resolution) ?? localityOf(resolution)) : null);
  const word = context.province && String(context.province.fields.name).startsWith('tỉnh') ? 'tỉnh' : 'thành phố';
  if (context.province && !context.seats.has(word)) context.seats.set(word, context.province);
}

function levelWordOf(place: PlaceFinding): string {
  return place.word || (place.name.startsWith('thành phố') ? 'thành phố' : '');
}

function add(counts: Map<string, Map<Draft<'place'>, number>>, word: string, draft: Draft<'place'>): void {
  let candidates = counts.get(word);
  if (!candidates) counts.set(word, (candidates = new Map()));
  candidates.set(draft, (candidates.get(draft) ?? 0) + 1);
}

function clearlyFirst(candidates: ReadonlyMap<Draft<'place'>, number>): Draft<'place'> | null {
  const [first, second] = [...candidates].sort(([, a], [, b]) => b - a);
  if (!first) return null;
  return !second || first[1] >= CLEARLY_AHEAD * second[1] ? first[0] : null;
}

/** A text that names only districts is of the province that they lie in, when it is one. */
function provinceOfDistricts({ context, drafts, reading: { lexicon } }: Resolution): Draft<'place'> | null {
  const districts = [...context.units.values()].flat().filter(({ level }) => level === 'district');
  const provinces = new Set(districts.flatMap((unit) => provinceOf(lexicon.units, unit)).map(nameOf));
  const [name] = provinces;
  return name && provinces.size === 1 ? unmentioned(drafts, name) : null;
}

const nameOf = ({ word, name }: AdministrativeUnit) => `${word} ${name}`;

function localityOf({ context, drafts }: Resolution): Draft<'place'> | null {
  return context.locality ? unmentioned(drafts, context.locality) : null;
}

/** A place that the text does not name: it completes names of bodies, and is no node of the graph. */
function unmentioned(drafts: Resolution['drafts'], name: string): Draft<'place'> {
  return drafts.open('place', unitKey(name), () => ({ name, level: 'province' }));
}
