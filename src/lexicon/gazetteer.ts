import type { DictionaryEntries } from '../model/index.ts';
import { type AdministrativeUnit, cellList } from './entry.ts';
import { allLines, type Lines } from './lines.ts';
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

/** The first lines have level words and dates. */
const FIRST_NAME = 2;

/**
 * The communes by name and by code. They are too many, and too many of them plain words, to be looked for at every word
 * of a text: a level word or a place behind them asks, and no index is made.
 */
export class Gazetteer {
  /** As `packCommunes` packs them; names are sorted by their key. */
  readonly #lines: Lines;
  /** Of the lines that searches have met: the first steps of all are the same. */
  #keys: (string | undefined)[] | null = null;
  #words: readonly string[] | null = null;
  #dates: readonly string[] | null = null;
  #linesOfCode: ReadonlyMap<string, readonly string[]> | null = null;
  readonly #named = new Map<string, readonly AdministrativeUnit[]>();
  readonly #coded = new Map<string, readonly AdministrativeUnit[]>();

  constructor(lines: Lines) {
    this.#lines = lines;
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
    let low = FIRST_NAME;
    let high = this.#lines.count;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#keyAt(middle) < key) low = middle + 1;
      else high = middle;
    }
    return low < this.#lines.count && this.#keyAt(low) === key ? this.#lines.at(low) : null;
  }

  #keyAt(line: number): string {
    this.#keys ??= new Array(this.#lines.count);
    return (this.#keys[line] ??= keyOf(this.#lines.at(line)));
  }

  #linesWith(code: string): readonly string[] {
    if (this.#coded.size < FEW) return this.#lines.having(code);
    this.#linesOfCode ??= linesOfCodes(allLines(this.#lines).slice(FIRST_NAME));
    return this.#linesOfCode.get(code) ?? [];
  }

  #unitsOf(line: string): AdministrativeUnit[] {
    this.#words ??= this.#lines.at(0).split('|');
    this.#dates ??= this.#lines.at(1).split('|');
    const [words, dates] = [this.#words, this.#dates];
    const [key = '', units = ''] = line.split('\t');
    return units.split(';').map((unit) => {
      const [code = '', word, parents = '', from, until, successors = '', ...name] = unit.split(' ');
      return {
        code,
        name: name.length > 0 ? name.join(' ') : key,
        word: words[Number(word)] ?? '',
        level: 'commune',
        parents: parents === '' ? [] : parents.split('+'),
        from: dates[Number(from)] ?? '',
        until: dates[Number(until)] ?? '',
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
