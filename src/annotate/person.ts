import { Cue, EntryKind, Look, Syllable } from '../lexicon/index.ts';
import { Shape } from '../text/index.ts';
import { readByline } from './byline.ts';
import { readTitle } from './office-title.ts';
import { isParticled, type NameRun, nameOf, nameRun } from './person-name.ts';
import type { Reading } from './reading.ts';
import type { RuleDescriptions } from './rules.ts';

export const PERSON_RULES: RuleDescriptions = {
  'person.honorific': 'a name behind a form of address, a rank or a degree',
  'person.given': 'a given name alone behind a form of address',
  'person.office': 'a name beside an office',
  'person.full': 'surname, middle name and given name',
  'person.again': 'a name that the text has introduced',
  'person.list': 'a name in a list that a form of address opens',
  'person.byline': 'the author or photographer, in a line alone or behind Ảnh:',
  'person.signature': 'a name alone in the line below an office in capitals',
};

/** What stands left of a name. */
type Lead = '' | 'honorific' | 'office' | 'list';

/** Words that lead to a name, and those that are passed over whole. */
const STARTS = EntryKind.CUE | EntryKind.HONORIFIC | EntryKind.OFFICE | EntryKind.FUNCTION | EntryKind.NEVER | Look.CAPITAL;

/** Classes of words of address that may stand before a given name alone. */
const CALLED_BY_GIVEN_NAME: ReadonlySet<string> = new Set(['kinship', 'comrade', 'rank']);

/** Streets and units are named after people: `đường ⟦Lê Hồng Phong⟧`, `xã ⟦Lương Hòa Lạc⟧`. */
const NAMESAKES: ReadonlySet<number> = new Set([
  Cue.road,
  Cue.feature,
  Cue.settlement,
  Cue.commune,
  Cue.ward,
  Cue.township,
  Cue.district,
  Cue.urbanDistrict,
  Cue.town,
  Cue.city,
  Cue.province,
]);

/** Names of people; those of two syllables that nothing introduces only where the text names the same person elsewhere. */
export function annotatePeople(reading: Reading): void {
  new PeopleOf(reading).read();
}

class PeopleOf {
  readonly #reading: Reading;
  /** One past the last token of the body or place that covers each token; 0 where none does. */
  readonly #covered: Int32Array;
  readonly #known = new Set<string>();
  readonly #doubtful: { from: number; to: number; name: string }[] = [];
  /** The token at which a name is expected, and why. */
  #expected = -1;
  #lead: Lead = '';
  /** The form of address may stand before a given name alone: `ông ⟦Tuấn⟧`. */
  #called = false;

  constructor(reading: Reading) {
    this.#reading = reading;
    this.#covered = new Int32Array(reading.tokens.count + 1);
    for (const { type, from, to } of reading.findings.all) {
      if (type !== 'organization' && type !== 'place' && type !== 'document') continue;
      for (let token = from; token < to; token++) this.#covered[token] = Math.max(this.#covered[token] as number, to);
    }
  }

  read(): void {
    const { tokens, matches } = this.#reading;
    for (let token = matches.next(0, STARTS); token < tokens.count; ) token = matches.next(this.#step(token), STARTS);
    for (const { from, to, name } of this.#doubtful) {
      if (this.#known.has(name)) this.#add(from, to, name, 'person.again', false);
    }
  }

  /** Reads what begins at the token; returns where to go on. */
  #step(token: number): number {
    const { tokens, matches, findings } = this.#reading;
    const never = matches.longest(token, EntryKind.NEVER);
    if (never >= 0 && matches.value(never, EntryKind.NEVER).type === 'person') return matches.to[never] as number;
    const byline = readByline(this.#reading, token);
    if (byline) return this.#add(byline.from, byline.to, nameOf(this.#reading, byline.from, byline.to), byline.rule, false);
    const person = tokens.is(token, Shape.CAPITAL) && !findings.isClaimed(token) ? this.#name(token) : 0;
    if (person > 0) return person;
    // `công ⟦bố⟧ Lệnh`: the verb is no father.
    const verb = matches.longest(token, EntryKind.FUNCTION);
    if (verb >= 0 && (matches.to[verb] as number) > token + 1) return matches.to[verb] as number;
    // `Hai ⟦Bà⟧ Trưng`: a word of address in the middle of a name.
    const isAddress = matches.has(token, EntryKind.HONORIFIC) && !(tokens.is(token, Shape.CAPITAL) && this.#isInsideRun(token));
    if (isAddress) return this.#honorific(matches.longest(token, EntryKind.HONORIFIC));
    const title = readTitle(this.#reading, token);
    if (title) return this.#expect(title.to, 'office');
    return token + 1;
  }

  #honorific(match: number): number {
    const { matches } = this.#reading;
    const { class: kind } = matches.value(match, EntryKind.HONORIFIC);
    this.#called = CALLED_BY_GIVEN_NAME.has(kind);
    return this.#expect(matches.to[match] as number, 'honorific');
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
    const { tokens, lexicon } = this.#reading;
    const lead = this.#expected === from && !tokens.is(from, Shape.BREAK_BEFORE) ? this.#lead : '';
    // Without a surname nothing but what stands left of it makes a name.
    const hasSurname = lexicon.isSyllable(tokens.symbol[from] as number, Syllable.SURNAME) || isParticled(this.#reading, from);
    if (lead === '' && !hasSurname) return this.#waitForName(from);
    const run = this.#startsOtherThing(from) ? null : nameRun(this.#reading, from);
    if (!run || (this.#covered[from] as number) >= run.to || (lead === '' && this.#isInsideRun(from))) return 0;
    if (lead === '' && (this.#covered[from] as number) > 0 && !run.isKnown) return 0;
    if (lead === '' && (this.#follows(from, NAMESAKES) || this.#isAddress(from))) return 0;
    const rule = this.#ruleFor(run, from, lead);
    if (!rule) return 0;
    return this.#add(from, run.to, nameOf(this.#reading, from, run.to), rule, rule === 'person.given');
  }

  /** `chào ⟦Hồng Vinh⟧`: without surname or cue it is a name where the text introduces the same one elsewhere. */
  #waitForName(from: number): 0 {
    const { tokens } = this.#reading;
    if (!this.#isGivenName(from) || !tokens.is(from + 1, Shape.WORD | Shape.CAPITAL) || tokens.is(from, Shape.CAPS_LINE)) return 0;
    const run =
      (this.#covered[from] as number) > 0 || this.#isInsideRun(from) || this.#startsOtherThing(from) ? null : nameRun(this.#reading, from);
    if (run?.length === 2 && run.hasGivenName) this.#doubtful.push({ from, to: run.to, name: nameOf(this.#reading, from, run.to) });
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

  #ruleFor(run: NameRun, from: number, lead: Lead): string {
    const { tokens } = this.#reading;
    const isParticle = isParticled(this.#reading, from);
    if (lead !== '' && run.isCapitals && (run.length === 1 || !run.hasSurname)) return '';
    if (lead === 'honorific' && (run.length > 2 || (run.hasSurname && run.length === 2) || isParticle)) return 'person.honorific';
    if (lead === 'honorific' && this.#called) return this.#ruleForShort(run, from);
    // `nhà báo ⟦Hồng Vinh⟧`
    if (lead === 'honorific') this.#waitForName(from);
    if (lead === 'honorific') return '';
    if (lead !== '' && run.length >= 2 && this.#isLikely(run, from)) return lead === 'office' ? 'person.office' : 'person.list';
    if (run.isCapitals || !run.hasSurname || run.length < 2) return '';
    if (this.#precedesOffice(run.to)) return 'person.office';
    if (tokens.isSign(from - 1, '-') && !tokens.is(from, Shape.BREAK_BEFORE)) return '';
    if (run.length >= 3 && run.isKnown && run.hasGivenName) return 'person.full';
    if (run.hasGivenName && run.length === 2) this.#doubtful.push({ from, to: run.to, name: nameOf(this.#reading, from, run.to) });
    return '';
  }

  /** `số 05 ⟦Lý Thường Kiệt⟧`: a street behind the number of a house. */
  #isAddress(token: number): boolean {
    const { tokens, matches } = this.#reading;
    return token > 1 && tokens.is(token - 1, Shape.NUMBER) && matches.isCue(token - 2, Cue.number) && !tokens.is(token, Shape.BREAK_BEFORE);
  }

  #follows(token: number, cues: ReadonlySet<number>): boolean {
    const { tokens, matches } = this.#reading;
    if (token === 0 || tokens.is(token, Shape.BREAK_BEFORE)) return false;
    return [1, 2].some((back) => token >= back && cues.has(matches.cue(token - back)) && matches.cueTo(token - back) === token);
  }

  /** Behind an office: syllables of names, or a foreign name; `Tổng Giám đốc ⟦Quỹ Đầu⟧ tư` is none. */
  #isLikely(run: NameRun, from: number): boolean {
    const { tokens, matches } = this.#reading;
    if (run.hasSurname) return (run.isKnown && run.hasGivenName) || run.length > 2;
    const isForeign = tokens.symbol[from] === 0 && tokens.symbol[run.to - 1] === 0;
    return isForeign || (run.isKnown && run.hasGivenName && !matches.has(from, EntryKind.HEAD | EntryKind.NEVER));
  }

  /** Behind a word of address: `ông ⟦Tuấn⟧`, `chị ⟦Lan Anh⟧`; what is no Vietnamese word is a foreign name, `ông ⟦Donald Trump⟧`. */
  #ruleForShort(run: NameRun, from: number): string {
    const { tokens } = this.#reading;
    const isForeign = tokens.symbol[from] === 0 && tokens.symbol[run.to - 1] === 0;
    if (isForeign && !run.isCapitals) return run.length > 1 ? 'person.honorific' : 'person.given';
    return run.hasGivenName && run.isKnown && (run.length > 1 || this.#isGivenName(from)) ? 'person.given' : '';
  }

  #isGivenName(token: number): boolean {
    const { tokens, lexicon } = this.#reading;
    return lexicon.isSyllable(tokens.symbol[token] as number, Syllable.GIVEN_NAME);
  }

  /** `Lê Diễn - ⟦Bí thư⟧`, `Nguyễn Bốn, ⟦Phó Chủ tịch⟧` */
  #precedesOffice(to: number): boolean {
    const { tokens } = this.#reading;
    if (!tokens.isSign(to, ',') && !tokens.isSign(to, '-')) return false;
    return !tokens.is(to + 1, Shape.BREAK_BEFORE) && readTitle(this.#reading, to + 1) !== null;
  }

  /** The words before it belong to the same run of capitals: `Bưu chính ⟦Viễn …⟧`. The first word of a sentence does not count. */
  #isInsideRun(from: number): boolean {
    const { tokens } = this.#reading;
    if (from === 0 || tokens.is(from, Shape.BREAK_BEFORE) || this.#expected === from) return false;
    return tokens.is(from - 1, Shape.WORD | Shape.CAPITAL) && !tokens.is(from - 1, Shape.BREAK_BEFORE);
  }

  #add(from: number, to: number, name: string, rule: string, givenOnly: boolean): number {
    this.#reading.findings.add({ type: 'person', from, to, form: givenOnly ? 'short' : 'name', rule, name, givenOnly });
    if (!givenOnly) this.#known.add(name);
    return to;
  }
}
