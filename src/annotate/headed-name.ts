import { Cue, EntryKind, type OrganizationHead } from '../lexicon/index.ts';
import type { PlaceLevel } from '../model/index.ts';
import { Shape } from '../text/index.ts';
import { goesOnInLetterhead, isMiddle, NAMED_BY_LEVEL, pointsToBody } from './bare-head.ts';
import { isClassOfBodies, isListOfUnits, isOfEveryUnit, sharesEveryUnit } from './body-class.ts';
import { isCapitalWord } from './capital-run.ts';
import { countryAt, isHome } from './country.ts';
import { expandedPhrase } from './expanded-phrase.ts';
import type { OrganizationFinding, PlaceFinding } from './finding.ts';
import { behindShortForm, describedBy } from './head-description.ts';
import { isGovernedUnit, levelOfCue } from './level.ts';
import { withInnerBody } from './named-body.ts';
import { ordinalEnd } from './numbered-name.ts';
import { isSmallFaculty, makesOneWord } from './one-word.ts';
import type { Reading } from './reading.ts';
import { followsOrgan, followsTitle } from './title-before.ts';

/** Bare heads that may own an organ: `BCH ⟦Đảng bộ⟧`. */
const OWNERS: ReadonlySet<string> = new Set([...NAMED_BY_LEVEL, 'party-committee']);

/** Bodies of which a unit has several, told apart by a number behind its name. */
const NUMBERED: ReadonlySet<string> = new Set(['school', 'factory']);

type BodyReader = (reading: Reading, token: number, depth: number) => OrganizationFinding | null;

/** A name that begins with a head: reads its parts one after the other. */
export class HeadedName {
  readonly #reading: Reading;
  readonly #from: number;
  readonly #head: OrganizationHead;
  readonly #depth: number;
  readonly #readInner: BodyReader;
  readonly #follows: ReadonlySet<string>;
  #to: number;
  #words: string;
  #place: PlaceFinding | null = null;
  #parent: OrganizationFinding | null = null;
  #levelWord = '';
  readonly #headEnd: number;
  #level: PlaceLevel | '';

  /** `readInner` reads a body inside this one; `depth` tells in how many others this one stands. */
  constructor(reading: Reading, from: number, head: OrganizationHead, to: number, depth: number, readInner: BodyReader) {
    this.#reading = reading;
    this.#from = from;
    this.#head = head;
    this.#to = to;
    this.#headEnd = to;
    this.#depth = depth;
    this.#readInner = readInner;
    this.#follows = head.follows;
    this.#words = head.head;
    this.#level = head.level;
  }

  read(): OrganizationFinding | null {
    if (isClassOfBodies(this.#reading, this.#to)) return null;
    this.#to = behindShortForm(this.#reading, this.#head, this.#to);
    const { tokens, matches } = this.#reading;
    const isSmall = this.#headEnd === this.#from + 1 && !tokens.is(this.#from, Shape.CAPITAL) && !this.#startsWithCapital();
    // `bệnh ⟦viện⟧ Nhi`: the end of a longer head.
    const before = isSmall && this.#from > 0 ? matches.longest(this.#from - 1, EntryKind.HEAD) : -1;
    if (before >= 0 && (matches.to[before] as number) >= this.#headEnd) return null;
    const isFragment = isSmall && !isSmallFaculty(this.#reading, this.#from, this.#head.class);
    const described = this.#readDescription(isFragment);
    // A small head of one syllable is mostly part of another word, `xã hội`, `thị trường`: only a field tells.
    if (isFragment && !described) return this.#alone();
    if (described && (isOfEveryUnit(this.#reading, this.#to, this.#head.class) || sharesEveryUnit(this.#reading, this.#to, this.#level)))
      return null;
    const nested = this.#readParent();
    const placed = this.#readPlace() || this.#readLevelWord();
    if (!described && !nested && (!placed || isMiddle(this.#head))) return this.#alone();
    if (!this.#startsWithCapital() && !placed && !nested && !this.#hasCapital()) return null;
    const isList = this.#levelWord !== '' && isListOfUnits(this.#reading, this.#to);
    return isList ? null : this.#finding('organization.headed', false);
  }

  #readDescription(isFragment: boolean): boolean {
    const standing = { head: this.#head, from: this.#from, to: this.#to, isCapital: this.#startsWithCapital(), isFragment };
    const described = describedBy(this.#reading, standing);
    if (!described) return false;
    this.#words += ` ${described.words}`;
    this.#to = described.to;
    return true;
  }

  /** `Thường trực ⟦HĐND tỉnh⟧` */
  #readParent(): boolean {
    if (!this.#follows.has('body') || this.#breaks()) return false;
    const parent = this.#readInner(this.#reading, this.#to, this.#depth + 1);
    if (!parent || (parent.bare && !OWNERS.has(parent.class))) return false;
    this.#parent = parent;
    this.#to = parent.to;
    return true;
  }

  /** `UBND ⟦thành phố Lạng Sơn⟧`, `Công an ⟦Hà Nội⟧` */
  #readPlace(): boolean {
    if (this.#head.class === 'ministry' || this.#head.class === 'agency') return this.#readCountry();
    if (!this.#follows.has('place') || this.#parent?.place) return false;
    const place = this.#reading.findings.startingAt(this.#to, 'place');
    if (!place || place.level === 'country' || (this.#breaks() && !goesOnInLetterhead(this.#reading, this.#head.class, this.#to, place.to)))
      return false;
    const ordinal = NUMBERED.has(this.#head.class) && place.rule === 'place.again' ? ordinalEnd(this.#reading, place.to) : place.to;
    // `Trường Tiểu học ⟦Sơn Ca 1⟧`: one of several of that name.
    if (ordinal > place.to) this.#words += ` ${this.#reading.tokens.plain(this.#to, ordinal)}`;
    else {
      this.#place = place;
      this.#level = place.level === 'other' ? this.#level : place.level;
    }
    this.#to = ordinal;
    return true;
  }

  /** `Bộ Thông tin, Văn hóa và Du lịch ⟦Lào⟧`, `Cơ quan Tình báo ⟦Australia⟧` */
  #readCountry(): boolean {
    const country = this.#to > this.#headEnd || this.#head.class === 'agency' ? countryAt(this.#reading, this.#to) : null;
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
    const points = pointsToBody(this.#reading, this.#from, this.#to, this.#head, { isCapital, isInside: this.#depth > 0 });
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
      draft: null,
    };
    if (this.#parent) return finding;
    const withInner = withInnerBody(this.#reading, finding, this.#headEnd);
    return withInner.parent || this.#to === this.#headEnd ? withInner : withInnerBody(this.#reading, finding, this.#to, this.#headEnd);
  }

  #breaks(): boolean {
    return this.#reading.tokens.is(this.#to, Shape.BREAK_BEFORE);
  }

  /** A short form counts as it is written out: `DN` is `doanh nghiệp`. */
  #startsWithCapital(): boolean {
    const { tokens, findings } = this.#reading;
    if (!tokens.is(this.#from, Shape.CAPITAL)) return followsTitle(this.#reading, this.#from) || this.#isOfOrgan();
    const initial = findings.startingAt(this.#from, 'abbreviation')?.expansion[0];
    return initial === undefined || initial !== initial.toLowerCase();
  }

  /** `Ban dân vận ⟦huyện ủy⟧` */
  #isOfOrgan(): boolean {
    return this.#head.class === 'party-committee' && followsOrgan(this.#reading, this.#from, this.#headEnd);
  }

  #hasCapital(): boolean {
    for (let token = this.#headEnd; token < this.#to; token++) if (isCapitalWord(this.#reading.tokens.shape[token] as number)) return true;
    return false;
  }
}
