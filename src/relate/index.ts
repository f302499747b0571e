export { relate } from './relate.ts';
export type { Link, RelationRule } from './rule.ts';
export { RELATION_RULES } from './rules.ts';
