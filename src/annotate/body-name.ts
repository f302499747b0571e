import { EntryKind } from '../lexicon/index.ts';
import { type ExpandedPhrase, expandedPhrase } from './expanded-phrase.ts';
import type { OrganizationFinding } from './finding.ts';
import { HeadedName } from './headed-name.ts';
import { namedBody } from './named-body.ts';
import type { Reading } from './reading.ts';
import { shortFormBody } from './short-body.ts';

/** `Văn phòng ⟦Thường trực ⟦HĐND tỉnh⟧⟧`: bodies stand inside bodies, seldom deeper. */
const DEEPEST = 3;

/** Reads the name of a body that begins at the token: its head and what the head lets follow. */
export function readBody(reading: Reading, token: number, depth = 0): OrganizationFinding | null {
  if (depth > DEEPEST || reading.findings.isClaimed(token)) return null;
  const phrase = expandedPhrase(reading, token, EntryKind.BODY | EntryKind.HEAD);
  const never = reading.matches.longest(token, EntryKind.NEVER);
  const neverTo = never < 0 ? 0 : (reading.matches.to[never] as number);
  const short = phrase ? null : shortFormBody(reading, token);
  if (neverTo > 0 && neverTo >= (phrase?.to ?? short?.to ?? 0)) return null;
  if (!phrase) return short;
  if (phrase.kind === EntryKind.BODY) return dictionaryName(reading, token, phrase);
  const named = expandedPhrase(reading, token, EntryKind.BODY);
  if (named?.to === phrase.to) return dictionaryName(reading, token, named);
  const head = reading.lexicon.entry(phrase.entry, EntryKind.HEAD);
  return new HeadedName(reading, token, head, phrase.to, depth, readBody).read();
}

function dictionaryName(reading: Reading, token: number, { to, entry }: ExpandedPhrase): OrganizationFinding | null {
  const { name, level } = reading.lexicon.entry(entry, EntryKind.BODY);
  return namedBody(reading, token, to, name, level);
}
