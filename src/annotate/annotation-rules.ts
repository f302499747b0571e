import { ABBREVIATION_RULES } from './abbreviation.ts';
import { DATE_RULES } from './date-words.ts';
import { ORGANIZATION_RULES } from './organization.ts';
import { PLACE_RULES } from './place.ts';
import type { RuleDescriptions } from './rules.ts';

/** Every rule that finds mentions, in words. A new annotator adds its own here. */
export const ANNOTATION_RULES: RuleDescriptions = { ...DATE_RULES, ...ABBREVIATION_RULES, ...PLACE_RULES, ...ORGANIZATION_RULES };
