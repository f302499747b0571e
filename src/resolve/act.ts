import type { DocumentFinding, Draft } from '../annotate/index.ts';
import { EntryKind, type Law } from '../lexicon/index.ts';
import { Shape } from '../text/index.ts';
import type { Resolution } from './resolution.ts';
import { yearOf } from './title-year.ts';

/** A law by its title, its versions, and what the text says beside the title of which one it is. */
interface Cited {
  readonly versions: readonly Law[];
  /** Years and ISO days: `2013`, `2013-11-29`. */
  readonly stated: Set<string>;
}

/**
 * Laws that the text names by title and without number: the version that is meant. A year or day in the words decides,
 * `Luật Đất đai năm 2013`, even against every version that is known; else the version in force when the text was written.
 */
export function resolveActs(resolution: Resolution): void {
  for (const [draft, { versions, stated }] of citedLaws(resolution)) {
    const [said, other] = stated;
    const day = resolution.context.ownDay ?? resolution.context.referenceDate;
    const isStated = said !== undefined;
    const act = isStated ? !other && only(versions, (law) => isAdopted(law, said)) : day && inForce(versions, day);
    if (!act) continue;
    const cited = Object.freeze({ ...(act.number && { number: act.number }), ...(act.date && { date: act.date }) });
    draft.fields = { ...draft.fields, act: cited };
    if (!isStated) draft.inferred = [...draft.inferred, 'act'];
  }
}

function citedLaws(resolution: Resolution): Map<Draft, Cited> {
  const laws = new Map<Draft, Cited>();
  let amendingEnd = 0;
  for (const finding of resolution.byType.document) {
    const { draft, rule } = finding;
    if (rule === 'document.amending-law') amendingEnd = finding.to;
    if (!draft || finding.number !== '' || (rule !== 'document.law' && rule !== 'document.constitution')) continue;
    let cited = laws.get(draft);
    if (!cited) laws.set(draft, (cited = { versions: versionsOf(resolution, finding), stated: new Set() }));
    // What stands behind a law inside the title of one that amends it belongs to the latter.
    const said = finding.from < amendingEnd ? '' : statedAt(resolution, finding);
    if (said !== '') addStated(cited.stated, said);
  }
  return laws;
}

function versionsOf({ reading: { matches } }: Resolution, { from }: DocumentFinding): readonly Law[] {
  const match = matches.longest(from, EntryKind.LAW);
  return match < 0 ? [] : matches.senses(from, matches.to[match] as number, EntryKind.LAW);
}

/** The year in the name, `năm 2013`, `(2013)` or `ngày 29 tháng 11 năm 2013` behind it. */
function statedAt({ reading: { tokens, findings } }: Resolution, finding: DocumentFinding): string {
  const { to } = finding;
  const isBracketed = tokens.isSign(to, '(');
  const behind = isBracketed || tokens.isSign(to, ',') ? to + 1 : to;
  const date = findings.startingAt(behind, 'date');
  const day = date?.rule === 'date.day' && !tokens.is(behind, Shape.BREAK_BEFORE) ? String(date.draft?.fields.value ?? '') : '';
  if (/^\d{4}-\d\d-\d\d$/u.test(day)) return day;
  return yearOf(finding) ?? yearAt(tokens.plain(isBracketed ? behind : to, (isBracketed ? behind : to) + 1));
}

function yearAt(word: string): string {
  return /^(?:19|20)\d\d$/u.test(word) ? word : '';
}

/** A day of the year that another mention tells is the same statement, told in full. */
function addStated(stated: Set<string>, said: string): void {
  for (const known of stated) {
    if (known.startsWith(said)) return;
    if (said.startsWith(known)) stated.delete(known);
  }
  stated.add(said);
}

/** Adopted in the year or on the day; where only its number is known, in the year of that. */
function isAdopted({ date, number }: Law, said: string): boolean {
  return date === '' ? said.slice(0, 4) === yearIn(number) : date.startsWith(said);
}

/** `2006` of `71/2006/QH11`; a law is numbered in the year of its adoption. */
function yearIn(number: string): string {
  return /\/(\d{4})\//u.exec(number)?.[1] ?? '';
}

/** The longest that a law waits, from its adoption until it is in force: a version whose first day is not known may be either. */
const LONGEST_WAIT_IN_YEARS = 3;

/** The version in force on a day: each version ends the one before it, also where the dictionary does not know on which day. */
function inForce(versions: readonly Law[], day: string): Law | null {
  const started = versions.filter((law) => startOf(law) <= day).sort((a, b) => (startOf(a) < startOf(b) ? -1 : 1));
  const last = started.at(-1);
  if (!last || (last.until !== '' && last.until <= day)) return null;
  const mayWait = last.from === '' && Number(day.slice(0, 4)) - Number(startOf(last).slice(0, 4)) <= LONGEST_WAIT_IN_YEARS;
  return mayWait && started.length > 1 ? null : last;
}

/** The first day on which the version can have been in force; that of no version where nothing tells. */
function startOf({ from, date, number }: Law): string {
  return from || date || yearIn(number) || '9999';
}

function only(versions: readonly Law[], isMeant: (version: Law) => boolean): Law | null {
  const [first, second] = versions.filter(isMeant);
  return first && !second ? first : null;
}
