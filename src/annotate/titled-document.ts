import { Cue, EntryKind, Look } from '../lexicon/index.ts';
import { Shape } from '../text/index.ts';
import { addDefinedDocuments } from './defined-document.ts';
import { readDocumentNumber } from './document-number.ts';
import { afterCountry, congressEnd, isSaid, plenumEnd, titleEnd, withYear } from './document-title.ts';
import type { Reading } from './reading.ts';
import type { RuleDescriptions } from './rules.ts';
import { addShortTitles } from './short-title.ts';

export const TITLED_DOCUMENT_RULES: RuleDescriptions = {
  'document.law': 'a law, code or ordinance of the dictionary by its title',
  'document.law-title': 'a law, code or ordinance by a title that is not in the dictionary',
  'document.amending-law': 'a law that amends others, by its title: Luật sửa đổi, bổ sung một số điều của Luật Hộ tịch',
  'document.constitution': 'the Constitution',
  'document.programme': 'a national programme by its title',
  'document.congress': 'a resolution by the congress or plenum that passed it',
  'document.charter': 'the charter of a body: Điều lệ Công đoàn Việt Nam',
  'document.short-title': 'the short form of a law or a treaty: BLHS, CPTPP',
  'document.titled': 'a strategy, treaty or convention by its title: Hiệp định Đối tác kinh tế toàn diện',
};

/** Kinds of which every document has a title of its own, and that stand with a capital when one is named. */
const LAWS: ReadonlySet<string> = new Set(['luật', 'bộ luật', 'pháp lệnh']);
/** Kinds that are named by a title in the middle of a sentence, with a capital. */
const TITLED: ReadonlySet<string> = new Set(['chiến lược', 'hiệp định', 'hiệp ước', 'công ước']);
/** Words between `sửa đổi, bổ sung` and the law that is amended: `một số điều của`. */
const MOST_BETWEEN = 8;

const STARTS = Look.TITLE | EntryKind.DOCUMENT;

/** Documents by title. Runs last: bodies, places and dates inside a title are found by then. */
export function annotateTitledDocuments(reading: Reading): void {
  const { tokens, matches, findings } = reading;
  const definitions: number[] = [];
  for (let token = matches.next(0, STARTS); token < tokens.count; ) {
    let to = 0;
    if (matches.isCue(token, Cue.calledFor)) definitions.push(token);
    if (findings.isClaimed(token)) to = 0;
    else if (matches.isCue(token, Cue.nationalProgramme)) to = programme(reading, token);
    else if (matches.has(token, EntryKind.DOCUMENT) && !isDrafted(reading, token)) to = titled(reading, token);
    token = matches.next(Math.max(token + 1, to), STARTS);
  }
  addShortTitles(reading);
  addDefinedDocuments(reading, definitions);
}

/** `dự thảo ⟦Luật Nhà giáo⟧`, `dự án ⟦Luật Nhà giáo⟧` is yet to be made. */
function isDrafted({ matches }: Reading, from: number): boolean {
  return matches.cueEndingAt(from, Cue.draft) >= 0;
}

function titled(reading: Reading, from: number, mayBeNumbered = true): number {
  const { tokens, matches } = reading;
  const match = matches.longest(from, EntryKind.DOCUMENT);
  const { kind } = matches.value(match, EntryKind.DOCUMENT);
  const kindEnd = matches.to[match] as number;
  if (!tokens.is(from, Shape.CAPITAL) && !isKnownLaw(reading, from, kindEnd)) return 0;
  if (kindEnd < tokens.count && tokens.is(kindEnd, Shape.BREAK_BEFORE) && kind !== 'hiến pháp') return 0;
  if (kind === 'hiến pháp') return add(reading, from, withYear(reading, afterCountry(reading, kindEnd)), kind, 'document.constitution');
  if (matches.isCue(from, Cue.plenumResolution) && tokens.is(matches.cueTo(from), Shape.NUMBER))
    return add(reading, from, plenumEnd(reading, matches.cueTo(from)), kind, 'document.congress');
  if (kind === 'nghị quyết' && matches.isCue(kindEnd, Cue.congress))
    return add(reading, from, congressEnd(reading, kindEnd), kind, 'document.congress');
  if (kind === 'điều lệ') return charter(reading, from, kindEnd, kind);
  if (TITLED.has(kind)) return byTitle(reading, from, kindEnd, kind);
  return LAWS.has(kind) ? law(reading, from, kindEnd, kind, mayBeNumbered) : 0;
}

/** `luật ⟦Sở hữu trí tuệ⟧`: the title is known and begins with a capital, the kind with none. */
function isKnownLaw({ tokens, matches }: Reading, from: number, kindEnd: number): boolean {
  return tokens.is(kindEnd, Shape.CAPITAL) && !tokens.is(kindEnd, Shape.CAPS_LINE) && matches.has(from, EntryKind.LAW);
}

/** `Điều lệ ⟦Đảng⟧` */
function charter(reading: Reading, from: number, kindEnd: number, kind: string): number {
  const body = reading.findings.startingAt(kindEnd, 'organization');
  return body ? add(reading, from, body.to, kind, 'document.charter') : 0;
}

/** `Hiệp định ⟦Đối tác kinh tế toàn diện⟧`, not `Viện ⟦Chiến lược phát triển⟧`, nor where a sentence only begins with the word. */
function byTitle(reading: Reading, from: number, kindEnd: number, kind: string): number {
  const { tokens } = reading;
  const opensSentence = tokens.is(from, Shape.BREAK_BEFORE);
  const mayBe = opensSentence ? tokens.is(kindEnd, Shape.CAPITAL) : !tokens.is(from - 1, Shape.CAPITAL);
  if (!mayBe || tokens.is(from, Shape.CAPS_LINE)) return 0;
  const head = titleEnd(reading, kindEnd);
  // `Chiến lược quốc gia ⟦về đa dạng sinh học⟧`
  const end = reading.matches.isCue(head, Cue.about) && !tokens.is(head, Shape.BREAK_BEFORE) ? titleEnd(reading, head) : head;
  const isTitle = end > kindEnd + 1 || tokens.is(kindEnd, Shape.ALL_CAPS);
  return isTitle && !reading.matches.has(kindEnd, EntryKind.FUNCTION) ? add(reading, from, end, kind, 'document.titled') : 0;
}

function law(reading: Reading, from: number, kindEnd: number, kind: string, mayBeNumbered: boolean): number {
  const { tokens, matches } = reading;
  // `THI HÀNH PHÁP ⟦LUẬT⟧ XỬ LÝ VI PHẠM`: the end of another word.
  if (from > 0 && matches.isCue(from - 1, Cue.lawful)) return 0;
  // `xây dựng Pháp lệnh thay thế Pháp lệnh …` is yet to be made.
  if (matches.isCue(kindEnd, Cue.repeals)) return 0;
  if (matches.isCue(kindEnd, Cue.amends)) return amendingLaw(reading, from, kindEnd, kind);
  const known = matches.longest(from, EntryKind.LAW);
  if (known >= 0) return add(reading, from, withYear(reading, matches.to[known] as number), kind, 'document.law', mayBeNumbered);
  const end = isSaid(reading, from, kindEnd) ? kindEnd : titleEnd(reading, kindEnd);
  return end > kindEnd && !tokens.is(from, Shape.CAPS_LINE)
    ? add(reading, from, withYear(reading, end), kind, 'document.law-title', mayBeNumbered)
    : 0;
}

/** `Luật sửa đổi, bổ sung một số điều của ⟦Luật A⟧ và ⟦Luật B⟧ số 4/2025/QH15`: the laws that it amends are in its title, the number is its own. */
function amendingLaw(reading: Reading, from: number, kindEnd: number, kind: string): number {
  const { tokens, matches } = reading;
  let inner = matches.cueTo(kindEnd);
  const last = inner + MOST_BETWEEN;
  while (inner < last && !isLaw(reading, inner) && !tokens.is(inner, Shape.BREAK_BEFORE)) inner++;
  const isNumbered = isNumberedItem(reading, inner);
  let end = isLaw(reading, inner) ? titled(reading, inner, isNumbered) : 0;
  if (end === 0) return 0;
  for (let items = 0; items < MOST_BETWEEN; items++) {
    const next = isJoined(reading, end) && isLaw(reading, end + 1) ? titled(reading, end + 1, isNumbered) : 0;
    if (next === 0) break;
    end = next;
  }
  return add(reading, from, end, kind, 'document.amending-law', !isNumbered);
}

/** `… của ⟦Luật A số 31/2024/QH15⟧, Luật B số 27/2023/QH15`: another law of the list stands behind the number, so that it is no number of the whole. */
function isNumberedItem(reading: Reading, from: number): boolean {
  const law = reading.matches.longest(from, EntryKind.LAW);
  if (law < 0) return false;
  const title = reading.matches.to[law] as number;
  const number = reading.matches.isCue(title, Cue.number) ? readDocumentNumber(reading, title + 1) : null;
  return number !== null && isJoined(reading, number.to) && isLaw(reading, number.to + 1);
}

const isJoined = ({ tokens, matches }: Reading, token: number) => matches.isCue(token, Cue.and) || tokens.isSign(token, ',');

/** Of a list, `của ⟦Luật Giá⟧, ⟦luật Hộ tịch⟧`. */
function isLaw(reading: Reading, token: number): boolean {
  const { tokens, matches } = reading;
  const match = matches.longest(token, EntryKind.DOCUMENT);
  const isTitled = match >= 0 && (tokens.is(token, Shape.CAPITAL) || isKnownLaw(reading, token, matches.to[match] as number));
  return isTitled && LAWS.has(matches.value(match, EntryKind.DOCUMENT).kind);
}

/** `Chương trình mục tiêu quốc gia ⟦xây dựng nông thôn mới⟧` */
function programme(reading: Reading, from: number): number {
  const { matches } = reading;
  const nameStart = matches.cueTo(from);
  if (matches.isCue(from - 1, Cue.plural) || matches.isCue(nameStart, Cue.located)) return 0;
  const end = titleEnd(reading, nameStart);
  return end > nameStart ? add(reading, from, end, 'chương trình', 'document.programme') : 0;
}

function add(reading: Reading, from: number, to: number, kind: string, rule: string, mayBeNumbered = true): number {
  const { tokens, matches, findings } = reading;
  const numeral = matches.isCue(to, Cue.number) ? to + 1 : to;
  const numbered = !mayBeNumbered || tokens.is(to, Shape.BREAK_BEFORE) ? null : readDocumentNumber(reading, numeral);
  const title = titleInCase(reading, from, to);
  findings.add({
    type: 'document',
    from,
    to: numbered?.to ?? to,
    form: 'name',
    rule,
    kind,
    number: numbered?.number ?? '',
    title: title.charAt(0).toUpperCase() + title.slice(1),
    self: false,
    issuerCode: numbered?.issuerCode ?? '',
    draft: null,
  });
  return numbered?.to ?? to;
}

/** In a heading in capitals a law has the case of the dictionary, `LUẬT ĐẦU TƯ`; any other title is in small letters but for the first. */
function titleInCase({ tokens, matches }: Reading, from: number, to: number): string {
  const title = tokens.plain(from, to);
  if (title !== title.toUpperCase()) return title;
  const small = title.toLowerCase();
  const law = matches.longest(from, EntryKind.LAW);
  const known = law < 0 ? '' : matches.value(law, EntryKind.LAW).title;
  return small.startsWith(known.toLowerCase()) ? known + small.slice(known.length) : small;
}
