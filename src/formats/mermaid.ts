import { label } from '../graph/label.ts';
import type { EntityGraph } from '../model/index.ts';
import { joinedEdges } from './flat.ts';

/**
 * A flowchart of Mermaid, text that GitHub, GitLab and Obsidian draw in a block of `mermaid`. Past a few hundred edges
 * Mermaid refuses to draw.
 *
 * | here | there |
 * |---|---|
 * | node | `n1["label"]`, its type as class |
 * | edge | `n1 -->|holds| n2`, dotted where it is inferred, `holds, former` with its status |
 * | signs that Mermaid or Markdown could read | their code: `#34;` for a quote |
 * | control characters | a space |
 * | lost | ids, fields of nodes but for the label, mentions, evidence, rule, confidence |
 *
 * ```ts
 * import { extract } from 'thucthe';
 * import { toMermaid } from 'thucthe/formats';
 *
 * toMermaid(extract('Lũ về tỉnh Lạng Sơn.')); // => 'flowchart LR\n  n1["tỉnh Lạng Sơn"]:::place\n'
 * ```
 */
export function toMermaid(graph: EntityGraph): string {
  const names = new Map(graph.nodes.map(({ id }, i) => [id, `n${i + 1}`]));
  const nodes = graph.nodes.map((node) => `  ${names.get(node.id)}["${escaped(label(node)) || EMPTY}"]:::${node.type}\n`);
  const edges = joinedEdges(graph).map(({ source, target, type, status, inferred }) => {
    const words = status ? `${type}, ${status}` : type;
    return `  ${names.get(source)} ${inferred ? '-.->' : '-->'}|${words}| ${names.get(target)}\n`;
  });
  return ['flowchart LR\n', ...nodes, ...edges].join('');
}

/** Mermaid takes no empty label. */
const EMPTY = ' ';

/**
 * All but letters, digits, spaces and what stands safely between them: `60-NQ/TU`, `Kinh tế - Ngân sách`, `A, B`. Not so
 * `1. `, a list of Markdown, `- ` at the beginning, another one, and `--`.
 */
const READ_BY_MERMAID = /(?<=^ *)[-.,/]|(?<=-)-|\.(?![\p{L}\p{N}])|[^\p{L}\p{M}\p{N} \-.,/]/gu;

function escaped(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').replace(READ_BY_MERMAID, (sign) => `#${sign.codePointAt(0)};`);
}
