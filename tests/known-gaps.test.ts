import { KNOWN_GAPS } from '../scripts/quality/known-gaps.ts';
import { found } from './annotate/found.ts';

test.each(KNOWN_GAPS)('is not found yet: $words in $text', ({ text, type, words }) => {
  expect(text).toContain(words);
  expect(found(type, text)).not.toContain(words);
});
