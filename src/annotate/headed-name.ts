import { Cue, EntryKind, type OrganizationHead, Syllable } from '../lexicon/index.ts';
import type { PlaceLevel } from '../model/index.ts';
import { Shape } from '../text/index.ts';
import { NAMED_BY_LEVEL, pointsToBody } from './bare-head.ts';
import { isOfEveryUnit, sharesEveryUnit } from './body-class.ts';
import { properNameEnd } from './body-words.ts';
import { isCapitalWord } from './capital-run.ts';
import { countryAt, isHome } from './country.ts';
import { descriptionEnd } from './description.ts';
import { expandedPhrase, writtenOut } from './expanded-phrase.ts';
import type { OrganizationFinding, PlaceFinding } from './finding.ts';
import { isGovernedUnit, levelOfCue } from './level.ts';
import { withInnerBody } from './named-body.ts';
import { isCounted, isFigureOfBody } from './numbered-body.ts';
import { isSmallFaculty, makesOneWord } from './one-word.ts';
import type { Reading } from './reading.ts';
import { followsTitle } from './title-before.ts';

/** Bare heads that may own an organ: `BCH ⟦Đảng bộ⟧`. */
const OWNERS: ReadonlySet<string> = new Set([...NAMED_BY_LEVEL, 'party-committee']);

/** Named after the province that they serve. */
const PRESS: ReadonlySet<string> = new Set(['newspaper']);

/** A name that begins with a head: reads its parts one after the other. */
export class HeadedName {
  readonly #reading: Reading;
  readonly #from: number;
  readonly #head: OrganizationHead;
  readonly #isInside: boolean;
  readonly #readInner: (token: number) => OrganizationFinding | null;
  readonly #follows: ReadonlySet<string>;
  #to: number;
  #words: string;
  #place: PlaceFinding | null = null;
  #parent: OrganizationFinding | null = null;
  #levelWord = '';
  readonly #headEnd: number;
  #level: PlaceLevel | '';

  /** `readInner` reads a body inside this one; `isInside` tells that this one stands in another. */
  constructor(
    reading: Reading,
    from: number,
    head: OrganizationHead,
    to: number,
    isInside: boolean,
    readInner: (token: number) => OrganizationFinding | null,
  ) {
    this.#reading = reading;
    this.#from = from;
    this.#head = head;
    this.#to = to;
    this.#headEnd = to;
    this.#isInside = isInside;
    this.#readInner = readInner;
    this.#follows = head.follows;
    this.#words = head.head;
    this.#level = head.level;
  }

  read(): OrganizationFinding | null {
    if (this.#isGeneric()) return null;
    this.#skipOwnShortForm();
    const { tokens } = this.#reading;
    const isSmall = this.#headEnd === this.#from + 1 && !tokens.is(this.#from, Shape.CAPITAL) && !this.#startsWithCapital();
    const isFragment = isSmall && !isSmallFaculty(this.#reading, this.#from, this.#head.class);
    const described = this.#readField() || this.#readFigure() || (!isFragment && (this.#readName() || this.#readDescription()));
    // A small head of one syllable is mostly part of another word, `xã hội`, `thị trường`: only a field tells.
    if (isFragment && !described) return this.#alone();
    if (described && (isOfEveryUnit(this.#reading, this.#to) || sharesEveryUnit(this.#reading, this.#to, this.#level))) return null;
    const nested = this.#readParent();
    const placed = this.#readPlace() || this.#readLevelWord();
    if (!described && !nested && !placed) return this.#alone();
    if (!this.#startsWithCapital() && !placed && !nested && !this.#hasCapital()) return null;
    return this.#isListOfLevels() ? null : this.#finding('organization.headed', false);
  }

  /** `UBND cấp huyện`, `UBND các xã`: a class of bodies, none in particular. */
  #isGeneric(): boolean {
    const { tokens, matches } = this.#reading;
    const isSmall = !tokens.is(this.#to, Shape.CAPITAL);
    return isSmall && !this.#breaks() && (matches.isCue(this.#to, Cue.level) || matches.isCue(this.#to, Cue.plural));
  }

  /** `Hội đồng nhân dân tỉnh, thành phố trực thuộc Trung ương`: every one of them. */
  #isListOfLevels(): boolean {
    const { tokens, matches } = this.#reading;
    return (
      this.#levelWord !== '' &&
      tokens.isSign(this.#to, ',') &&
      isGovernedUnit(matches.cue(this.#to + 1)) &&
      !tokens.is(this.#to + 1, Shape.CAPITAL)
    );
  }

  /** `Ban Chấp hành (BCH) Đảng bộ`: the name goes on behind the short form of its head. */
  #skipOwnShortForm(): void {
    const { tokens, findings } = this.#reading;
    const short = tokens.isSign(this.#to, '(') ? findings.startingAt(this.#to + 1, 'abbreviation') : null;
    if (short && tokens.isSign(short.to, ')') && short.rule === 'abbreviation.defined' && this.#follows.has('body'))
      this.#to = short.to + 1;
  }

  /** `Sở ⟦Nội vụ⟧`, `Phòng ⟦GD&ĐT⟧` */
  #readField(): boolean {
    if (!this.#follows.has('field') || this.#breaks()) return false;
    const { reading, to } = { reading: this.#reading, to: this.#to };
    const isNamed = reading.tokens.is(to, Shape.CAPITAL) || this.#startsWithCapital();
    const field = isNamed ? expandedPhrase(reading, to, EntryKind.FIELD) : null;
    if (!field || this.#goesOnAsName(field.to)) return false;
    this.#words += ` ${reading.lexicon.entry(field.entry, EntryKind.FIELD).field}`;
    this.#to = field.to;
    // `Phòng Nghiệp vụ ⟦3⟧`
    if (this.#head.class === 'division' && reading.tokens.is(this.#to, Shape.NUMBER) && !isCounted(reading, this.#to + 1))
      this.#take(this.#to + 1);
    return true;
  }

  /** `Trung tâm ⟦Đào tạo và Sát hạch lái xe⟧`: the field is but the first part of a name. */
  #goesOnAsName(to: number): boolean {
    const { matches } = this.#reading;
    const isJoined = this.#follows.has('name') && matches.isCue(to, Cue.and);
    return isJoined && properNameEnd(this.#reading, this.#to, this.#head.class) > matches.cueTo(to);
  }

  /** `Chi cục Thuế khu vực ⟦VIII⟧`, `Phòng Công chứng ⟦số 1⟧` */
  #readFigure(): boolean {
    const { tokens, matches, findings } = this.#reading;
    const number = matches.isCue(this.#to, Cue.number) && !this.#breaks() ? matches.cueTo(this.#to) : this.#to;
    const isNumbered = number > this.#to && this.#startsWithCapital() && tokens.is(number, Shape.NUMBER);
    if (isNumbered && !findings.isClaimed(this.#to) && !findings.isClaimed(number)) return this.#take(number + 1);
    if (!this.#follows.has('figure') || this.#breaks()) return false;
    return isFigureOfBody(this.#reading, this.#from, this.#to, this.#head.class) && this.#take(this.#to + 1);
  }

  /** `Công ty Cổ phần ⟦Cấp nước và Phát triển Đô thị⟧` */
  #readName(): boolean {
    const isNamed = this.#follows.has('name') || (this.#follows.has('field') && this.#isFieldUnlisted());
    if (!isNamed || this.#breaks()) return false;
    // `Báo ⟦Hà Giang⟧` is that of the province, `Báo Hà Nội Mới` has a name.
    const place = PRESS.has(this.#head.class) ? this.#reading.findings.startingAt(this.#to, 'place') : null;
    const to = properNameEnd(this.#reading, this.#to, this.#follows.has('name') ? this.#head.class : 'other');
    // `Bộ ⟦Tài⟧ |⏎chính`: no ministry has a name of one syllable.
    if (this.#head.class === 'ministry' && to === this.#to + 1) return false;
    return (
      to !== place?.to &&
      !makesOneWord(this.#reading, this.#from, this.#to, to, this.#head.class) &&
      this.#take(to, this.#follows.has('name'))
    );
  }

  /** `Cục ⟦Bưu điện Trung ương⟧`: a capital that begins no person's name, `Giám đốc Sở Trần Quốc Huy`. */
  #isFieldUnlisted(): boolean {
    const { tokens, lexicon } = this.#reading;
    const isCapital = (token: number) => isCapitalWord(tokens.shape[token] as number);
    return (
      tokens.is(this.#from, Shape.CAPITAL) &&
      isCapital(this.#to) &&
      !lexicon.isSyllable(tokens.symbol[this.#to] as number, Syllable.SURNAME)
    );
  }

  /** `Ban Chỉ đạo ⟦phòng, chống thiên tai⟧ tỉnh` */
  #readDescription(): boolean {
    if (!this.#follows.has('phrase') || this.#breaks() || !this.#startsWithCapital()) return false;
    return this.#take(descriptionEnd(this.#reading, this.#to), true);
  }

  /** `Thường trực ⟦HĐND tỉnh⟧` */
  #readParent(): boolean {
    if (!this.#follows.has('body') || this.#breaks()) return false;
    const parent = this.#readInner(this.#to);
    if (!parent || (parent.bare && !OWNERS.has(parent.class))) return false;
    this.#parent = parent;
    this.#to = parent.to;
    return true;
  }

  /** `UBND ⟦thành phố Lạng Sơn⟧`, `Công an ⟦Hà Nội⟧` */
  #readPlace(): boolean {
    if (this.#head.class === 'ministry') return this.#readCountry();
    if (!this.#follows.has('place') || this.#parent?.place) return false;
    const place = this.#reading.findings.startingAt(this.#to, 'place');
    if (!place || place.level === 'country' || (this.#breaks() && !this.#goesOnInLetterhead(place.to))) return false;
    this.#place = place;
    this.#level = place.level === 'other' ? this.#level : place.level;
    this.#to = place.to;
    return true;
  }

  /** `Bộ Thông tin, Văn hóa và Du lịch ⟦Lào⟧` */
  #readCountry(): boolean {
    const country = this.#to > this.#headEnd ? countryAt(this.#reading, this.#to) : null;
    if (!country) return false;
    this.#place = isHome(country) ? null : country;
    this.#to = country.to;
    return true;
  }

  /** `UBND ⟦tỉnh⟧`, `Ban Chỉ đạo … ⟦cấp huyện⟧` */
  #readLevelWord(): boolean {
    if (!this.#follows.has('place') || this.#breaks() || this.#parent?.levelWord) return false;
    const { matches, tokens } = this.#reading;
    const at = this.#words !== this.#head.head && matches.isCue(this.#to, Cue.level) ? matches.cueTo(this.#to) : this.#to;
    const cue = matches.cue(at);
    if (!isGovernedUnit(cue) || tokens.is(at, Shape.BREAK_BEFORE)) return false;
    this.#levelWord = cue === Cue.city ? 'thành phố' : tokens.plain(at, matches.cueTo(at)).toLowerCase();
    if (at > this.#to) this.#words += ` ${tokens.plain(this.#to, at).toLowerCase()}`;
    this.#level = levelOfCue(cue) ?? '';
    this.#to = matches.cueTo(at);
    return true;
  }

  /** `Tỉnh ủy` is a name by itself; `Đoàn giám sát`, `Công ty` point to one that stands in the text. */
  #alone(): OrganizationFinding | null {
    const { matches } = this.#reading;
    this.#to = this.#headEnd;
    const isCapital = this.#startsWithCapital();
    if (makesOneWord(this.#reading, this.#from, this.#to, this.#to + 1, this.#head.class)) return null;
    if (this.#head.inner) return this.#sharesItsBody() ? this.#finding('organization.shared', false) : null;
    if (isCapital && this.#follows.has('nothing')) return this.#finding('organization.head', false);
    if (matches.isCue(this.#to, Cue.this)) {
      this.#to = matches.cueTo(this.#to);
      return this.#finding('organization.this', true);
    }
    const points = pointsToBody(this.#reading, this.#from, this.#to, this.#head.class, { isCapital, isInside: this.#isInside });
    return points ? this.#finding('organization.short', true) : null;
  }

  /** `⟦Thường trực⟧, Ban Thường vụ Huyện ủy`: two organs of one body. */
  #sharesItsBody(): boolean {
    const { tokens, matches, lexicon } = this.#reading;
    const isJoined = tokens.isSign(this.#to, ',') || matches.isCue(this.#to, Cue.and);
    const next = isJoined && this.#startsWithCapital() ? expandedPhrase(this.#reading, this.#to + 1, EntryKind.HEAD) : null;
    return next !== null && lexicon.entry(next.entry, EntryKind.HEAD).inner;
  }

  #finding(rule: string, bare: boolean): OrganizationFinding {
    const finding: OrganizationFinding = {
      type: 'organization',
      from: this.#from,
      to: this.#to,
      form: bare ? 'anaphor' : 'name',
      rule,
      name: this.#words,
      head: this.#head.head,
      class: this.#head.class,
      level: this.#level,
      levelWord: this.#levelWord,
      place: this.#place,
      parent: this.#parent,
      parentInName: false,
      inner: this.#head.inner,
      bare,
    };
    if (this.#parent) return finding;
    const withInner = withInnerBody(this.#reading, finding, this.#headEnd);
    return withInner.parent || this.#to === this.#headEnd ? withInner : withInnerBody(this.#reading, finding, this.#to);
  }

  #take(to: number, isWrittenOut = false): boolean {
    if (to <= this.#to) return false;
    this.#words += ` ${isWrittenOut ? writtenOut(this.#reading, this.#to, to) : this.#reading.tokens.plain(this.#to, to)}`;
    this.#to = to;
    return true;
  }

  /** `ỦY BAN NHÂN DÂN⏎⟦TỈNH HÀ GIANG⟧`: the unit has the next line of the letterhead to itself. */
  #goesOnInLetterhead(to: number): boolean {
    const { tokens } = this.#reading;
    const at = this.#to;
    const isLetterhead = NAMED_BY_LEVEL.has(this.#head.class) && tokens.is(at - 1, Shape.CAPS_LINE) && tokens.is(at, Shape.CAPS_LINE);
    return isLetterhead && !tokens.is(at, Shape.BLANK_BEFORE) && (to >= tokens.count || tokens.is(to, Shape.LINE_BEFORE));
  }

  #breaks(): boolean {
    return this.#reading.tokens.is(this.#to, Shape.BREAK_BEFORE);
  }

  /** A short form counts as it is written out: `DN` is `doanh nghiệp`. */
  #startsWithCapital(): boolean {
    const { tokens, findings } = this.#reading;
    if (!tokens.is(this.#from, Shape.CAPITAL)) return followsTitle(this.#reading, this.#from);
    const initial = findings.startingAt(this.#from, 'abbreviation')?.expansion[0];
    return initial === undefined || initial !== initial.toLowerCase();
  }

  #hasCapital(): boolean {
    for (let token = this.#headEnd; token < this.#to; token++) if (isCapitalWord(this.#reading.tokens.shape[token] as number)) return true;
    return false;
  }
}
