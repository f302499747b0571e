import type { Draft, Finding } from '../annotate/index.ts';
import {
  ENTITY_TYPES,
  type Entity,
  type EntityGraph,
  type EntityId,
  type Mention,
  RELATION_NAMES,
  type Relation,
  type RelationType,
} from '../model/index.ts';
import type { Link } from '../relate/index.ts';
import type { Resolution } from '../resolve/index.ts';
import { slug } from '../text/index.ts';
import { type CanonicalNames, canonicalNames } from './canonical.ts';
import { confidenceOf } from './confidence.ts';
import { deepFreeze } from './freeze.ts';

/** Drafts, mentions and links as the graph that the caller gets: ids given, order fixed, everything frozen. */
export function build(document: Resolution, links: readonly Link[]): EntityGraph {
  const drafts = sortedDrafts(document);
  giveIds(drafts);
  const canonical = canonicalNames(links);
  const nodes = drafts.map((draft) => node(draft, canonical.get(draft)));
  const mentions: Mention[] = [];
  for (const finding of document.findings) if (finding.draft) mentions.push(mention(document, finding, finding.draft));
  const edges = sortedLinks(links).map((link) => relation(document, link));
  return Object.freeze({ nodes: Object.freeze(nodes), edges: Object.freeze(edges), mentions: Object.freeze(mentions) });
}

function sortedDrafts({ drafts }: Resolution): Draft[] {
  const first = ({ findings: [finding] }: Draft) => (finding as Finding).from;
  return ENTITY_TYPES.flatMap((type) =>
    drafts
      .of(type)
      .filter(({ findings }) => findings.length > 0)
      .sort((a, b) => first(a) - first(b)),
  );
}

/** Ids are `type:key`; two entities of one text that come out alike are numbered in the order of the text. */
function giveIds(drafts: readonly Draft[]): void {
  const used = new Map<string, number>();
  for (const draft of drafts) {
    const id: EntityId = `${draft.type}:${slug(draft.key)}`;
    const times = (used.get(id) ?? 0) + 1;
    used.set(id, times);
    draft.id = times === 1 ? id : `${id}~${times}`;
  }
}

function node(draft: Draft, canonical: CanonicalNames | undefined): Entity {
  const inferred = draft.inferred.length > 0 ? { inferred: Object.freeze([...draft.inferred]) } : undefined;
  for (const name in draft.fields) deepFreeze(draft.fields[name]);
  return Object.freeze({ id: draft.id, type: draft.type, ...draft.fields, ...canonical, ...inferred } as Entity);
}

function mention(document: Resolution, finding: Finding, { id }: Draft): Mention {
  const { start, end } = document.reading.tokens;
  return Object.freeze({
    start: start[finding.from] as number,
    end: end[finding.to - 1] as number,
    node: id as EntityId,
    form: finding.form,
    rule: finding.rule,
    confidence: finding.confidence ?? confidenceOf(finding.rule),
  });
}

function relation(document: Resolution, link: Link): Relation {
  const { start, end } = document.reading.tokens;
  const { type, rule, status } = link;
  const [source, target] = [link.source.id as EntityId, link.target.id as EntityId];
  const evidence = Object.freeze({ start: start[link.from] as number, end: end[link.to - 1] as number });
  const confidence = confidenceOf(rule);
  // Spreading is slow, and most edges are stated and current.
  if (!status && !link.inferred) return Object.freeze({ type, source, target, evidence, rule, confidence });
  const marks = { ...(status && { status }), ...(link.inferred && { inferred: true as const }) };
  return Object.freeze({ type, source, target, ...marks, evidence, rule, confidence });
}

/** By type in the order of `RELATION_NAMES`, then by place in the text. */
function sortedLinks(links: readonly Link[]): Link[] {
  const byType = new Map<RelationType, Link[]>(RELATION_NAMES.map((type) => [type, []]));
  for (const link of links) byType.get(link.type)?.push(link);
  return [...byType.values()].flatMap((ofType) => ofType.sort((a, b) => a.from - b.from || a.to - b.to));
}
