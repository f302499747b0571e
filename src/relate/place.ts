import type { Draft, PlaceFinding } from '../annotate/index.ts';
import type { AdministrativeUnit, AdministrativeUnits } from '../lexicon/index.ts';
import { liesIn, outerPlace, type Resolution } from '../resolve/index.ts';
import { rule } from './rule.ts';

const isUnit = (place: PlaceFinding) => place.level !== 'country' && place.level !== 'other';

export const withinChain = rule({
  name: 'within.chain',
  type: 'within',
  says: 'the place is followed by the bigger one that it lies in: xã Lũng Cú, huyện Đồng Văn',
  examples: [
    'Đoàn đến xã Lũng Cú, huyện Đồng Văn, tỉnh Hà Giang.',
    'Sự việc xảy ra tại phường Hà An (thị xã Quảng Yên).',
    'các phường thuộc thành phố Việt Trì, tỉnh Phú Thọ',
    'Cầu đi qua xã Lũng Cú thuộc huyện Đồng Văn.',
    'Bà con thôn 4 xã Lũng Cú phấn khởi.',
  ],
  counterExamples: [
    'Đoàn đến tỉnh Hà Giang, tỉnh Lào Cai.',
    'khu vực thành phố Bến Tre, tỉnh Hưng Yên',
    'tỉnh Hà Giang và huyện Sa Pa',
    'huyện Đồng Văn, Việt Nam',
  ],
  find(document, report) {
    document.byType.place.forEach((inner, i) => {
      const outer = outerPlace(document, i);
      if (outer && isUnit(outer) && mayLieIn(document.reading.lexicon.units, inner, outer)) report(inner, outer);
    });
  },
});

/** Not `ở thành phố Bến Tre, tỉnh Hưng Yên`, a list: where the dictionaries know both, one must have lain in the other. */
export function mayLieIn(known: AdministrativeUnits, { candidates }: PlaceFinding, outer: PlaceFinding): boolean {
  if (candidates.length === 0 || outer.candidates.length === 0) return true;
  return candidates.some((unit) => liesIn(known, unit, outer.candidates));
}

export const withinName = rule({
  name: 'within.name',
  type: 'within',
  says: 'the name of the place contains the unit that it lies in: Khu Công nghệ cao TP.HCM',
  examples: ['Khu công nghiệp Bắc Ninh thu hút đầu tư.'],
  counterExamples: ['tỉnh Bắc Ninh thu hút đầu tư.'],
  find({ byType }, report) {
    let outer: PlaceFinding | null = null;
    for (const place of byType.place) {
      if (outer && place.from >= outer.from && place.to <= outer.to && isUnit(place)) report(outer, place);
      else outer = place;
    }
  },
});

export const withinUnit = rule({
  name: 'within.unit',
  type: 'within',
  says: 'the dictionaries tell in which of the units of the text the place lay at that time',
  examples: ['Huyện Mèo Vạc thuộc địa bàn khó khăn. Tỉnh Hà Giang đã hỗ trợ.', 'Tỉnh Hà Giang có huyện Mèo Vạc. Xã Niêm Sơn còn nghèo.'],
  counterExamples: ['Huyện Mèo Vạc đón khách. Tỉnh Lào Cai cũng vậy.', 'Tỉnh Lào Cai đón khách. Xã Niêm Sơn còn nghèo.'],
  find({ byType, context, reading: { lexicon } }, report) {
    const places = placesByUnit(context.units);
    for (const place of byType.place) {
      const draft = place.draft as Draft;
      const outer = draft.findings[0] === place ? enclosingAll(lexicon.units, context.units.get(draft) ?? [], places) : null;
      if (outer) report(place, outer.findings[0] as PlaceFinding, { at: place, inferred: true });
    }
  },
});

type Places = ReadonlyMap<AdministrativeUnit, Draft>;

/** The province of before a reform and that of after it are one node, whichever the text is of. */
function placesByUnit(units: Resolution['context']['units']): Places {
  const places = new Map<AdministrativeUnit, Draft>();
  for (const draft of units.drafts()) {
    const settled = units.get(draft) ?? [];
    const isProvince = settled[0]?.level === 'province';
    for (const unit of isProvince ? (draft.findings[0] as PlaceFinding).candidates : settled) places.set(unit, draft);
  }
  return places;
}

/** The one place that each of the units lay in. */
function enclosingAll(known: AdministrativeUnits, units: readonly AdministrativeUnit[], places: Places): Draft | null {
  let outer: Draft | null = null;
  for (const unit of units) {
    const one = enclosing(known, unit, places);
    if (!one || (outer && one !== outer)) return null;
    outer = one;
  }
  return outer;
}

/**
 * The smallest place of the text that the unit lay in: its district, else its province, else the province that took that
 * one over, as texts of the reform have it.
 */
function enclosing(known: AdministrativeUnits, unit: AdministrativeUnit, places: Places): Draft | null {
  for (const outer of known.around(unit)) {
    const place = places.get(outer);
    if (place) return place;
  }
  for (const outer of known.provincesAfter(unit)) {
    const place = places.get(outer);
    if (place) return place;
  }
  return null;
}

export const withinSeat = rule({
  name: 'within.seat',
  type: 'within',
  says: 'a commune that the dictionaries do not have is named in a text of one district',
  examples: ['Huyện ủy Mèo Vạc, huyện Mèo Vạc kiểm tra tại xã Bản Nưa.'],
  counterExamples: ['Đoàn đến huyện Mèo Vạc, huyện Yên Minh và xã Bản Nưa.'],
  find({ byType, context }, report) {
    const places = byType.place;
    const districts = new Set(places.filter(({ level }) => level === 'district').map(({ draft }) => draft));
    const seats = new Set<Draft | undefined>(context.seats.values());
    const [only] = districts;
    if (districts.size !== 1 || !only || !seats.has(only) || only.findings.length < 2) return;
    for (const place of places) {
      if (place.level === 'commune' && !context.units.has(place.draft))
        report(place, only.findings[0] as PlaceFinding, { at: place, inferred: true });
    }
  },
});
