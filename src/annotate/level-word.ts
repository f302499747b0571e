import { EntryKind } from '../lexicon/index.ts';
import { expandedPhrase } from './expanded-phrase.ts';
import { levelOfCue } from './level.ts';
import type { Reading } from './reading.ts';

/** The word for a unit or a feature before its name: `tỉnh`, `TP.`, `H.`, `KCN`. */
export interface LevelWord {
  readonly cue: number;
  /** One past it and its dot: where the name begins. */
  readonly to: number;
  /** What a short form of the dictionary stands for, `quận`; empty where the word is in full. */
  readonly expansion: string;
}

export function levelWordAt(reading: Reading, token: number): LevelWord | null {
  const { matches, findings, lexicon } = reading;
  const cue = matches.cue(token);
  if (levelOfCue(cue)) return { cue, to: behindDot(reading, matches.cueTo(token)), expansion: '' };
  const short = findings.hasShort(token, token + 1) ? findings.startingAt(token, 'abbreviation') : null;
  const phrase = short?.form === 'short' ? expandedPhrase(reading, token, EntryKind.CUE) : null;
  if (!short || phrase?.to !== short.to || !levelOfCue(lexicon.cueOf(phrase.entry))) return null;
  return { cue: lexicon.cueOf(phrase.entry), to: behindDot(reading, short.to), expansion: short.expansion };
}

/** In full, in small letters: `khu công nghiệp`. */
export function fullWord({ tokens, matches }: Reading, token: number, { expansion }: LevelWord): string {
  return (expansion || tokens.plain(token, matches.cueTo(token))).toLowerCase();
}

function behindDot({ tokens }: Reading, token: number): number {
  return tokens.isSign(token, '.') && tokens.isJoined(token) ? token + 1 : token;
}
