import type { Draft, Finding } from '../annotate/index.ts';
import type { RelationType } from '../model/index.ts';
import type { Resolution } from '../resolve/index.ts';
import type { Link, RelationRule, Report } from './rule.ts';
import { RELATION_RULES } from './rules.ts';

/** Runs every rule over the document. An edge that several rules read is the first one's. */
export function relate(document: Resolution): Link[] {
  const links: Link[] = [];
  const known = new Map<Draft, Map<Draft, Set<RelationType>>>();
  for (const rule of RELATION_RULES) rule.find(document, reporter(rule, links, known));
  return links;
}

type Known = Map<Draft, Map<Draft, Set<RelationType>>>;

function reporter(rule: RelationRule, links: Link[], known: Known): Report<RelationType> {
  return (sourceMention: Finding, targetMention: Finding, more = {}) => {
    const source = sourceMention.draft as Draft | undefined;
    const target = targetMention.draft as Draft | undefined;
    if (!source || !target || source === target || !remember(known, source, target, rule.type)) return;
    links.push({
      type: rule.type,
      source,
      target,
      rule: rule.name,
      ...(more.status ? { status: more.status } : {}),
      ...(more.inferred ? { inferred: true } : {}),
      from: more.at?.from ?? Math.min(sourceMention.from, targetMention.from),
      to: more.at?.to ?? Math.max(sourceMention.to, targetMention.to),
    });
  };
}

/** True when the edge is new. */
function remember(known: Known, source: Draft, target: Draft, type: RelationType): boolean {
  let targets = known.get(source);
  if (!targets) known.set(source, (targets = new Map()));
  let types = targets.get(target);
  if (!types) targets.set(target, (types = new Set()));
  if (types.has(type)) return false;
  types.add(type);
  return true;
}
