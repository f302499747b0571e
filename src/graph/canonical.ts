import type { Draft } from '../annotate/index.ts';
import type { Link } from '../relate/index.ts';
import { slug } from '../text/index.ts';

/** Names that a document has everywhere, whoever reads it. */
export interface CanonicalNames {
  /** Akoma Ntoso naming convention (OASIS): `/akn/vn/act/nghi-dinh/chinh-phu/2020-03-05/30-2020-nd-cp`. */
  readonly iri: string;
  /** RFC 9676: `urn:lex:vn:chinh.phu:nghi.dinh:2020-03-05;30-2020-nd-cp`. */
  readonly urn: string;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/**
 * The canonical names of the documents of which the text tells the kind, the number, the one issuer and the day: numbers
 * of a province's decisions come again in every other, so that nothing less tells one document from all others.
 */
export function canonicalNames(links: readonly Link[]): ReadonlyMap<Draft, CanonicalNames> {
  const issuers = onlyTargets(links, 'issuedBy');
  const days = onlyTargets(links, 'issuedOn');
  const names = new Map<Draft, CanonicalNames>();
  for (const [document, issuer] of issuers) {
    const { kind, number } = document.fields;
    const day = days.get(document)?.fields.value;
    if (!issuer || typeof kind !== 'string' || typeof number !== 'string' || typeof day !== 'string' || !DAY.test(day)) continue;
    names.set(document, namesOf(slug(kind), slug(number).replaceAll('/', '-'), authorityOf(issuer), day));
  }
  return names;
}

/** Where the edges of a type lead from each document that has one of them alone; null where there are several. */
function onlyTargets(links: readonly Link[], type: Link['type']): ReadonlyMap<Draft, Draft | null> {
  const targets = new Map<Draft, Draft | null>();
  for (const { type: of, source, target } of links) if (of === type) targets.set(source, targets.has(source) ? null : target);
  return targets;
}

/** A body by its name; an office by its title and body, `bo-truong-bo-tai-chinh`. */
const authorityOf = ({ key, fields }: Draft) => slug(typeof fields.name === 'string' ? fields.name : key);

function namesOf(kind: string, number: string, authority: string, day: string): CanonicalNames {
  const dotted = (words: string) => words.replaceAll('-', '.');
  return {
    iri: `/akn/vn/act/${kind}/${authority}/${day}/${number}`,
    urn: `urn:lex:vn:${dotted(authority)}:${dotted(kind)}:${day};${number}`,
  };
}
