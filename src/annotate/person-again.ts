import { EntryKind, Syllable } from '../lexicon/index.ts';
import { Shape } from '../text/index.ts';
import type { PersonFinding } from './finding.ts';
import { isInitial } from './person-initial.ts';
import { endingsOf, type NameRun, nameOf, personKey } from './person-name.ts';
import type { Reading } from './reading.ts';

/** What a given name alone may not begin: `⟦Công⟧ ty`, `⟦Nam⟧ Bộ`, `⟦Anh⟧ ấy`. */
const OTHER_THINGS =
  EntryKind.HEAD | EntryKind.BODY | EntryKind.OFFICE | EntryKind.PLACE | EntryKind.PROVINCE | EntryKind.DISTRICT | EntryKind.HONORIFIC;
const PHRASES = OTHER_THINGS | EntryKind.FIELD | EntryKind.NEVER | EntryKind.FUNCTION | EntryKind.DOCUMENT;

interface Waiting {
  readonly from: number;
  readonly to: number;
  readonly name: string;
  /** The words beside it leave nothing else that it could be. */
  readonly isPlain: boolean;
}

/** Names that nothing beside them introduces: they are people where the text names the same person elsewhere. */
export class NamesAgain {
  readonly #reading: Reading;
  readonly #known = new Set<string>();
  /** The full name that ends so, null once two do: `sâm` of `Đoàn Thị Sâm`. */
  readonly #endings = new Map<string, string | null>();
  /** Given names that stood behind a form of address, or that can be nothing else. */
  readonly #called = new Set<string>();
  /** How often a name that the dictionaries know nothing of stood where a name must stand. */
  readonly #led = new Map<string, number>();
  readonly #names: Waiting[] = [];
  readonly #given: Waiting[] = [];

  constructor(reading: Reading) {
    this.#reading = reading;
  }

  /** A name in full has been found. */
  know(name: string): void {
    if (this.#known.has(name)) return;
    this.#known.add(name);
    const whole = personKey(name);
    for (const ending of endingsOf(name)) {
      const other = this.#endings.get(ending);
      this.#endings.set(ending, other === undefined || other === whole ? whole : null);
    }
  }

  /** `ông ⟦Tuấn⟧`: a given name has been found behind a form of address. */
  call(name: string): void {
    this.#called.add(name);
  }

  /** The name [from, to), without a dot that only ends the sentence: `ông ⟦Nguyễn Văn A⟧.` where the text writes `Nguyễn Văn A`. */
  withoutStop(from: number, to: number): { readonly to: number; readonly name: string } {
    const name = nameOf(this.#reading, from, to);
    const bare = name.endsWith('.') ? name.slice(0, -1) : name;
    return bare !== name && this.#known.has(bare) ? { to: to - 1, name: bare } : { to, name };
  }

  /** `chào ⟦Hồng Vinh⟧`; `isLed` tells that it stands behind an office or a form of address, `anh ⟦Thép Mới⟧`. */
  waitForName(from: number, to: number, isLed = false): void {
    const name = nameOf(this.#reading, from, to);
    this.#names.push({ from, to, name, isPlain: false });
    if (isLed) this.#led.set(name, (this.#led.get(name) ?? 0) + 1);
  }

  /** `⟦Tuấn⟧ khai nhận`, `bác sĩ ⟦Trung⟧`: a given name alone; `isLed` tells that a form of address stands before it. */
  waitForGiven(from: number, run: NameRun, isLed: boolean): void {
    const { tokens, matches, lexicon } = this.#reading;
    // `Nguyễn Văn Đầu … ông ⟦Đầu⟧`: a plain word too, but the text has told of him.
    const isGivenName = isLed || lexicon.isSyllable(tokens.symbol[from] as number, Syllable.GIVEN_NAME) || isInitial(tokens, from);
    const phrase = matches.longest(from, PHRASES);
    if (!isGivenName || run.isCapitals || tokens.is(from, Shape.CAPS_LINE) || matches.has(from, OTHER_THINGS)) return;
    if ((phrase >= 0 && (matches.to[phrase] as number) > from + 1) || (matches.cue(from) !== 0 && matches.cueTo(from) > from + 1)) return;
    if (tokens.is(run.to, Shape.NUMBER) && isInitial(tokens, from)) return;
    const name = nameOf(this.#reading, from, run.to);
    const isPlain = isLed || this.#standsAlone(from, run.to);
    if (isPlain) this.#called.add(name);
    this.#given.push({ from, to: run.to, name, isPlain });
  }

  /** In the middle of a sentence, before a word of grammar or a sign. */
  #standsAlone(from: number, to: number): boolean {
    const { tokens, matches } = this.#reading;
    if (tokens.is(from, Shape.BREAK_BEFORE) || !(tokens.is(from - 1, Shape.WORD) || tokens.isSign(from - 1, ','))) return false;
    return tokens.is(to, Shape.BREAK_BEFORE) || tokens.is(to, Shape.SIGN) || matches.has(to, EntryKind.FUNCTION);
  }

  /** Those that the rest of the text bears out. */
  settle(add: (from: number, to: number, name: string, rule: string, form: PersonFinding['form']) => void): void {
    for (const { from, to, name } of this.#names) {
      if (this.#known.has(name) || (this.#led.get(name) ?? 0) > 1) add(from, to, name, 'person.again', 'name');
      else if (this.#endings.get(personKey(name))) add(from, to, name, 'person.called', 'short');
    }
    for (const { from, to, name } of this.#given) {
      if (this.#endings.get(personKey(name)) && this.#called.has(name)) add(from, to, name, 'person.called', 'short');
    }
  }
}
