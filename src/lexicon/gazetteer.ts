import type { DictionaryEntries } from '../model/index.ts';
import { type AdministrativeUnit, cellList } from './entry.ts';
import { unitKey } from './unit-key.ts';

type Rows = DictionaryEntries['rows'];

/**
 * Communes as one string, 14,000 of them: a line of level words, a line of dates, then a line a name, sorted by its key,
 * with all units that bear it: `Kiến Đức⇥24733 1 666 0 2 24733;24733 0 68 2 0 `. Words and dates are numbers of the first two lines.
 */
export function packCommunes(rows: Rows): string {
  const words = [...new Set(rows.map(({ word }) => word ?? ''))].sort();
  const dates = [...new Set(['', ...rows.flatMap(({ from, until }) => [from ?? '', until ?? ''])])].sort();
  const lines = new Map<string, Line>();
  for (const row of rows) {
    const { code, name = '', word, from, until } = row;
    const parents = cellList(row.parent).join('+');
    const successors = cellList(row.successors).map(withoutShare).join('+');
    const unit = [code, words.indexOf(word ?? ''), parents, dates.indexOf(from ?? ''), dates.indexOf(until ?? ''), successors].join(' ');
    for (const spelling of [name, ...cellList(row.forms)]) put(lines, spelling, name, unit);
  }
  const keys = [...lines.keys()].sort();
  const names = keys.map((key) => lines.get(key) as Line).map(({ name, units }) => `${name}\t${units.join(';')}`);
  return [words.join('|'), dates.join('|'), ...names].join('\n');
}

/** The units that are found under one name; those that are written otherwise have their own name behind them. */
interface Line {
  readonly name: string;
  readonly units: string[];
}

/** `24736 part`: which share of the old unit went there is for people to read. */
const withoutShare = (successor: string) => successor.replace(/ part$/, '');

function put(lines: Map<string, Line>, spelling: string, name: string, unit: string): void {
  const key = unitKey(spelling);
  const line = lines.get(key) ?? { name: spelling, units: [] };
  line.units.push(line.name === name ? unit : `${unit} ${name}`);
  lines.set(key, line);
}

const NONE: readonly AdministrativeUnit[] = [];

/** Codes that are looked for one by one before an index of all is made: most texts have few. */
const FEW = 40;

/**
 * The communes by name and by code. They are too many, and too many of them plain words, to be looked for at every word
 * of a text: a level word or a place behind them asks. Split into lines at the first question, and no index made.
 */
export class Gazetteer {
  readonly #packed: string;
  #words: readonly string[] = [];
  #dates: readonly string[] = [];
  /** Sorted by the key of their name. */
  #lines: readonly string[] | null = null;
  #linesOfCode: ReadonlyMap<string, readonly string[]> | null = null;
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
    const line = this.#lineOf(key);
    if (line === null) return NONE;
    const units = this.#unitsOf(line);
    this.#named.set(key, units);
    return units;
  }

  /** The units that have borne a code of the statistics office. */
  coded(code: string): readonly AdministrativeUnit[] {
    const known = this.#coded.get(code);
    if (known) return known;
    const units = this.#linesWith(code).flatMap((line) =>
      this.#unitsOf(line).filter((unit) => unit.code === code && unitKey(unit.name) === keyOf(line)),
    );
    this.#coded.set(code, units);
    return units;
  }

  #lineOf(key: string): string | null {
    const lines = this.#split();
    let [low, high] = [0, lines.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (keyOf(lines[middle] as string) < key) low = middle + 1;
      else high = middle;
    }
    const line = lines[low];
    return line !== undefined && keyOf(line) === key ? line : null;
  }

  #linesWith(code: string): readonly string[] {
    const lines = this.#split();
    if (this.#coded.size >= FEW) {
      this.#linesOfCode ??= linesOfCodes(lines);
      return this.#linesOfCode.get(code) ?? [];
    }
    const found = new Set<string>();
    for (let at = this.#packed.indexOf(code); at >= 0; at = this.#packed.indexOf(code, at + 1)) {
      const end = this.#packed.indexOf('\n', at);
      found.add(this.#packed.slice(this.#packed.lastIndexOf('\n', at) + 1, end < 0 ? undefined : end));
    }
    return [...found];
  }

  #split(): readonly string[] {
    if (this.#lines) return this.#lines;
    const [words = '', dates = '', ...lines] = this.#packed.split('\n');
    this.#words = words.split('|');
    this.#dates = dates.split('|');
    return (this.#lines = lines);
  }

  #unitsOf(line: string): AdministrativeUnit[] {
    const [key = '', units = ''] = line.split('\t');
    return units.split(';').map((unit) => {
      const [code = '', word, parents = '', from, until, successors = '', ...name] = unit.split(' ');
      return {
        code,
        name: name.length > 0 ? name.join(' ') : key,
        word: this.#words[Number(word)] ?? '',
        level: 'commune',
        parents: parents === '' ? [] : parents.split('+'),
        from: this.#dates[Number(from)] ?? '',
        until: this.#dates[Number(until)] ?? '',
        successors: successors === '' ? [] : successors.split('+'),
      };
    });
  }
}

const keyOf = (line: string) => unitKey(line.slice(0, line.indexOf('\t')));

/** By code, the lines that have it under the name of the unit; those of its other spellings are left out. */
function linesOfCodes(lines: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const byCode = new Map<string, string[]>();
  for (const line of lines) {
    for (let at = line.indexOf('\t'); at >= 0; at = line.indexOf(';', at + 1)) {
      const code = line.slice(at + 1, line.indexOf(' ', at + 1));
      const known = byCode.get(code);
      if (!known) byCode.set(code, [line]);
      else if (known.at(-1) !== line) known.push(line);
    }
  }
  return byCode;
}
