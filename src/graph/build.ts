import type { Draft, Finding } from '../annotate/index.ts';
import { ENTITY_TYPES, type Entity, type EntityGraph, type EntityId, type Mention, RELATION_NAMES, type Relation } from '../model/index.ts';
import type { Link } from '../relate/index.ts';
import type { Resolution } from '../resolve/index.ts';
import { confidenceOf } from './confidence.ts';
import { deepFreeze } from './freeze.ts';
import { slug } from './slug.ts';

/** Drafts, mentions and links as the graph that the caller gets: ids given, order fixed, everything frozen. */
export function build(document: Resolution, links: readonly Link[]): EntityGraph {
  const drafts = sortedDrafts(document.drafts.all);
  const ids = giveIds(drafts);
  const nodes = drafts.map((draft) => node(draft, ids));
  const mentions = document.findings.filter((finding) => finding.draft).map((finding) => mention(document, finding, ids));
  const edges = [...links].sort(byTypeAndPlace).map((link) => relation(document, link, ids));
  return Object.freeze({ nodes: Object.freeze(nodes), edges: Object.freeze(edges), mentions: Object.freeze(mentions) });
}

function sortedDrafts(all: Iterable<Draft>): Draft[] {
  const rank = (draft: Draft) => ENTITY_TYPES.indexOf(draft.type);
  const first = (draft: Draft) => (draft.findings[0] as Finding).from;
  const mentioned = [...all].filter((draft) => draft.findings.length > 0);
  return mentioned.sort((a, b) => rank(a) - rank(b) || first(a) - first(b));
}

/** Ids are `type:key`; two entities of one text that come out alike are numbered in the order of the text. */
function giveIds(drafts: readonly Draft[]): Map<Draft, EntityId> {
  const used = new Map<string, number>();
  const ids = new Map<Draft, EntityId>();
  for (const draft of drafts) {
    const id = `${draft.type}:${slug(draft.key)}`;
    const times = (used.get(id) ?? 0) + 1;
    used.set(id, times);
    ids.set(draft, times === 1 ? id : `${id}~${times}`);
  }
  return ids;
}

function node(draft: Draft, ids: ReadonlyMap<Draft, EntityId>): Entity {
  const inferred = draft.inferred.length > 0 ? { inferred: draft.inferred } : {};
  return deepFreeze({ id: ids.get(draft), type: draft.type, ...draft.fields, ...inferred } as Entity);
}

function mention(document: Resolution, finding: Finding, ids: ReadonlyMap<Draft, EntityId>): Mention {
  const { start, end } = document.reading.tokens;
  return Object.freeze({
    start: start[finding.from] as number,
    end: end[finding.to - 1] as number,
    node: ids.get(finding.draft as Draft) as EntityId,
    form: finding.form,
    rule: finding.rule,
    confidence: confidenceOf(finding.rule),
  });
}

function relation(document: Resolution, link: Link, ids: ReadonlyMap<Draft, EntityId>): Relation {
  const { start, end } = document.reading.tokens;
  return Object.freeze({
    type: link.type,
    source: ids.get(link.source) as EntityId,
    target: ids.get(link.target) as EntityId,
    ...(link.status ? { status: link.status } : {}),
    ...(link.inferred ? { inferred: true as const } : {}),
    evidence: Object.freeze({ start: start[link.from] as number, end: end[link.to - 1] as number }),
    rule: link.rule,
    confidence: confidenceOf(link.rule),
  });
}

function byTypeAndPlace(a: Link, b: Link): number {
  return RELATION_NAMES.indexOf(a.type) - RELATION_NAMES.indexOf(b.type) || a.from - b.from || a.to - b.to;
}
