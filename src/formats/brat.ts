import { label } from '../graph/label.ts';
import { ENTITY_TYPES, type EntityGraph, MENTION_FORMS, RELATION_STATUSES, RELATION_TYPES } from '../model/index.ts';
import { linksOf } from './links.ts';
import { type Mark, marksOf } from './marks.ts';
import { type OffsetOptions, type OffsetUnit, offsetsOf } from './offsets.ts';

/**
 * The `.ann` file of brat standoff. The `.txt` beside it is the text itself, byte for byte; brat counts code points
 * (`offsets: 'codepoint'`) and wants `bratConfiguration()` as `annotation.conf`.
 *
 * | here | there |
 * |---|---|
 * | mention | `T`: type of its node, offsets, words; a span over lines is in fragments, `0 4;5 9`, joined by a space, as brat writes it |
 * | `form` of a mention | `A form T1 short`, where it is no name |
 * | the node | `N Reference T1 thucthe:<id>`, and its label |
 * | edge | `R` between the mentions that `evidence` holds, else the first ones |
 * | `status`, `inferred` of an edge | `A status R1 former`, `A inferred R1` |
 * | lost | fields of nodes but for the label, edges of nodes without a mention, rule, confidence |
 *
 * ```ts
 * import { extract } from 'thucthe';
 * import { toBrat } from 'thucthe/formats';
 *
 * const text = 'Lũ về tỉnh Lạng Sơn.';
 * toBrat(text, extract(text)).split('\n')[0]; // => 'T1\tplace 6 19\ttỉnh Lạng Sơn'
 * ```
 */
export function toBrat(text: string, graph: EntityGraph, { offsets }: OffsetOptions = {}): string {
  const marks = marksOf(text, graph, offsets);
  const links = linksOf(graph, marks);
  const attributes = [
    ...marks.flatMap(({ mention: { form } }, i) => (form === 'name' ? [] : [`form T${i + 1} ${form}`])),
    ...links.flatMap(({ edge: { status } }, i) => (status === undefined ? [] : [`status R${i + 1} ${status}`])),
    ...links.flatMap(({ edge: { inferred } }, i) => (inferred ? [`inferred R${i + 1}`] : [])),
  ];
  return [
    ...spans(text, marks, offsets),
    ...links.map(({ edge, source, target }, i) => `R${i + 1}\t${edge.type} Arg1:T${source + 1} Arg2:T${target + 1}\n`),
    ...attributes.map((attribute, i) => `A${i + 1}\t${attribute}\n`),
    ...marks.map(({ node }, i) => `N${i + 1}\tReference T${i + 1} thucthe:${inOneWord(node.id)}\t${inOneLine(label(node))}\n`),
  ].join('');
}

/** What ends a line or a column for somebody: Python ends lines at a form feed and at U+0085, too. */
const BREAKS = /[\p{Cc}\p{Zl}\p{Zp}]+/gu;

function spans(text: string, marks: readonly Mark[], unit: OffsetUnit | undefined): string[] {
  const offset = offsetsOf(text, unit);
  return marks.map(({ node, words, mention }, i) => {
    const fragments = fragmentsOf(words);
    const places = fragments.map(({ from, words: { length } }) => {
      const start = mention.start + from;
      return `${offset(start)} ${offset(start + length)}`;
    });
    return `T${i + 1}\t${node.type} ${places.join(';')}\t${fragments.map((fragment) => fragment.words).join(' ')}\n`;
  });
}

interface Fragment {
  readonly from: number;
  readonly words: string;
}

/** `UBND\ntỉnh`: `UBND` from 0 and `tỉnh` from 5. */
function fragmentsOf(words: string): readonly Fragment[] {
  const fragments: Fragment[] = [];
  let from = 0;
  for (const { index, 0: gap } of words.matchAll(BREAKS)) {
    if (index > from) fragments.push({ from, words: words.slice(from, index) });
    from = index + gap.length;
  }
  if (from < words.length) fragments.push({ from, words: words.slice(from) });
  return fragments;
}

function inOneLine(words: string): string {
  return words.replace(BREAKS, ' ');
}

/** Ids of our own have no space; those of a graph that was made elsewhere may. */
function inOneWord(id: string): string {
  return id.replace(/[\s\p{Cc}\p{Z}]+/gu, '_');
}

/**
 * `annotation.conf` for brat: the types of nodes, the edges with their ends, the attributes.
 *
 * ```ts
 * import { bratConfiguration } from 'thucthe/formats';
 *
 * bratConfiguration().includes('\nholds Arg1:person, Arg2:office\n'); // => true
 * ```
 */
export function bratConfiguration(): string {
  const relations = Object.entries(RELATION_TYPES).map(
    ([type, { source, target }]) => `${type} Arg1:${source.join('|')}, Arg2:${target.join('|')}`,
  );
  const attributes = [
    `form Arg:<ENTITY>, Value:${MENTION_FORMS.join('|')}`,
    `status Arg:<RELATION>, Value:${RELATION_STATUSES.join('|')}`,
    'inferred Arg:<RELATION>',
  ];
  return [
    '[entities]',
    ...ENTITY_TYPES,
    '',
    '[relations]',
    ...relations,
    '<OVERLAP> Arg1:<ENTITY>, Arg2:<ENTITY>, <OVL-TYPE>:<ANY>',
    '',
    '[events]',
    '',
    '[attributes]',
    ...attributes,
    '',
  ].join('\n');
}
