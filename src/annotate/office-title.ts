import { Cue, EntryKind, type OfficeTitle } from '../lexicon/index.ts';
import { Shape } from '../text/index.ts';
import { countryAt } from './country.ts';
import { expandedPhrase, leadingEntry } from './expanded-phrase.ts';
import type { OrganizationFinding, PlaceFinding } from './finding.ts';
import type { Reading } from './reading.ts';

/** The words of a title, and the body that they stand together with. */
export interface TitleRun {
  readonly to: number;
  /** One past the title's own words. */
  readonly titleTo: number;
  readonly title: OfficeTitle;
  readonly body: OrganizationFinding | null;
  /** `Tổng thống ⟦Nga⟧` */
  readonly country: PlaceFinding | null;
}

/** A shared word stands at most so far from the end of a title: `Chánh ⟦Văn phòng …⟧`. */
const LONGEST_SHARED = 2;

/** The title that begins at the token, with the body behind it: `Chủ tịch ⟦HĐND tỉnh⟧`, `Trưởng ⟦đoàn giám sát⟧`. */
export function readTitle(reading: Reading, token: number): TitleRun | null {
  const { matches, findings } = reading;
  const short = findings.startingAt(token, 'abbreviation');
  if (findings.isClaimed(token) || (!matches.has(token, EntryKind.OFFICE) && !short) || isPartOfPhrase(reading, token)) return null;
  const run = short ? shortTitle(reading, token) : spelledTitle(reading, token);
  return run && !run.body ? withCountry(reading, run) : run;
}

/** `Chủ tịch Hồ Chí Minh`, `trở ⟦thành ủy viên⟧`: a longer phrase of the dictionary that is no office. */
function isPartOfPhrase({ matches }: Reading, token: number): boolean {
  const outer = token === 0 ? -1 : matches.longest(token - 1, EntryKind.NEVER);
  if (outer >= 0 && (matches.to[outer] as number) > token && matches.value(outer, EntryKind.NEVER).type === 'office') return true;
  const never = matches.longest(token, EntryKind.NEVER);
  if (never < 0 || matches.value(never, EntryKind.NEVER).type !== 'office') return false;
  const title = matches.longest(token, EntryKind.OFFICE);
  return title < 0 || (matches.to[never] as number) > (matches.to[title] as number);
}

/** `⟦UVTW⟧ Đảng`, `⟦PCT⟧ UBND huyện` */
function shortTitle(reading: Reading, token: number): TitleRun | null {
  const phrase = expandedPhrase(reading, token, EntryKind.OFFICE);
  if (!phrase) return foldedTitle(reading, token);
  return (
    withBody(reading, reading.lexicon.entry(phrase.entry, EntryKind.OFFICE), token, phrase.to) ?? {
      to: phrase.to,
      titleTo: phrase.to,
      title: reading.lexicon.entry(phrase.entry, EntryKind.OFFICE),
      body: null,
      country: null,
    }
  );
}

/** `UVTVTU`: one short form for a title and its body. */
function foldedTitle({ findings, lexicon }: Reading, token: number): TitleRun | null {
  const short = findings.startingAt(token, 'abbreviation');
  const entry = short?.names === 'office' ? leadingEntry(lexicon, short.expansion, EntryKind.OFFICE) : -1;
  return short && entry >= 0
    ? { to: short.to, titleTo: short.to, title: lexicon.entry(entry, EntryKind.OFFICE), body: null, country: null }
    : null;
}

const STATESMEN: ReadonlySet<string> = new Set(['court', 'diplomacy', 'other']);

/**
 * `Tổng thống`, `Ngoại trưởng`, `Chủ tịch ⟦Cuba⟧`: whoever holds it is called by one foreign name; `Chủ tịch Samsung` and
 * `Người phát ngôn Yahoo` are those of companies.
 */
export function isOfState({ matches }: Reading, from: number, { title, country }: TitleRun): boolean {
  if (country !== null || title.alone || matches.isCue(from, Cue.minister) || matches.isCue(from, Cue.viceMinister)) return true;
  return STATESMEN.has(title.branch) && !SPOKESMAN.test(title.title);
}

const SPOKESMAN = /phát ngôn/iu;

/** `Tổng thống ⟦Nga⟧`, `Đại sứ ⟦Việt Nam tại Lào⟧`: the country whose office it is, and behind `tại` the one that an envoy is sent to. */
function withCountry(reading: Reading, run: TitleRun): TitleRun {
  const { matches } = reading;
  const country = countryAt(reading, run.to);
  if (!country) return run;
  const sentTo =
    run.title.branch === 'diplomacy' && matches.isCue(country.to, Cue.refersTo) ? countryAt(reading, matches.cueTo(country.to)) : null;
  return { ...run, to: sentTo?.to ?? country.to, country };
}

/** Of titles that begin alike the one whose body is the longest, `Ủy viên ⟦Trung ương Đảng⟧`; without bodies the longest title. */
function spelledTitle(reading: Reading, token: number): TitleRun | null {
  const { matches } = reading;
  const longest = matches.longest(token, EntryKind.OFFICE);
  let best: TitleRun | null = null;
  for (let to = matches.to[longest] as number; to > token; to--) {
    const [title] = matches.senses(token, to, EntryKind.OFFICE);
    if (!title) continue;
    const run = withBody(reading, title, token, to);
    if (run && (!best?.body || run.to > best.to || (run.to === best.to && (run.body?.from ?? 0) < best.body.from))) best = run;
    best ??= { to, titleTo: to, title, body: null, country: null };
  }
  return best;
}

function withBody(reading: Reading, title: OfficeTitle, from: number, to: number): TitleRun | null {
  const { tokens, findings } = reading;
  for (let at = title.shares ? Math.max(from + 1, to - LONGEST_SHARED) : to; at <= to; at++) {
    if (at > from && tokens.is(at, Shape.BREAK_BEFORE)) continue;
    const body = findings.startingAt(at, 'organization');
    if (body && body.to >= to && !(at < to && body.to === at)) return { to: body.to, titleTo: to, title, body, country: null };
  }
  return null;
}
