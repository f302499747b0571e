import type { RelationRule } from './rule.ts';

/** Every rule, those that read plain words before those that infer. A new edge rule is added to its family's file and listed here. */
export const RELATION_RULES: readonly RelationRule[] = [];
