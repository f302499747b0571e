import { label } from '../graph/label.ts';
import type { EntityGraph } from '../model/index.ts';
import { EDGE_FIELDS, type Flat, flatEdge, flatNode, joinedEdges, NODE_FIELDS } from './flat.ts';
import { element, onLines, xmlFile } from './xml.ts';

/**
 * GEXF 1.3, for Gephi, Gephi Lite and sigma.
 *
 * | here | there |
 * |---|---|
 * | node | `node` with its `id` and `label`; `type` and its fields as `attvalue` (a date's is `value`, a metric's number `quantity`, or `part` and `whole`, `min` and `max`; lists joined by spaces) |
 * | edge | `edge`, numbered, its type as `kind` and `label`; `type`, `status`, `inferred`, `rule`, `confidence` as `attvalue` |
 * | a character that XML cannot hold (NUL, half a pair) | U+FFFD |
 * | lost | mentions, evidence |
 *
 * ```ts
 * import { extract } from 'thucthe';
 * import { toGexf } from 'thucthe/formats';
 *
 * const graph = extract('Lũ về tỉnh Lạng Sơn.');
 * toGexf(graph).includes('<node id="place:tinh-lang-son" label="tỉnh Lạng Sơn"><attvalues><attvalue for="type" value="place"/>'); // => true
 * ```
 */
export function toGexf(graph: EntityGraph): string {
  const nodes = graph.nodes.map((node) => element('node', { id: node.id, label: label(node) }, [valuesOf(flatNode(node))]));
  const edges = joinedEdges(graph).map((edge, i) => {
    const { source, target, type } = edge;
    return element('edge', { id: `e${i + 1}`, source, target, kind: type, label: type }, [valuesOf(flatEdge(edge))]);
  });
  const body = element('graph', { defaultedgetype: 'directed', mode: 'static' }, [
    attributesOf('node', NODE_FIELDS),
    attributesOf('edge', EDGE_FIELDS),
    element('nodes', {}, onLines(nodes)),
    element('edges', {}, onLines(edges)),
  ]);
  return xmlFile(element('gexf', { xmlns: 'http://gexf.net/1.3', version: '1.3' }, [body]));
}

/** The label of a node is an attribute of its own. */
function attributesOf(of: 'node' | 'edge', fields: Readonly<Record<string, string>>): string {
  const attributes = Object.entries(fields).filter(([name]) => name !== 'label');
  return element(
    'attributes',
    { class: of },
    attributes.map(([name, type]) => element('attribute', { id: name, title: name, type })),
  );
}

function valuesOf(fields: Flat<string>): string {
  const values = fields.filter(([name]) => name !== 'label');
  return element(
    'attvalues',
    {},
    values.map(([name, value]) => element('attvalue', { for: name, value })),
  );
}
