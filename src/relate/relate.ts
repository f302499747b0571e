import type { Draft, Finding } from '../annotate/index.ts';
import { RELATION_TYPES, type RelationType } from '../model/index.ts';
import type { Resolution } from '../resolve/index.ts';
import { amendmentsOf } from './amendment.ts';
import { besideOf } from './beside.ts';
import { locatedOf } from './located.ts';
import { itemsOf, openingsOf } from './reference-words.ts';
import { respectiveOf } from './respective.ts';
import type { Link, RelationRule, Report, ResolvedText } from './rule.ts';
import { RELATION_RULES } from './rules.ts';
import { outermost, sentencesOf } from './sentences.ts';

/** Runs every rule over the document. An edge that several rules read is the first one's. */
export function relate(document: Resolution): Link[] {
  const links: Link[] = [];
  const { reading, findings, byType, of, context, drafts } = document;
  const sentences = sentencesOf(document);
  const references = outermost(document.of('document', 'provision'));
  const text: ResolvedText = {
    ...{ reading, findings, byType, of, context, drafts, sentences, references },
    respective: respectiveOf(document, sentences),
    beside: besideOf(document, sentences),
    located: locatedOf(document, sentences),
    items: itemsOf(document, references),
    openings: openingsOf(document, references),
    amendments: amendmentsOf(document, references),
  };
  const known = new Map<RelationType, Edges>();
  for (const rule of RELATION_RULES) {
    if (!hasEnds(rule.type, byType)) continue;
    const edges = known.get(rule.type) ?? new Edges(drafts.count);
    known.set(rule.type, edges);
    rule.find(text, reporter(rule, links, edges));
  }
  return links;
}

/** The text names something that an edge of the type may start from, and something that it may lead to. */
function hasEnds(type: RelationType, byType: Resolution['byType']): boolean {
  const { source, target } = RELATION_TYPES[type];
  return source.some((end) => byType[end].length > 0) && target.some((end) => byType[end].length > 0);
}

/** The edges of one type, each by the numbers of its ends. */
class Edges {
  readonly #drafts: number;
  readonly #known = new Set<number>();

  constructor(drafts: number) {
    this.#drafts = drafts;
  }

  /** True when the edge is new. */
  add(source: Draft, target: Draft): boolean {
    const before = this.#known.size;
    return this.#known.add(source.number * this.#drafts + target.number).size > before;
  }
}

function reporter(rule: RelationRule, links: Link[], known: Edges): Report<RelationType> {
  return (sourceMention: Finding, targetMention: Finding, more) => {
    const { draft: source } = sourceMention;
    const { draft: target } = targetMention;
    if (!source || !target || source === target || !known.add(source, target)) return;
    links.push({
      type: rule.type,
      source,
      target,
      rule: rule.name,
      status: more?.status,
      inferred: more?.inferred === true,
      from: more?.at?.from ?? Math.min(sourceMention.from, targetMention.from),
      to: more?.at?.to ?? Math.max(sourceMention.to, targetMention.to),
    });
  };
}
