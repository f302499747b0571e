import { Cue, EntryKind, Look } from '../lexicon/index.ts';
import { Shape } from '../text/index.ts';
import { followsHonorific } from './capital-run.ts';
import type { OfficeFinding } from './finding.ts';
import { readTitle, type TitleRun } from './office-title.ts';
import type { Reading } from './reading.ts';
import type { RuleDescriptions } from './rules.ts';

export const OFFICE_RULES: RuleDescriptions = {
  'office.body': 'a title and its body: Chủ tịch HĐND tỉnh',
  'office.alone': 'a title that names one office wherever it stands: Thủ tướng',
  'office.person': 'a title beside the name of who holds it',
  'office.signature': 'a title in capitals above a signature',
  'office.short': 'a short form of a title: TUV',
};

const STARTS = EntryKind.OFFICE | Look.CAPITAL;

/** Offices: titles with their bodies, and bare titles where somebody stands beside them. */
export function annotateOffices(reading: Reading): void {
  const { tokens, matches } = reading;
  for (let token = matches.next(0, STARTS); token < tokens.count; ) {
    const run = readTitle(reading, token);
    const rule = run ? ruleFor(reading, token, run) : '';
    if (run && rule) reading.findings.add(finding(token, run, rule));
    token = matches.next(run ? run.titleTo : token + 1, STARTS);
  }
}

function finding(from: number, run: TitleRun, rule: string): OfficeFinding {
  const { title, body, to } = run;
  return { type: 'office', from, to, form: body ? 'name' : 'short', rule, title: title.title, body, impliedBody: title.body };
}

function ruleFor(reading: Reading, token: number, run: TitleRun): string {
  if (isGeneric(reading, token, run)) return '';
  if (run.body) return 'office.body';
  if (reading.findings.startingAt(token, 'abbreviation')) return 'office.short';
  if (run.title.alone) return 'office.alone';
  if (isSignature(reading, token, run.to)) return 'office.signature';
  return standsByPerson(reading, token, run.to) ? 'office.person' : '';
}

/** `các Phó Chủ tịch UBND`, `Giám đốc các sở`: all who hold such an office. */
function isGeneric({ tokens, matches }: Reading, token: number, { to, body }: TitleRun): boolean {
  if (token > 0 && !tokens.is(token, Shape.BREAK_BEFORE) && matches.cue(token - 1) === Cue.plural && matches.cueTo(token - 1) === token)
    return true;
  // `Bộ ⟦Tư lệnh⟧` is a body, `các đồng chí ⟦Ủy viên⟧` are many.
  const head = token > 0 ? matches.longest(token - 1, EntryKind.HEAD | EntryKind.BODY) : -1;
  if (head >= 0 && (matches.to[head] as number) > token) return true;
  const honorific = token > 2 ? matches.longest(token - 2, EntryKind.HONORIFIC) : -1;
  if (honorific >= 0 && matches.to[honorific] === token && matches.isCue(token - 3, Cue.plural) && !tokens.is(token, Shape.BREAK_BEFORE))
    return true;
  const next = tokens.is(to, Shape.BREAK_BEFORE) ? 0 : matches.cue(to);
  return !body && (next === Cue.plural || next === Cue.level);
}

/** Left or right of a name, or in its place: `⟦Thứ trưởng⟧ Nguyễn Huy Dũng`, `ông Lê Văn Bình, ⟦Giám đốc⟧`, `đồng chí ⟦Bí thư⟧`. */
function standsByPerson(reading: Reading, from: number, to: number): boolean {
  const { tokens, findings, matches } = reading;
  if (!tokens.is(to, Shape.BREAK_BEFORE) && findings.startingAt(to, 'person')) return true;
  if (!tokens.is(from, Shape.CAPITAL)) return false;
  if (followsHonorific(reading, from)) return true;
  const isJoined = from > 1 && (tokens.isSign(from - 1, ',') || tokens.isSign(from - 1, '-')) && !tokens.is(from, Shape.BREAK_BEFORE);
  if (isJoined && (findings.endingAt(from - 1, 'person') || findings.endingAt(from - 1, 'office'))) return true;
  const honorific = matches.longest(to, EntryKind.HONORIFIC);
  return honorific >= 0 && findings.startingAt(matches.to[honorific] as number, 'person') !== null;
}

/** `KT. CHỦ TỊCH⏎⟦PHÓ CHỦ TỊCH⟧`: a title in capitals with a line to itself, or behind `KT.`. */
function isSignature({ tokens, matches }: Reading, from: number, to: number): boolean {
  if (!tokens.is(from, Shape.ALL_CAPS) || !tokens.is(to - 1, Shape.ALL_CAPS)) return false;
  const endsLine = to >= tokens.count || tokens.line[to] !== tokens.line[to - 1];
  const isDeputized = from > 1 && tokens.isSign(from - 1, '.') && matches.isCue(from - 2, Cue.onBehalf);
  return endsLine && (isDeputized || from === 0 || tokens.line[from] !== tokens.line[from - 1]);
}
