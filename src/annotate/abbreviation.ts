import { type AbbreviationSense, EntryKind, Look } from '../lexicon/index.ts';
import { hashSyllable, Shape, type Tokens } from '../text/index.ts';
import { isCapitalSyllable } from './capital-syllable.ts';
import type { Definition } from './definitions.ts';
import { startsInitials } from './person-initial.ts';
import type { Reading } from './reading.ts';
import type { RuleDescriptions } from './rules.ts';
import { senseOf } from './sense.ts';
import { isTicker } from './ticker.ts';

export const ABBREVIATION_RULES: RuleDescriptions = {
  'abbreviation.defined': 'the text itself says what the short form stands for',
  'abbreviation.long': 'the long form that the text gives beside its short form',
  'abbreviation.dictionary': 'a short form of the dictionary, its sense decided by the words beside it',
  'abbreviation.again': 'a short form in the one sense that it has elsewhere in the text',
};

/** `VH,TT&DL` joins four short words. */
const MOST_PARTS = 4;

/** Short forms, each occurrence: those the text defines, else those of the dictionary in the sense that fits. */
export function annotateAbbreviations(reading: Reading): void {
  const { tokens, matches, findings, definitions } = reading;
  const open: Open[] = [];
  for (const definition of definitions.values()) addLongForm(reading, definition);
  for (let token = matches.next(0, Look.CAPITAL); token < tokens.count; ) {
    const isKnown = definitions.size > 0 || matches.has(token, EntryKind.ABBREVIATION);
    const mayStart = (isKnown || isJoint(tokens, token + 1)) && mayBeShortForm(tokens, token);
    const to = mayStart && !findings.isClaimed(token) ? addShortForm(reading, token, open) : 0;
    token = matches.next(Math.max(to, token + 1), Look.CAPITAL);
  }
  if (open.length > 0) addThoseDecidedElsewhere(reading, open);
}

/** A short form that the words beside it leave open, and the senses that it may have. */
interface Open {
  readonly from: number;
  readonly to: number;
  readonly senses: readonly AbbreviationSense[];
}

/** `kim ngạch XK tăng; ⟦XK⟧ là điểm sáng`: a text uses a short form in one sense, if anywhere it says in which. */
function addThoseDecidedElsewhere({ findings, tokens }: Reading, open: readonly Open[]): void {
  const decided = new Map<string, Set<string>>();
  for (const finding of findings.all) {
    if (finding.type !== 'abbreviation' || finding.form !== 'short') continue;
    decided.set(finding.short, (decided.get(finding.short) ?? new Set()).add(finding.expansion));
  }
  for (const { from, to, senses } of open) {
    const short = joined(tokens, from, to);
    const [expansion, ...others] = decided.get(short) ?? [];
    const sense = others.length === 0 ? senses.find((one) => one.expansion === expansion) : undefined;
    if (!sense || short.length < 2) continue;
    findings.add({
      type: 'abbreviation',
      from,
      to,
      form: 'short',
      rule: 'abbreviation.again',
      short,
      expansion: sense.expansion,
      names: sense.names,
      draft: null,
    });
  }
}

function addLongForm({ tokens, findings }: Reading, { long: [from, to], short, expansion }: Definition): void {
  findings.add({
    type: 'abbreviation',
    from,
    to,
    form: 'definition',
    rule: 'abbreviation.long',
    short: joined(tokens, short[0], short[1]),
    expansion,
    names: '',
    draft: null,
  });
}

/** `UBND`, `TTg`, `Q.1`; where a phrase or a line is in capitals only what cannot be a syllable: `UBND`, not `BAN`. */
function mayBeShortForm(tokens: Tokens, token: number): boolean {
  const bits = tokens.shape[token] as number;
  if ((bits & Shape.DIGITS) !== 0) return false;
  const isCapitals = (bits & Shape.ALL_CAPS) !== 0 || (bits & (Shape.MIXED_CASE | Shape.CAPITAL)) === (Shape.MIXED_CASE | Shape.CAPITAL);
  if (!isCapitals) return isLetterBeforeName(tokens, token);
  const isAmongCapitals = (bits & Shape.CAPS_LINE) !== 0 || isCapitalSyllable(tokens, token - 1) || isCapitalSyllable(tokens, token + 1);
  return !isAmongCapitals || !isCapitalSyllable(tokens, token);
}

/** `Q.1`, `P.Tân Định`, not the initial of a name: `Trần H.Nam`, `Đ.Q.Hùng`, `bà H.T.L.V.` */
function isLetterBeforeName(tokens: Tokens, token: number): boolean {
  const isLetter = tokens.is(token, Shape.CAPITAL) && (tokens.end[token] as number) - (tokens.start[token] as number) === 1;
  if (!isLetter || !tokens.isSign(token + 1, '.') || !tokens.isJoined(token + 1) || tokens.is(token + 2, Shape.BREAK_BEFORE)) return false;
  if (startsInitials(tokens, token)) return false;
  if (token === 0 || tokens.is(token, Shape.BREAK_BEFORE)) return true;
  const isInName = tokens.is(token - 1, Shape.CAPITAL) && !tokens.is(token - 1, Shape.ALL_CAPS);
  return !isInName && !(tokens.isSign(token - 1, '.') && tokens.isJoined(token));
}

/** The longest chain of short words that is one short form (`LĐ-TB&XH`), else the first of them. Returns where it ends, 0 for none. */
function addShortForm(reading: Reading, from: number, open: Open[]): number {
  const { tokens, findings } = reading;
  for (let to = chainEnd(tokens, from); to > from; to -= 2) {
    const found = expand(reading, from, to);
    if (!found) continue;
    const { expansion, names, rule } = found;
    if (rule === 'abbreviation.dictionary' && names !== 'organization' && isTicker(reading, from)) return 0;
    const short = joined(tokens, from, to);
    findings.add({ type: 'abbreviation', from, to, form: 'short', rule, short, expansion, names, draft: null });
    const long = rule === 'abbreviation.dictionary' ? writtenOutBefore(tokens, from, to, expansion) : -1;
    if (long >= 0)
      findings.add({
        type: 'abbreviation',
        from: long,
        to: from - 1,
        form: 'definition',
        rule: 'abbreviation.long',
        short,
        expansion,
        names,
        draft: null,
      });
    return to;
  }
  const senses = sensesOf(reading, from, from + 1);
  if (senses.length > 0) open.push({ from, to: from + 1, senses });
  return 0;
}

function sensesOf({ lexicon, tokens }: Reading, from: number, to: number): readonly AbbreviationSense[] {
  const symbol = to === from + 1 ? (tokens.symbol[from] as number) : lexicon.symbols.idOf(lettersOf(tokens, from, to));
  return lexicon.entriesOf(symbol, EntryKind.ABBREVIATION);
}

function expand(reading: Reading, from: number, to: number) {
  const { tokens, definitions } = reading;
  const senses = sensesOf(reading, from, to);
  const definition = definitions.size === 0 ? undefined : definitions.get(lettersOf(tokens, from, to).toUpperCase());
  if (definition) {
    const known = senses.find((sense) => sense.expansion.toLowerCase() === definition.expansion.toLowerCase());
    return { expansion: definition.expansion, names: known?.names ?? ('' as const), rule: 'abbreviation.defined' };
  }
  const sense = senseOf(senses, tokens, from, to);
  return sense && { expansion: sense.expansion, names: sense.names, rule: 'abbreviation.dictionary' };
}

function lettersOf(tokens: Tokens, from: number, to: number): string {
  return tokens.plain(from, to).replace(/[^\p{L}\p{N}]/gu, '');
}

/**
 * `trí tuệ nhân tạo (AI)`: the first word of the long form before a foreign short form in brackets, whose letters
 * cannot be aligned with it; the dictionary knows that they belong together. -1 where something else stands there.
 */
function writtenOutBefore(tokens: Tokens, from: number, to: number, expansion: string): number {
  if (from === 0 || !tokens.isSign(from - 1, '(') || !tokens.isSign(to, ')')) return -1;
  const words = expansion.match(/[\p{L}\p{M}\p{N}]+|[^\s]/gu) ?? [];
  const first = from - 1 - words.length;
  if (first < 0) return -1;
  const isSame = words.every((word, i) => {
    const [a, b] = [hashSyllable(word), hashSyllable(tokens.slice(first + i, first + i + 1))];
    return a.hash === b.hash && a.check === b.check;
  });
  return isSame ? first : -1;
}

/** One past the last token of a chain of short words joined without spaces by `&`, `-`, `,` or `.`; `TT & TT` is one too. */
function chainEnd(tokens: Tokens, from: number): number {
  let to = from + 1;
  while (to < from + 2 * MOST_PARTS - 1 && isJoint(tokens, to) && mayBeShortForm(tokens, to + 1)) to += 2;
  return to;
}

function isJoint(tokens: Tokens, token: number): boolean {
  if (tokens.is(token + 1, Shape.BREAK_BEFORE)) return false;
  if (tokens.isSign(token, '&')) return true;
  if (tokens.isSign(token, '-')) return tokens.isJoined(token);
  return (tokens.isSign(token, ',') || tokens.isSign(token, '.')) && tokens.isJoined(token) && tokens.isJoined(token + 1);
}

/** As printed, without white space: `QS- QP` is `QS-QP`. */
function joined(tokens: Tokens, from: number, to: number): string {
  const words = tokens.plain(from, to);
  return to === from + 1 ? words : words.replaceAll(' ', '');
}
