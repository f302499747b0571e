import type { DictionaryEntries } from '../model/index.ts';
import { type AdministrativeUnit, cellList } from './entry.ts';
import { unitKey } from './unit-key.ts';

type Rows = DictionaryEntries['rows'];

/**
 * Communes as one string, 14,000 of them: a line of level words, a line of dates, then a line a name with all units that
 * bear it: `Kiến Đức⇥24733 1 666 0 2 24733;24733 0 68 2 0 `. Words and dates are numbers of the first two lines.
 */
export function packCommunes(rows: Rows): string {
  const words = [...new Set(rows.map(({ word }) => word ?? ''))].sort();
  const dates = [...new Set(['', ...rows.flatMap(({ from, until }) => [from ?? '', until ?? ''])])].sort();
  const lines = new Map<string, string[]>();
  for (const row of rows) {
    const { code, name = '', word, parent, from, until } = row;
    const successors = cellList(row.successors).map(withoutShare).join('+');
    const unit = [code, words.indexOf(word ?? ''), parent, dates.indexOf(from ?? ''), dates.indexOf(until ?? ''), successors].join(' ');
    put(lines, name, unit);
    for (const form of cellList(row.forms)) put(lines, form, `${unit} ${name}`);
  }
  const names = [...lines].map(([name, units]) => `${name}\t${units.join(';')}`).sort();
  return [words.join('|'), dates.join('|'), ...names].join('\n');
}

/** `24736 part`: which share of the old unit went there is for people to read. */
const withoutShare = (successor: string) => successor.replace(/ part$/, '');

function put(lines: Map<string, string[]>, name: string, unit: string): void {
  const units = lines.get(name);
  if (units) units.push(unit);
  else lines.set(name, [unit]);
}

const NONE: readonly AdministrativeUnit[] = [];

/**
 * The communes by name and by code. They are too many, and too many of them plain words, to be looked for at every word
 * of a text: a level word or a place behind them asks. Split into lines at the first question, in about 3 ms.
 */
export class Gazetteer {
  readonly #packed: string;
  #words: readonly string[] = [];
  #dates: readonly string[] = [];
  #lines: ReadonlyMap<string, string> | null = null;
  readonly #named = new Map<string, readonly AdministrativeUnit[]>();
  readonly #coded = new Map<string, readonly AdministrativeUnit[]>();

  constructor(packed: string) {
    this.#packed = packed;
  }

  /** The units of that name, however it is spelled, of every time. */
  named(name: string): readonly AdministrativeUnit[] {
    const key = unitKey(name);
    const known = this.#named.get(key);
    if (known) return known;
    const line = this.#index().get(key);
    if (line === undefined) return NONE;
    const units = this.#unitsOf(line);
    this.#named.set(key, units);
    return units;
  }

  /** The units that have borne a code of the statistics office; found by a search of the whole, so ask seldom. */
  coded(code: string): readonly AdministrativeUnit[] {
    let units = this.#coded.get(code);
    if (!units) this.#coded.set(code, (units = this.#search(code)));
    return units;
  }

  #search(code: string): AdministrativeUnit[] {
    const found = new Map<string, AdministrativeUnit>();
    this.#index();
    for (let at = this.#packed.indexOf(code); at >= 0; at = this.#packed.indexOf(code, at + 1)) {
      const end = this.#packed.indexOf('\n', at);
      const line = this.#packed.slice(this.#packed.lastIndexOf('\n', at) + 1, end < 0 ? undefined : end);
      for (const unit of this.#unitsOf(line)) if (unit.code === code) found.set(`${unit.name} ${unit.word} ${unit.until}`, unit);
    }
    return [...found.values()];
  }

  #index(): ReadonlyMap<string, string> {
    if (this.#lines) return this.#lines;
    const [words = '', dates = '', ...lines] = this.#packed.split('\n');
    this.#words = words.split('|');
    this.#dates = dates.split('|');
    return (this.#lines = new Map(lines.map((line) => [unitKey(line.slice(0, line.indexOf('\t'))), line])));
  }

  #unitsOf(line: string): AdministrativeUnit[] {
    const [key = '', units = ''] = line.split('\t');
    return units.split(';').map((unit) => {
      const [code = '', word, parent = '', from, until, successors = '', ...name] = unit.split(' ');
      return {
        code,
        name: name.length > 0 ? name.join(' ') : key,
        word: this.#words[Number(word)] ?? '',
        level: 'commune',
        parent,
        from: this.#dates[Number(from)] ?? '',
        until: this.#dates[Number(until)] ?? '',
        successors: successors === '' ? [] : successors.split('+'),
      };
    });
  }
}
