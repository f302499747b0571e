import { type AdministrativeUnit, EntryKind } from './entry.ts';
import { Gazetteer } from './gazetteer.ts';
import type { Lines } from './lines.ts';
import { unitKey } from './unit-key.ts';

type Units = readonly AdministrativeUnit[];
/** Provinces, or districts, whose row has a text somewhere. */
type Find = (kind: typeof EntryKind.PROVINCE | typeof EntryKind.DISTRICT, having?: string) => Units;

/** Digits of a district's code; a province's has fewer, a commune's more. */
const DISTRICT_DIGITS = 3;

/** Provinces, districts and communes of every time, and what lay in what. Answers are kept: texts ask the same again. */
export class AdministrativeUnits {
  readonly #all: Find;
  readonly #gazetteers: readonly Gazetteer[];
  readonly #coded = new Map<string, Units>();
  readonly #provinces = new Map<string, Units>();
  readonly #around = new Map<AdministrativeUnit, Units>();
  readonly #provincesAfter = new Map<AdministrativeUnit, Units>();
  readonly #successors = new Map<AdministrativeUnit, Units>();

  /** `all` gives every province, or every district, that has a text in its row. */
  constructor(all: Find, communes: readonly Lines[]) {
    this.#all = all;
    this.#gazetteers = communes.map((lines) => new Gazetteer(lines));
  }

  /** The communes of that name, however it is spelled. */
  communes(name: string): Units {
    const [only, ...more] = this.#gazetteers;
    return more.length === 0 ? (only?.named(name) ?? []) : this.#gazetteers.flatMap((gazetteer) => gazetteer.named(name));
  }

  /** The provinces of that full name: `tỉnh Lào Cai`. */
  provinces(fullName: string): Units {
    const key = unitKey(fullName);
    return this.#keep(this.#provinces, key, () =>
      this.#all(EntryKind.PROVINCE).filter(({ word, name }) => unitKey(`${word} ${name}`) === key),
    );
  }

  /** The units that a unit lay in: its district, if it had one, then its province; several where a code was given anew or it changed its district meanwhile. */
  around(unit: AdministrativeUnit): Units {
    return this.#around.get(unit) ?? this.#keep(this.#around, unit, () => this.#readAround(unit));
  }

  #readAround(unit: AdministrativeUnit): Units {
    const parents = unit.parents.flatMap((code) => this.#ofCode(code)).filter((parent) => areOfOneTime(unit, parent));
    return [...new Set([...parents, ...parents.flatMap((parent) => this.around(parent))])];
  }

  /** The provinces that took over those that a unit lay in. */
  provincesAfter(unit: AdministrativeUnit): Units {
    return this.#keep(this.#provincesAfter, unit, () =>
      this.around(unit).flatMap((outer) => (outer.level === 'province' ? this.successors(outer) : [])),
    );
  }

  /** The units that took a unit over, as they were on its last day. */
  successors(unit: AdministrativeUnit): Units {
    const { until, successors } = unit;
    return this.#keep(this.#successors, unit, () =>
      successors.flatMap((code) => this.#ofCode(code).filter(({ from, until: end }) => from <= until && (end === '' || end > until))),
    );
  }

  /** The units that have borne a code of the statistics office. */
  #ofCode(code: string): Units {
    return this.#keep(this.#coded, code, () => {
      if (code.length > DISTRICT_DIGITS) return this.#gazetteers.flatMap((gazetteer) => gazetteer.coded(code));
      const kind = code.length === DISTRICT_DIGITS ? EntryKind.DISTRICT : EntryKind.PROVINCE;
      return this.#all(kind, code).filter((unit) => unit.code === code);
    });
  }

  #keep<K>(answers: { get(key: K): Units | undefined; set(key: K, units: Units): unknown }, key: K, find: () => Units): Units {
    let units = answers.get(key);
    if (!units) answers.set(key, (units = find()));
    return units;
  }
}

/** Codes are given anew: a unit lay only in those that were there in its time. */
function areOfOneTime(a: AdministrativeUnit, b: AdministrativeUnit): boolean {
  return (a.until === '' || b.from < a.until) && (b.until === '' || a.from < b.until);
}
