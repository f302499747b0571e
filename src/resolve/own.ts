import type { Draft } from '../annotate/index.ts';
import type { Context } from './context.ts';

/** The document whose own words stand at the token: what the text's own one issues begins at its heading. */
export function ownAt({ self, annex }: Context, token: number): Draft<'document'> | null {
  return annex && token >= annex.from ? annex.draft : self;
}
