import type { Draft, PlaceFinding } from '../annotate/index.ts';
import { type AdministrativeUnit, unitKey } from '../lexicon/index.ts';
import type { Resolution } from './resolution.ts';
import { provinceOf } from './unit.ts';

/** The unit named most is the document's own when it is named this many times as often as the next. */
const CLEARLY_AHEAD = 2;

type Counts = ReadonlyMap<string, ReadonlyMap<Draft<'place'>, number>>;

/** Key of all provinces and central cities among the level words. */
const PROVINCES = 'province';

/** Classes of bodies whose name has the place that they stand in or trade with. */
const NAMED_AFTER_PLACES: ReadonlySet<string> = new Set(['company', 'corporation', 'group', 'bank', 'university']);

/**
 * Which unit a bare `tỉnh`, `huyện`, `thành phố` means: the one that the document names, or names far more than any
 * other. Where two compete, nothing is settled. The caller's `locality` counts where the text is silent.
 */
export function readSeats(resolution: Resolution): void {
  const { context, byType } = resolution;
  const units = byType.place.filter(({ level }) => level !== 'other' && level !== 'country');
  const inNames = placesInNames(resolution);
  const all = countsOf(resolution, units);
  const told = countsOf(
    resolution,
    units.filter((place) => !inNames.has(place)),
  );
  for (const [word, candidates] of all) {
    const seat = clearlyFirst(candidates) ?? clearlyFirst(told.get(word));
    if (seat && word !== PROVINCES) context.seats.set(word, seat);
  }
  const isNamed = all.has(PROVINCES);
  context.province = clearlyFirst(all.get(PROVINCES)) ?? clearlyFirst(told.get(PROVINCES));
  if (!isNamed) context.province = provinceOfDistricts(resolution) ?? localityOf(resolution);
  const word = context.province && String(context.province.fields.name).startsWith('tỉnh') ? 'tỉnh' : 'thành phố';
  if (context.province && !context.seats.has(word)) context.seats.set(word, context.province);
}

/** How often each unit is named, by its level word, and all provinces together. */
function countsOf({ context }: Resolution, places: readonly PlaceFinding[]): Counts {
  const counts = new Map<string, Map<Draft<'place'>, number>>();
  for (const place of places) {
    const draft = place.draft as Draft<'place'>;
    add(counts, levelWordOf(context.units.get(draft), place), draft);
    if (draft.fields.level === 'province') add(counts, PROVINCES, draft);
  }
  return counts;
}

/** The printed one, else that of the unit: `Đắk Nông` is a `tỉnh`. */
function levelWordOf(units: readonly AdministrativeUnit[] | undefined, { word, name }: PlaceFinding): string {
  if (word !== '') return word;
  const [only, ...more] = new Set(units?.map((unit) => unit.word));
  return only && more.length === 0 ? only : name.startsWith('thành phố') ? 'thành phố' : '';
}

/** Places that tell companies and universities apart: the text need not be of them. */
function placesInNames({ byType: { organization, place } }: Resolution): ReadonlySet<PlaceFinding> {
  const inNames = new Set<PlaceFinding>();
  let next = 0;
  for (const { from, to, class: kind } of organization) {
    while (next < place.length && (place[next] as PlaceFinding).from < from) next++;
    const inside = place[next];
    if (inside && inside.to <= to && NAMED_AFTER_PLACES.has(kind)) inNames.add(inside);
  }
  return inNames;
}

function add(counts: Map<string, Map<Draft<'place'>, number>>, word: string, draft: Draft<'place'>): void {
  let candidates = counts.get(word);
  if (!candidates) counts.set(word, (candidates = new Map()));
  candidates.set(draft, (candidates.get(draft) ?? 0) + 1);
}

function clearlyFirst(candidates: ReadonlyMap<Draft<'place'>, number> | undefined): Draft<'place'> | null {
  let first: Draft<'place'> | null = null;
  let most = 0;
  let next = 0;
  for (const [draft, count] of candidates ?? []) {
    if (count <= most) {
      next = Math.max(next, count);
      continue;
    }
    next = most;
    most = count;
    first = draft;
  }
  return most >= CLEARLY_AHEAD * next ? first : null;
}

/** A text that names only districts is of the province that they lie in, when it is one. */
function provinceOfDistricts({ context, drafts, reading: { lexicon } }: Resolution): Draft<'place'> | null {
  const districts = context.units
    .values()
    .flat()
    .filter(({ level }) => level === 'district');
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
  return drafts.open('place', unitKey(name), () => ({ id: '', type: 'place', name, level: 'province' }));
}
