import { EntryKind, Look, Syllable } from '../lexicon/index.ts';
import { Shape } from '../text/index.ts';
import { readByline } from './byline.ts';
import { isDashed, isGivenName, isNamesake, type Lead, nameRule } from './name-evidence.ts';
import { isOfState, readTitle } from './office-title.ts';
import { shortAddress } from './person-address.ts';
import { NamesAgain } from './person-again.ts';
import { isInitial } from './person-initial.ts';
import { isParticled, type NameRun, nameRun } from './person-name.ts';
import type { Reading } from './reading.ts';
import type { RuleDescriptions } from './rules.ts';

export const PERSON_RULES: RuleDescriptions = {
  'person.honorific': 'a name behind a form of address, a rank or a degree',
  'person.given': 'a given name alone behind a form of address',
  'person.office': 'a name beside an office',
  'person.full': 'surname, middle name and given name',
  'person.again': 'a name that the text has introduced',
  'person.called': 'a given name alone of the one person whom the text names in full',
  'person.initials': 'initials behind a form of address or an office: bà H.T.L.V.',
  'person.list': 'a name in a list that a form of address opens',
  'person.byline': 'the author or photographer, in a line alone or behind Ảnh:',
  'person.signature': 'a name alone in the line below an office in capitals',
};

/** Words that lead to a name, and those that are passed over whole. */
const STARTS = Look.CREDIT | EntryKind.HONORIFIC | EntryKind.OFFICE | Look.LONG_FUNCTION | EntryKind.NEVER | Look.CAPITAL;

/** Names of people; those of two syllables that nothing introduces only where the text names the same person elsewhere. */
export function annotatePeople(reading: Reading): void {
  new PeopleOf(reading).read();
}

class PeopleOf {
  readonly #reading: Reading;
  /** One past the last token of the body or place that covers each token; 0 where none does. */
  readonly #covered: Int32Array;
  readonly #again: NamesAgain;
  /** The token at which a name is expected, and why. */
  #expected = -1;
  #lead: Lead = '';
  /** Class of the word of address before it: `ông` of kinship; of an office `state` for those of heads and ministers. */
  #address = '';

  constructor(reading: Reading) {
    this.#reading = reading;
    this.#again = new NamesAgain(reading);
    this.#covered = new Int32Array(reading.tokens.count + 1);
    for (const { type, from, to } of reading.findings.all) {
      if (type !== 'organization' && type !== 'place' && type !== 'document') continue;
      for (let token = from; token < to; token++) this.#covered[token] = Math.max(this.#covered[token] as number, to);
    }
  }

  read(): void {
    const { tokens, matches, findings } = this.#reading;
    for (let token = matches.next(0, STARTS); token < tokens.count; ) token = matches.next(this.#step(token), STARTS);
    this.#again.settle((from, to, name, rule, form) => {
      findings.add({ type: 'person', from, to, form, rule, name, givenOnly: form === 'short', draft: null });
    });
  }

  /** Reads what begins at the token; returns where to go on. */
  #step(token: number): number {
    const { tokens, matches, findings } = this.#reading;
    const never = matches.longest(token, EntryKind.NEVER);
    // `đồng chí ⟦Lãnh đạo tỉnh⟧`: what goes on in small letters is no name, whatever else it is mistaken for.
    const isSmall = !tokens.is(token + 1, Shape.CAPITAL) && !matches.has(token, EntryKind.HONORIFIC | EntryKind.OFFICE);
    if (never >= 0 && (isSmall || matches.value(never, EntryKind.NEVER).type === 'person')) return matches.to[never] as number;
    const byline = readByline(this.#reading, token);
    if (byline) return this.#add(byline.from, byline.run, byline.rule);
    const person = tokens.is(token, Shape.CAPITAL) && !findings.isClaimed(token) ? this.#name(token) : 0;
    if (person > 0) return person;
    // `công ⟦bố⟧ Lệnh`: the verb is no father.
    const verb = matches.longest(token, EntryKind.FUNCTION);
    if (verb >= 0 && (matches.to[verb] as number) > token + 1) return matches.to[verb] as number;
    // `Hai ⟦Bà⟧ Trưng`: a word of address in the middle of a name.
    const isAddress = matches.has(token, EntryKind.HONORIFIC) && !(tokens.is(token, Shape.CAPITAL) && this.#isInsideRun(token));
    if (isAddress) return this.#honorific(matches.longest(token, EntryKind.HONORIFIC));
    const address = shortAddress(this.#reading, token);
    if (address) return this.#addressed(address.class, address.to);
    const title = readTitle(this.#reading, token);
    if (title) {
      this.#address = isOfState(this.#reading, token, title) ? 'state' : '';
      return this.#expect(title.to, 'office');
    }
    return token + 1;
  }

  #honorific(match: number): number {
    const { matches } = this.#reading;
    return this.#addressed(matches.value(match, EntryKind.HONORIFIC).class, matches.to[match] as number);
  }

  /** `đại biểu ⟦Nguyễn Văn An⟧`; behind the body that one is of, `đại biểu HĐND tỉnh ⟦Nguyễn Văn An⟧`, as behind an office. */
  #addressed(address: string, to: number): number {
    const { findings } = this.#reading;
    this.#address = address;
    const body = findings.startingAt(to, 'organization');
    return body ? this.#expect(findings.startingAt(body.to, 'place')?.to ?? body.to, 'office') : this.#expect(to, 'honorific');
  }

  #expect(at: number, lead: Lead): number {
    const { tokens } = this.#reading;
    const isList = lead === 'honorific' && tokens.isSign(at, ':');
    // `Phó Tổng Thanh tra Chính phủ - ⟦Lê Thị Thủy⟧`, `Tổng Biên tập: ⟦Lê Văn Bình⟧`
    const isNamedBehind = lead === 'office' && (tokens.isSign(at, '-') || tokens.isSign(at, ':'));
    this.#expected = isList || isNamedBehind || (tokens.isSign(at, '.') && tokens.isJoined(at)) ? at + 1 : at;
    this.#lead = isList ? 'list' : lead;
    return at;
  }

  /** The name at the token, added where enough speaks for it; returns one past it, 0 for none. */
  #name(from: number): number {
    const { tokens } = this.#reading;
    const lead = this.#expected === from && !tokens.is(from, Shape.BREAK_BEFORE) ? this.#lead : '';
    const run = this.#mayBeName(from, lead) ? nameRun(this.#reading, from) : null;
    if (!run || (this.#covered[from] as number) >= run.to) return 0;
    if (lead === '' && (isNamesake(this.#reading, from) || ((this.#covered[from] as number) > 0 && !run.isKnown))) return 0;
    const rule = nameRule(this.#reading, run, from, lead, this.#address);
    return rule ? this.#add(from, run, rule) : this.#wait(from, run, lead);
  }

  /** Without a surname nothing but what stands left of it makes a name, or that the text names the same person elsewhere. */
  #mayBeName(from: number, lead: Lead): boolean {
    const { tokens, lexicon } = this.#reading;
    if (lead !== '') return !this.#startsOtherThing(from);
    const hasSurname = lexicon.isSyllable(tokens.symbol[from] as number, Syllable.SURNAME) || isParticled(this.#reading, from);
    if (!hasSurname && !(isGivenName(this.#reading, from) || isInitial(tokens, from))) return false;
    if (!hasSurname && (this.#covered[from] as number) > 0) return false;
    // `Từ ⟦Thái Bình⟧ lên khai hoang`, `Đoàn ⟦Thanh Hóa⟧ thi đấu`: a word of its own before a province.
    if (this.#reading.findings.startingAt(from + 1, 'place')?.rule === 'place.province') return false;
    return !this.#isInsideRun(from) && !this.#startsOtherThing(from);
  }

  #wait(from: number, run: NameRun, lead: Lead): 0 {
    if (run.isCapitals || this.#reading.tokens.is(from, Shape.CAPS_LINE)) return 0;
    if (run.length === 1 && isParticled(this.#reading, from)) this.#again.waitForName(from, run.to, true);
    else if (run.length === 1) this.#again.waitForGiven(from, run, lead === 'honorific');
    else if (run.length === 2 && run.hasGivenName && (run.hasSurname || isGivenName(this.#reading, from))) {
      if (lead !== '' || !isDashed(this.#reading, from)) this.#again.waitForName(from, run.to);
    } else if (
      run.length === 2 &&
      this.#covered[from] === 0 &&
      (lead === 'office' || (lead === 'honorific' && this.#address === 'kinship'))
    )
      this.#again.waitForName(from, run.to, true);
    return 0;
  }

  /** A title, `đồng chí ⟦Chủ tịch⟧`, or a short form, `chiến sĩ ⟦LLVT⟧`. */
  #startsOtherThing(from: number): boolean {
    const { matches, findings } = this.#reading;
    const body = matches.longest(from, EntryKind.HEAD | EntryKind.BODY);
    return (
      matches.has(from, EntryKind.OFFICE) ||
      (body >= 0 && (matches.to[body] as number) > from + 1) ||
      findings.startingAt(from, 'abbreviation') !== null
    );
  }

  /** The words before it belong to the same run of capitals: `Bưu chính ⟦Viễn …⟧`. The first word of a sentence does not count. */
  #isInsideRun(from: number): boolean {
    const { tokens } = this.#reading;
    if (from === 0 || tokens.is(from, Shape.BREAK_BEFORE) || this.#expected === from) return false;
    return tokens.is(from - 1, Shape.WORD | Shape.CAPITAL) && !tokens.is(from - 1, Shape.BREAK_BEFORE);
  }

  #add(from: number, run: NameRun, rule: string): number {
    const givenOnly = rule === 'person.given';
    const { to, name } = this.#again.withoutStop(from, run.to);
    if (givenOnly) this.#again.call(name);
    else this.#again.know(name);
    this.#reading.findings.add({ type: 'person', from, to, form: givenOnly ? 'short' : 'name', rule, name, givenOnly, draft: null });
    return to;
  }
}
