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

/** By type, then by their first mention. */
function sortedDrafts({ drafts }: Resolution): Draft[] {
  const sorted: Draft[] = [];
  for (const type of ENTITY_TYPES) {
    const named = drafts.of(type).filter(({ findings }) => findings.length > 0);
    for (const draft of inOrder(named, byFirstMention)) sorted.push(draft);
  }
  return sorted;
}

const byFirstMention = (a: Draft, b: Draft) => (a.findings[0] as Finding).from - (b.findings[0] as Finding).from;

/** Most lists are in order already. */
function inOrder<T>(list: T[], compare: (a: T, b: T) => number): T[] {
  for (let i = 1; i < list.length; i++) if (compare(list[i - 1] as T, list[i] as T) > 0) return list.sort(compare);
  return list;
}

/** Ids are `type:key`; two entities of one text that come out alike are numbered in the order of the text. */
function giveIds(drafts: readonly Draft[]): void {
  const used = new Map<string, number>();
  for (const draft of drafts) {
    const id: EntityId = draft.id === '' ? `${draft.type}:${slug(draft.key)}` : draft.id;
    const times = (used.get(id) ?? 0) + 1;
    used.set(id, times);
    draft.id = times === 1 ? id : `${id}~${times}`;
  }
}

function node({ id, fields, inferred }: Draft, canonical: CanonicalNames | undefined): Entity {
  fields.id = id;
  // Most entities have no more to say, and to spread them is slow.
  if (!canonical && inferred.length === 0) return Object.freeze(fields) as Entity;
  const more = inferred.length > 0 ? { inferred: Object.freeze([...inferred]) } : undefined;
  return Object.freeze({ ...fields, ...canonical, ...more }) as Entity;
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
  const source = link.source.id as EntityId;
  const target = link.target.id as EntityId;
  const evidence = Object.freeze({ start: start[link.from] as number, end: end[link.to - 1] as number });
  const confidence = confidenceOf(rule);
  // Spreading is slow: each sort of edge is made as it stands.
  if (!status && !link.inferred) return Object.freeze({ type, source, target, evidence, rule, confidence });
  if (!status) return Object.freeze({ type, source, target, inferred: true as const, evidence, rule, confidence });
  if (!link.inferred) return Object.freeze({ type, source, target, status, evidence, rule, confidence });
  return Object.freeze({ type, source, target, status, inferred: true as const, evidence, rule, confidence });
}

/** By type in the order of `RELATION_NAMES`, then by place in the text. */
function sortedLinks(links: readonly Link[]): Link[] {
  const byType = new Map<RelationType, Link[]>(RELATION_NAMES.map((type) => [type, []]));
  for (const link of links) byType.get(link.type)?.push(link);
  const sorted: Link[] = [];
  for (const ofType of byType.values()) for (const link of inOrder(ofType, byPlace)) sorted.push(link);
  return sorted;
}

const byPlace = (a: Link, b: Link) => a.from - b.from || a.to - b.to;
