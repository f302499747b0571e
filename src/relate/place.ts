import type { Draft, PlaceFinding } from '../annotate/index.ts';
import { PLACE_LEVELS } from '../model/index.ts';
import { placeKey } from '../resolve/index.ts';
import { rule } from './rule.ts';

/** Small units lie in bigger ones; `other` is smaller than all. */
const isBigger = (outer: PlaceFinding, inner: PlaceFinding) => PLACE_LEVELS.indexOf(outer.level) < PLACE_LEVELS.indexOf(inner.level);
const isUnit = (place: PlaceFinding) => place.level !== 'country' && place.level !== 'other';

export const withinChain = rule({
  name: 'within.chain',
  type: 'within',
  says: 'the place is followed by the bigger one that it lies in: xã Lũng Cú, huyện Đồng Văn',
  examples: [
    'Đoàn đến xã Lũng Cú, huyện Đồng Văn, tỉnh Hà Giang.',
    'Sự việc xảy ra tại phường Hà An (thị xã Quảng Yên).',
    'các phường thuộc thành phố Việt Trì, tỉnh Phú Thọ',
  ],
  counterExamples: ['Đoàn đến tỉnh Hà Giang, tỉnh Lào Cai.', 'tỉnh Hà Giang và huyện Sa Pa', 'huyện Đồng Văn, Việt Nam'],
  find({ byType, reading: { tokens } }, report) {
    const places = byType.place;
    places.forEach((inner, i) => {
      const outer = places[i + 1];
      if (!outer || outer.from - inner.to !== 1 || !isUnit(outer) || !isBigger(outer, inner)) return;
      if (tokens.isSign(inner.to, ',') || tokens.isSign(inner.to, '(') || tokens.isSign(inner.to, '-')) report(inner, outer);
    });
  },
});

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
  says: 'the dictionaries tell in which province of the text the district lies',
  examples: ['Huyện Mèo Vạc thuộc địa bàn khó khăn. Tỉnh Hà Giang đã hỗ trợ.'],
  counterExamples: ['Huyện Mèo Vạc đón khách. Tỉnh Lào Cai cũng vậy.'],
  find({ byType }, report) {
    const provinces = new Map<string, PlaceFinding>();
    const places = byType.place;
    for (const place of places) if (place.level === 'province') provinces.set(place.draft?.key ?? '', place);
    for (const place of places) {
      const province = place.level === 'district' && place.unit ? provinces.get(placeKey(place.unit.province)) : undefined;
      if (province) report(place, province, { at: place, inferred: true });
    }
  },
});

export const withinSeat = rule({
  name: 'within.seat',
  type: 'within',
  says: 'the commune is named in a text of one district or province and no other is named beside it',
  examples: ['Huyện ủy Mèo Vạc, huyện Mèo Vạc kiểm tra tại xã Niêm Sơn.'],
  counterExamples: ['Đoàn đến huyện Mèo Vạc, huyện Yên Minh và xã Niêm Sơn.'],
  find({ byType, context }, report) {
    const places = byType.place;
    const districts = new Set(places.filter(({ level }) => level === 'district').map(({ draft }) => draft));
    const seats = new Set<Draft | undefined>(context.seats.values());
    const [only] = districts;
    if (districts.size !== 1 || !only || !seats.has(only) || only.findings.length < 2) return;
    for (const place of places) {
      if (place.level === 'commune') report(place, only.findings[0] as PlaceFinding, { at: place, inferred: true });
    }
  },
});
