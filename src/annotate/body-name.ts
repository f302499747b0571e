import { Cue, EntryKind, type OrganizationHead } from '../lexicon/index.ts';
import type { PlaceLevel } from '../model/index.ts';
import { Shape } from '../text/index.ts';
import { isCapitalWord } from './capital-run.ts';
import { descriptionEnd, properNameEnd } from './body-words.ts';
import { expandedPhrase } from './expanded-phrase.ts';
import type { OrganizationFinding, PlaceFinding } from './finding.ts';
import { isGovernedUnit, levelOfCue } from './level.ts';
import type { Reading } from './reading.ts';

/** `Văn phòng ⟦Thường trực ⟦HĐND tỉnh⟧⟧`: bodies stand inside bodies, seldom deeper. */
const DEEPEST = 3;

/** Heads that stand for a body named before even in small letters: `đoàn`, `nhà máy`. */
const SMALL_ANAPHORS: ReadonlySet<string> = new Set(['delegation', 'factory']);

/** Reads the name of a body that begins at the token: its head and what the head lets follow. */
export function readBody(reading: Reading, token: number, depth = 0): OrganizationFinding | null {
  if (depth > DEEPEST || reading.findings.isClaimed(token)) return null;
  const phrase = expandedPhrase(reading, token, EntryKind.BODY | EntryKind.HEAD);
  const never = reading.matches.longest(token, EntryKind.NEVER);
  if (never >= 0 && (reading.matches.to[never] as number) >= (phrase?.to ?? 0)) return null;
  if (!phrase) return shortFormBody(reading, token);
  if (phrase.kind === EntryKind.BODY) return namedBody(reading, token, phrase.to, reading.lexicon.entry(phrase.entry, EntryKind.BODY).name);
  const named = expandedPhrase(reading, token, EntryKind.BODY);
  if (named?.to === phrase.to) return namedBody(reading, token, named.to, reading.lexicon.entry(named.entry, EntryKind.BODY).name);
  return new HeadedName(reading, token, reading.lexicon.entry(phrase.entry, EntryKind.HEAD), phrase.to, depth).read();
}

function shortFormBody(reading: Reading, token: number): OrganizationFinding | null {
  const short = reading.findings.startingAt(token, 'abbreviation');
  return short?.names === 'organization' ? namedBody(reading, token, short.to, short.expansion) : null;
}

/** `Chính phủ`, `VNPT`; with a place behind it a branch: `⟦Viettel⟧ Hậu Giang`. */
function namedBody(reading: Reading, from: number, to: number, name: string): OrganizationFinding | null {
  const { tokens, findings } = reading;
  if (!tokens.is(from, Shape.CAPITAL)) return null;
  const body: OrganizationFinding = {
    type: 'organization', from, to, form: 'name', rule: 'organization.named', name, head: name, class: 'body', level: '', levelWord: '',
    place: null, parent: null, inner: false, bare: false,
  };
  const place = tokens.is(to, Shape.BREAK_BEFORE) ? null : findings.startingAt(to, 'place');
  if (!place || place.level === 'country' || place.level === 'other') return { ...body, parent: bodyAtEnd(reading, body) };
  return { ...body, to: place.to, rule: 'organization.branch', place, parent: body, level: place.level };
}

/** `Văn phòng ⟦Chính phủ⟧`: the body that a longer name ends with, where it is one by itself. */
export function bodyAtEnd(reading: Reading, whole: OrganizationFinding): OrganizationFinding | null {
  for (let token = whole.from + 1; token < whole.to; token++) {
    if (!reading.tokens.is(token, Shape.CAPITAL)) continue;
    const phrase = expandedPhrase(reading, token, EntryKind.BODY);
    if (phrase?.to !== whole.to) continue;
    const { name } = reading.lexicon.entry(phrase.entry, EntryKind.BODY);
    return { ...whole, from: token, to: phrase.to, rule: 'organization.nested', name, head: name, class: 'body', place: null, parent: null, inner: false, bare: false };
  }
  return null;
}

/** A name that begins with a head: reads its parts one after the other. */
class HeadedName {
  readonly #reading: Reading;
  readonly #from: number;
  readonly #head: OrganizationHead;
  readonly #depth: number;
  readonly #follows: ReadonlySet<string>;
  #to: number;
  #words: string;
  #place: PlaceFinding | null = null;
  #parent: OrganizationFinding | null = null;
  #levelWord = '';
  #level: PlaceLevel | '';

  constructor(reading: Reading, from: number, head: OrganizationHead, to: number, depth: number) {
    this.#reading = reading;
    this.#from = from;
    this.#head = head;
    this.#to = to;
    this.#depth = depth;
    this.#follows = new Set(head.follows);
    this.#words = head.head;
    this.#level = head.level;
  }

  read(): OrganizationFinding | null {
    const headEnd = this.#to;
    if (this.#isGeneric()) return null;
    const described = this.#readField() || this.#readName() || this.#readDescription();
    const nested = this.#readParent();
    const placed = this.#readPlace() || this.#readLevelWord();
    if (!described && !nested && !placed) return this.#alone(headEnd);
    if (!this.#startsWithCapital() && !placed && !nested && !this.#hasCapital(headEnd)) return null;
    return this.#finding('organization.headed', false);
  }

  /** `UBND cấp huyện`, `UBND các xã`: a class of bodies, none in particular. */
  #isGeneric(): boolean {
    const { matches, tokens } = this.#reading;
    const cue = matches.cue(this.#to);
    return !tokens.is(this.#to, Shape.BREAK_BEFORE) && (cue === Cue.level || cue === Cue.plural);
  }

  /** `Sở ⟦Nội vụ⟧`, `Phòng ⟦GD&ĐT⟧` */
  #readField(): boolean {
    if (!this.#follows.has('field') || this.#breaks()) return false;
    const { reading, to } = { reading: this.#reading, to: this.#to };
    const isNamed = reading.tokens.is(to, Shape.CAPITAL) || this.#startsWithCapital();
    const field = isNamed ? expandedPhrase(reading, to, EntryKind.FIELD) : null;
    if (!field) return false;
    this.#words += ` ${reading.lexicon.entry(field.entry, EntryKind.FIELD).field}`;
    this.#to = field.to;
    return true;
  }

  /** `Công ty Cổ phần ⟦Cấp nước và Phát triển Đô thị⟧` */
  #readName(): boolean {
    if (!this.#follows.has('name') || this.#breaks()) return false;
    return this.#take(properNameEnd(this.#reading, this.#to, this.#head.class));
  }

  /** `Ban Chỉ đạo ⟦phòng, chống thiên tai⟧ tỉnh` */
  #readDescription(): boolean {
    if (!this.#follows.has('phrase') || this.#breaks() || !this.#startsWithCapital()) return false;
    return this.#take(descriptionEnd(this.#reading, this.#to));
  }

  /** `Thường trực ⟦HĐND tỉnh⟧` */
  #readParent(): boolean {
    if (!this.#follows.has('body') || this.#breaks()) return false;
    const parent = readBody(this.#reading, this.#to, this.#depth + 1);
    if (!parent || (parent.bare && !MAY_BE_PARENT.has(parent.class))) return false;
    this.#parent = parent;
    this.#to = parent.to;
    return true;
  }

  /** `UBND ⟦thành phố Lạng Sơn⟧`, `Công an ⟦Hà Nội⟧` */
  #readPlace(): boolean {
    if (!this.#follows.has('place') || this.#breaks() || this.#parent?.place) return false;
    const place = this.#reading.findings.startingAt(this.#to, 'place');
    if (!place || place.level === 'country') return false;
    this.#place = place;
    this.#level = place.level === 'other' ? this.#level : place.level;
    this.#to = place.to;
    return true;
  }

  /** `UBND ⟦tỉnh⟧`, `Ban Chỉ đạo … ⟦cấp huyện⟧` */
  #readLevelWord(): boolean {
    if (!this.#follows.has('place') || this.#breaks() || this.#parent?.levelWord) return false;
    const { matches, tokens } = this.#reading;
    const at = this.#words !== this.#head.head && matches.isCue(this.#to, Cue.level) ? matches.cueTo(this.#to) : this.#to;
    const cue = matches.cue(at);
    if (!isGovernedUnit(cue) || tokens.is(at, Shape.BREAK_BEFORE)) return false;
    this.#levelWord = cue === Cue.city ? 'thành phố' : tokens.slice(at, matches.cueTo(at)).normalize('NFC').toLowerCase();
    if (at > this.#to) this.#words += ` ${tokens.slice(this.#to, at).toLowerCase()}`;
    this.#level = levelOfCue(cue) ?? '';
    this.#to = matches.cueTo(at);
    return true;
  }

  /** `Tỉnh ủy` is a name by itself; `Đoàn giám sát`, `Công ty` point to one that stands in the text. */
  #alone(headEnd: number): OrganizationFinding | null {
    const isName = this.#follows.has('nothing') && this.#startsWithCapital();
    const mayPoint = this.#startsWithCapital() || SMALL_ANAPHORS.has(this.#head.class);
    if (!isName && !mayPoint) return null;
    this.#to = headEnd;
    return this.#finding(isName ? 'organization.head' : 'organization.short', !isName);
  }

  #finding(rule: string, bare: boolean): OrganizationFinding {
    const finding: OrganizationFinding = {
      type: 'organization', from: this.#from, to: this.#to, form: bare ? 'anaphor' : 'name', rule, name: this.#words, head: this.#head.head, class: this.#head.class,
      level: this.#level, levelWord: this.#levelWord, place: this.#place, parent: this.#parent, inner: this.#head.inner, bare,
    };
    return this.#parent ? finding : { ...finding, parent: this.#bodyInHead(finding) };
  }

  /** `Đoàn đại biểu ⟦Quốc hội⟧ tỉnh` */
  #bodyInHead(finding: OrganizationFinding): OrganizationFinding | null {
    const end = expandedPhrase(this.#reading, this.#from, EntryKind.HEAD)?.to ?? finding.to;
    return bodyAtEnd(this.#reading, { ...finding, to: end });
  }

  #take(to: number): boolean {
    if (to <= this.#to) return false;
    this.#words += ` ${this.#reading.tokens.slice(this.#to, to).normalize('NFC').replace(/\s+/g, ' ')}`;
    this.#to = to;
    return true;
  }

  #breaks(): boolean {
    return this.#reading.tokens.is(this.#to, Shape.BREAK_BEFORE);
  }

  #startsWithCapital(): boolean {
    return this.#reading.tokens.is(this.#from, Shape.CAPITAL);
  }

  #hasCapital(from: number): boolean {
    for (let token = from; token < this.#to; token++) if (isCapitalWord(this.#reading.tokens.shape[token] as number)) return true;
    return false;
  }
}

/** A head alone is a parent only where it is a body by itself: `Thường trực ⟦HĐND⟧`, `Văn phòng ⟦UBND⟧`. */
const MAY_BE_PARENT: ReadonlySet<string> = new Set(['people-committee', 'people-council', 'party-committee']);
