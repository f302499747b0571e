import * as z from 'zod';
import { MENTION_FORMS, RELATION_NAMES, RELATION_STATUSES, RELATION_TYPES } from '../model/index.ts';
import { EntitySchema } from './entity.ts';

const id = z.string().min(1);
const rule = z.string().min(1);
const confidence = z.number().min(0).max(1);
const offset = z.int().min(0);

/** What `Span` is; that it lies in the text no schema knows. */
export const SpanSchema = z.strictObject({ start: offset, end: offset });

/** What `Mention` is. `GraphSchema` checks that its node is there. */
export const MentionSchema = z.strictObject({
  ...SpanSchema.shape,
  node: id,
  form: z.enum(MENTION_FORMS),
  rule,
  confidence,
});

/** What `Relation` is. `GraphSchema` checks its ends. */
export const RelationSchema = z.strictObject({
  type: z.enum(RELATION_NAMES),
  source: id,
  target: id,
  status: z.enum(RELATION_STATUSES).exactOptional(),
  inferred: z.literal(true).exactOptional(),
  evidence: SpanSchema,
  rule,
  confidence,
});

const shape = z.strictObject({
  nodes: z.array(EntitySchema).readonly(),
  edges: z.array(RelationSchema).readonly(),
  mentions: z.array(MentionSchema).readonly(),
});

type Graph = z.infer<typeof shape>;
type Refinement = z.core.$RefinementCtx<Graph>;

/**
 * The graph as `extract` returns it. Beyond the shape: ids are unique, mentions and edges name nodes of the graph,
 * and each edge joins the types that `RELATION_TYPES` allows.
 */
export const GraphSchema = shape.superRefine((graph, context) => {
  const types = new Map(graph.nodes.map((node) => [node.id, node.type]));
  if (types.size < graph.nodes.length) context.addIssue({ code: 'custom', path: ['nodes'], message: 'two nodes have the same id' });
  for (const [i, mention] of graph.mentions.entries()) checkMention(mention, i, types, context);
  for (const [i, edge] of graph.edges.entries()) checkEdge(edge, i, types, context);
});

type Types = ReadonlyMap<string, Graph['nodes'][number]['type']>;

function checkMention(mention: z.infer<typeof MentionSchema>, index: number, types: Types, context: Refinement): void {
  const path = ['mentions', index];
  if (!types.has(mention.node)) context.addIssue({ code: 'custom', path: [...path, 'node'], message: `no node ${mention.node}` });
  if (mention.start >= mention.end) context.addIssue({ code: 'custom', path, message: 'a mention has at least one character' });
}

function checkEdge(edge: z.infer<typeof RelationSchema>, index: number, types: Types, context: Refinement): void {
  for (const end of ['source', 'target'] as const) {
    const type = types.get(edge[end]);
    const allowed: readonly string[] = RELATION_TYPES[edge.type][end];
    const path = ['edges', index, end];
    if (type === undefined) context.addIssue({ code: 'custom', path, message: `no node ${edge[end]}` });
    else if (!allowed.includes(type)) {
      context.addIssue({ code: 'custom', path, message: `${edge.type} has ${end} ${allowed.join(' or ')}, not ${type}` });
    }
  }
}
