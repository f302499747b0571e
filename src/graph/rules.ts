import { ANNOTATION_RULES } from '../annotate/index.ts';
import { RELATION_RULES } from '../relate/index.ts';

/** What each rule reads, in words, by the name that mentions and edges carry. */
const RULES: ReadonlyMap<string, string> = new Map([
  ...Object.entries(ANNOTATION_RULES),
  ...RELATION_RULES.map(({ name, says }) => [name, says] as const),
]);

/** A graph may come from a file that another version wrote, with rules that this one has not. */
const UNKNOWN = 'a rule that this version does not have';
/** Rules have a dot in their name, recognizers none. */
const RECOGNIZER = 'a recognizer that was given to the extractor';

export function describeRule(name: string): string {
  return RULES.get(name) ?? (name.includes('.') ? UNKNOWN : RECOGNIZER);
}
