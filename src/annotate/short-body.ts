import { Cue, EntryKind } from '../lexicon/index.ts';
import { Shape } from '../text/index.ts';
import { NAMED_BY_LEVEL } from './bare-head.ts';
import { leadingEntry } from './expanded-phrase.ts';
import type { AbbreviationFinding, OrganizationFinding } from './finding.ts';
import { WORD_OF_CUE } from './known-unit.ts';
import { levelOfCue } from './level.ts';
import { CALLED_BY_THEIR_NAME, namedBody } from './named-body.ts';
import type { Reading } from './reading.ts';

/** The body that a short form alone names: `VNPT`, `CATP Hà Nội`, and the `NBM` that the text gives a company. */
export function shortFormBody(reading: Reading, token: number): OrganizationFinding | null {
  const short = reading.findings.startingAt(token, 'abbreviation');
  if (!short) return null;
  if (short.names === 'organization') return namedBody(reading, token, short.to, short.expansion);
  return short.form === 'short' ? (definedBody(reading, short) ?? leveledBody(reading, short)) : null;
}

/** `Công ty Cổ phần Nhựa Bình Minh (NBM) báo lãi. ⟦NBM⟧ …`: the body whose own name the text gives the short form for. */
function definedBody({ findings, definitions }: Reading, { from, to, rule, short }: AbbreviationFinding): OrganizationFinding | null {
  const definition = rule === 'abbreviation.defined' ? definitions.get(short.replace(/[^\p{L}]/gu, '').toUpperCase()) : undefined;
  if (!definition || definition.short[0] > from) return null;
  const [longFrom, longTo] = definition.long;
  const body = findings.endingAt(longTo, 'organization');
  if (!body || body.parent || body.bare || NAMED_BY_LEVEL.has(body.class)) return null;
  const isWhole = body.from === longFrom || CALLED_BY_THEIR_NAME.has(body.class);
  return isWhole ? { ...body, from, to, form: 'short', rule: 'organization.defined' } : null;
}

/** `⟦CATP Hà Nội⟧`, `⟦UBNDTP⟧`: one short form for a head and the level of its unit, công an thành phố. */
function leveledBody(reading: Reading, short: AbbreviationFinding): OrganizationFinding | null {
  const { lexicon, findings, tokens } = reading;
  const entry = leadingEntry(lexicon, short.expansion, EntryKind.HEAD);
  const head = entry < 0 ? null : lexicon.entry(entry, EntryKind.HEAD);
  const levelWord = head ? short.expansion.slice(head.head.length + 1) : '';
  const cue = CUE_OF_WORD.get(levelWord);
  if (!head?.follows.has('place') || cue === undefined) return null;
  const place = tokens.is(short.to, Shape.BREAK_BEFORE) ? null : findings.startingAt(short.to, 'place');
  const isUnit = place !== null && place.level !== 'country' && place.level !== 'other';
  return {
    type: 'organization',
    from: short.from,
    to: isUnit ? place.to : short.to,
    form: 'short',
    rule: 'organization.folded',
    name: head.head,
    head: head.head,
    class: head.class,
    level: isUnit ? place.level : (levelOfCue(cue) ?? ''),
    levelWord: isUnit ? '' : levelWord,
    place: isUnit ? place : null,
    parent: null,
    parentInName: false,
    inner: false,
    bare: false,
    draft: null,
  };
}

const CUE_OF_WORD: ReadonlyMap<string, number> = new Map(
  [Cue.province, Cue.city, Cue.district, Cue.urbanDistrict, Cue.town, Cue.commune, Cue.ward].map((cue) => [
    WORD_OF_CUE.get(cue) ?? '',
    cue,
  ]),
);
