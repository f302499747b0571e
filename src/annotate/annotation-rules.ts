import { ABBREVIATION_RULES } from './abbreviation.ts';
import { DATE_RULES } from './date-words.ts';
import { DEFINED_DOCUMENT_RULES } from './defined-document.ts';
import { DOCUMENT_RULES } from './document.ts';
import { METRIC_RULES } from './metric.ts';
import { OFFICE_RULES } from './office.ts';
import { ORGANIZATION_RULES } from './organization.ts';
import { PERSON_RULES } from './person.ts';
import { PLACE_RULES } from './place.ts';
import { PROVISION_RULES } from './provision.ts';
import type { RuleDescriptions } from './rules.ts';
import { TITLED_DOCUMENT_RULES } from './titled-document.ts';

/** Every rule that finds mentions, in words. A new annotator adds its own here. */
export const ANNOTATION_RULES: RuleDescriptions = {
  ...DOCUMENT_RULES,
  ...TITLED_DOCUMENT_RULES,
  ...DEFINED_DOCUMENT_RULES,
  ...PROVISION_RULES,
  ...DATE_RULES,
  ...METRIC_RULES,
  ...ABBREVIATION_RULES,
  ...PLACE_RULES,
  ...ORGANIZATION_RULES,
  ...PERSON_RULES,
  ...OFFICE_RULES,
};
