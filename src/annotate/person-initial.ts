import { Shape, type Tokens } from '../text/index.ts';

/** Consonants that one sound is written with, so that they are an initial too: `Bích ⟦Th.⟧` */
const CLUSTERS: ReadonlySet<string> = new Set(['Ch', 'Gi', 'Kh', 'Ng', 'Nh', 'Ph', 'Qu', 'Th', 'Tr']);

/** `Nguyễn Văn ⟦T.⟧`, `⟦N.⟧Linh`: a letter of a name and the dot that holds the rest back. */
export function isInitial(tokens: Tokens, token: number): boolean {
  return isLetter(tokens, token) && tokens.isSign(token + 1, '.') && tokens.isJoined(token + 1);
}

/** `P.T.⟦V⟧`: the last of several letters may stand without a dot. */
export function isLastInitial(tokens: Tokens, token: number): boolean {
  return isLetter(tokens, token) && tokens.isJoined(token) && tokens.isSign(token - 1, '.');
}

/** `⟦H.T.⟧L.V.`, not `⟦Q.⟧1`: two letters with dots and no space between. */
export function startsInitials(tokens: Tokens, token: number): boolean {
  return isInitial(tokens, token) && tokens.isJoined(token + 2) && isLetter(tokens, token + 2);
}

/** One letter, or the consonants of one sound. */
export function isLetter(tokens: Tokens, token: number): boolean {
  if (token < 0 || token >= tokens.count || !tokens.is(token, Shape.WORD | Shape.CAPITAL)) return false;
  const length = (tokens.end[token] as number) - (tokens.start[token] as number);
  return length === 1 || (length === 2 && CLUSTERS.has(tokens.slice(token, token + 1)));
}
