import type { Lexicon, Matches } from '../lexicon/index.ts';
import type { Tokens } from '../text/index.ts';
import type { Definitions } from './definitions.ts';
import type { Findings } from './findings.ts';

/** Everything an annotator sees of one text. */
export interface Reading {
  readonly text: string;
  readonly tokens: Tokens;
  readonly lexicon: Lexicon;
  readonly matches: Matches;
  readonly definitions: Definitions;
  /** What the annotators before it found; it adds its own. */
  readonly findings: Findings;
}

/** Finds mentions of one type. Never looks further than a bounded number of tokens from where it stands. */
export type Annotator = (reading: Reading) => void;
