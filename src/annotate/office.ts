import { Cue, EntryKind, Look } from '../lexicon/index.ts';
import { Shape } from '../text/index.ts';
import { followsHonorific } from './capital-run.ts';
import { isHome } from './country.ts';
import type { OfficeFinding, OrganizationFinding } from './finding.ts';
import { listedPeople } from './listed-people.ts';
import { readTitle, type TitleRun } from './office-title.ts';
import type { Reading } from './reading.ts';
import type { RuleDescriptions } from './rules.ts';
import { isSignature } from './signature.ts';

export const OFFICE_RULES: RuleDescriptions = {
  'office.body': 'a title and its body: Chủ tịch HĐND tỉnh',
  'office.country': 'a title and the country whose office it is: Tổng thống Nga',
  'office.alone': 'a title that names one office wherever it stands: Thủ tướng',
  'office.person': 'a title beside the name of who holds it',
  'office.signature': 'a title in capitals above a signature',
  'office.short': 'a short form of a title: TUV',
  'office.again': 'a title alone that the text has given with its body or its holder: Phó Tổng cục trưởng cho biết',
  'office.shared': 'a title whose body stands behind that of the deputies: Chủ tịch, các Phó Chủ tịch UBND tỉnh',
};

const STARTS = EntryKind.OFFICE | Look.CAPITAL;

/** Offices: titles with their bodies, and bare titles where somebody stands beside them. */
export function annotateOffices(reading: Reading): void {
  const { tokens, matches, findings } = reading;
  const held = new Set<string>();
  const bare: OfficeFinding[] = [];
  for (let token = matches.next(0, STARTS); token < tokens.count; ) {
    const run = readTitle(reading, token);
    const shared = run && bodyOfDeputies(reading, token, run);
    const rule = run ? ruleFor(reading, token, run) || (shared && !isGeneric(reading, token, run) ? 'office.shared' : '') : '';
    if (run && rule) held.add(findings.add(finding(token, run, rule, shared)).title);
    else if (run && saysAgain(reading, token, run)) bare.push(finding(token, run, 'office.again', null));
    token = matches.next(run ? run.titleTo : token + 1, STARTS);
  }
  for (const office of bare) if (held.has(office.title)) findings.add(office);
}

function finding(from: number, run: TitleRun, rule: string, sharedBody: OrganizationFinding | null): OfficeFinding {
  const { title, body, to } = run;
  const form = body || run.country ? 'name' : 'short';
  const country = run.country && !isHome(run.country) ? run.country : null;
  const impliedBody = country ? '' : title.body;
  return { type: 'office', from, to, form, rule, title: title.title, body, country, sharedBody, impliedBody, draft: null };
}

/** `⟦Chủ tịch⟧, các Phó Chủ tịch UBND tỉnh`, `⟦Bộ trưởng⟧, Thứ trưởng Bộ Y tế`: the body stands behind the deputies. */
function bodyOfDeputies(reading: Reading, from: number, { to, title, body }: TitleRun): OrganizationFinding | null {
  const { tokens, matches } = reading;
  if (body || tokens.is(to, Shape.BREAK_BEFORE)) return null;
  const joint = tokens.isSign(to, ',') ? to + 1 : matches.isCue(to, Cue.and) ? matches.cueTo(to) : to;
  if (joint === to || tokens.is(joint, Shape.BREAK_BEFORE)) return null;
  const second = matches.isCue(joint, Cue.plural) ? matches.cueTo(joint) : joint;
  const deputies = readTitle(reading, second);
  if (!deputies?.body) return null;
  const isMinister = matches.isCue(from, Cue.minister) && matches.isCue(second, Cue.viceMinister);
  // `Phó` and the same title.
  const isDeputy = deputies.title.title.toLowerCase().endsWith(` ${title.title.toLowerCase()}`);
  return isMinister || isDeputy ? deputies.body : null;
}

function ruleFor(reading: Reading, token: number, run: TitleRun): string {
  if (isGeneric(reading, token, run)) return '';
  if (run.body) return 'office.body';
  if (reading.findings.startingAt(token, 'abbreviation')) return 'office.short';
  if (run.country && reading.tokens.is(token, Shape.CAPITAL)) return 'office.country';
  if (run.title.alone) return 'office.alone';
  if (isSignature(reading, token, run.to)) return 'office.signature';
  return standsByPerson(reading, token, run.to) ? 'office.person' : '';
}

/** Classes of words of grammar behind whoever does something: `⟦Bộ trưởng⟧ cũng yêu cầu`, not `⟦Bộ trưởng⟧ và …` */
const SAID_OF_HOLDER: ReadonlySet<string> = new Set(['verb', 'adverb', 'auxiliary', 'negation']);

/** `⟦Phó Tổng cục trưởng⟧ cho biết`, `Theo ⟦Bộ trưởng⟧,`: in place of the holder's name, where the text has told which office it is. */
function saysAgain(reading: Reading, from: number, run: TitleRun): boolean {
  const { tokens, matches } = reading;
  if (!tokens.is(from, Shape.CAPITAL) || tokens.is(from, Shape.CAPS_LINE) || isGeneric(reading, from, run)) return false;
  if (tokens.is(run.to, Shape.BREAK_BEFORE) || tokens.is(run.to, Shape.CAPITAL)) return false;
  if (tokens.isSign(run.to, ',')) return from > 0 && matches.isCue(from - 1, Cue.accordingTo);
  const verb = matches.longest(run.to, EntryKind.FUNCTION);
  return verb >= 0 && SAID_OF_HOLDER.has(matches.value(verb, EntryKind.FUNCTION).class);
}

/** `các Phó Chủ tịch UBND`, `Giám đốc các sở`: all who hold such an office, where they are not named. */
function isGeneric(reading: Reading, token: number, { to, body }: TitleRun): boolean {
  const { tokens, matches } = reading;
  if (!tokens.is(token, Shape.BREAK_BEFORE) && matches.cueEndingAt(token, Cue.plural) >= 0) return listedPeople(reading, to).length === 0;
  // `Bộ ⟦Tư lệnh⟧` is a body, `các đồng chí ⟦Ủy viên⟧` are many.
  const head = token > 0 ? matches.longest(token - 1, EntryKind.HEAD | EntryKind.BODY) : -1;
  if ((head >= 0 && (matches.to[head] as number) > token) || isInCouncil(reading, token, to)) return true;
  const honorific = token > 2 ? matches.longest(token - 2, EntryKind.HONORIFIC) : -1;
  if (honorific >= 0 && matches.to[honorific] === token && matches.isCue(token - 3, Cue.plural) && !tokens.is(token, Shape.BREAK_BEFORE))
    return true;
  const next = tokens.is(to, Shape.BREAK_BEFORE) ? 0 : matches.cue(to);
  return !body && (next === Cue.plural || next === Cue.level);
}

/** `Hội đồng ⟦Bộ trưởng⟧`: the title is the last word of a body's name. */
function isInCouncil({ matches }: Reading, token: number, to: number): boolean {
  const title = matches.longest(token, EntryKind.OFFICE);
  if (title < 0 || matches.value(title, EntryKind.OFFICE).alone || token < 2) return false;
  const body = matches.longest(token - 2, EntryKind.BODY);
  return body >= 0 && (matches.to[body] as number) > token && (matches.to[body] as number) <= to;
}

/** Left or right of a name, or in its place: `⟦Thứ trưởng⟧ Nguyễn Huy Dũng`, `ông Lê Văn Bình, ⟦Giám đốc⟧`, `đồng chí ⟦Bí thư⟧`. */
function standsByPerson(reading: Reading, from: number, to: number): boolean {
  const { tokens, findings, matches } = reading;
  if (!tokens.is(to, Shape.BREAK_BEFORE) && findings.startingAt(to, 'person')) return true;
  if (!tokens.is(from, Shape.CAPITAL)) return false;
  if (followsHonorific(reading, from) || isGiven(reading, from)) return true;
  const isJoined = from > 1 && (tokens.isSign(from - 1, ',') || tokens.isSign(from - 1, '-')) && !tokens.is(from, Shape.BREAK_BEFORE);
  if (isJoined && (findings.endingAt(from - 1, 'person') || findings.endingAt(from - 1, 'office'))) return true;
  const honorific = matches.longest(to, EntryKind.HONORIFIC);
  return honorific >= 0 && findings.startingAt(matches.to[honorific] as number, 'person') !== null;
}

/** Words of the shortest cue that says nothing else: `giữ chức`. */
const SHORTEST_APPOINTMENT = 2;

/** `được bổ nhiệm giữ chức ⟦Bộ trưởng⟧`; not `ông An là ⟦Bộ trưởng⟧` */
function isGiven({ tokens, matches }: Reading, from: number): boolean {
  const verb = tokens.is(from, Shape.BREAK_BEFORE) ? -1 : matches.cueEndingAt(from, Cue.serves);
  return verb >= 0 && from - verb >= SHORTEST_APPOINTMENT;
}
