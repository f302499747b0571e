import { EntryKind } from '../lexicon/index.ts';
import { Shape } from '../text/index.ts';
import { expandedPhrase } from './expanded-phrase.ts';
import { levelOfCue } from './level.ts';
import type { Reading } from './reading.ts';

/** The word for a unit or a feature before its name: `tỉnh`, `TP.`, `H.`, `KCN`. */
export interface LevelWord {
  readonly cue: number;
  /** One past it and its dot: where the name begins. */
  readonly to: number;
  /** In full, in small letters: `khu công nghiệp`. */
  readonly word: string;
  /** A short form of the dictionary, `Q.`, whose letters stand for other things too. */
  readonly isShort: boolean;
}

export function levelWordAt(reading: Reading, token: number): LevelWord | null {
  const { tokens, matches, findings, lexicon } = reading;
  const cue = matches.cue(token);
  if (levelOfCue(cue)) {
    const to = matches.cueTo(token);
    return { cue, to: behindDot(reading, to), word: tokens.plain(token, to).toLowerCase(), isShort: false };
  }
  const short = tokens.is(token, Shape.CAPITAL) ? findings.startingAt(token, 'abbreviation') : null;
  const phrase = short?.form === 'short' ? expandedPhrase(reading, token, EntryKind.CUE) : null;
  if (!short || phrase?.to !== short.to || !levelOfCue(lexicon.cueOf(phrase.entry))) return null;
  return { cue: lexicon.cueOf(phrase.entry), to: behindDot(reading, short.to), word: short.expansion.toLowerCase(), isShort: true };
}

function behindDot({ tokens }: Reading, token: number): number {
  return tokens.isSign(token, '.') && tokens.isJoined(token) ? token + 1 : token;
}
